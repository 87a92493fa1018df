/** Stated, suspected, not known. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('status/certainty', [
  ['A suspected gas attack hit the town.', { quote: 'suspected gas attack hit the town', value: 'suspected', head: 'gas attack' }],
  ['A gas attack hit the town.', { quote: 'A gas attack hit the town', value: 'stated', head: 'gas attack' }],
  ['The town was hit by a sarin attack.', { quote: 'a sarin attack', value: 'stated', head: 'gas attack' }],
  [
    'It was unclear whether the blast was an attack or an accident.',
    { quote: 'It was unclear whether the blast was an attack', value: 'unknown' },
  ],
  ['Police are investigating whether it was arson.', { quote: 'Police are investigating whether it was arson', value: 'unknown' }],
])

ignores('status/certainty', [
  'The gas attack killed six.',
  'Weld was charged with fraud.',
  'A suspected Danish spy was seen.',
  'She liked the garden.',
  'No attack was seen.',
  'It was unclear when the ferry left.',
])
