/** Who ordered, declared, called, raised it. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('attribution/initiator', [
  ['The road agency ordered the recall of the cars.', { quote: 'The road agency ordered the recall', value: 'agency', head: 'recall' }],
  [
    'A curfew was imposed by the mayor, Ruth Amsel.',
    { quote: 'curfew was imposed by the mayor, Ruth Amsel', value: 'amsl', head: 'curfew' },
  ],
  [
    'The president declared a state of emergency.',
    { quote: 'The president declared a state of emergency', value: 'president', head: 'emergency' },
  ],
  ['A patrol raised the alarm at dawn.', { quote: 'A patrol raised the alarm', value: 'patrol', head: 'alarm' }],
  [
    'The guard heard the glass break and called the police.',
    { quote: 'The guard heard the glass break and called the police', value: 'guard' },
  ],
  ['The opposition tabled the motion on Friday.', { quote: 'The opposition tabled the motion', value: 'oppose', head: 'vote' }],
])

ignores('attribution/initiator', [
  'The minister will order an inquiry.',
  'The minister did not order the recall.',
  'The minister ordered a new car.',
  'The recall was ordered in March.',
])
