/** Money, percentages and measures, with what they are the price, the share or the size of. Invented sentences. */
import { finds, ignores, knownMisses } from '../harness.ts'

finds('money', [
  ['The airline bought the engine maker for $334 million.', { quote: '$334 million', value: '$334 million', action: 'acquire' }],
  ['The fund has assets of €2.5 billion.', { quote: 'assets of €2.5 billion', value: '€2.5 billion', head: 'asset' }],
  ['Ministers pledged £40 million to the harbour towns.', { quote: 'pledged £40 million', value: '£40 million' }],
  ['She was fined 300 Swiss francs.', { quote: 'fined 300 Swiss francs', value: '300 CHF' }],
  [
    'The repairs will cost up to 12 million euros.',
    { quote: 'cost up to 12 million euros', value: 'at most €12 million', action: 'price' },
  ],
  ['The company paid 3.2 billion yen in damages.', { quote: '3.2 billion yen in damages', value: '3.2 billion JPY', action: 'pay' }],
  ['The yard reported a loss before tax of $3 million.', { quote: 'tax of $3 million', value: '$3 million', head: 'loss' }],
  ['Savers withdrew $3 million in the past week.', { quote: '$3 million in the past week', value: '$3 million', head: '' }],
  ['The yard reported a profit of $3 million.', { quote: 'a profit of $3 million', value: '$3 million', head: 'profit' }],
])

ignores('money', [
  'Money is short.',
  'The dollar fell on Friday.',
  'The two sides will split the cost.',
  'The company was founded in 1987.',
  'He gave 100 interviews.',
  'The pound is the currency of three islands.',
  'A million things can go wrong.',
  'She bought the yard from her uncle.',
])

finds('percentage', [
  ['The state takes a stake of about three-quarters.', { quote: 'a stake of about three-quarters', value: 'about 75 %', head: 'stake' }],
  ['The state will own 49 percent of the airline.', { quote: '49 percent of the airline', value: '49 %', head: 'stake' }],
  ['The fund will hold 34 percent.', { quote: 'hold 34 percent', value: '34 %', head: 'stake' }],
  ['The party held 34 percent of the vote.', { quote: '34 percent of the vote', value: '34 %', head: 'election' }],
  ['The offer is 31% above the closing price.', { quote: 'is 31%', value: '31 %', head: 'premium' }],
  ['Turnout was 54 percent.', { quote: 'was 54 percent', value: '54 %', head: 'turnout' }],
  ['Turnout was 62 percent.', { quote: 'was 62 percent', value: '62 %' }],
  ['Wages went up by 4 percent.', { quote: 'went up by 4 percent', value: '4 %' }],
  ['About a third of voters stayed at home.', { quote: 'About a third of voters', value: 'about 33.33 %', head: 'voter' }],
  ['Support for the mayor fell 9 percentage points.', { quote: 'fell 9 percentage points', value: '9 points', action: 'decrease' }],
  ['He won with 53 per cent of the vote.', { quote: '53 per cent of the vote', value: '53 %', head: 'election', action: 'win' }],
  [
    'At least 12.5% of the stock was sold.',
    { quote: 'At least 12.5% of the stock', value: 'at least 12.5 %', head: 'share', action: 'sell' },
  ],
])

ignores('percentage', [
  'A percentage of the fee goes to the town.',
  'They met halfway.',
  'He is number one.',
  'A third man was seen near the harbour.',
  'The half-time score was 2-0.',
  'The quarter of the old town that burned was empty.',
])

finds('measure', [
  ['They hold a post 30 km west of al-Orlo.', { quote: '30 km west of al-Orlo', value: '30 kilometres', head: 'orl' }],
  [
    'The quake was centred 32 km (20 miles) south of the town of Orlo.',
    { quote: '32 km (20 miles) south of the town of Orlo', value: '32 kilometres', head: 'orl', parts: ['south'] },
  ],
  [
    'It lies about 20 miles west of the southern port of Orlo.',
    { quote: 'about 20 miles west of the southern port', value: 'about 20 miles', head: 'orl', parts: ['west'] },
  ],
  ['The institute revised the strength of the earthquake to 7.4.', { quote: '7.4', value: 'magnitude 7.4', head: 'magnitude' }],
  ['It was an earthquake, a 4.9, the survey said.', { quote: '4.9', value: 'magnitude 4.9', head: 'magnitude' }],
  ['The wreck lies at a depth of 1.2 miles.', { quote: 'a depth of 1.2 miles', value: '1.2 miles', head: 'depth' }],
  ['The oil slick covers an area of 40 square kilometres.', { quote: 'an area of 40 square kilometres', value: '40 square kilometres' }],
  ['A magnitude 6.1 earthquake shook the island.', { quote: 'magnitude 6.1 earthquake', value: 'magnitude 6.1', head: 'magnitude' }],
  ['Winds of up to 150 km/h tore off roofs.', { quote: 'up to 150 km/h', value: 'at most 150 kilometres an hour' }],
  ['The lorry carried 20 tonnes of cement.', { quote: '20 tonnes of cement', value: '20 tonnes', head: 'cement' }],
  ['Temperatures reached 41 degrees Celsius.', { quote: 'reached 41 degrees Celsius', value: '41 degrees celsius' }],
])

ignores('measure', [
  'The jet dropped four barrel bombs.',
  'It was a heavy lorry.',
  'She has won 12 medals.',
  'The metre is a unit of length.',
  'He went the extra mile.',
  'They were miles apart on wages.',
  'The yard has been closed since May.',
])

knownMisses('percentage', {
  finds: [['Unemployment rose to 7.4% in May.', { quote: 'rose to 7.4%', value: '7.4 %', action: 'increase', head: '' }]],
})
/** What sums and measures are of. */
finds('money', [
  ['The firm was fined $3 million over the leak.', { quote: 'fined $3 million', value: '$3 million', head: 'fine' }],
  ['Four men made off with jewels worth six million euros.', { quote: 'six million euros', value: '€6 million', head: 'loot' }],
  ['The bill came to £1.5million.', { quote: 'came to £1.5million', value: '£1.5 million', head: 'cost' }],
  ['They earned $139 million in eight years.', { quote: '$139 million in eight years', value: '$139 million', head: 'income' }],
  ['The state lent 8.4bn koruna to the airline.', { quote: 'lent 8.4bn koruna', value: '8.4 billion CZK', head: 'aid' }],
])
finds('measure', [
  ['The quake struck four miles west of Tarnsund.', { quote: 'four miles west of Tarnsund', value: '4 miles', parts: ['west'] }],
  ['It struck 3 km north-east of Tarnsund.', { quote: '3 km north-east of Tarnsund', value: '3 kilometres', parts: ['northeast'] }],
  ['The zone is 20 nautical miles wide.', { quote: 'is 20 nautical miles', value: '20 nautical miles' }],
  ['The quake began two miles below the surface.', { quote: 'began two miles', value: '2 miles', head: 'depth' }],
  ['Gusts of 90 mph were measured.', { quote: '90 mph', value: '90 miles an hour', head: 'wind' }],
  ['Aftershocks of magnitude 2.9 followed.', { quote: 'magnitude 2.9', value: 'magnitude 2.9', head: 'aftershock' }],
])

knownMisses('measure', {
  finds: [
    [
      'Winds of up to 150 km/h tore off roofs.',
      { quote: 'Winds of up to 150 km/h', value: 'at most 150 kilometres an hour', head: 'wind' },
    ],
  ],
})
