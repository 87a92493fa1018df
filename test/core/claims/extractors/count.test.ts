/** How many: numbers of people and things, with what happens to them. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('count', [
  ['He was knocked out in round nine.', { quote: 'round nine', value: '9', head: 'round', action: 'knock' }],
  ['Game five is on Friday.', { quote: 'Game five', value: '5', head: 'game' }],
  [
    'More than 200,000 people had been shifted to safer places.',
    { quote: 'More than 200,000 people had been shifted', value: 'more than 200,000', action: 'evacuate' },
  ],
  ['Nine others were still underground.', { quote: 'Nine others were still underground', value: '9', head: 'person', action: 'trap' }],
  ['Eleven people fell to their deaths.', { quote: 'Eleven people fell to their deaths', value: '11', head: 'person', action: 'die' }],
  ['The ban holds in 12 states.', { quote: 'holds in 12 states', value: '12', head: 'state' }],
  ['The two parties command 55 of the 101 seats.', { quote: 'command 55 of the 101 seats', value: '55', head: 'seat' }],
  ['Police arrested six Kurds.', { quote: 'arrested six Kurds', value: '6', head: 'person', action: 'arrest' }],
  [
    'About 8 million Muslims live there.',
    { quote: 'About 8 million Muslims live', value: 'about 8 million', head: 'person', action: 'live' },
  ],
  // The noun that is counted, behind a modifier of two words, an adverb, or taken for a verb.
  [
    'They were accused of at least 15 bomb and gun attacks.',
    { quote: 'accused of at least 15 bomb and gun attacks', value: 'at least 15', head: 'attack' },
  ],
  ['Some 40 car, bus and truck drivers met.', { quote: 'Some 40 car, bus and truck drivers', value: 'about 40', head: 'person' }],
  ['Seven heavily armed men used a digger.', { quote: 'Seven heavily armed men', value: '7', head: 'person', action: 'perpetrate' }],
  ['Three well-armed men fled.', { quote: 'Three well-armed men fled', value: '3', head: 'person', action: 'flee' }],
  ['At least 11 far-right Republicans oppose it.', { quote: 'At least 11 far-right Republicans', value: 'at least 11', head: 'person' }],
  ['Two badly burned bodies were found.', { quote: 'Two badly burned bodies', value: '2', head: 'person', action: 'die' }],
  [
    'At least 22 police recruits and six guards, were killed in the blast.',
    { quote: 'At least 22 police recruits', value: 'at least 22', head: 'person', action: 'die' },
  ],
  // Some of those of whom the sentence before, or its first half, tells.
  ['The quake killed 40 people. Eleven were children.', { quote: 'Eleven were children', value: '11', action: 'die', parts: ['child'] }],
  ['Police arrested 12 men. Five of them were students.', { quote: 'Five of them', value: '5', action: 'arrest', parts: ['student'] }],
  [
    'Fifteen of the dead were cadets and four were police officers.',
    { quote: 'four were police', value: '4', action: 'die', parts: ['police'] },
  ],
  [
    'The blast killed nine and injured 40. Five of them were students.',
    { quote: 'Five of them', value: '5', action: '', parts: ['student'] },
  ],
  ['Police arrested 12 men. Hundreds of fans ran.', { quote: 'Hundreds of fans', value: 'hundreds', action: 'crowd' }],
  [
    'Eighteen of the seriously hurt were flown out.',
    { quote: 'Eighteen of the seriously hurt', value: '18', action: 'injure', parts: ['critical'] },
  ],
  // Who was treated, brought to safety or stabbed.
  ['Some 140 people were treated.', { quote: 'Some 140 people were treated', value: 'about 140', action: 'hospitalise' }],
  ['Nine were being treated in Tarn.', { quote: 'Nine were being treated', value: '9', action: 'hospitalise' }],
  [
    'Some 2,000 people were moved to safety.',
    { quote: 'Some 2,000 people were moved to safety', value: 'about 2,000', action: 'evacuate' },
  ],
  ['About 300 families slept in relief camps.', { quote: 'About 300 families', value: 'about 300' }],
  ['Four people were stabbed.', { quote: 'Four people were stabbed', value: '4', action: 'stab' }],
  ['Nine Republicans voted against it.', { quote: 'Nine Republicans', value: '9', head: 'person', parts: ['republican'] }],
  ['They won with 22,500 in the stands.', { quote: '22,500 in the stands', value: '22,500', action: 'crowd' }],
  ['Nine have been caught.', { quote: 'Nine have been caught', value: '9', action: 'arrest' }],
  // What it may hold.
  ['The boat was allowed to carry 220 people.', { quote: 'to carry 220 people', value: '220', action: 'capacity' }],
  ['It was well below its limit of 250 people.', { quote: 'limit of 250 people', value: '250', action: 'capacity' }],
  ['The ferry is certified to take 198 passengers.', { quote: 'to take 198 passengers', value: '198', action: 'capacity' }],
  // Held by the police, in any words.
  ['Police rounded up 30 men.', { quote: 'rounded up 30 men', value: '30', head: 'person', action: 'arrest' }],
  ['Officers picked up five suspects in Tarn.', { quote: 'picked up five suspects', value: '5', head: 'person', action: 'arrest' }],
  ['A trawler picked up 12 men.', { quote: 'picked up 12 men', value: '12', head: 'person', action: 'rescue' }],
  ['One man was being questioned.', { quote: 'One man was being questioned', value: '1', head: 'person', action: 'arrest' }],
  // Who is without power, in any words; how often something was watched.
  [
    'The quake knocked out power to about 3,200 customers.',
    { quote: 'knocked out power to about 3,200 customers', value: 'about 3,200', head: 'blackout' },
  ],
  [
    'About 3,500 homes and businesses lost electricity in Tarn.',
    { quote: 'About 3,500 homes and businesses lost electricity', value: 'about 3,500', head: 'blackout' },
  ],
  ['The storm left 4,000 people without power.', { quote: '4,000 people without power', value: '4,000', head: 'blackout' }],
  ['Power cuts affected 4,000 households.', { quote: 'Power cuts affected 4,000 households', value: '4,000', head: 'blackout' }],
  ['The clip has been viewed 5 million times.', { quote: 'viewed 5 million times', value: '5 million', head: 'view' }],
  ['The clip has racked up more than 6 million views.', { quote: 'more than 6 million views', value: 'more than 6 million', head: 'view' }],
  ['Crews restored power to 3,000 customers by dusk.', { quote: 'restored power to 3,000 customers', value: '3,000', head: 'person' }],
  ['Dana Weld averaged 22.1 points over 438 games.', { quote: 'averaged 22.1 points over 438 games', value: '438', head: 'game' }],
  ['Dana Weld has played over 438 games.', { quote: 'has played over 438 games', value: 'more than 438', head: 'game' }],
  [
    'A blaze swept a shoe plant, killing at least 17 workers and injuring about 90.',
    { quote: 'injuring about 90', value: 'about 90', head: 'person', action: 'injure' },
  ],
  [
    'A fire that killed 26 workers began in a storeroom.',
    { quote: 'killed 26 workers', value: '26', head: 'person', action: 'die', parts: ['worker'] },
  ],
  // Whom something makes to leave.
  [
    'The flood forced nearly 4,000 people from their homes.',
    { quote: 'forced nearly 4,000 people from their homes', value: 'about 4,000', action: 'flee' },
  ],
  [
    'The flood drove 900 out of their villages.',
    { quote: 'drove 900 out of their villages', value: '900', head: 'person', action: 'flee' },
  ],
  ['The raid forced 300 villagers to flee.', { quote: 'forced 300 villagers to flee', value: '300', action: 'flee' }],
  // Of those whom it befell.
  [
    'Eighteen of the injured were in critical condition.',
    { quote: 'Eighteen of the injured', value: '18', action: 'injure', parts: ['critical'] },
  ],
  [
    'Two of the injured were in a life-threatening condition.',
    { quote: 'Two of the injured', value: '2', action: 'injure', parts: ['critical'] },
  ],
  ['Thirty-nine people were martyred in the blast.', { quote: 'Thirty-nine people were martyred', value: '39', action: 'die' }],
  [
    'Sixty escapees had been recaptured.',
    { quote: 'Sixty escapees had been recaptured', value: '60', action: 'arrest', parts: ['prisoner'] },
  ],
  ['52 Moldovans home after swap', { quote: '52 Moldovans', value: '52', head: 'person' }],
  ['The death toll rose to 29 yesterday.', { quote: 'death toll rose to 29 yesterday', value: '29', head: 'person', action: 'die' }],
  ['The death toll rose to 29 Monday.', { quote: 'death toll rose to 29 Monday', value: '29', head: 'person', action: 'die' }],
  ['An eight-storey building collapsed.', { quote: 'eight-storey', value: '8', head: 'stori' }],
  ['A three-bedroom house burned down.', { quote: 'three-bedroom', value: '3', head: 'bedroom' }],
  ['All three hijackers were shot dead.', { quote: 'All three hijackers', value: '3', head: 'person', action: 'perpetrate' }],
  [
    'Six were wounded, one in critical condition.',
    { quote: 'one in critical condition', value: '1', action: 'injure', parts: ['critical'] },
  ],
  ['There had been "about 40" arrests.', { quote: 'about 40" arrests', value: 'about 40', action: 'arrest' }],
  ['Rescuers recovered the bodies of 19 people.', { quote: 'bodies of 19 people', value: '19', action: 'die' }],
  [
    'The raid cost the lives of three border guards.',
    { quote: 'lives of three border guards', value: '3', action: 'die', parts: ['guard'] },
  ],
  ['The hall may hold 250.', { quote: 'may hold 250', value: '250', head: 'person', action: 'capacity' }],
  ['Its licence allows for 200 guests.', { quote: 'allows for 200 guests', value: '200', action: 'capacity', parts: [] }],
  ['The ferry has a capacity of 1,200.', { quote: 'capacity of 1,200', value: '1,200', action: 'capacity' }],
  [
    'The union, which called the march, spoke of 150,000.',
    { quote: 'spoke of 150,000', value: '150,000', head: 'person', action: 'crowd' },
  ],
  ['The organisers counted 60,000.', { quote: 'counted 60,000', value: '60,000', head: 'person', action: '' }],
  ['There were some 400 in the hall.', { quote: 'There were some 400', value: 'about 400', head: 'person', action: 'inside' }],
  ['The march drew 20,000 people.', { quote: '20,000 people', value: '20,000', action: 'crowd' }],
  ['Up to 20,000 had gathered outside.', { quote: 'Up to 20,000 had gathered', value: 'at most 20,000', action: 'crowd' }],
  ['The number of guests was put at 450.', { quote: 'of guests was put at 450', value: '450', action: 'inside', parts: [] }],
  ['Three men broke into the villa.', { quote: 'Three men', value: '3', head: 'person', action: 'perpetrate', parts: [] }],
  ['Four masked burglars emptied the safe.', { quote: 'Four masked burglars', value: '4', action: 'perpetrate', parts: [] }],
  ['At least five people took part in the theft.', { quote: 'At least five people', value: 'at least 5', action: 'perpetrate' }],
  ['He and four companions stormed the hotel.', { quote: 'four companions', value: '4', action: 'storm', parts: ['suspect'] }],
  ['Three men entered the race.', { quote: 'Three men', value: '3', action: '', parts: ['man'] }],
  ['Two persons stood under accusation with him.', { quote: 'Two persons stood under accusation', value: '2', action: 'charge' }],
  ['Some 12,000 inhabitants had to leave.', { quote: 'Some 12,000 inhabitants had to leave', value: 'about 12,000', action: 'flee' }],
  ['She secured a second four-year term.', { quote: 'second four-year term', value: '2nd', head: 'term' }],
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
  [
    'Fourteen children were among the dead.',
    { quote: 'Fourteen children were among the dead', value: '14', head: 'person', action: 'die', parts: ['child'] },
  ],
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
  [
    'Divers have found eight of the nine people who were on board.',
    { quote: 'have found eight of the nine people', value: '8', head: 'person', action: 'find' },
  ],
  ['The navy sank six boats off Tarnsund.', { quote: 'sank six boats', value: '6', head: 'ship', action: 'sink' }],
])

ignores('count', [
  'A man of 34 who had worked in the kitchen was questioned.',
  'The recall covers the Halden 13 and Halden 15 laptops.',
  'The judge saw 12.',
  'One warning shot was fired into the ceiling.',
  'The record counted 60.',
  'The minister spoke of 2019.',
  'Anton Brice, 44, was taken to hospital.',
  'Flight 417 landed safely in Lisbon.',
  'Brice lives at 12 Harbour Road.',
  'The bank raised its rate by 2.5 percent.',
  'The lorry was travelling at 80 km/h.',
  'He arrived at 9:30 a.m. on Friday.',
  'In 2019 he moved to Porto.',
  'The book has been read by many.',
  'Chapter 12 deals with the harbour.',
  'She is 39 years old and lives in Porto.',
  'Call 0800 123 456 for details.',
  'One of the men denied it.',
  'The talks lasted two hours.',
  'The airline paid $3 million for the hangar.',
])

/** What befalls people, in the wordings of news. */
finds('count', [
  [
    'Fourteen firefighters were injured in the blaze.',
    { quote: 'Fourteen firefighters were injured', value: '14', head: 'person', action: 'injure', parts: ['firefighter'] },
  ],
  [
    'A blast killed six, wounding 32 people, officials said.',
    { quote: 'wounding 32 people', value: '32', head: 'person', action: 'injure' },
  ],
  ['3 Soldiers Killed 38 Injured in Rocket Attacks', { quote: '38 Injured', value: '38', head: 'person', action: 'injure', parts: [] }],
  ['Thirty-four people lost their lives.', { quote: 'Thirty-four people lost their lives', value: '34', action: 'die' }],
  ['Sixteen people are now known to have died.', { quote: 'Sixteen people are now known', value: '16', action: 'die' }],
  ['Police said 10 were wounded, among them a girl.', { quote: '10 were wounded', value: '10', head: 'person', action: 'injure' }],
  ['Another 22 are unaccounted for.', { quote: '22 are unaccounted', value: '22', head: 'person', action: 'missing' }],
  ['Dozens more suffered burns.', { quote: 'Dozens more suffered', value: 'dozens', head: 'person', action: 'injure' }],
  ['The raid pushed the death toll above 680.', { quote: 'death toll above 680', value: 'more than 680', action: 'die' }],
  [
    'The number of people killed in the flood now stands at 19.',
    { quote: 'people killed in the flood now stands at 19', value: '19', action: 'die' },
  ],
  ['46 lay in hospitals on Sunday.', { quote: '46 lay in hospitals', value: '46', head: 'person', action: 'hospitalise' }],
  ['Police are holding three people.', { quote: 'holding three people', value: '3', head: 'person', action: 'arrest' }],
  ['The strike cost 31 people their lives.', { quote: '31 people their lives', value: '31', action: 'die' }],
  ['Two men killed a guard before they fled.', { quote: 'Two men', value: '2', head: 'person', action: '', parts: ['man'] }],
])

