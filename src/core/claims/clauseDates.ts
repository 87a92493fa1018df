/**
 * The days that a clause speaks of, its date in front taken in.
 *
 * "Last year, the couple paid $3 million" → last year; "has paid $43 million since 2007" → 2007 and all behind it.
 */
import type { DateValue } from '../model.ts'
import { rememberedOf } from '../remember.ts'
import type { Clause, Range } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'
import { firstToken, type Reading } from './reading.ts'

/** Term of a day that stands beside an hour of Greenwich. No concept is written with a colon. */
export const ZONED = 'day:zoned'

/** Between a day in front and the subject of its clause stands no more than a comma. */
const FRONTED = 1

/** A sentence of figures has a claim each, and all of them ask. */
const datesIn = rememberedOf(({ values, tokens }: Reading) =>
  values
    .filter(({ value, start }) => value.type === 'date' && !isOfOrigin(tokens, start))
    .map(date => ({ ...date, behind: firstToken(tokens, t => t.start >= date.end) })),
)

const ORIGIN = /^(?:founded|established|built|born|incorporated|created|formed|inaugurated|constructed|opened)$/

/** "The firm, founded in 1954, employs 210": beside the clause, and of no deed in it. */
function isOfOrigin(tokens: readonly Token[], start: number): boolean {
  const at = firstToken(tokens, t => t.start >= start)
  const verb = tokens[at - 1]?.lower === 'in' ? at - 2 : at - 1
  return ORIGIN.test(tokens[verb]?.lower ?? '') && /^(?:PUNCT|NOUN|PROPN)$/.test(tokens[verb - 1]?.pos ?? '')
}

/** "Last year the couple paid …": a date in front belongs to the clause. */
function opening(reading: Reading, clause: Clause | null, scope: Range): number {
  const { tokens } = reading
  const start = Math.min(clause?.subject?.from ?? scope.from, scope.from)
  const nearest = datesIn(reading).find(({ end, behind }) => behind >= start - FRONTED && end <= (tokens[start]?.start ?? 0))
  return nearest?.start ?? tokens[scope.from]?.start ?? 0
}

/** No report is of a later day. */
const LATEST = '9999-12-31'

/** "since 2007": that year and all behind it. */
function sinceThen({ tokens }: Reading, start: number, date: DateValue): DateValue {
  const before = tokens[tokens.findIndex(t => t.start >= start) - 1]?.lower
  return before === 'since' && date.granularity === 'year' ? { ...date, to: LATEST, granularity: 'period' } : date
}

export function whenOf(reading: Reading, clause: Clause | null, scope: Range): DateValue | null {
  const from = opening(reading, clause, scope)
  const to = reading.tokens[scope.to - 1]?.end ?? 0
  const dates = datesIn(reading).filter(v => v.start >= from && v.end <= to)
  const [first] = dates
  return dates.length === 1 && first?.value.type === 'date' ? sinceThen(reading, first.start, first.value) : null
}

/** A term of the ends of a span: "the 1997-1999 war" began in 1997, whatever the month. */
export const OF_SPAN = 'ofspan'
