/** How long an event lasted, and how long ago the last one was. Invented sentences. */
import { finds, ignores, knownMisses } from '../harness.ts'

finds('duration', [
  ['A walker found her body nine days later.', { quote: 'found her body nine days later', value: '9 days', head: 'find', action: 'after' }],
  ['The jury deliberated about six hours over two days.', { quote: 'deliberated about six hours', value: 'about 6 h', head: 'deliber' }],
  ['Jurors had the case for just over six hours.', { quote: 'case for just over six hours', value: 'more than 6 h', head: 'deliber' }],
  ['Jurors needed ten hours to convict him.', { quote: 'needed ten hours to convict', value: '10 h', head: 'deliber', action: 'last' }],
  ['The jury convicted him after nine hours.', { quote: 'convicted him after nine hours', value: '9 h', head: 'deliber' }],
  [
    'The truce collapsed within two months.',
    { quote: 'collapsed within two months', value: '2 months', head: 'ceasefire', action: 'last' },
  ],
  ['The talks broke down after six days.', { quote: 'broke down after six days', value: '6 days', head: 'talk', action: 'last' }],
  ['She served four years as mayor.', { quote: 'served four years as mayor', value: '4 years', head: 'mayor', action: 'last' }],
  ['The thieves were in and out in four minutes.', { quote: 'in and out in four minutes', value: '4 min', head: 'stay' }],
  [
    'The girl was found alive after five days.',
    { quote: 'was found alive after five days', value: '5 days', head: 'miss', action: 'last' },
  ],
  ['Her body was found after five days.', { quote: 'was found after five days', value: '5 days', head: 'find', action: 'after' }],
  ['Police arrived within ten minutes.', { quote: 'arrived within ten minutes', value: '10 min', head: 'arrive', action: 'last' }],
  [
    'Crews were on the scene six minutes later.',
    { quote: 'were on the scene six minutes', value: '6 min', head: 'arrive', action: 'last' },
  ],
  ['The siege went on for 22 hours.', { quote: 'went on for 22 hours', value: '22 h', head: 'sieg', action: 'last' }],
  ['The search dragged on for six days.', { quote: 'dragged on for six days', value: '6 days', head: 'search', action: 'last' }],
  ['The blockade of the road held for nine days.', { quote: 'held for nine days', value: '9 days', head: 'block', action: 'last' }],
  ['For two weeks they blocked the road.', { quote: 'two weeks they blocked', value: '2 weeks', head: 'block', action: 'last' }],
  ['The thieves were gone in less than four minutes.', { quote: 'in less than four minutes', value: 'less than 4 min', head: 'stay' }],
  ['The talks lasted less than two hours.', { quote: 'lasted less than two hours', value: 'less than 2 h', head: 'talk', action: 'last' }],
  [
    'The meeting lasted one hour and 40 minutes.',
    { quote: 'lasted one hour and 40 minutes', value: '1 h 40 min', head: 'talk', action: 'last' },
  ],
  ['The siege lasted 11 days.', { quote: 'lasted 11 days', value: '11 days', action: 'last' }],
  [
    'It was the first meeting between the two in over a year.',
    { quote: 'first meeting between the two in over a year', value: 'more than 1 year', head: 'talk', action: 'first' },
  ],
  [
    'The first direct talks in three years ended without a deal.',
    { quote: 'first direct talks in three years', value: '3 years', head: 'talk', action: 'first' },
  ],
  [
    'The two leaders met for the first time since March 2022.',
    { quote: 'first time since March 2022', value: '3.2 years to 3.3 years', head: 'meet', action: 'first' },
  ],
  [
    'The first talks between the two neighbours since 2021 began in Oslo.',
    { quote: 'first talks between the two neighbours since 2021', value: '3.4 years to 4.5 years', head: 'talk', action: 'first' },
  ],
  ['A 30-day ceasefire was agreed.', { quote: '30-day ceasefire', value: '30 days', head: 'ceasefire' }],
  ['The chase went on for 22 minutes.', { quote: 'went on for 22 minutes', value: '22 min', head: 'chase', action: 'last' }],
  ['Shaking went on for 20 seconds near the harbour.', { quote: 'went on for 20 seconds', value: '20 s', head: 'shake' }],
  ['The tremor struck at dawn. It was over in 10 seconds.', { quote: 'was over in 10 seconds', value: '10 s', head: 'quake' }],
  ['The chase began at noon. It was over 22 minutes later.', { quote: 'was over 22 minutes later', value: '22 min', head: 'chase' }],
  ['The trial drew crowds. It lasted three weeks.', { quote: 'lasted three weeks', value: '3 weeks', head: 'trial' }],
  ['The outage, which lasted five hours, hit 20,000 homes.', { quote: 'lasted five hours', value: '5 h', head: 'outag' }],
  [
    'It took the jury three hours to reach a verdict.',
    { quote: 'took the jury three hours to reach', value: '3 h', head: 'deliber', action: 'last' },
  ],
  ['Gunmen held the hotel for 17 hours.', { quote: 'held the hotel for 17 hours', value: '17 h', head: 'captiv', action: 'last' }],
  ['Passengers waited four hours on the tarmac.', { quote: 'waited four hours', value: '4 h', head: 'wait' }],
  ['She spent nine hours clinging to a buoy.', { quote: 'spent nine hours clinging', value: '9 h', head: 'cling' }],
  ['The dockers went on strike for 48 hours.', { quote: 'went on strike for 48 hours', value: '48 hours' }],
  ['Rescuers searched for 12 hours.', { quote: 'searched for 12 hours', value: '12 h', head: 'search' }],
  ['The operation took about six hours.', { quote: 'took about six hours', value: 'about 6 h', action: 'last' }],
  ['The search took three weeks.', { quote: 'took three weeks', value: '3 weeks', head: 'search', action: 'last' }],
  ['The two sides agreed a ceasefire of 30 days.', { quote: 'a ceasefire of 30 days', value: '30 days', head: 'ceasefire' }],
  // Days of something, and days in a row.
  ['The city is tired after four days of riots.', { quote: 'four days of riots', value: '4 days', head: 'riot', action: 'last' }],
  ['They ended almost six hours of heated debate.', { quote: 'almost six hours of heated debate', value: 'about 6 h', head: 'debat' }],
  [
    'The clashes went on for the sixth straight day.',
    { quote: 'for the sixth straight day', value: '6 days', head: 'clash', action: 'last' },
  ],
  ['Shops burned on the eighth day of protests.', { quote: 'eighth day of protests', value: '8 days', head: 'protest', action: 'last' }],
  ['Day six of the revolt began quietly.', { quote: 'Day six of the revolt', value: '6 days', head: 'revolt', action: 'last' }],
  [
    'They found him guilty after nearly 19 hours of deliberations.',
    { quote: 'nearly 19 hours of deliberations', value: 'about 19 h', head: 'deliber', action: 'last' },
  ],
  ['The jury had been out for 18 hours.', { quote: 'out for 18 hours', value: '18 h', head: 'deliber', action: 'last' }],
  ['Jurors took 15 hours to reach their verdicts.', { quote: 'took 15 hours to reach', value: '15 h', head: 'deliber', action: 'last' }],
  [
    'The engineers were released after 17 days.',
    { quote: 'were released after 17 days', value: '17 days', head: 'captiv', action: 'last' },
  ],
  ['They spent 15 days in captivity.', { quote: 'spent 15 days in captivity', value: '15 days', head: 'captiv', action: 'last' }],
  ['A girl was rescued after 14 hours.', { quote: 'was rescued after 14 hours', value: '14 h', head: 'trap', action: 'last' }],
  [
    'A girl was pulled out alive 14 hours after the quake.',
    { quote: 'pulled out alive 14 hours', value: '14 h', head: 'trap', action: 'last' },
  ],
  ['Power was restored after two days.', { quote: 'was restored after two days', value: '2 days', head: 'outag', action: 'last' }],
  ['A 17-hour siege ended at noon.', { quote: '17-hour siege', value: '17 h', head: 'sieg', action: 'last' }],
  ['She has been mayor for six years.', { quote: 'has been mayor for six years', value: '6 years', head: 'mayor' }],
])

ignores('duration', [
  "The bomb went off half an hour's drive from the coast.",
  'They held talks.',
  'It was over.',
  'He is 39 years old.',
  'A year ago the harbour was empty.',
  'The rent is $900 a month.',
  'The hours were long.',
  'For years nobody cared.',
  'Last year was dry.',
  'The first minister has been in office since 2021.',
  'The wait was long.',
  'The first guests came in March.',
  'On the third day he rested.',
  'The third day was warm.',
  'A cup of tea costs two minutes.',
])

knownMisses('duration', {
  ignores: ['The book is about a 90-year war.'],
})
