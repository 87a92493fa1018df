/**
 * Years and decades: four figures that count nothing.
 *
 * "in 2022" · "the 2022 invasion" · "the 1990s" · "2017-18"; not "2000 people", "more than 2000"
 */
import { dayOf } from '../calendar.ts'
import { CURRENCY_WORDS } from '../lexicon/currencies.ts'
import { SCALES } from '../lexicon/numbers.ts'
import { TIME_UNITS, UNITS } from '../lexicon/units.ts'
import { COUNTING, OWNERS, YEARLY } from '../lexicon/years.ts'
import type { Scan } from '../scan.ts'
import { isHyphen, type Token } from '../tokens.ts'
import { isPlural } from '../words.ts'
import { type DateAtom, span } from './atom.ts'

/** Four figures outside of these are counts even where nothing tells. */
const FIRST_YEAR = 1500
const LAST_YEAR = 2099

const SUFFIX = /^(?:gmt|utc|hrs|hours|bst|est|edt|et|z|local|h)$/

export function readYear(scan: Scan, i: number): DateAtom | null {
  const { tokens } = scan
  const token = tokens[i]
  if (token?.low === 'nineteen') return readSpokenDecade(tokens, i)
  if (token?.kind === 'number' && /^[2-9]0$/.test(token.low)) return readBareDecade(tokens, i)
  if (token?.low === "'" || token?.low === '‘') return readShortDecade(tokens, i)
  if (token?.kind !== 'number' || !/^\d{4}$/.test(token.low)) return null
  const year = Number(token.low)
  const behind = tokens[i + 1]
  if (behind?.glued && behind.low === 's') return year % 10 === 0 && year >= FIRST_YEAR ? decade(year, i + 2) : null
  if (behind?.low === "'" && behind.glued && tokens[i + 2]?.glued && tokens[i + 2]?.low === 's' && year % 10 === 0)
    return decade(year, i + 3)
  if (!isYear(tokens, i, year)) return null
  return readSeasonYears(tokens, i, year) ?? span(dayOf(year, 1, 1), dayOf(year, 12, 31), 'year', i + 1)
}

function decade(year: number, next: number): DateAtom {
  return span(dayOf(year, 1, 1), dayOf(year + 9, 12, 31), 'decade', next)
}

const SPOKEN_TENS = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']

/** "the nineteen sixties". */
function readSpokenDecade(tokens: readonly Token[], i: number): DateAtom | null {
  const at = isHyphen(tokens[i + 1]) ? i + 2 : i + 1
  const rank = SPOKEN_TENS.indexOf(tokens[at]?.low ?? '')
  return rank < 0 ? null : decade(1920 + rank * 10, at + 1)
}

/** "throughout the 50s": not "in the 50s", which may be degrees. */
function readBareDecade(tokens: readonly Token[], i: number): DateAtom | null {
  const [before, opener, s] = [tokens[i - 1]?.low, tokens[i - 2]?.low ?? '', tokens[i + 1]]
  const placed = before === 'the' && /^(?:of|throughout|during|since|early|late|and)$/.test(opener)
  const partly = before === 'early' || before === 'late' || before === '-'
  return s?.low === 's' && s.glued && (placed || (partly && tokens[i - 2]?.low !== 'his'))
    ? decade(1900 + Number(tokens[i]?.low), i + 2)
    : null
}

/** "the '90s". */
function readShortDecade(tokens: readonly Token[], i: number): DateAtom | null {
  const [figure, s] = [tokens[i + 1], tokens[i + 2]]
  if (figure?.kind !== 'number' || !figure.glued || !/^[2-9]0$/.test(figure.low) || s?.low !== 's' || !s.glued) return null
  return decade(1900 + Number(figure.low), i + 3)
}

function isYear(tokens: readonly Token[], i: number, year: number): boolean {
  if (year < FIRST_YEAR || year > LAST_YEAR) return false
  const [before, behind] = [tokens[i - 1]?.low ?? '', tokens[i + 1]]
  if (isChain(tokens, i)) return false
  if (COUNTING.has(before) || (before === 'of' && tokens[i - 2]?.low === 'total') || (before === 'to' && tokens[i - 2]?.low === 'up'))
    return false
  if ((before === 'about' || before === 'around') && year % 100 === 0) return false
  if (tokens[i]?.glued && (before === '.' || before === ':' || before === '/' || (before === ',' && tokens[i - 2]?.kind === 'number')))
    return false
  if (!behind || behind.kind === 'mark')
    return behind?.low !== '%' && behind?.low !== '€' && !(behind?.low === ':' && behind.glued) && behind?.low !== '°'
  if (behind.kind === 'number') return !/^\d{3}$/.test(behind.low)
  if (behind.glued || SUFFIX.test(behind.low)) return false
  if (
    TIME_UNITS.has(behind.low) ||
    UNITS.has(behind.low) ||
    CURRENCY_WORDS.has(behind.low) ||
    SCALES.has(behind.low) ||
    behind.low === 'percent' ||
    behind.low === 'per'
  )
    return false
  if (behind.low === 'more' || behind.low === 'other' || (behind.low === 'or' && tokens[i + 2]?.low === 'more')) return false
  if (!isPlural(behind.low) || behind.capital) return true
  // "the 2000 chairs": round figures count, "the 2016 protests" happened.
  return YEARLY.has(behind.low) || (OWNERS.has(before) && behind.low !== 'people' && year % 100 !== 0)
}

/** "2022-13-45": a number of something, for a day it would have been read as one. */
function isChain(tokens: readonly Token[], i: number): boolean {
  return [1, 3].every(
    k => isHyphen(tokens[i + k]) && tokens[i + k]?.glued && tokens[i + k + 1]?.kind === 'number' && tokens[i + k + 1]?.glued,
  )
}

/** "2017-18": the years of a season or of a budget. "2017-2021" is a range of two years, read where ranges are. */
function readSeasonYears(tokens: readonly Token[], i: number, year: number): DateAtom | null {
  const [joint, last] = [tokens[i + 1], tokens[i + 2]]
  const slash = joint?.low === '/' || isHyphen(joint)
  if (!joint?.glued || !slash || last?.kind !== 'number' || !last.glued || !/^\d\d$/.test(last.low)) return null
  const end = Math.floor(year / 100) * 100 + Number(last.low)
  return end > year ? span(dayOf(year, 1, 1), dayOf(end, 12, 31), 'period', i + 3) : null
}
