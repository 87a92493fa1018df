/** Where people and things go and come from. Invented sentences. */
import { spellingKey } from '../../../../src/core/names/spelling.ts'
import { finds, ignores } from '../harness.ts'

finds('place/movement', [
  [
    'Residents were sent to Ostrel Baptist Church.',
    { quote: 'were sent to Ostrel Baptist Church', value: `${spellingKey('Ostrel Baptist Church')}, spot:church`, head: 'to' },
  ],
  ['Residents were taken to a nearby church.', { quote: 'were taken to a nearby church', value: 'spot:church', head: 'to' }],
  [
    'The buses left Velmora and Tarnani at dawn.',
    { quote: 'left Velmora and Tarnani', value: `${spellingKey('Tarnani')}, ${spellingKey('Velmora')}`, head: 'from' },
  ],
  [
    'The victims were rushed to a hospital in Norway.',
    { quote: 'were rushed to a hospital in Norway', value: '@no, spot:hospital', head: 'to' },
  ],
  ['The march moved to the prison.', { quote: 'moved to the prison', value: 'spot:prison', head: 'to' }],
])

ignores('place/movement', [
  'The bus left the road near the town of Velmora.',
  'They had to leave their homes.',
  'He left the door open.',
  'She left him.',
  'The talks moved to the next stage.',
  'He went to sleep.',
  'The attack left six people dead.',
  'A rumour went from door to door.',
])
