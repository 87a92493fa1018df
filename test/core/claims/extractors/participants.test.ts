/** Who takes part in talks: the parties that "with", "to" and "met" name. Invented sentences. */
import { finds, ignores, knownMisses } from '../harness.ts'

finds('participants', [
  [
    'President Marta Lund will speak with Prime Minister Jonas Torvik and NATO officials.',
    { quote: 'Prime Minister Jonas Torvik and NATO officials', value: 'group:nato, trvk', head: 'speak' },
  ],
  ['She held talks with representatives of the African Union.', { quote: 'representatives of the African Union', value: 'group:@africa' }],
  [
    'Negotiators from Sudan met delegates of the Arab League.',
    { quote: 'delegates of the Arab League', value: 'group:@arab', head: 'meet' },
  ],
  ['The envoy will consult with several NATO members.', { quote: 'several NATO members', value: 'group:nato' }],
  ['The king met European leaders.', { quote: 'European leaders', value: 'group:@europe', head: 'meet' }],
  ['Lund negotiated with Brask for a week.', { quote: 'Brask', value: 'brsk', head: 'talk' }],
])

ignores('participants', [
  'She met her husband in 1990.',
  'Demand met supply.',
  'The committee meets on Monday.',
  'He spoke for an hour.',
  'The wine goes well with fish.',
  'The plan meets all conditions.',
  'They talked about fish.',
  'He spoke to reporters.',
  'Marta Lund spoke in Oslo.',
  'The mayor called for calm.',
])

knownMisses('participants', {
  finds: [
    ['The minister met European leaders in Oslo.', { quote: 'European leaders', value: 'group:@europe', head: 'meet' }],
    [
      'Lund talked to the leaders of France and Germany.',
      { quote: 'the leaders of France and Germany', value: 'group:@de, group:@fr', head: 'talk' },
    ],
    ['Lund plans to call Torvik on Monday.', { quote: 'Torvik', value: 'trvk', head: 'call' }],
  ],
})
