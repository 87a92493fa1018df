/** Lengths that no other extractor asks for. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('duration', [
  // By the noun that is so long.
  [
    'The council agreed a three-year freeze on rents.',
    { quote: 'three-year freeze', value: '3 years', head: 'freez', action: 'last', topic: 'Length of the freeze' },
  ],
  ['The mayor declared two days of mourning.', { quote: 'two days of mourning', value: '2 days', head: 'mourn', action: 'last' }],
  // By what there is so long for.
  [
    'The company has 14 days to appeal.',
    { quote: '14 days to appeal', value: '14 days', head: 'appeal', action: 'within', topic: 'Time to appeal' },
  ],
  // By the verb.
  ['The robbers needed less than three minutes.', { quote: 'needed less than three minutes', value: 'less than 3 min', head: 'need' }],
  [
    'The inspector will submit his report within 45 days.',
    { quote: 'will submit his report within 45 days', value: '45 days', head: 'submit', action: 'within' },
  ],
  [
    'The van was towed away ten hours later.',
    { quote: 'was towed away ten hours later', value: '10 h', action: 'after', topic: 'How much later the van was towed' },
  ],
  [
    'Foremen were warned two days before the roof fell.',
    { quote: 'were warned two days', value: '2 days', head: 'warn', action: 'before' },
  ],
  ['He left two hours before dawn.', { quote: 'left two hours', value: '2 h', action: 'before' }],
  ['In three years the debt will be paid.', { quote: 'three years the debt', value: '3 years', head: 'pay', action: 'within' }],
  // A verb that says nothing by itself.
  ['He has had the job for two years.', { quote: 'had the job for two years', value: '2 years', head: '', action: 'last' }],
])

ignores('duration', [
  'The rooms cost 40 crowns a night.',
  'Her son, 19 years old, was not hurt.',
  'A 16-year-old boy was questioned.',
  'The winger was shown a second card.',
  'The recruit: 27 years, 213 cm.',
  'She married a painter 20 years her junior.',
  'The village lies half an hour\u2019s walk from the road.',
  'For decades nobody lived there.',
])
