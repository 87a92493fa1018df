/**
 * Days to be drawn → an axis of days, months or years. Each tick is where its day, month or year begins.
 *
 * 1 January 2022 to 31 March 2022 → ticks at Jan, Feb, Mar and Apr 2022
 */
import { dayOnLine } from '../../words.ts'
import { MOST_TICKS } from './scale.ts'

export interface CalendarTick {
  readonly value: number
  readonly words: string
}

export interface CalendarAxis {
  readonly from: number
  readonly to: number
  readonly ticks: readonly CalendarTick[]
}

type Granularity = 'day' | 'month' | 'year'

const DAY_MS = 86_400_000
const MONTHS_A_YEAR = 12
/** Of each, as many at a time; fine to coarse. */
const STEPS: readonly (readonly [Granularity, number])[] = [
  ['day', 1],
  ['day', 2],
  ['day', 7],
  ['day', 14],
  ['month', 1],
  ['month', 3],
  ['month', 6],
  ['year', 1],
  ['year', 2],
  ['year', 5],
  ['year', 10],
  ['year', 50],
  ['year', 100],
  ['year', 500],
]

const monthNumber = (day: number) => {
  const date = new Date(day * DAY_MS)
  return date.getUTCFullYear() * MONTHS_A_YEAR + date.getUTCMonth()
}
const firstOf = (month: number) => Math.round(Date.UTC(Math.floor(month / MONTHS_A_YEAR), month % MONTHS_A_YEAR, 1) / DAY_MS)

/** None where a day's step is far too fine: the years from 1 to 9999 have millions. From the last step at or before the first day to the first at or after the last. */
function ticksOf(low: number, high: number, [granularity, count]: readonly [Granularity, number]): readonly number[] {
  if (granularity === 'day' && high - low > count * MOST_TICKS) return []
  if (granularity === 'day') return Array.from({ length: Math.ceil((high - low) / count) + 1 }, (_, i) => low + i * count)
  const step = granularity === 'month' ? count : count * MONTHS_A_YEAR
  const first = Math.floor(monthNumber(low) / step)
  // The last day belongs to the step before where the next begins on it.
  const last = Math.floor(monthNumber(high - 1) / step) + 1
  return Array.from({ length: last - first + 1 }, (_, i) => firstOf((first + i) * step))
}

/** Null where the days span more than any step can divide. */
export function calendarOf(days: readonly number[]): CalendarAxis | null {
  const [low, high] = [Math.floor(Math.min(...days)), Math.ceil(Math.max(...days))]
  if (!Number.isFinite(low) || !Number.isFinite(high)) return null
  for (const step of STEPS) {
    const ticks = ticksOf(low, Math.max(high, low + 1), step)
    const [from, to] = [ticks[0], ticks.at(-1)]
    if (ticks.length <= MOST_TICKS && from !== undefined && to !== undefined) {
      return { from, to, ticks: ticks.map(value => ({ value, words: dayOnLine(value, step[0]) })) }
    }
  }
  return null
}
