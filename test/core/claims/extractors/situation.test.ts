/** Where places and things are. Invented sentences. */
import { spellingKey } from '../../../../src/core/names/spelling.ts'
import { finds, ignores } from '../harness.ts'

const velmora = spellingKey('Velmora')
const ostrel = spellingKey('Ostrel')

finds('place/situation', [
  [
    'A police station in the Ostrel district was attacked.',
    { quote: 'A police station in the Ostrel district', value: `in district ${ostrel}`, head: 'police station' },
  ],
  [
    'The hospital, on the edge of the town of Velmora, was hit.',
    { quote: 'The hospital, on the edge of the town of Velmora', value: `edge town ${velmora}`, head: 'hospital' },
  ],
  ['The village is located west of Velmora.', { quote: 'is located west of Velmora', value: `near w ${velmora}`, head: 'town' }],
  ['The bank lies in the centre of Velmora.', { quote: 'lies in the centre of Velmora', value: `centre ${velmora}`, head: 'bank' }],
  [
    'A rocket hit the Ostrel district, which was on the front line.',
    { quote: 'was on the front line', value: 'on frontline', head: 'district' },
  ],
  ['They rebuilt a quarter that was part of an enclave.', { quote: 'was part of an enclave', value: 'in enclave', head: 'district' }],
  ['It happened in northern Ostrel province.', { quote: 'northern Ostrel province', value: 'in n', head: 'region' }],
])

ignores('place/situation', [
  'The bank in question was sold.',
  'The school was hit.',
  'A letter from Velmora arrived.',
  'The mayor is in hospital.',
  'The talks in Velmora ended.',
  'The hospital on Tuesday was full.',
  'It was felt in northern Norway.',
  'The store was part of the plan.',
])
