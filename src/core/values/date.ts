/**
 * Dates of all kinds: a name of days, narrowed by "early", bounded by "before", joined to a range.
 *
 * "early 2022" → 2022-01-01 to 2022-04-30 · "by Friday" → atMost that day · "from 2017 to 2021" → the five years
 */
import type { Bound, DateValue } from '../model.ts'
import { dayOf, yearOf } from './calendar.ts'
import { type DateAtom, span, toDate } from './date/atom.ts'
import { readDay } from './date/day.ts'
import { narrow } from './date/part.ts'
import { readRelative } from './date/relative.ts'
import { readSpan } from './date/span.ts'
import { PARTS_OF_PERIOD } from './lexicon/calendar.ts'
import type { FoundAt, Scan } from './scan.ts'
import { isHyphen, phraseTable, readPhrase } from './tokens.ts'

const BOUNDS: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ['before', 'lessThan'],
  ['after', 'moreThan'],
  ['by', 'atMost'],
  ['around', 'about'],
  ['about', 'about'],
  ['circa', 'about'],
])
const PARTS_TABLE = phraseTable(PARTS_OF_PERIOD)
const OPENERS: ReadonlySet<string> = new Set(['from', 'between'])

export function readDate(scan: Scan, i: number): FoundAt<DateValue> | null {
  const bound = BOUNDS.get(scan.tokens[i]?.low ?? '')
  if (!bound) return readPeriod(scan, i)
  const atom = readAtom(scan, i + 1)
  // "after Friday's attack" speaks of the attack.
  if (!atom || scan.tokens[atom.next - 1]?.low.endsWith("'s") || (bound === 'about' && atom.granularity === 'day')) return null
  return { value: { ...toDate(atom), bound }, next: atom.next }
}

function readPeriod(scan: Scan, i: number): FoundAt<DateValue> | null {
  const first = readAtom(scan, i)
  if (!first) return null
  const both = readTo(scan, i, first) ?? first
  return { value: toDate(both), next: both.next }
}

/** "2017 to 2021", "from March 3 to March 5", "2017-2021". */
function readTo(scan: Scan, i: number, first: DateAtom): DateAtom | null {
  const { tokens } = scan
  const joint = tokens[first.next]
  const opener = tokens[i - 1]?.low ?? ''
  const ends = isHyphen(joint) || /^(?:to|through|until|till)$/.test(joint?.low ?? '') || (joint?.low === 'and' && opener === 'between')
  if (!ends || (joint?.low === 'to' && !OPENERS.has(opener) && first.granularity !== 'year')) return null
  // Between two weekdays of a nameless week lie no days that could be named.
  if (first.undated && first.repeats?.weekday !== undefined) return null
  const last = readAtom(scan, first.next + 1)
  if (!last || last.granularity !== first.granularity || last.from <= first.to || Boolean(last.undated) !== Boolean(first.undated))
    return null
  return span(first.from, last.to, 'period', last.next, { anchored: first.anchored && last.anchored, undated: first.undated })
}

function readAtom(scan: Scan, i: number): DateAtom | null {
  const part = readPhrase(PARTS_TABLE, scan.tokens, i)
  if (part) {
    const whole = readWhole(scan, part.next)
    const narrowed = whole && narrow(whole, part.meaning)
    if (narrowed) return narrowed
  }
  return readDay(scan, i) ?? readSpan(scan, i) ?? readRelative(scan, i)
}

/** What a part is taken of: besides the named periods "the year" and "the month" of publication. */
function readWhole(scan: Scan, i: number): DateAtom | null {
  const { tokens, published } = scan
  if (published !== null && tokens[i]?.low === 'the' && tokens[i + 1]?.low === 'year' && tokens[i + 2]?.low !== 'of') {
    const year = yearOf(published)
    return span(dayOf(year, 1, 1), dayOf(year, 12, 31), 'year', i + 2)
  }
  return readSpan(scan, tokens[i]?.low === 'the' ? i + 1 : i) ?? readRelative(scan, i)
}
