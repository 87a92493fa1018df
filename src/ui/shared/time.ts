/**
 * Publication dates → how far apart in words, and a date as people write it.
 *
 * `timeApart('2025-05-17T10:00Z', '2025-05-17T23:00Z')` → “13 h later”; `timeApart('2025-05-18', '2025-05-17')` → “1 day earlier”
 */
import { APART } from '../words.ts'
import { writeGivenDay, writeGivenMoment } from './format.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** Up to here hours say more than days. */
const MOST_HOURS = 36
const ZONE = /(?:Z|[+-]\d\d:?\d\d)$/i

export const hasTime = (date: string) => date.includes('T')
export const hasZone = (date: string) => hasTime(date) && ZONE.test(date)

/** Milliseconds since 1970 at the start of its day, as the report itself counts days. */
export function dayOfDate(date: string): number {
  return Date.parse(`${date.slice(0, 10)}T00:00Z`)
}

/** Minutes that its clock is ahead of UTC; 0 where it names no zone. */
export function zoneOf(date: string): number {
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):?(\d\d)$/.exec(hasZone(date) ? date : '') ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

/** A clock time without a zone is taken as it stands. */
function moment(date: string): number {
  return Date.parse(hasZone(date) ? date : `${date}Z`)
}

/** Milliseconds since 1970, to put reports in order; NaN for a date that cannot be read. */
export const instantOf = (date: string): number => (hasTime(date) ? moment(date) : dayOfDate(date))

type Unit = 'minutes' | 'hours' | 'days'
export type Apart = 'sameDay' | 'sameTime' | { readonly unit: Unit; readonly size: number; readonly later: boolean }

function daysApart(here: string, there: string): Apart | null {
  const days = Math.round((dayOfDate(there) - dayOfDate(here)) / DAY)
  if (Number.isNaN(days)) return null
  return days === 0 ? 'sameDay' : { unit: 'days', size: Math.abs(days), later: days > 0 }
}

/** How much later or earlier `there` is than `here`; null where one of them has no readable date. */
export function apartFrom(here: string | null, there: string | null): Apart | null {
  if (here === null || there === null) return null
  // Two clocks of which only one tells its zone may be half a day apart: then only the days are compared.
  if (!hasTime(here) || !hasTime(there) || hasZone(here) !== hasZone(there)) return daysApart(here, there)
  const apart = moment(there) - moment(here)
  if (Number.isNaN(apart)) return daysApart(here, there)
  const size = Math.abs(apart)
  const later = apart > 0
  if (size < MINUTE) return 'sameTime'
  // Rounded first, so that 59 minutes and 40 seconds is an hour and not 60 minutes.
  const minutes = Math.round(size / MINUTE)
  if (minutes < 60) return { unit: 'minutes', size: minutes, later }
  if (size < MOST_HOURS * HOUR) return { unit: 'hours', size: Math.round(size / HOUR), later }
  return { unit: 'days', size: Math.round(size / DAY), later }
}

export function wordsOf(apart: Apart): string {
  return typeof apart === 'string' ? APART[apart] : APART[apart.unit](apart.size, apart.later)
}

/** The two in one: “13 h later”. */
export function timeApart(here: string | null, there: string | null): string | null {
  const apart = apartFrom(here, there)
  return apart === null ? null : wordsOf(apart)
}

/** “17 May 2025”, or “18 May 2025, 15:08” as the report itself writes it; null where it has no readable date. */
export function writtenDate(date: string | null): string | null {
  if (date === null || Number.isNaN(dayOfDate(date))) return null
  const clock = Date.parse(`${date.slice(0, 16)}Z`)
  return hasTime(date) && !Number.isNaN(clock) ? writeGivenMoment(clock) : writeGivenDay(dayOfDate(date))
}
