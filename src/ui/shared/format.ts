/**
 * Dates and lists as the language of the interface writes them. Numbers in messages are written by message.ts.
 *
 * `writeMoment(Date.UTC(2026, 10, 25, 14, 2))` → “25 Nov 2026, 14:02”, in German “25. Nov. 2026, 14:02”
 */
import { LANGUAGE } from '../message.ts'

const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const
const CLOCK = { hour: '2-digit', minute: '2-digit' } as const

const here = { day: new Intl.DateTimeFormat(LANGUAGE, DAY), moment: new Intl.DateTimeFormat(LANGUAGE, { ...DAY, ...CLOCK }) }
const utc = {
  day: new Intl.DateTimeFormat(LANGUAGE, { ...DAY, timeZone: 'UTC' }),
  moment: new Intl.DateTimeFormat(LANGUAGE, { ...DAY, ...CLOCK, timeZone: 'UTC' }),
}
const list = new Intl.ListFormat(LANGUAGE)

/** The reader's own day of a moment. */
export const writeDay = (ms: number): string => here.day.format(ms)
export const writeMoment = (ms: number): string => here.moment.format(ms)
/** A day, or a day and a clock time, as a report gives them, whatever zone the reader is in: handed in as if they were of UTC. */
export const writeGivenDay = (ms: number): string => utc.day.format(ms)
export const writeGivenMoment = (ms: number): string => utc.moment.format(ms)
/** “Dawn, Orlo Post and 2 more outlets” */
export const writeList = (words: readonly string[]): string => list.format(words)
