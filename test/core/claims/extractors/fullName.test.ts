/** Names in full. Invented persons. */
import { finds, ignores } from '../harness.ts'

finds('name', [
  ['Declan Orr is due in court.', { quote: 'Declan Orr', value: 'declan or', head: 'or' }],
  ['A Dr. Gustav Lund Jr. treated him.', { quote: 'Dr. Gustav Lund Jr.', value: 'gustav lnd', head: 'lnd' }],
  ['Officer Ana de la Cruz drove.', { quote: 'Ana de la Cruz', value: 'ana de la crs', head: 'crs' }],
])

ignores('name', [
  'Orr is due in court.',
  'The Harbour Board met.',
  'France and Italy met.',
  'The president left.',
  'Radio Velmora reported it.',
  'Corvina Inc. closed.',
])
