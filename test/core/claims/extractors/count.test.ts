/** How many: numbers of people and things, with what happens to them. Invented sentences. */
import { finds, ignores, knownMisses } from '../harness.ts'

finds('count', [
  [
    'A landslide killed at least 43 people in the hill town of Velmora.',
    { quote: 'killed at least 43 people', value: 'at least 43', head: 'person', action: 'die', parts: [] },
  ],
  [
    'Three miners died and 12 were injured when the shaft collapsed.',
    { quote: 'Three miners died', value: '3', head: 'person', action: 'die', parts: ['miner'] },
  ],
  [
    'The two sides exchanged 1,000 prisoners each.',
    { quote: 'exchanged 1,000 prisoners', value: '1,000 from each side', parts: ['prisoner'], action: 'exchange' },
  ],
  [
    'The army says it loses more than 5,000 soldiers a week.',
    { quote: 'loses more than 5,000 soldiers a week', value: 'more than 5,000 a week', action: 'lose', speaker: 'The army' },
  ],
  [
    'Dozens of passengers were rescued from the ferry.',
    { quote: 'Dozens of passengers were rescued', value: 'dozens', action: 'rescue', parts: ['passenger'] },
  ],
  [
    'Police arrested 27 protesters outside the town hall.',
    { quote: 'arrested 27 protesters', value: '27', action: 'arrest', parts: ['protest'] },
  ],
  ['Fourteen children were among the dead.', { quote: 'Fourteen children', value: '14', head: 'person', parts: ['child'] }],
  ['The fire destroyed 120 houses in the valley.', { quote: 'destroyed 120 houses', value: '120', head: 'house', action: 'damage' }],
  [
    'Thousands of residents fled the floods.',
    { quote: 'Thousands of residents fled', value: 'thousands', head: 'person', action: 'flee', parts: [] },
  ],
  ['The blast left 31 dead and more than 80 wounded.', { quote: '31 dead', value: '31', head: 'person', action: 'die' }],
  [
    'The blast left 31 dead and more than 80 wounded.',
    { quote: 'more than 80 wounded', value: 'more than 80', head: 'person', action: 'injure' },
  ],
  ['The storm claimed 19 lives.', { quote: 'claimed 19 lives', value: '19', head: 'person', action: 'die' }],
  [
    'Hundreds of people were evacuated from the valley.',
    { quote: 'Hundreds of people were evacuated', value: 'hundreds', head: 'person', action: 'evacuate' },
  ],
  ['The navy sank six boats off Tarnsund.', { quote: 'sank six boats', value: '6', head: 'ship', action: 'sink' }],
])

ignores('count', [
  'Anton Brice, 44, was taken to hospital.',
  'Flight 417 landed safely in Lisbon.',
  'Brice lives at 12 Harbour Road.',
  'The team won 3-1 on Saturday.',
  'The bank raised its rate by 2.5 percent.',
  'The lorry was travelling at 80 km/h.',
  'He arrived at 9:30 a.m. on Friday.',
  'In 2019 he moved to Porto.',
  'The book has been read by many.',
  'Chapter 12 deals with the harbour.',
  'She is 39 years old and lives in Porto.',
  'Call 0800 123 456 for details.',
  'No one was hurt.',
  'One of the men denied it.',
  'The talks lasted two hours.',
  'The airline paid $3 million for the hangar.',
])

knownMisses('count', {
  finds: [
    [
      'Fourteen firefighters were injured in the blaze.',
      { quote: 'Fourteen firefighters were injured', value: '14', head: 'person', action: 'injure', parts: ['firefighter'] },
    ],
  ],
})
