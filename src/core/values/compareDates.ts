/**
 * Compares two dates as stretches of days.
 *
 * "March 2022" and "early 2022" → precision · 2021 and 2022 → conflict · "Friday" and "Thursday", both guessed → conflict
 */
import type { DateValue, Repeats } from '../model.ts'
import { dayOf, parseDay, weekdayOf } from './calendar.ts'
import type { Fit } from './compareQuantities.ts'

export type DateFit = Fit | 'apart'

/** Days on either side that "about" and rough words allow, besides what is already in their ends. */
const ABOUT_DAYS = 7
const UNDATED = '0001'

export function compareDates(a: DateValue, b: DateValue): DateFit {
  const undated = a.from.startsWith(UNDATED) || b.from.startsWith(UNDATED)
  if (undated) return isUndatedPeriod(a) && isUndatedPeriod(b) ? comparePeriods(a, b) : compareRepeats(a, b)
  if (a.from === b.from && a.to === b.to) return a.bound === b.bound || isLoose(a, b) ? 'same' : 'precision'
  if (haveOtherEnds(a, b)) return 'conflict'
  // "Five weeks ago" and "last month" count loosely and say one thing.
  if (overlap(a, b)) return a.bound === 'about' || b.bound === 'about' ? 'same' : 'precision'
  // "Friday" and "Friday", resolved into two weeks: more likely misread than contradictory.
  if (isSameWord(a.repeats, b.repeats)) return 'apart'
  if (a.anchored && b.anchored) return 'conflict'
  return compareRepeats(a, b) === 'conflict' ? 'conflict' : 'apart'
}

/** "in the third quarter" and "in the fourth": other ones, whatever the year. */
export const areOtherQuarters = (a: DateValue, b: DateValue): boolean =>
  a.granularity === 'quarter' && b.granularity === 'quarter' && !isBounded(a, b) && a.from.slice(5) !== b.from.slice(5)

/** "by March" and "by June", "from May to June" and "from May to July": one end is told twice, each time another. */
function haveOtherEnds(a: DateValue, b: DateValue): boolean {
  if (a.bound === 'atMost' && b.bound === 'atMost') return a.anchored && b.anchored && a.to.slice(0, 7) !== b.to.slice(0, 7)
  if (a.granularity !== 'period' || b.granularity !== 'period' || a.bound !== 'exact' || b.bound !== 'exact') return false
  // "To 2020" ends somewhere in it.
  const yearLong = [a, b].some(({ from, to }) => from.endsWith('-01-01') || to.endsWith('-12-31'))
  return !yearLong && (a.from === b.from) !== (a.to === b.to)
}

/** "by 2035" and "in 2035": the same year, said of what comes about in it. */
function isLoose(a: DateValue, b: DateValue): boolean {
  const loose = new Set(['exact', 'about', 'atMost'])
  return a.granularity !== 'day' && loose.has(a.bound) && loose.has(b.bound)
}

/** First and last day as numbers, opened by the bound. */
function ends(a: DateValue): readonly [number, number] {
  const [from, to] = [parseDay(a.from) ?? 0, parseDay(a.to) ?? 0]
  switch (a.bound) {
    case 'lessThan':
      return [Number.NEGATIVE_INFINITY, from - 1]
    case 'atMost':
      return [Number.NEGATIVE_INFINITY, to]
    case 'moreThan':
      return [to + 1, Number.POSITIVE_INFINITY]
    case 'atLeast':
      return [from, Number.POSITIVE_INFINITY]
    case 'about':
      return a.granularity === 'day' ? [from - ABOUT_DAYS, to + ABOUT_DAYS] : [from, to]
    default:
      return [from, to]
  }
}

function overlap(a: DateValue, b: DateValue): boolean {
  const [x, y] = [ends(a), ends(b)]
  return x[0] <= y[1] && y[0] <= x[1]
}

/**
 * What can be said without knowing the year or the week: March 3 is never March 5, and a Friday never a Thursday. But the
 * same weekday may lie in two weeks, so that agreement proves nothing there.
 */
function compareRepeats(a: DateValue, b: DateValue): DateFit {
  const [x, y] = [repeatsOf(a), repeatsOf(b)]
  if (!x || !y) return 'apart'
  if (x.month !== undefined && y.month !== undefined) {
    if (x.month !== y.month) return isBounded(a, b) ? 'apart' : 'conflict'
    if (x.day === undefined || y.day === undefined) return x.day === y.day ? 'same' : 'precision'
    return x.day === y.day ? 'same' : isBounded(a, b) ? 'apart' : 'conflict'
  }
  // Nobody knows on which weekday a day of a nameless year falls: one is told in other terms than the other.
  if (x.weekday === undefined || y.weekday === undefined) return isOneDay(a) && isOneDay(b) && !isBounded(a, b) ? 'precision' : 'apart'
  return x.weekday === y.weekday ? (a.repeats?.weekday === b.repeats?.weekday ? 'same' : 'apart') : isBounded(a, b) ? 'apart' : 'conflict'
}

function isOneDay(a: DateValue): boolean {
  return a.granularity === 'day' && a.from.startsWith(UNDATED)
}

function isSameWord(a: Repeats | undefined, b: Repeats | undefined): boolean {
  return a !== undefined && b !== undefined && a.weekday === b.weekday && a.month === b.month && a.day === b.day
}

function isBounded(a: DateValue, b: DateValue): boolean {
  return (a.bound !== 'exact' && a.bound !== 'about') || (b.bound !== 'exact' && b.bound !== 'about')
}

/** "March 10 to 31" where no year can be given. */
function isUndatedPeriod(a: DateValue): boolean {
  return a.granularity === 'period' && a.from.startsWith(UNDATED)
}

function comparePeriods(a: DateValue, b: DateValue): DateFit {
  if (a.from === b.from && a.to === b.to) return a.bound === b.bound ? 'same' : 'precision'
  return haveOtherEnds(a, b) ? 'conflict' : 'apart'
}

/** What a date comes back to, for one that is written out too. */
function repeatsOf(a: DateValue): Repeats | null {
  if (a.repeats) return a.repeats
  const from = parseDay(a.from)
  // A guessed day without what it comes back to ("today" in a quotation) proves nothing.
  if (!a.anchored || from === null || a.from.startsWith(UNDATED)) return null
  const month = Number(a.from.slice(5, 7))
  if (a.granularity === 'month') return { month }
  return a.granularity === 'day'
    ? { month, day: Number(a.from.slice(8, 10)), weekday: weekdayOf(dayOf(Number(a.from.slice(0, 4)), month, Number(a.from.slice(8, 10)))) }
    : null
}
