/**
 * Names of months, weekdays, seasons and parts of the day.
 */
function ranks(rows: readonly string[], first: number): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, k) => row.split(' ').map((word): [string, number] => [word, k + first])))
}

/** The name of each month and what it is shortened to, January first. */
const MONTH_ROWS = [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
]
export const MONTHS: ReadonlyMap<string, number> = ranks(MONTH_ROWS, 1)
/** Not shortened. */
export const MONTH_NAMES: ReadonlySet<string> = new Set(MONTH_ROWS.map(row => row.split(' ', 1)[0] ?? ''))

/** Months that are other words or first names too: they need a date's neighbours. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(['march', 'may', 'mar', 'jan', 'dec', 'april', 'june', 'august', 'jun', 'sep'])

/** Days with names of their own that lie on the same date every year and everywhere: month and day. */
export const NAMED_DAYS: readonly (readonly [string, readonly [number, number]])[] = [
  ['christmas day', [12, 25]],
  ['christmas eve', [12, 24]],
  ['boxing day', [12, 26]],
  ["new year's day", [1, 1]],
  ["new year's eve", [12, 31]],
  ["valentine's day", [2, 14]],
  ['halloween', [10, 31]],
]

export const WEEKDAYS: ReadonlyMap<string, number> = ranks(
  ['sunday sun', 'monday mon', 'tuesday tue tues', 'wednesday wed weds', 'thursday thu thur thurs', 'friday fri', 'saturday sat'],
  0,
)

/** First and last month and day that a reader allows a season, of the northern half of the world; generous at both ends. */
export const SEASONS: ReadonlyMap<string, readonly [number, number, number, number]> = new Map([
  ['spring', [3, 1, 6, 21]],
  ['summer', [6, 1, 9, 22]],
  ['autumn', [9, 1, 12, 21]],
  ['fall', [9, 1, 12, 21]],
  ['winter', [12, 1, 3, 20]],
])

export type Part = 'early' | 'middle' | 'late' | 'first half' | 'second half'

/** Words that narrow a period, before its name. */
export const PARTS_OF_PERIOD: readonly (readonly [string, Part])[] = [
  ['early', 'early'],
  ['early -', 'early'],
  ['early in', 'early'],
  ['the beginning of', 'early'],
  ['beginning of', 'early'],
  ['the start of', 'early'],
  ['start of', 'early'],
  ['the early', 'early'],
  ['mid', 'middle'],
  ['mid -', 'middle'],
  ['the mid', 'middle'],
  ['the mid -', 'middle'],
  ['the middle of', 'middle'],
  ['middle of', 'middle'],
  ['late', 'late'],
  ['late -', 'late'],
  ['late in', 'late'],
  ['the late', 'late'],
  ['the end of', 'late'],
  ['end of', 'late'],
  ['end -', 'late'],
  ['year -end', 'late'],
  ['the close of', 'late'],
  ['the first half of', 'first half'],
  ['first half of', 'first half'],
  ['the second half of', 'second half'],
  ['second half of', 'second half'],
  ['the latter half of', 'second half'],
  ['the first half', 'first half'],
  ['the second half', 'second half'],
]
