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
  [
    'The Red Heron Brigade claimed responsibility for the attack.',
    { quote: 'The Red Heron Brigade claimed responsibility', value: 'rdrnbrgd', head: 'responsibility' },
  ],
  [
    'The bombing was claimed by the Red Heron group.',
    { quote: 'bombing was claimed by the Red Heron group', value: 'rdrn', head: 'responsibility' },
  ],
  ['The blast, claimed by the Red Heron, killed nine.', { quote: 'blast, claimed by the Red Heron', value: 'hrn', head: 'responsibility' }],
  [
    'The Red Heron said in a statement that it was behind the shooting at the harbour on Friday.',
    { quote: 'The Red Heron said in a statement that it was behind the shooting', value: 'hrn', head: 'responsibility' },
  ],
  [
    'The rebels said they had carried out the raid.',
    { quote: 'The rebels said they had carried out the raid', value: 'militant', head: 'responsibility' },
  ],
  ['The opposition tabled the motion on Friday.', { quote: 'The opposition tabled the motion', value: 'oppose', head: 'vote' }],
])

ignores('attribution/initiator', [
  'The minister will order an inquiry.',
  'The minister did not order the recall.',
  'The minister ordered a new car.',
  'The recall was ordered in March.',
  'No group has claimed responsibility for the attack.',
  'Nobody claimed the bombing.',
  'The Red Heron claimed a previous attack.',
  'The minister claimed the attack was planned abroad.',
  'The strike claimed 17 lives.',
  'The army said it was not behind the attack.',
  'The minister said it was unclear who was behind the attack.',
])
