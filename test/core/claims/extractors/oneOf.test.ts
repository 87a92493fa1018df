/** One person of a kind, whom reports count. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('count', [
  ['A security guard was shot dead.', { quote: 'A security guard was shot dead', value: '1', action: 'die', parts: ['guard'] }],
  [
    'They are blamed for the killing of a police officer.',
    { quote: 'killing of a police officer', value: '1', action: 'die', parts: ['police'] },
  ],
  ['Police arrested a man in Tarn.', { quote: 'arrested a man', value: '1', action: 'arrest', parts: ['man'] }],
  ['A four-year-old girl was among the dead.', { value: '1', quote: 'A four-year-old girl', action: 'die' }],
  // How many did it.
  ['A gunman opened fire in Tarn.', { quote: 'A gunman', value: '1', action: 'perpetrate' }],
  ['A second attacker was shot dead.', { quote: 'A second attacker', value: 'at least 2', action: 'perpetrate' }],
])

ignores('count', [
  'A guard opened the gate.',
  'A bomber was on the run.',
  'A second guard wept.',
  'A guard killed the dog.',
  'The guard was killed.',
  'A person was killed.',
  'A bridge was damaged.',
  'He was hurt by a guard.',
])
