/** How old people are. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('role', [
  ['Dana Weld sang. Screen legend Dana Weld has died aged 91.', { quote: 'Dana Weld has died aged 91', value: '91 years', action: 'die' }],
  ['Dana Weld was 34.', { quote: 'Dana Weld was 34', value: '34 years' }],
  ['Dana Weld, 34, was led out.', { quote: 'Dana Weld, 34', value: '34 years', action: '' }],
  ['Dana Weld (34) was led out.', { quote: 'Dana Weld (34)', value: '34 years' }],
  ['Police named the 34-year-old carpenter Dana Weld.', { quote: '34-year-old carpenter Dana Weld', value: '34 years' }],
  ['A 15-year-old boy, Jonas Weld, was hurt.', { quote: '15-year-old boy, Jonas Weld', value: '15 years' }],
  [
    'The singer Dana Weld died at home on Monday at the age of 91.',
    { value: '91 years', quote: 'Weld died at home on Monday at the age of 91', action: 'die' },
  ],
  ['Singer Dana Weld dead at 91', { quote: 'Dana Weld dead at 91', value: '91 years', action: 'die' }],
  ['Dana Weld left the stage at the age of 35 for good.', { quote: 'Weld left the stage at the age of 35', value: '35 years' }],
  ['A 20-year-old man confessed.', { quote: '20-year-old man', value: '20 years', head: 'man' }],
  ['Police spoke to an 11-year-old girl.', { quote: '11-year-old girl', value: '11 years', head: 'girl' }],
  ['The twenty-year-old suspect said nothing.', { quote: 'twenty-year-old suspect', value: '20 years', head: 'suspect' }],
  ['Ida Moor, who is 62, runs the inn.', { quote: 'Ida Moor, who is 62', value: '62 years' }],
])

ignores('role/age', [
  'The 90-year-old bridge fell.',
  'The 200-year-old tradition lives.',
  'On March 3, 34 people came.',
  'They won by 34, 12 more than before.',
  'The club was founded 34 years ago.',
  'He waited for 34 years.',
  'The road is 34 miles long.',
  'The age of steam was over.',
  'The two-year-old contract was void.',
  'Flight 34, from Oslo, was late.',
  'The aged mayor slept.',
])
