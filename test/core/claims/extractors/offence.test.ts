/** What somebody is charged with or convicted of. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('other/offence', [
  ['Jonas Weld has been charged with fraud.', { quote: 'has been charged with fraud', value: 'fraud', action: 'charged' }],
  [
    'Jonas Weld was convicted of third-degree arson and theft.',
    { quote: 'was convicted of third-degree arson and theft', value: 'arson:third-degree, theft' },
  ],
  [
    'Jonas Weld pleaded guilty to wire fraud and money laundering.',
    { quote: 'pleaded guilty to wire fraud and money laundering', value: 'fraud:wire, laundering' },
  ],
  ['Jonas Weld was arrested for manslaughter.', { quote: 'was arrested for manslaughter', value: 'manslaughter', head: 'vld' }],
  [
    'Jonas Weld was arrested. Two friends helped Jonas Weld flee. Both are charged with theft.',
    { quote: 'are charged with theft', value: 'theft', head: 'suspect' },
  ],
  [
    'Two sailors accused of murdering the skipper are on trial.',
    { quote: 'accused of murdering the skipper', value: 'murder', head: 'suspect' },
  ],
])

ignores('other/offence', [
  'Jonas Weld was arrested on Monday.',
  'Jonas Weld was jailed for six years.',
  'Jonas Weld was released on bail over a fraud.',
  'Jonas Weld wrote a book about fraud.',
  'The bank warned of fraud.',
  'The murder shook the town.',
])
