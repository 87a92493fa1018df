/**
 * Months, years, decades, centuries, seasons, quarters and halves that are named.
 *
 * "March 2022" · "2022" · "the 1990s" · "summer 2021" · "the third quarter of 2012" · "the second half of 2012"
 */
import { dayOf, endOfMonth, monthOf, yearOf } from '../calendar.ts'
import { DOUBTFUL_MONTHS, SEASONS } from '../lexicon/calendar.ts'
import { ORDINALS } from '../lexicon/numbers.ts'
import type { Scan } from '../scan.ts'
import { tenseAt } from '../tense.ts'
import { isHyphen, type Token } from '../tokens.ts'
import { choose, type DateAtom, repeatingMonth, span } from './atom.ts'
import { monthAt, relativeYear, yearAt } from './day.ts'
import { readYear } from './year.ts'

const BEFORE_MONTH: ReadonlySet<string> = new Set([
  'in',
  'of',
  'since',
  'by',
  'until',
  'till',
  'early',
  'mid',
  '-',
  'late',
  'last',
  'next',
  'this',
  'from',
  'during',
  'through',
  'before',
  'after',
  'to',
  'every',
  'previous',
  'between',
  'for',
  'and',
  'around',
  'late-',
  'throughout',
  'end',
])

export function readSpan(scan: Scan, i: number): DateAtom | null {
  return readMonth(scan, i) ?? readYear(scan, i) ?? readSeason(scan, i) ?? readQuarter(scan, i) ?? readCentury(scan, i)
}

export function readMonth(scan: Scan, i: number): DateAtom | null {
  const { tokens } = scan
  const month = monthAt(tokens, i)
  if (!month) return null
  const year = yearAt(tokens, month.next) ?? relativeYear(scan, month.next)
  if (year) return span(dayOf(year.number, month.number, 1), endOfMonth(year.number, month.number), 'month', year.next)
  const before = tokens[i - 1]?.low ?? ''
  if (tokens[month.next]?.kind === 'number') return null
  if (DOUBTFUL_MONTHS.has(month.word) && !BEFORE_MONTH.has(before)) return null
  // "in March on Washington"-like names and first names: a capital follows.
  if (DOUBTFUL_MONTHS.has(month.word) && tokens[month.next]?.capital && !scan.titled && before !== 'in' && before !== 'since') return null
  if (month.word.length === 3 && month.word !== 'may' && tokens[month.next - 1]?.low !== '.' && !BEFORE_MONTH.has(before)) return null
  return repeatingMonth(scan, i, month.next, month.number, null)
}

function readSeason(scan: Scan, i: number): DateAtom | null {
  const { tokens, published } = scan
  const season = SEASONS.get(tokens[i]?.low ?? '')
  if (!season) return null
  const year = yearAt(tokens, i + 1) ?? relativeYear(scan, i + 1)
  if (year) return seasonOf(season, year.number, year.next)
  const before = tokens[i - 1]?.low ?? ''
  const shown =
    (before === 'the' && /^(?:in|of|during|by|until|over|since|through)$/.test(tokens[i - 2]?.low ?? '')) ||
    /^(?:last|this|next)$/.test(before)
  if (published === null || !shown || /^(?:of|in|from|to)$/.test(tokens[i + 1]?.low ?? '') || isHyphen(tokens[i + 1])) return null
  const tense = before === 'last' ? 'past' : before === 'next' ? 'future' : tenseAt(tokens, i, i + 1)
  const now = yearOf(published)
  const choices = [now - 1, now, now + 1].map(each => seasonOf(season, each, i + 1))
  return { ...choose(choices, published, tense), anchored: false }
}

/** "Winter 2021" may be the one that began or the one that ended that year: both are allowed. */
function seasonOf(season: readonly [number, number, number, number], year: number, next: number): DateAtom {
  const [month, day, lastMonth, lastDay] = season
  const wraps = lastMonth < month
  return span(dayOf(wraps ? year - 1 : year, month, day), dayOf(wraps ? year + 1 : year, lastMonth, lastDay), 'season', next)
}

/** "Q3 2012", "the third quarter of 2012", "third-quarter". */
function readQuarter(scan: Scan, i: number): DateAtom | null {
  const { tokens, published } = scan
  const found = quarterAt(tokens, i)
  if (!found) return null
  const at = tokens[found.next]?.low === 'of' && tokens[found.next + 1]?.low === 'the' ? found.next + 2 : found.next
  const year = yearAt(tokens, found.next) ?? relativeYear(scan, found.next)
  const quarter = (each: number, next: number): DateAtom =>
    span(dayOf(each, found.number * 3 - 2, 1), endOfMonth(each, found.number * 3), 'quarter', next)
  if (year) return quarter(year.number, year.next)
  if (published === null) return null
  const end = tokens[at]?.low === 'year' ? at + 1 : found.next
  const now = yearOf(published)
  const choices = [now - 1, now, now + 1].map(each => quarter(each, end))
  return { ...choose(choices, published, tenseAt(tokens, i, found.next)), anchored: false }
}

function quarterAt(tokens: readonly Token[], i: number): { number: number; next: number } | null {
  const token = tokens[i]
  if (token?.low === 'q' && tokens[i + 1]?.glued && /^[1-4]$/.test(tokens[i + 1]?.low ?? ''))
    return { number: Number(tokens[i + 1]?.low), next: i + 2 }
  const figures = token?.kind === 'number' && /^[1-4]$/.test(token.low) && /^(?:st|nd|rd|th)$/.test(tokens[i + 1]?.low ?? '')
  const number = figures ? Number(token.low) : (ORDINALS.get(token?.low ?? '') ?? 9)
  const behind = figures ? i + 2 : i + 1
  const at = isHyphen(tokens[behind]) ? behind + 1 : behind
  return number <= 4 && tokens[at]?.low === 'quarter' ? { number, next: at + 1 } : null
}

/** "the 19th century", "the twentieth century". */
function readCentury(scan: Scan, i: number): DateAtom | null {
  const { tokens } = scan
  const figures = tokens[i]?.kind === 'number' && /^(?:st|nd|rd|th)$/.test(tokens[i + 1]?.low ?? '')
  const number = figures ? Number(tokens[i]?.low) : tokens[i]?.low === 'twenty' ? 21 : ORDINALS.get(tokens[i]?.low ?? '')
  const first = figures ? i + 2 : tokens[i]?.low === 'twenty' ? i + 3 : i + 1
  const at = isHyphen(tokens[first]) ? first + 1 : first
  if (!number || number < 11 || number > 21 || tokens[at]?.low !== 'century') return null
  return span(dayOf(number * 100 - 99, 1, 1), dayOf(number * 100, 12, 31), 'period', at + 1)
}

export function monthAfter(day: number, months: number): { year: number; month: number } {
  const index = yearOf(day) * 12 + (monthOf(day) - 1) + months
  return { year: Math.floor(index / 12), month: (index % 12) + 1 }
}
