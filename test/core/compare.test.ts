/**
 * Two short reports of one story → what a reader is shown, and what is never shown. Invented events, people and outlets.
 *
 * Each row fills the gap of an invented story (differences/reports.ts): all else is told alike, so nothing else may be shown.
 */
import { describe, expect, it, onTestFailed } from 'vitest'
import type { Comparison, Kind, Relation } from '../../src/core/model.ts'
import { traceOf } from './claims/harness.ts'
import { type StoryName, tell } from './differences/reports.ts'

type Pair = readonly [kind: Kind, relation: Relation, story: StoryName, here: string, there: string, hereWords: string, thereWords: string]

const SHOWN: readonly Pair[] = [
  [
    'date',
    'precision',
    'talks',
    'Tempers have been short since the war began in early 2019.',
    'Since the war began in March 2019, nobody has drawn the line at sea.',
    'early 2019',
    'March 2019',
  ],
  [
    'date',
    'conflict',
    'landslide',
    'The market hall collapsed on Tuesday.',
    'The hall collapsed on Monday.',
    'collapsed on Tuesday',
    'collapsed on Monday',
  ],
  [
    'date',
    'precision',
    'talks',
    'The war over the border at sea began in early 2019.',
    'The war at sea began in March 2019.',
    'early 2019',
    'March 2019',
  ],
  [
    'date',
    'precision',
    'talks',
    'The war over the border at sea began in 2019.',
    'The war at sea began in March 2019.',
    '2019',
    'March 2019',
  ],
  [
    'time',
    'precision',
    'landslide',
    'The market hall collapsed shortly after 4 a.m.',
    'The hall collapsed at 4:10 a.m.',
    'shortly after 4 a.m.',
    '4:10 a.m.',
  ],
  [
    'duration',
    'conflict',
    'landslide',
    'The rescue operation lasted 30 hours.',
    'The rescue operation lasted 52 hours.',
    '30 hours',
    '52 hours',
  ],
  [
    'count',
    'conflict',
    'landslide',
    'At least 43 people were injured.',
    'Some 12 people were injured.',
    '43 people were injured',
    '12 people were injured',
  ],
  [
    'count',
    'conflict',
    'talks',
    'The two sides will release 40 fishermen each.',
    'The two sides will release 15 fishermen each.',
    '40 fishermen',
    '15 fishermen',
  ],
  [
    'percentage',
    'precision',
    'takeover',
    'Brenholt will hold more than half of the shares in Quaymar.',
    'Brenholt will hold 62 percent of the shares in Quaymar.',
    'more than half',
    '62 percent',
  ],
  [
    'time',
    'conflict',
    'landslide',
    'The market hall collapsed at 4:10 a.m. local time.',
    'The hall collapsed at 5:40 a.m. local time.',
    '4:10 a.m.',
    '5:40 a.m.',
  ],
  [
    'duration',
    'precision',
    'talks',
    'The talks lasted less than two hours.',
    'The talks lasted one hour and 40 minutes.',
    'less than two hours',
    'one hour and 40 minutes',
  ],
  [
    'duration',
    'conflict',
    'talks',
    'It was their first meeting in over a year.',
    'It was the first meeting of the two in three years.',
    'in over a year',
    'in three years',
  ],
  ['count', 'conflict', 'landslide', 'The landslide killed 43 people.', 'The landslide killed 31 people.', '43 people', '31 people'],
  [
    'count',
    'precision',
    'landslide',
    'The landslide killed dozens of people.',
    'The landslide killed 43 people.',
    'dozens of people',
    '43 people',
  ],
  [
    'count',
    'precision',
    'talks',
    'Peru loses more than 5,000 tonnes of fish a year, and thousands of fishermen have left.',
    'Peru says more than 5,000 fishermen have left.',
    'thousands of fishermen',
    'more than 5,000 fishermen',
  ],
  [
    'money',
    'conflict',
    'takeover',
    'Brenholt will pay $334 million for Quaymar.',
    'Brenholt pays $410 million for Quaymar.',
    '$334 million',
    '$410 million',
  ],
  [
    'money',
    'precision',
    'takeover',
    'Brenholt will pay more than $300 million for Quaymar.',
    'Brenholt pays $334 million for Quaymar.',
    'more than $300 million',
    '$334 million',
  ],
  [
    'percentage',
    'conflict',
    'takeover',
    'Brenholt will hold 62 percent of the shares in Quaymar.',
    'Brenholt will hold 75 percent of the shares in Quaymar.',
    '62 percent of the shares',
    '75 percent of the shares',
  ],
  [
    'place',
    'precision',
    'talks',
    'Peru demands that Chile withdraw from the waters of Arica, Tacna and Ilo.',
    'Peru demands that Chile withdraw from the disputed zone.',
    'Arica, Tacna and Ilo',
    'the disputed zone',
  ],
  [
    'place',
    'scope',
    'talks',
    'Peru demands that Chile withdraw from Arica, Tacna and Ilo.',
    'Peru demands that Chile withdraw from Arica and Tacna.',
    'Arica, Tacna and Ilo',
    'Arica and Tacna',
  ],
  [
    'role',
    'conflict',
    'talks',
    'Foreign Minister Teresa Olmedo called the mood good.',
    'The mood was good, as Defence Minister Teresa Olmedo put it.',
    'Foreign Minister',
    'Defence Minister',
  ],
  [
    'role',
    'conflict',
    'landslide',
    'Police Commissioner Arben Hoxha closed the road.',
    'The road is closed, Inspector Arben Hoxha added.',
    'Police Commissioner',
    'Inspector',
  ],
  [
    'polarity',
    'conflict',
    'talks',
    'Lima has yet to comment on the new quotas for anchovy.',
    'Peruvian government spokesman Hugo Salas confirmed the new quotas for anchovy.',
    'Lima has yet to comment',
    'Hugo Salas confirmed',
  ],
  [
    'polarity',
    'conflict',
    'takeover',
    'The owners of Quaymar approved the sale of the cranes.',
    'The owners of Quaymar did not approve the sale of the cranes.',
    'approved',
    'did not approve',
  ],
  [
    'attribution',
    'attribution',
    'talks',
    'Raul Quispe said that the patrol boats would stay in port until autumn.',
    'Teresa Olmedo said that the patrol boats would stay in port until autumn.',
    'Raul Quispe',
    'Teresa Olmedo',
  ],
  [
    'attribution',
    'attribution',
    'takeover',
    'Ruth Amsel said that the cranes of Klaipeda would be sold to a Danish fund.',
    'Reports said that the cranes of Klaipeda would be sold to a Danish fund.',
    'Ruth Amsel',
    'Reports',
  ],
  [
    'status',
    'conflict',
    'talks',
    'The two sides reached a tentative agreement on sharing the anchovy.',
    'The two sides agreed to share the anchovy.',
    'tentative agreement',
    'agreed',
  ],
  [
    'participants',
    'scope',
    'talks',
    'Olmedo plans to speak with Quispe and European leaders.',
    'Olmedo plans to speak with Quispe and NATO officials.',
    'European leaders',
    'NATO officials',
  ],
  [
    'date',
    'conflict',
    'talks',
    'The war over the border at sea began in 2009.',
    'The war at sea began in 2011.',
    'began in 2009',
    'began in 2011',
  ],
  [
    'date',
    'conflict',
    'talks',
    'The quarrel goes back to the war that began in 2009.',
    'The war over the border at sea began in 2011.',
    'began in 2009',
    'began in 2011',
  ],
]

