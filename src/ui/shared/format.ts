/**
 * Dates and lists as the language of the interface writes them. Numbers in messages are written by message.ts.
 *
 * `writeMoment(Date.UTC(2026, 10, 25, 14, 2))` → “25 Nov 2026, 14:02”, in German “25. Nov. 2026, 14:02”
 */
import { remembered } from '../../core/remember.ts'
import { once } from '../../once.ts'
import { language } from '../message.ts'

const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const
const CLOCK = { hour: '2-digit', minute: '2-digit' } as const

type Options = Intl.DateTimeFormatOptions
const dates = (options: Options) => once(() => new Intl.DateTimeFormat(language(), options))
const ofUtc = (options: Options) => dates({ ...options, timeZone: 'UTC' })
const here = { day: dates(DAY), moment: dates({ ...DAY, ...CLOCK }) }
const utc = { day: ofUtc(DAY), moment: ofUtc({ ...DAY, ...CLOCK }) }
const list = once(() => new Intl.ListFormat(language()))

/** The reader's own day of a moment. */
export const writeDay = (ms: number): string => here.day().format(ms)
export const writeMoment = (ms: number): string => here.moment().format(ms)
/** A day, or a day and a clock time, as a report gives them, whatever zone the reader is in: handed in as if they were of UTC. */
export const writeGivenDay = (ms: number): string => utc.day().format(ms)
export const writeGivenMoment = (ms: number): string => utc.moment().format(ms)
/** “Dawn, Orlo Post and 2 more outlets” */
export const writeList = (words: readonly string[]): string => list().format(words)

/** From here on a tick says “1.2M”: written out, it would run into its neighbour. */
const COMPACT_FROM = 100_000

/** Drawings have many ticks and few ways to write them. */
const numbers = remembered(options => new Intl.NumberFormat(language(), JSON.parse(options)))

/** On the axis of a drawing, as the two that follow. */
export function numberOnLine(figure: number, options: Intl.NumberFormatOptions = {}): string {
  const compact = Math.abs(figure) >= COMPACT_FROM ? ({ notation: 'compact', maximumFractionDigits: 1 } as const) : {}
  return numbers(JSON.stringify({ maximumFractionDigits: 2, ...compact, ...options })).format(figure)
}

const onLine = {
  day: ofUtc({ day: 'numeric', month: 'short' }),
  month: ofUtc({ month: 'short', year: 'numeric' }),
  year: ofUtc({ year: 'numeric' }),
  moment: ofUtc({ day: 'numeric', month: 'short', ...CLOCK, hourCycle: 'h23' }),
}

export function dayOnLine(day: number, granularity: 'day' | 'month' | 'year'): string {
  return onLine[granularity]().format(day * 86_400_000)
}

/** “2 Mar, 20:00”, handed in as if it were of UTC. */
export function momentOnLine(ms: number): string {
  return onLine.moment().format(ms)
}

/** Minutes after midnight. */
export function clockOnLine(minutes: number): string {
  const within = ((Math.round(minutes) % 1440) + 1440) % 1440
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`
}
