/**
 * A date in words: "March 3, 2022", "March 2022", "early 2022", "before May 2023", "Friday".
 */
import type { DateValue } from '../model.ts'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

const BOUNDS: Readonly<Record<DateValue['bound'], string>> = {
  exact: '',
  about: 'about ',
  atLeast: 'from ',
  moreThan: 'after ',
  atMost: 'by ',
  lessThan: 'before ',
  range: '',
  vague: '',
}

export function describeDate(value: DateValue): string {
  return BOUNDS[value.bound] + (value.from.startsWith('0001') ? undated(value) : dated(value))
}

function undated({ granularity, from, to, repeats }: DateValue): string {
  if (granularity === 'period') return `${monthOf(from)} ${Number(from.slice(8, 10))} to ${monthOf(to)} ${Number(to.slice(8, 10))}`
  if (repeats?.weekday !== undefined) return WEEKDAYS[repeats.weekday] ?? 'a weekday'
  const month = MONTHS[(repeats?.month ?? 1) - 1] ?? 'a month'
  return repeats?.day === undefined ? month : `${month} ${repeats.day}`
}

function monthOf(iso: string): string {
  return MONTHS[Number(iso.slice(5, 7)) - 1] ?? ''
}

function dayOf(iso: string): string {
  return `${monthOf(iso)} ${Number(iso.slice(8, 10))}, ${iso.slice(0, 4)}`
}

function dated({ from, to, granularity }: DateValue): string {
  const year = from.slice(0, 4)
  switch (granularity) {
    case 'day':
      return from === to ? dayOf(from) : `${dayOf(from)} to ${dayOf(to)}`
    case 'month':
      return `${monthOf(from)} ${year}`
    case 'part-of-month':
      return `${third(Number(from.slice(8, 10)), Number(to.slice(8, 10)))} ${monthOf(from)} ${year}`
    case 'part-of-year':
      return year === to.slice(0, 4) ? partOfYear(from, to) : `${dayOf(from)} to ${dayOf(to)}`
    case 'year':
      return year === to.slice(0, 4) ? year : `${monthOf(from)} ${year} to ${monthOf(to)} ${to.slice(0, 4)}`
    case 'decade':
      return `the ${year}s`
    case 'quarter':
      return `quarter ${Math.ceil(Number(from.slice(5, 7)) / 3)} of ${year}`
    case 'weekend':
      return `the weekend of ${dayOf(from)}`
    case 'week':
      return `the week of ${dayOf(from)}`
    case 'season':
      return `${monthOf(from)} to ${monthOf(to)} ${to.slice(0, 4)}`
    case 'period':
      return from.endsWith('-01-01') && to.endsWith('-12-31') ? `${year} to ${to.slice(0, 4)}` : `${dayOf(from)} to ${dayOf(to)}`
  }
}

function third(first: number, last: number): string {
  return first <= 2 ? 'early' : last >= 28 ? 'late' : 'mid'
}

function partOfYear(from: string, to: string): string {
  const [first, last, year] = [Number(from.slice(5, 7)), Number(to.slice(5, 7)), from.slice(0, 4)]
  if (first === 1 && last === 6) return `the first half of ${year}`
  if (first === 7 && last === 12) return `the second half of ${year}`
  if (first === 1 && last === 4) return `early ${year}`
  if (first === 4 && last === 9) return `mid-${year}`
  return first === 9 && last === 12 ? `late ${year}` : `${monthOf(from)} to ${monthOf(to)} ${year}`
}
