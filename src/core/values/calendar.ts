/**
 * Days as whole numbers, so that a calendar can be reckoned with; no clock is asked.
 *
 * 2022-03-01 → 19052 · one month on from 2022-01 → 2022-02
 */
const MS_A_DAY = 86_400_000

/** A day as the number of days since 1970-01-01. */
export type Day = number

/** Month 1 to 12; months and days beyond their ends carry over. */
export function dayOf(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / MS_A_DAY
}

export function isoOf(day: Day): string {
  return new Date(day * MS_A_DAY).toISOString().slice(0, 10)
}

export function yearOf(day: Day): number {
  return new Date(day * MS_A_DAY).getUTCFullYear()
}

export function monthOf(day: Day): number {
  return new Date(day * MS_A_DAY).getUTCMonth() + 1
}

/** Sunday is 0. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7
}

export function endOfMonth(year: number, month: number): Day {
  return dayOf(year, month + 1, 1) - 1
}

export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= endOfMonth(2000, month) - dayOf(2000, month, 1) + 1 && year > 99 && year < 10_000
}

/** The day that an ISO 8601 date or moment is written with: its own, not that of Greenwich. */
export function parseDay(iso: string | null): Day | null {
  const match = iso === null ? null : /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(iso)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3] ?? '15')]
  return isDay(year, month, day) ? dayOf(year, month, day) : null
}
