/**
 * Prices on a market move all day: what was read at one hour is no other account of what was read at another.
 *
 * "Shares fell 9.6% in morning trading" → "price:market", "hour:morning"; "the stock closed down 11.2%" → "price:market", "hour:close".
 */

import type { Range } from '../text/phrases.ts'
import { clauseAround } from './frames.ts'
import { HOURS, PRICE_MOVES, PRICED } from './lexicon/markets.ts'
import type { Reading } from './reading.ts'

/** No concept is written with a colon. */
export const MARKET = 'price:market'
const HOUR = 'hour:'

/** Words that only the report of a market has. */
const TRADED =
  /\b(?:trading|stock exchange|stock market|bourse|nasdaq)\b|\b(?:index|average)\b.*\bpoints?\b|\bpoints?\b.*\b(?:index|average)\b/

/** "Shares fell", "the stock was off 7 cents", "rose 8 cents in morning trading". */
function isPriceMove({ tokens, parse, sentence }: Reading, at: Range): boolean {
  const clause = clauseAround(parse, at)
  if (!clause) return false
  const { verb, subject } = clause
  const moved =
    verb.verbs.some(v => PRICE_MOVES.has(v)) ||
    (verb.verbs.at(-1) === 'be' && /^(?:up|down|off|at|unchanged)$/.test(tokens[verb.to]?.lower ?? ''))
  if (!moved) return false
  const named = subject ? tokens.slice(subject.from, Math.max(subject.to, verb.from)) : []
  return named.some(t => PRICED.has(t.lower)) || TRADED.test(sentence.text.toLowerCase())
}

/** Terms of a figure that was read off a market; none where it wasn't. */
export function marketTerms(reading: Reading, at: Range): string[] {
  if (!isPriceMove(reading, at)) return []
  const hour = reading.tokens.map(t => HOURS.get(t.lower)).find(found => found !== undefined)
  return hour === undefined ? [MARKET] : [MARKET, HOUR + hour]
}

/** The hour at which it was read, as far as it is told. */
export const hourOf = (terms: readonly string[]): string | null => terms.find(t => t.startsWith(HOUR)) ?? null
