/**
 * How long ago the last one was: the event that is called the first in a while, and the while.
 *
 * "the first direct talks since 2021", published in June 2025 → event "talk", 3.4 to 4.5 years
 */
import type { DateValue, DurationValue } from '../model.ts'
import type { Range } from '../text/phrases.ts'
import { conceptOf } from './concepts.ts'
import { actionOf, clauseAround } from './frames.ts'
import { EVENTS } from './lexicon/groups.ts'
import type { Reading } from './reading.ts'

const DAY = 86_400
const MONTH = 31 * DAY
const YEAR = 31_556_952
/** "since 2022" names a gap only when it is at least this long. */
const MIN_GAP_DAYS = 20
/** Between "first" and the length may stand the event and its parties. */
const MAX_FIRST_DISTANCE = 26

/** The event word behind "first": "the first direct negotiations … in", "for the first time in". */
export function firstBefore(reading: Reading, at: Range): { from: number; head: string; words: string } | null {
  const { tokens } = reading
  for (let i = at.from - 1; i >= Math.max(0, at.from - MAX_FIRST_DISTANCE); i--) {
    if (tokens[i]?.lower !== 'first') continue
    const between = tokens.slice(i + 1, at.from)
    for (const token of between) {
      const concept = token.pos === 'NOUN' ? conceptOf(token.lemma) : null
      if (concept && EVENTS.has(concept)) return { from: i, head: concept, words: token.lower }
    }
    if (between[0]?.lower !== 'time') return null
    const clause = clauseAround(reading.parse, { from: i, to: i + 1 })
    const action = actionOf(clause)
    return action ? { from: i, head: action, words: tokens[clause?.verb.main ?? i]?.lower ?? action } : null
  }
  return null
}

/** From a date in the past to the publication day, as a length of time. */
export function gapSince(date: DateValue, published: string | null): DurationValue | null {
  const day = published ? Date.parse(published.slice(0, 10)) / 1000 : Number.NaN
  const from = Date.parse(date.from) / 1000
  const to = Date.parse(date.to) / 1000
  if (!Number.isFinite(day) || !Number.isFinite(from) || !Number.isFinite(to) || day - to < MIN_GAP_DAYS * DAY) return null
  const unit = day - to > YEAR ? 'year' : day - to > MONTH ? 'month' : 'day'
  const round = (seconds: number, to: (x: number) => number) => (unit === 'year' ? (to((seconds / YEAR) * 10) / 10) * YEAR : seconds)
  return {
    type: 'duration',
    min: round(Math.max(0, day - to), Math.floor),
    max: round(day - from, Math.ceil),
    said: null,
    bound: 'range',
    unit,
  }
}
