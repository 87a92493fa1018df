/** Whose the words in quotation marks are. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('attribution', [
  [
    'The plan rests on what aides called "ghost lines" in the north.',
    { quote: 'what aides called "ghost lines" in the north', value: 'aide', speaker: 'what aides' },
  ],
  ['Ruth Amsel described the tariff as "a tax on bread".', { quote: 'described the tariff as "a tax on bread', value: 'amsl' }],
  [
    'Ruth Amsel, who spoke of "a slow and cruel winter", left.',
    { quote: 'Ruth Amsel, who spoke of "a slow and cruel winter', value: 'amsl' },
  ],
  ['"This is a tax on bread," said Jonas Weld.', { quote: '"This is a tax on bread,"', value: 'vld' }],
  ['Jonas Weld said the tariff was "a tax on bread".', { quote: 'the tariff was "a tax on bread"', value: 'vld' }],
  // A name that is given within a longer quotation stands for itself.
  [
    '"There are nine of them and we call these ghost lines," said Jonas Weld.',
    { quote: 'them and we call these ghost lines,"', value: 'vld' },
  ],
])

ignores('attribution', [
  'The ship was named "Morning Star" in 1904.',
  'The sign read "closed".',
  'They watched "The Old Harbour" twice.',
  'The so-called "ghost lines" are no more.',
  'The word "toll" is old.',
])
