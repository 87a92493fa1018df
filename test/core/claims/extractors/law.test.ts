/** How far the law has come with a person. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('status', [
  ['Jonas Weld was arrested on the quay.', { quote: 'was arrested on the quay', value: 'arrested', action: 'law' }],
  ['Jonas Weld has been charged with fraud.', { quote: 'has been charged with fraud', value: 'charged', action: 'law' }],
  ['Jonas Weld was released without charge.', { quote: 'was released without charge', value: 'not charged', action: 'law' }],
  ['Jonas Weld has not been charged.', { quote: 'has not been charged', value: 'not charged', action: 'law' }],
  ['A jury convicted Jonas Weld of theft.', { quote: 'convicted Jonas Weld of theft', value: 'convicted', action: 'law' }],
  ['Jonas Weld was acquitted of all counts.', { quote: 'was acquitted of all counts', value: 'acquitted', action: 'law' }],
])

ignores('status', [
  'Jonas Weld praised the judge.',
  'Police arrested three men.',
  'Jonas Weld could be charged next week.',
  'The bank charged a fee.',
  'The film was released in May.',
  'Jonas Weld released a statement.',
])
