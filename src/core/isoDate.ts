/**
 * Is this a date as reports carry it? ISO 8601: a day, or a moment with or without a zone.
 *
 * "2025-05-17" and "2025-05-18T15:08" and "2025-05-18T15:08:00+02:00" are; "17 May 2025" and "2025-02-30" are not.
 */

const SHAPE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:Z|[+-](\d\d):?(\d\d))?)?$/

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

export function isIsoDate(text: string): boolean {
  const found = SHAPE.exec(text)
  if (!found) return false
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0] = found
    .slice(1)
    .map(part => Number(part ?? 0))
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return false
  return hour < 24 && minute < 60 && second < 61 && zoneHour < 15 && zoneMinute < 60
}

/** "2025-05-18" of "2025-05-18T15:08": the day as the report itself writes it. */
export function dayOf(date: string): string {
  return date.slice(0, 10)
}
