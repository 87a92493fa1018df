/** Which office a person is given. Invented persons. */
import { finds, ignores, knownMisses } from '../harness.ts'

finds('role', [
  ['U.S. Senator Clara Voss met the families.', { quote: 'U.S. Senator Clara Voss', value: 'senator', head: 'vos' }],
  ['Secretary of State Clara Voss met the families.', { quote: 'Secretary of State Clara Voss', value: 'secretary of state', head: 'vos' }],
  ['Foreign Minister Jonas Torvik resigned.', { quote: 'Foreign Minister Jonas Torvik', value: 'foreign minister', head: 'trvk' }],
  ['Former president Marta Lund was there.', { quote: 'Former president Marta Lund', value: 'president', head: 'lnd' }],
  ['Police commissioner Ivo Brandt said nobody was hurt.', { quote: 'Police commissioner Ivo Brandt', value: 'commissioner' }],
  ['Captain Peder Lind left the bridge.', { quote: 'Captain Peder Lind', value: 'captain' }],
  ['CEO Ruth Amsel sold her shares.', { quote: 'CEO Ruth Amsel', value: 'chief executive' }],
  ['Judge Pia Holm adjourned the hearing.', { quote: 'Judge Pia Holm', value: 'judge' }],
  ['"It was never inspected," said chief engineer Ruth Amsel.', { quote: 'chief engineer Ruth Amsel', value: 'engineer' }],
  [
    'Jonas Torvik, the foreign minister of Norway, resigned.',
    { quote: 'Jonas Torvik, the foreign minister', value: 'foreign minister', head: 'trvk' },
  ],
])

ignores('role', [
  'The president spoke for an hour.',
  'A senator was there.',
  'The foreign ministry is closed.',
  'Clara Voss met the families.',
  'Dr Clara Voss treated the wounded.',
  'Mrs Lund lives in Porto.',
  'Major floods hit Velmora.',
  'Captain of the team, he scored twice.',
  'Judge for yourself.',
  // An office of another time.
  'As a state senator, Clara Voss signed the letter.',
  'While mayor, Clara Voss signed the letter.',
])

knownMisses('role', {
  finds: [['Marta Lund, who is mayor of Velmora, opened the fair.', { quote: 'Marta Lund, who is mayor', value: 'mayor', head: 'lnd' }]],
  ignores: ['General Motors closed the plant.'],
})