/** Different words, one statement; or two statements about different things. */
const NEVER: readonly (readonly [why: string, story: StoryName, here: string, there: string])[] = [
  // One thing in other words
  [
    'four spellings of a name',
    'talks',
    'Serhiy Zelenko said that the boats would stay in port. Zelenko was calm.',
    'Sergei Selenko said that the boats would stay in port. Selenko was calm.',
  ],
  [
    'four spellings of a name',
    'talks',
    'Serhiy Zelenkoy said that the boats would stay in port.',
    'Serhij Zelenkyi said that the boats would stay in port.',
  ],
  [
    'a final w and a final v',
    'talks',
    'Envoy Dmitri Karlov said that the boats would stay in port.',
    'Envoy Dmitry Karlow said that the boats would stay in port.',
  ],
  ['two spellings of a capital', 'talks', 'Thousands fled from Kyiv.', 'Thousands fled from Kiev.'],
  ['a country, its new name and its largest city', 'talks', 'The group was deported to Turkey.', 'The group was deported to Türkiye.'],
  [
    'spokesman and spokesperson',
    'talks',
    'Peruvian spokesman Hugo Salas said that the boats would stay in port.',
    'Peruvian spokesperson Hugo Salas said that the boats would stay in port.',
  ],
  [
    'a spokesman and whom he speaks for',
    'takeover',
    'A spokesman for Brenholt said that the cranes would be sold.',
    'Brenholt said that the cranes would be sold.',
  ],
  ['the same time in two zones', 'talks', 'The ceasefire ends at 10 a.m. Eastern.', 'The ceasefire ends at 1400 GMT.'],
  ['the same time on two clocks', 'landslide', 'The market hall collapsed at 4:10 p.m.', 'The hall collapsed at 16:10.'],
  ['swap and exchange', 'talks', 'The two sides agreed to swap 40 fishermen.', 'The two sides agreed to exchange 40 fishermen.'],
  ['synonyms', 'landslide', 'The landslide killed 43 people.', 'Forty-three people died.'],
  ['a figure in words', 'landslide', 'The landslide killed twelve people.', 'Twelve people were killed in the landslide.'],
  ['a hedged figure', 'landslide', 'The landslide killed at least 43 people.', 'The landslide killed 43 people.'],
  ['a figure rounded in speech', 'takeover', 'Brenholt will pay $334.2 million for Quaymar.', 'Brenholt pays $334 million for Quaymar.'],
  ['millions and digits', 'takeover', 'Brenholt will pay $2,500,000 for Quaymar.', 'Brenholt pays $2.5 million for Quaymar.'],
  ['one length in two units', 'talks', 'The talks lasted 90 minutes.', 'The talks lasted an hour and a half.'],
  ['a weekday and its date', 'landslide', 'The market hall collapsed on Tuesday.', 'The hall collapsed on June 10.'],
  [
    'the same words shouted',
    'talks',
    'Quispe wrote: "The boats will stay in port until the talks are over."',
    'Quispe wrote: "THE BOATS WILL STAY IN PORT UNTIL THE TALKS ARE OVER."',
  ],
  ['a title and a bare name', 'talks', 'Foreign Minister Teresa Olmedo called the mood good.', 'Teresa Olmedo called the mood good.'],
  // Figures of different things
  ['children and all', 'landslide', 'The landslide killed 43 people.', 'Nine children were killed.'],
  ['a rate and a share', 'talks', 'Peru says that it loses 5,000 fishermen a week.', 'The two sides agreed to swap 1,000 prisoners each.'],
  ['dates of two events', 'talks', 'The next round begins in mid-March.', 'Peru closed the border in March 2022.'],
  ['killed and injured', 'landslide', 'The landslide killed 43 people.', 'The landslide injured 31 people.'],
  ['dead and missing', 'landslide', 'The landslide killed 43 people.', 'In Velmora 31 people are missing.'],
  ['women and children', 'landslide', 'The landslide killed 14 women.', 'Nine children were killed.'],
  ['soldiers and police officers', 'landslide', 'The landslide killed five soldiers.', 'Three police officers were killed.'],
  ['the whole and its part', 'takeover', 'Brenholt will pay $334 million for Quaymar.', 'Brenholt spent $12 million on lawyers.'],
  ['a price and a profit', 'takeover', 'Quaymar made a profit of $21 million.', 'Quaymar has debts of $80 million.'],
  [
    'two persons of two offices',
    'talks',
    'Foreign Minister Teresa Olmedo called the mood good.',
    'Defence Minister Pia Contreras called the mood good.',
  ],
  [
    'two sayings of two people',
    'talks',
    'Raul Quispe said that the boats would stay in port.',
    'Teresa Olmedo said that schools should open on Monday.',
  ],
  ['a fact that only one has', 'landslide', 'The landslide killed 43 people.', 'Helicopters brought blankets.'],
  [
    'the time of one event, the time of another',
    'landslide',
    'The market hall collapsed at 4:10 a.m.',
    'The first helicopter arrived at 6:30 a.m.',
  ],
  ['the length of one event, the length of another', 'talks', 'The talks lasted two hours.', 'The flight home lasted nine hours.'],
  ['done and planned', 'takeover', 'The owners might approve the sale of the cranes.', 'The owners approved the sale of the cranes.'],
  // Numbers around an article
  [
    "the author's biography",
    'landslide',
    'The landslide killed 43 people.',
    'The landslide killed 43 people.\n\nI am a reporter and editor with over 12 years in the news industry. I have been writing about my home country since 2013.',
  ],
  [
    'other headlines with clock times',
    'landslide',
    'The market hall collapsed at 4:10 a.m.',
    'The hall collapsed at 4:10 a.m.\n\nLatest news\n\n- 16:39 Market hall in Dorz collapses at noon\n\n- 15:02 Landslide kills 12 people in Peru',
  ],
  [
    'a prompt to comment',
    'landslide',
    'The landslide killed 43 people.',
    'The landslide killed 43 people.\n\n128 comments\n\nShare this article with 3 friends\n\n4 min read',
  ],
  [
    'a stamp',
    'landslide',
    'The market hall collapsed on Tuesday.',
    'Published June 11, 2025 9:30 am\n\nThe hall collapsed on Tuesday.\n\nUpdated June 12, 2025 4:15 pm',
  ],
]

