/**
 * Two publication dates → how far apart, in words, seen from the first; and a date as people write it.
 *
 * timeApart('2025-05-17T10:00', '2025-05-17T23:00') → "13 hours later"; timeApart('2025-05-18', '2025-05-17') → "1 day earlier"
 */
import { dayOf } from '../core/isoDate.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** Up to here hours say more than days. */
const MOST_HOURS = 36

const hasTime = (date: string): boolean => date.includes('T')
const hasZone = (date: string): boolean => /(?:Z|[+-]\d\d:?\d\d)$/.test(date.slice(10))

/** Without zones on both sides the clock times are taken as they stand. */
function moment(date: string, zoned: boolean): number {
  if (!hasTime(date)) return Date.parse(`${date}T00:00Z`)
  return Date.parse(zoned ? date : `${date.replace(/(?:Z|[+-]\d\d:?\d\d)$/, '')}Z`)
}

function words(number: number, unit: string, later: boolean): string {
  return `${number} ${unit}${number === 1 ? '' : 's'} ${later ? 'later' : 'earlier'}`
}

/** Null where one of the two is not dated. */
export function timeApart(here: string | null, there: string | null): string | null {
  if (here === null || there === null) return null
  // A clock time in an unknown zone may be off by half a day: then only the days are compared.
  const exact = hasTime(here) && hasTime(there) && hasZone(here) === hasZone(there)
  if (!exact) {
    const days = Math.round((moment(dayOf(there), false) - moment(dayOf(here), false)) / DAY)
    return days === 0 ? 'same day' : words(Math.abs(days), 'day', days > 0)
  }
  const apart = moment(there, hasZone(there)) - moment(here, hasZone(here))
  const size = Math.abs(apart)
  if (size < MINUTE) return 'same time'
  if (size < HOUR) return words(Math.round(size / MINUTE), 'minute', apart > 0)
  if (size < MOST_HOURS * HOUR) return words(Math.round(size / HOUR), 'hour', apart > 0)
  return words(Math.round(size / DAY), 'day', apart > 0)
}

/** "17 May 2025", "18 May 2025, 15:08" */
export function writtenDate(date: string | null): string {
  if (date === null) return 'date unknown'
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  const written = day.format(moment(dayOf(date), false))
  return hasTime(date) ? `${written}, ${date.slice(11, 16)}` : written
}
