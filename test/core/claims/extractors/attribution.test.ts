/** Who said it. Invented persons and sayings. */
import { finds, ignores, knownMisses } from '../harness.ts'

finds('attribution', [
  // Judges write for others.
  [
    '"The law cannot allow the yard to stay open," Justice Ida Lund wrote for the majority.',
    { quote: 'cannot allow the yard to stay open," Justice Ida Lund wrote', value: 'lnd' },
  ],
  [
    'Justice Ida Lund wrote for the majority that the law went too far.',
    { quote: 'Justice Ida Lund wrote for the majority that the law', value: 'lnd' },
  ],
  // His words go on, whoever heard them.
  [
    '"The yard has a right to stay open," Jonas Weld said, according to Corvina News Agency. "Nobody should be thrown out of it in winter."',
    { quote: '"Nobody should be thrown out of it in winter', value: 'vld', speaker: 'Jonas Weld' },
  ],
  // Who holds the office stands right behind it.
  ['The secretary of state Ida Lund said the yard will shut.', { quote: 'The secretary of state Ida Lund said the yard', value: 'lnd' }],
  [
    'White House chief of staff Ida Lund said the yard will shut.',
    { quote: 'White House chief of staff Ida Lund said the yard', value: 'lnd' },
  ],
  // "And" within the name of a body.
  [
    'The Department of Health and Human Services said the yard will shut.',
    { quote: 'Department of Health and Human Services said the yard', value: 'dprtmntfltndmnsrvcs' },
  ],
  [
    'The Food and Drug Administration said the yard will shut.',
    { quote: 'Food and Drug Administration said the yard', value: 'fdndrgdmnstrtn' },
  ],
  // A name beside what somebody is, with a trade between comma and name: it is the name that says it.
  [
    'A hotel guest, retired sailor Jonas Torvik, said the lift was full.',
    { quote: 'A hotel guest, retired sailor Jonas Torvik, said the lift', value: 'trvk' },
  ],
  // An apposition that holds a comma of its own.
  ['Visitor Jonas Torvik, a sailor from Ostrel, Norway, said the lift was full.', { quote: 'said the lift was full', value: 'trvk' }],
  // A first name tells, whoever is "he" in her words.
  [
    'Jonas Brandt was shot, said Anna Claes of the court. A lawyer, Nadia Amsel, said he had his hands raised. "Nobody was in danger," she said.',
    { quote: 'was in danger," she said', value: 'amsl' },
  ],
  // "Her agent": what "she" does in that sentence is told of another.
  [
    'The singer Ruth Amsel has died. Her agent, Jonas Torvik, said she died at her home. "The house was always full of music," he said.',
    { quote: 'was always full of music," he said', value: 'trvk' },
  ],
  [
    "Estonia's Interior Minister, Ruth Amsel, said the yard will shut.",
    { quote: "Estonia's Interior Minister, Ruth Amsel, said the yard", value: 'amsl', speaker: 'Ruth Amsel' },
  ],
  ['A plumber, Ida Lund, said the yard will shut.', { quote: 'A plumber, Ida Lund, said the yard', value: 'lnd' }],
  [
    'Rep. Ivo Brandt, D-Ohio, who chairs the panel, said the yard will shut.',
    { quote: 'said the yard will shut', value: 'brndt', speaker: 'Ivo Brandt' },
  ],
  [
    'Ruth Amsel said the bill was bad. "We are not going to vote for it," the Ohio Democrat said.',
    { quote: 'not going to vote for it," the Ohio Democrat said', value: 'amsl', speaker: 'Ruth Amsel' },
  ],
  [
    'Ivo Brandt said the bout was close. "I wanted to go on until the end," the Estonian said.',
    { quote: 'to go on until the end," the Estonian said', value: 'brndt', speaker: 'Ivo Brandt' },
  ],
  [
    'A guide, Ida Lund, said two boats sank. A nurse, Ruth Amsel, said the boy stood with his hands up. "There was no danger to anyone," she said.',
    { quote: 'was no danger to anyone," she said', value: 'amsl', speaker: 'Ruth Amsel' },
  ],
  [
    'Ruth Amsel, governor of the region, thinks that the mine would poison the river.',
    { quote: 'Ruth Amsel, governor of the region, thinks that the mine', value: 'amsl' },
  ],
  ['Three men were held, police said late on Monday.', { quote: 'Three men were held, police said', value: 'police', speaker: 'police' }],
  [
    'The yard will shut in May, sources close to the talks said.',
    { quote: 'shut in May, sources close to the talks said', value: 'source' },
  ],
  [
    'The yard will shut in May, officials were quoted as saying.',
    { quote: 'shut in May, officials were quoted as saying', value: 'official' },
  ],
  [
    'The yard will shut in May, the owner said when asked by reporters.',
    { quote: 'The yard will shut in May, the owner said', value: 'owner' },
  ],
  [
    'The yard is old, and the owner said as he left that it would shut.',
    { quote: 'the owner said as he left that it would shut', value: 'owner' },
  ],
  ['The Tarn Gazette quoted the owner as saying the yard will shut.', { quote: 'saying the yard will shut', value: 'owner' }],
  ['A person familiar with the plan said the yard will shut.', { quote: 'A person familiar with the plan said the yard', value: 'person' }],
  [
    '"The gate is open and nobody walks in," as one diplomat put it.',
    { quote: 'open and nobody walks in," as one diplomat put it', value: 'diplomat' },
  ],
  [
    '"The gate was open all night," had declared the guard, Jonas Torvik.',
    { quote: 'open all night," had declared the guard, Jonas Torvik', value: 'trvk' },
  ],
  [
    'Ruth Amsel of the port authority informed the council that the yard will shut.',
    { quote: 'Ruth Amsel of the port authority informed the council', value: 'amsl' },
  ],
  [
    'The shape and the shallow depth point to an old quarry nearby, said Ruth Amsel.',
    { quote: 'shallow depth point to an old quarry nearby, said Ruth Amsel', value: 'amsl' },
  ],
  [
    'Jonas Torvik said the talks on the harbour would go on next week.',
    { quote: 'Jonas Torvik said the talks on the harbour would go', value: 'trvk', speaker: 'Jonas Torvik' },
  ],
  [
    '"The bridge was never inspected," said engineer Ruth Amsel.',
    { quote: 'was never inspected," said engineer Ruth Amsel', value: 'amsl', speaker: 'Ruth Amsel' },
  ],
  [
    'The fire was caused by a gas leak, according to the police.',
    { quote: 'caused by a gas leak, according to the police', value: 'police', speaker: 'the police' },
  ],
  [
    'Torvik told reporters that the new law would raise the price of bread.',
    { quote: 'Torvik told reporters that the new law would raise the price', value: 'trvk' },
  ],
  [
    'A senior Norwegian official said the pipeline had been damaged by an anchor.',
    { quote: 'A senior Norwegian official said the pipeline had been damaged', value: 'official' },
  ],
  ['Reports said the mine had been closed since May.', { quote: 'Reports said the mine had been closed', value: '' }],
  ['The army denied that it had attacked the school.', { quote: 'The army denied that it had attacked', value: 'force', action: 'deny' }],
  [
    'Jonas Weld said the talks on the harbour would go on next week.',
    { quote: 'Jonas Weld said the talks on the harbour would go', value: 'vld', speaker: 'Jonas Weld' },
  ],
])

