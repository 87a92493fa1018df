/** Where something goes or stays. Invented sentences. */
import { spellingKey } from '../../../../src/core/names/spelling.ts'
import { finds, ignores } from '../harness.ts'

finds('place/', [
  ['The ferry was bound for Osk Island.', { quote: 'bound for Osk Island', value: spellingKey('Osk Island'), head: 'go', action: 'ship' }],
  ['The ship was on its way to Rotterdam.', { quote: 'way to Rotterdam', value: spellingKey('Rotterdam'), head: 'go' }],
  [
    'It sank ten kilometres from the island, on its way to Rotterdam.',
    { quote: 'way to Rotterdam', value: spellingKey('Rotterdam'), head: 'go', action: '' },
  ],
  ['The head office will move to Toronto.', { quote: 'move to Toronto', value: spellingKey('Toronto'), head: 'go', action: 'office' }],
  ['The head office will remain in Aarhus.', { quote: 'remain in Aarhus', value: spellingKey('Aarhus'), head: 'go', action: 'office' }],
])

ignores('place/', [
  'The letter was written to Paul Okafor.',
  'The ferry was bound for the islands.',
  'She spoke to Norwegian television.',
  'The talks were held in Oslo.',
  'It was built for Norway.',
])
