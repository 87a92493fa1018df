/**
 * Publication dates → where they lie on one calendar, in minutes, and the axis for them.
 *
 * '2025-03-02T20:00Z', '2025-03-03T09:00Z' → 13 hours apart, ticks “2 Mar, 12:00”, “3 Mar”, “12:00”
 */
import { clockOnLine, dayOnLine, momentOnLine } from '../../words.ts'
import { dayOfDate, hasTime, hasZone, instantOf, zoneOf } from '../time.ts'
import type { Axis } from './axis.ts'
import { calendarOf } from './calendar.ts'
import { MOST_TICKS } from './scale.ts'

const MINUTE_MS = 60_000
const DAY = 1_440
/** Minutes between two ticks, where clock times are shown. */
const STEPS = [15, 30, 60, 120, 180, 360, 720, DAY] as const
/** Beyond that clock times say less than days. */
const MOST_DAYS_OF_CLOCKS = 3

export interface Published {
  /** Minutes since 1970, on the clock of the first date that names its zone; the middle of the day where `byDay`. */
  readonly at: readonly number[]
  /** Some date is only a day, or two clocks cannot be compared. */
  readonly byDay: boolean
}

/** Of dates that can be read. */
export function publishedTimes(dates: readonly string[]): Published {
  const byDay = !dates.every(hasTime) || new Set(dates.map(hasZone)).size > 1
  if (byDay) return { byDay, at: dates.map(date => dayOfDate(date) / MINUTE_MS + DAY / 2) }
  const zone = zoneOf(dates[0] ?? '')
  return { byDay, at: dates.map(date => Math.round(instantOf(date) / MINUTE_MS) + zone) }
}

type TimeAxis = Pick<Axis, 'ticks' | 'begins' | 'at'>

function dayAxis(low: number, high: number): TimeAxis | null {
  const calendar = calendarOf([low / DAY, high / DAY])
  if (calendar === null) return null
  const { from, to, ticks } = calendar
  const at = (minutes: number) => (minutes / DAY - from) / (to - from)
  return { at, begins: true, ticks: ticks.map(({ value, words }) => ({ at: at(value * DAY), words })) }
}

/** Ticks at round hours, midnight among them, as it names the day. */
function clockAxis(low: number, high: number): TimeAxis {
  const countOf = (step: number) => Math.ceil(high / step) - Math.floor(low / step) + 1
  const step = STEPS.find(one => countOf(one) <= MOST_TICKS) ?? DAY
  const from = Math.floor(low / step) * step
  const whole = Math.max(1, countOf(step) - 1) * step
  const at = (minutes: number) => (minutes - from) / whole
  const words = (minutes: number) => {
    if (minutes % DAY === 0) return dayOnLine(minutes / DAY, 'day')
    return minutes === from ? momentOnLine(minutes * MINUTE_MS) : clockOnLine(minutes)
  }
  const values = Array.from({ length: whole / step + 1 }, (_, i) => from + i * step)
  return { at, begins: false, ticks: values.map(value => ({ at: at(value), words: words(value) })) }
}

export function publishedAxis({ at, byDay }: Published): TimeAxis | null {
  const [low, high] = [Math.min(...at), Math.max(...at)]
  return byDay || high - low > MOST_DAYS_OF_CLOCKS * DAY ? dayAxis(low, high) : clockAxis(low, high)
}