finds('attribution', [
  // Behind the verb, with what explains the speaker.
  [
    'The road was closed at noon, said Ruth Amsel, the mayor of Kolda.',
    { quote: 'road was closed at noon, said Ruth Amsel, the mayor', value: 'amsl' },
  ],
  // A body and those who speak for it.
  [
    'The harbour will be dredged, a spokeswoman for the Kolda Port Board said.',
    { quote: 'be dredged, a spokeswoman for the Kolda Port Board said', value: 'kldprtbrd' },
  ],
  [
    'A statement from Quaymar said two cranes had been sold to a firm in Norway.',
    { quote: 'A statement from Quaymar said two cranes had been sold to a firm', value: 'kmr' },
  ],
  [
    'Amsel, who leads the union, said the mine would stay shut until the end of the year.',
    { quote: 'Amsel, who leads the union, said the mine would stay shut until the end', value: 'amsl' },
  ],
  [
    'The villagers were "left alone," Amsel said in an interview on Friday.',
    { quote: 'The villagers were "left alone," Amsel said', value: 'amsl' },
  ],
  // A paper, and whom it cites.
  [
    'The tower was built without a permit, the Kolda Tribune reported, citing court papers.',
    { quote: 'The tower was built without a permit, the Kolda Tribune reported', value: 'trbn' },
  ],
  [
    'It was reported by state television that the dam had burst.',
    { quote: 'was reported by state television that the dam', value: 'television' },
  ],
  // Nobody in particular.
  ['The ferry reportedly carried nobody but its crew.', { quote: 'The ferry reportedly carried', value: '', firmness: 'alleged' }],
  ['The thieves are believed to have fled by boat.', { quote: 'The thieves are believed to have fled', value: '', firmness: 'alleged' }],
  // A quotation goes on with the one who spoke last, and belongs to the one named at its end.
  [
    '"The bridge was never inspected," Ruth Amsel said. "We wrote four letters about the cracks."',
    { quote: '"We wrote four letters about the cracks."', value: 'amsl' },
  ],
  [
    '"We wrote four letters about it. Nobody in the ministry answered," said Jonas Weld.',
    { quote: '"We wrote four letters about it.', value: 'vld' },
  ],
  // "He" is the man.
  ['Ms Ruth Amsel met Mr Ivo Brandt. He said that the road would be closed.', { quote: 'He said that the road', value: 'brndt' }],
])

ignores('attribution', [
  'Ida Lund wrote for the Daily Courier.',
  'Jonas Torvik argued with the coach over the plan for the harbour.',
  'Jonas Torvik was released after posting $5,000 bail and is due in court on Friday.',
  'The club posted a loss of $3 million for the year that ended in June.',
  '"The Long Pier," which Jonas Torvik wrote in a motel by the harbour, reached the top of the charts.',
  'The shop close to the station said nothing.',
  'The storm claimed 19 lives in the harbour town.',
  'The song tells of a lost sailor.',
  'The town has two schools and a library.',
  'The law states its aims in the first line.',
  'She posted the letter on Friday.',
  'The guide recommended the old road.',
  'The clock on the tower showed noon.',
  'The post office is closed on Sundays.',
  'He said no.',
  'Her notes were on the table near the window.',
  'The stress on the beams was too high.',
  'It said that the doors would open at noon.',
])

knownMisses('attribution', {
  // Things don't speak.
  ignores: ['The company reported a profit of $3 million.'],
})
