/**
 * What is told of a year by itself was another time: of figures there is another each year, and what goes on has many spans.
 *
 * "1,200 deaths in 2015" / "900 deaths in 2016" → other years.
 */
import { conceptSet } from '../claims/concepts.ts'
import type { Claim, DateValue, Frame } from '../model.ts'

/** Of these there is another each year: figures, and what was used. */
const YEARLY: ReadonlySet<string> = new Set(['count', 'money', 'percentage', 'measure', 'weapon', 'vehicle', 'substance'])

/** Both clauses name their year, and no year is named by both: the gas used in 2015, the gas used in 2016. */
function yearsClash(a: DateValue | null, b: DateValue | null): boolean {
  if (!a?.anchored || !b?.anchored) return false
  const year = (day: string) => day.slice(0, 4)
  return year(a.to) < year(b.from) || year(b.to) < year(a.from)
}

/** A year and some days, in milliseconds. */
const ONE_YEAR = 370 * 86_400_000

/** "last year" / "from 2007 through 2014": one year of many. */
function spansClash(a: DateValue | null, b: DateValue | null): boolean {
  if (!a?.anchored || !b?.anchored) return false
  // "three years ago" reaches into two years and is one.
  const isOne = ({ from, to }: DateValue) => from.slice(0, 4) === to.slice(0, 4) || Date.parse(to) - Date.parse(from) < ONE_YEAR
  return isOne(a) !== isOne(b) && [a, b].every(d => d.granularity === 'year' || d.granularity === 'period')
}

/** What is told of one occasion: in an earlier year it was another, though other words may be of the whole time since. */
function isOfOccasion({ aspect, action }: Frame): boolean {
  return ['location', 'movement', 'extent'].includes(aspect) || (aspect === 'state' && ['office', 'going'].includes(action))
}

/** "The minister resigned in 2020" / "the minister stays", "in 1999 a quake struck Tarn": what is told of a year by itself was another time. */
export function isEarlierTerm({ frame: a }: Claim, { frame: b }: Claim): boolean {
  if (!isOfOccasion(a)) return false
  const past = (d: DateValue | null) => d?.anchored === true && d.granularity === 'year'
  return past(a.when) !== past(b.when) && (!a.when || !b.when || yearsClash(a.when, b.when))
}

/** What is done over and over: a year of it is one of many. */
const REPEATED = conceptSet(['earn', 'pay', 'spend', 'donate', 'give', 'report', 'win', 'lose'])
const SPANS: ReadonlySet<string> = new Set(['year', 'period', 'decade', 'quarter', 'month'])

/** "earned it in 2014" / "earned that from 2011 to 2014": two spans of what goes on. */
export function spansOfOneHabit({ value: a, frame }: Claim, { value: b, frame: other }: Claim): boolean {
  if (a.type !== 'date' || b.type !== 'date' || !REPEATED.has(frame.head)) return false
  if (!SPANS.has(a.granularity) || !SPANS.has(b.granularity)) return false
  // "since 2007" is a span as well.
  return a.granularity === 'period' || b.granularity === 'period' || frame.action !== other.action
}

/** Both tell of a year, and not of the same: of what there is another of each year. */
export function ofOtherYears({ kind, frame: a }: Claim, { frame: b }: Claim): boolean {
  return YEARLY.has(a.aspect || kind) && (yearsClash(a.when, b.when) || spansClash(a.when, b.when))
}
