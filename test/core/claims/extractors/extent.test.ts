/** How far something was destroyed or closed. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('other', [
  ['The warehouse was nearly wholly demolished.', { quote: 'The warehouse was nearly wholly demolished', value: 'almost', head: 'ruin' }],
  ['The fire completely destroyed the warehouse.', { quote: 'The fire completely destroyed the warehouse', value: 'whole', head: 'ruin' }],
  ['The warehouse was destroyed.', { quote: 'The warehouse was destroyed', value: 'whole', head: 'ruin' }],
  ['The fire damaged the warehouse.', { quote: 'The fire damaged the warehouse', value: 'some', head: 'ruin' }],
  ['The road was partly closed on Monday.', { quote: 'The road was partly closed', value: 'part', head: 'close' }],
])

ignores('other', [
  'The road closes at noon.',
  'The house could be destroyed.',
  'The warehouse was not destroyed.',
  'She was completely right.',
  'The road was closed on Monday.',
])
