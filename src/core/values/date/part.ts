/**
 * Parts of a period: "early 2022" → 2022-01-01 to 2022-04-30. Generous on purpose, for nobody draws these lines alike.
 */
import type { DateGranularity } from '../../model.ts'
import { endOfMonth, monthOf, yearOf } from '../calendar.ts'
import type { Part } from '../lexicon/calendar.ts'
import type { DateAtom } from './atom.ts'

/** Where a part begins and ends, as parts of the whole: a third and some more on either side. */
const ENDS: Readonly<Record<Part, readonly [number, number]>> = {
  early: [0, 0.4],
  middle: [0.25, 0.75],
  late: [0.6, 1],
  'first half': [0, 0.5],
  'second half': [0.5, 1],
}
/** Of a year, in months: "early" to the end of April, "mid" from April to September, "late" from September on. */
const MONTHS_OF_YEAR: Readonly<Record<Part, readonly [number, number]>> = {
  early: [1, 4],
  middle: [4, 9],
  late: [9, 12],
  'first half': [1, 6],
  'second half': [7, 12],
}
const FINER: Readonly<Partial<Record<DateGranularity, DateGranularity>>> = {
  year: 'part-of-year',
  month: 'part-of-month',
  decade: 'period',
  season: 'season',
  quarter: 'part-of-year',
  week: 'week',
  period: 'period',
}

export function narrow(atom: DateAtom, part: Part): DateAtom | null {
  const granularity = FINER[atom.granularity]
  if (!granularity) return null
  if (atom.granularity === 'year') {
    const [first, last] = MONTHS_OF_YEAR[part]
    const year = yearOf(atom.from)
    return { ...atom, granularity, from: endOfMonth(year, first - 1) + 1, to: endOfMonth(year, last) }
  }
  const days = atom.to - atom.from + 1
  const [low, high] = ENDS[part]
  const narrowed = { ...atom, granularity, from: atom.from + Math.floor(days * low), to: atom.from + Math.ceil(days * high) - 1 }
  return atom.repeats && atom.repeats.month !== monthOf(narrowed.from) ? { ...narrowed, repeats: undefined } : narrowed
}
