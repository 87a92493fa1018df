/** On which day something was said. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('date', [
  [
    'The minister said on Wednesday that prices were fair.',
    { quote: 'The minister said on Wednesday', value: 'June 11, 2025', head: 'minister' },
  ],
  ['Speaker Ann Vell said on Monday that the bridge would open.', { quote: 'Speaker Ann Vell said on Monday', value: 'June 9, 2025' }],
  ['Ann Vell told reporters on Monday that the bridge would open.', { quote: 'Ann Vell told reporters on Monday', value: 'June 9, 2025' }],
  ['Ann Vell admitted in an interview Tuesday that the bridge would open.', { quote: 'in an interview Tuesday', value: 'June 10, 2025' }],
])

ignores('date', [
  'He told reporters in an interview that he was tired.',
  'Reports said on Monday that it rained.',
  'Nobody said anything on the subject.',
  'Ann Vell said that it rained.',
  'Ann Vell said in May that it rained.',
])
