/** Words that set a count apart from the plain one of its event: data only. */

import { wordSet } from './tables.ts'

/** What a count of long ago bears among its parts: of an event that may have been told of before, of one that was not. */
export const OLD_MARKS = ['history', 'former'] as const

/** What such a count bears among its parts. Counts that do not bear the same are never compared. */
export const MARKS = ['elsewhere', 'summed', 'further', 'rest', 'yardstick', 'margin', 'expected'] as const
export type Mark = (typeof MARKS)[number] | (typeof OLD_MARKS)[number]

/** Events that have tolls. */
export const EVENT_SINGULARS: ReadonlySet<string> = wordSet(
  `attack bombing blast explosion shooting raid strike airstrike assault ambush massacre quake earthquake tremor crash collision accident
  fire blaze storm cyclone hurricane typhoon flood landslide avalanche incident clash riot protest siege disaster outbreak stampede`,
)
export const EVENT_PLURALS: ReadonlySet<string> = wordSet(
  `attacks bombings blasts explosions shootings raids strikes airstrikes assaults ambushes massacres quakes earthquakes tremors crashes
  collisions accidents fires blazes storms cyclones hurricanes typhoons floods landslides avalanches incidents clashes riots protests`,
)
/** Before the word for an event: it is not the one that the report is about. */
export const OTHER_EVENT: ReadonlySet<string> = wordSet('separate elsewhere unrelated previous earlier similar another past')
/** Beside a figure: on top of what was counted before. */
export const FURTHER: ReadonlySet<string> = wordSet('additional further another more other')
