/**
 * How long: the length of an event, and how long ago the last one was.
 *
 * "The talks lasted less than two hours" → under 2 h, head "talk", action "last".
 * "the first talks in over a year" → 1 to 2 years, head "talk", action "first".
 */
import type { DateValue, DurationValue } from '../../model.ts'
import type { Clause, Range } from '../../text/phrases.ts'
import type { Token } from '../../text/tokens.ts'
import { conceptOf } from '../concepts.ts'
import { eventAt } from '../events.ts'
import { actionOf, clauseAround, type Draft } from '../frames.ts'
import { EVENTS } from '../lexicon/groups.ts'
import { phraseAround, type Reading, tokensWithin } from '../reading.ts'

const DAY = 86_400
const MONTH = 31 * DAY
const YEAR = 31_556_952
/** "since 2022" names a gap only when it is at least this long. */
const MIN_GAP_DAYS = 20
/** Between "first" and the length may stand the event and its parties. */
const MAX_FIRST_DISTANCE = 26

/** The event word behind "first": "the first direct negotiations … in", "for the first time in". */
function firstBefore(reading: Reading, at: Range): { from: number; head: string; words: string } | null {
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
function gapSince(date: DateValue, published: string | null): DurationValue | null {
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

function extractGaps(reading: Reading, published: string | null): Draft[] {
  return reading.values.flatMap(found => {
    const at = tokensWithin(reading.tokens, found.start, found.end)
    const first = at && firstBefore(reading, at)
    if (!at || !first) return []
    const since = reading.tokens.slice(first.from, at.from).some(t => t.lower === 'since')
    const value =
      found.value.type === 'duration' ? found.value : found.value.type === 'date' && since ? gapSince(found.value, published) : null
    if (!value || (found.value.type === 'duration' && since)) return []
    return [
      {
        kind: 'duration',
        focus: at,
        quote: { from: first.from, to: Math.max(at.to, phraseAround(reading.parse, at)?.to ?? at.to) },
        value,
        head: first.head,
        action: 'first',
        topic: `Time since the last ${first.words}`,
        terms: ['first'],
      } satisfies Draft,
    ]
  })
}

function extractLengths(reading: Reading): Draft[] {
  return reading.values.flatMap(found => {
    if (found.value.type !== 'duration') return []
    const at = tokensWithin(reading.tokens, found.start, found.end)
    if (!at || firstBefore(reading, at)) return []
    const before = reading.tokens[at.from - 1]?.lower ?? ''
    const clause = clauseAround(reading.parse, at)
    const action = actionOf(clause)
    const subject = clause?.subject
    const head = subject ? reading.tokens[subject.head] : undefined
    const event = head && head.pos === 'NOUN' ? conceptOf(head.lemma) : null
    if (clause && (action === 'last' || action === 'take' || clause.verb.verbs.includes('last')) && event) {
      const quote = { from: clause.verb.main, to: at.to }
      return [
        {
          kind: 'duration',
          focus: at,
          quote,
          value: found.value,
          head: event,
          action: 'last',
          topic: `Length of the ${head?.lower ?? event}`,
        } satisfies Draft,
      ]
    }
    if (before !== 'for' && before !== 'after' && before !== 'in' && before !== 'within' && reading.tokens[at.to]?.pos !== 'NOUN') return []
    const owner = eventAt(reading, at) ?? lastingSubject(clause, head, event)
    if (!owner) return []
    const ended = before === 'after' && (action === 'end' || action === 'finish')
    const quote = { from: Math.min(at.from, owner.range.from), to: Math.max(at.to, owner.range.to) }
    return [
      {
        kind: 'duration',
        focus: at,
        quote,
        value: found.value,
        head: owner.head,
        action: before === 'for' || ended ? 'last' : before,
        topic: 'planned' in owner && owner.planned !== undefined ? `How long: ${owner.words}` : `Length of the ${owner.words}`,
      } satisfies Draft,
    ]
  })
}

/** "The rescue went on for nine hours": the verb says nothing but that it lasted. */
function lastingSubject(clause: Clause | null, head: Token | undefined, event: string | null) {
  return clause && head && event && !actionOf(clause) ? { head: event, words: head.lower, range: clause.verb } : null
}

export function extractDurations(reading: Reading, published: string | null): Draft[] {
  return [...extractGaps(reading, published), ...extractLengths(reading)]
}
