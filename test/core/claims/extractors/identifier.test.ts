/** Numbers that name a thing. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('other', [
  ['Call the Korvale police on 0300 700 5555.', { quote: 'Korvale police on 0300 700 5555', value: '03007005555', head: 'phone' }],
  ['Article 41 of the bill raises the fee.', { quote: 'Article 41', value: '41', head: 'article' }],
  ['The ferry is on Route 9 in winter.', { quote: 'on Route 9', value: '9', head: 'route' }],
  ['A category four storm hit the coast.', { quote: 'A category four storm', value: '4', head: 'category' }],
  ['Passengers of flight KV 117 waited for hours.', { quote: 'of flight KV 117 waited', value: 'KV117', head: 'flight' }],
])

ignores('other', [
  'The article was read by four people.',
  'A category of its own.',
  'He paid 0300 crowns for the boat.',
  'The group has 40 members.',
  'Flight attendants walked out.',
  'In the group 40 people were absent.',
])