/** Parts of a toll share its fate. */
finds('count', [
  ['The storm killed 58 people, including 11 children.', { quote: '11 children', value: '11', action: 'die', parts: ['child'] }],
  ['At least 22 people, six of them civilians, were killed.', { quote: 'six of them', value: '6', parts: ['civilian'] }],
  ['55 others were injured, five of them critically.', { quote: 'five of them', value: '5', action: 'injure', parts: ['critical'] }],
  ['The dead included at least 20 children.', { quote: 'at least 20 children', value: 'at least 20', action: 'die', parts: ['child'] }],
  ['Among the dead were two women.', { quote: 'two women', value: '2', action: 'die', parts: ['woman'] }],
  [
    'They recalled 1.4 million cars, 421,000 of them in Peru.',
    { quote: '421,000 of them', value: '421,000', head: 'car', parts: ['some'] },
  ],
  [
    'The bank will cut 750 jobs, 600 of them in Ruthenia.',
    { quote: 'will cut 750 jobs, 600 of them', value: '600', head: 'job', action: 'cut', parts: ['some'] },
  ],
])

finds('count', [
  [
    'Three were in critical condition on Sunday night.',
    { quote: 'Three were in critical condition', value: '3', action: 'injure', parts: ['critical'] },
  ],
  ['Four policemen and two civilians were killed.', { quote: 'Four policemen', value: '4', action: 'die', parts: ['police'] }],
  [
    'The number of confirmed cases rose to 1,204 on the island on Friday.',
    { quote: 'number of confirmed cases rose to 1,204', value: '1,204', head: 'case' },
  ],
])

