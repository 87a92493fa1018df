/** What a named body is called. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('characterisation', [
  ['The far-right Harbour League left the coalition.', { quote: 'far-right Harbour League', value: 'far-right' }],
  ['The nationalist Harbour League left the coalition.', { quote: 'nationalist Harbour League', value: 'nationalist' }],
  ['The Harbour League, a populist party, left the coalition.', { quote: 'Harbour League, a populist party', value: 'populist' }],
])

ignores('characterisation', [
  'The Harbour League left the coalition.',
  'The party is liberal.',
  'A green door opened.',
  'The rebels of the north met the Harbour League.',
])