/** Each ought to be shown, and is not yet: a test that passes has been mended and belongs above. */
const KNOWN_MISSES: readonly Pair[] = [
  // No connective says that it is a cause.
  [
    'cause',
    'conflict',
    'landslide',
    'Heavy rain had set the slope in motion.',
    'Illegal mining had hollowed the slope out.',
    'Heavy rain',
    'Illegal mining',
  ],
]
/** Each ought not to be shown, and is. */
const KNOWN_FALSE: typeof NEVER = [
  // frames.ts: “last month” stands outside the clause that is asked when; gates.ts compares days only.
  [
    "this one and last month's",
    'landslide',
    'The landslide killed 43 people.',
    'Last month a landslide killed 12 people in the neighbouring village of Dorz.',
  ],
]

interface Shown {
  readonly kind: Kind
  readonly relation: Relation
  readonly here: string
  readonly there: readonly string[]
}

const shownIn = ({ differences }: Comparison): Shown[] =>
  differences.map(({ kind, relation, here, there }) => ({ kind, relation, here: here.quote, there: there.map(t => t.quote) }))

function compareTraced(story: StoryName, here: string, there: string): Shown[] {
  onTestFailed(() => console.error(`${traceOf(here)}\n${traceOf(there)}`))
  return shownIn(tell(story, here, there))
}

describe('shown', () => {
  it.each(SHOWN)('%s, %s (%s): %s / %s', (kind, relation, story, here, there, hereWords, thereWords) => {
    expect(compareTraced(story, here, there)).toEqual([
      { kind, relation, here: expect.stringContaining(hereWords), there: [expect.stringContaining(thereWords)] },
    ])
  })
})

describe('never shown', () => {
  it.each(NEVER)('%s (%s): %s / %s', (_why, story, here, there) => {
    expect(compareTraced(story, here, there)).toEqual([])
  })
})

describe('known misses', () => {
  for (const [kind, relation, story, here, there, hereWords, thereWords] of KNOWN_MISSES)
    it.fails(`${kind}, ${relation}: ${here} / ${there}`, () => {
      expect(shownIn(tell(story, here, there))).toContainEqual({
        kind,
        relation,
        here: expect.stringContaining(hereWords),
        there: [expect.stringContaining(thereWords)],
      })
    })
  for (const [why, story, here, there] of KNOWN_FALSE)
    it.fails(`never shown: ${why}: ${here} / ${there}`, () => {
      expect(shownIn(tell(story, here, there))).toEqual([])
    })
})
