/** What is barred, ordered, demanded, studied. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('other', [
  [
    'The charter prohibits pilots from refusing a ship.',
    { quote: 'prohibits pilots from refusing a ship', value: 'pilot, refus, ship', head: 'bar', action: 'charter' },
  ],
  [
    'Jonas Weld ordered the crew to sink the boat.',
    { quote: 'ordered the crew to sink the boat', value: 'crew, ship, sink', head: 'order' },
  ],
  ['The league demanded a second vote.', { quote: 'demanded a second vote', value: 'election', head: 'demand', action: 'leagu' }],
  ['Dana Weld studied acting at college.', { quote: 'studied acting at college', value: 'act, colleg', head: 'study' }],
])

ignores('other', [
  'Dana Weld bought a boat.',
  'The rules do not prohibit anybody.',
  'Jonas Weld walked to the harbour.',
  'The order was given at noon.',
  'They demanded it.',
])
