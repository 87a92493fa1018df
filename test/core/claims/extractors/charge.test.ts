/** Which offence the law puts to somebody. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('other', [
  [
    'Jonas Weld was convicted of third-degree arson.',
    { quote: 'convicted of third-degree arson', value: 'arson, arson/third', action: 'convicted' },
  ],
  [
    'Jonas Weld was charged with attempted murder and arson.',
    { quote: 'charged with attempted murder and arson', value: 'arson, die, die/attempt', action: 'charged' },
  ],
  ['Jonas Weld was cleared of fraud.', { quote: 'cleared of fraud', value: 'fraud', action: 'acquitted' }],
  ['Jonas Weld was arrested on suspicion of theft.', { quote: 'arrested on suspicion of theft', value: 'steal', action: 'charged' }],
  ['Police recommended charges of bribery.', { quote: 'recommended charges of bribery', value: 'briberi', action: 'charged' }],
  [
    'Jonas Weld was convicted of selling maps to smugglers.',
    { quote: 'convicted of selling maps to smugglers', value: 'map, sell, smuggler', action: 'convicted' },
  ],
])

ignores('other', [
  'The bank charged a fee of two per cent.',
  'Jonas Weld was charged on Monday.',
  'The court found for the owner.',
  'She faces a choice of three schools.',
  'Jonas Weld was found guilty.',
  'The sentence was read in the hall.',
])