/** Crowds, populations, people aboard, jobs. */
finds('count', [
  [
    'About 20,000 people took to the streets on Monday.',
    { quote: 'About 20,000 people took to the streets', value: 'about 20,000', action: 'crowd' },
  ],
  [
    'Some 4,000 demonstrators marched past parliament.',
    { quote: 'Some 4,000 demonstrators marched', value: 'about 4,000', action: 'crowd', parts: [] },
  ],
  ['Police put the crowd at 45,000.', { quote: 'crowd at 45,000', value: '45,000', head: 'person', action: 'crowd' }],
  [
    'The village has a population of approximately 1,000.',
    { quote: 'population of approximately 1,000', value: 'about 1,000', action: 'live' },
  ],
  ['About 800 people live in the hamlet.', { quote: 'About 800 people live', value: 'about 800', action: 'live' }],
  ['The ferry was carrying 210 passengers.', { quote: 'carrying 210 passengers', value: '210', action: 'inside', parts: ['passenger'] }],
  ['The bank will shed 2,400 jobs.', { quote: 'will shed 2,400 jobs', value: '2,400', head: 'job', action: 'cut' }],
  ['The bank will let go 2,900 of its people.', { quote: 'let go 2,900 of its people', value: '2,900', head: 'job', action: 'cut' }],
])

/** Places in a row; harness.ts knows no aspects, the aspect's own table does. */
finds('count', [
  ["It was Brandt's sixth defence of the belt.", { quote: 'sixth defence', value: '6th', head: 'defend' }],
  [
    'On Saturday night Brandt retained the title for the fifth time.',
    { quote: 'retained the title for the fifth time', value: '5th', head: 'defend' },
  ],
  ['It is the third straight league title of the club.', { quote: 'third straight league title', value: '3rd', head: 'win' }],
  ['Haverty would serve a third term.', { quote: 'third term', value: '3rd', head: 'term' }],
])

ignores('count', [
  'The shop is on the fourth floor.',
  'It is three times as large.',
  'They met at one table.',
  'There are several prisoners.',
  'It was his fortieth birthday.',
])
