/**
 * Counts of people and things. The noun is left to the claim.
 *
 * "more than 5,000 soldiers a week" → moreThan 5,000, per week · "one of them" → nothing
 */
import type { CountValue } from '../model.ts'
import type { Amount } from './amount.ts'
import { HYPHENED, ONE_BEFORE, ONE_BEHIND } from './lexicon/counted.ts'
import type { FoundAt } from './money.ts'
import { bounded, scaled } from './quantity.ts'
import { findEach, findPer } from './rate.ts'
import { isHyphen, type Token } from './tokens.ts'
import { isPlural } from './words.ts'

/** "at least one of the", "one of whom" say a number after all. */
const MARKS_END = /^[.,;:!?)'"”’\]]?$/

export function readCount(tokens: readonly Token[], amount: Amount): FoundAt<CountValue> | null {
  if (amount.sign || amount.numeral.article || !isCounting(tokens, amount)) return null
  const letter = readLetter(tokens, amount)
  const next = letter ? amount.next + 1 : amount.next
  const per = findPer(tokens, next)
  const value: CountValue = {
    type: 'count',
    ...scaled(amount.quantity, letter ?? 1),
    per: per?.period ?? null,
    each: findEach(tokens, next),
    ordinal: false,
  }
  return { value, next: per?.distance === 0 ? per.next : next }
}

/** "5m people": behind figures, before a noun in the plural. */
function readLetter(tokens: readonly Token[], amount: Amount): number | null {
  const low = tokens[amount.next]?.low
  if (amount.numeral.spelled || amount.numeral.scale > 1 || !tokens[amount.next]?.glued) return null
  const factor = low === 'm' ? 1e6 : low === 'b' ? 1e9 : null
  return factor && (isPlural(tokens[amount.next + 1]?.low ?? '') || tokens[amount.next + 1]?.low === 'more') ? factor : null
}

function isCounting(tokens: readonly Token[], amount: Amount): boolean {
  const behind = tokens[amount.next]
  if (amount.hyphen) return HYPHENED.has(tokens[amount.next + 1]?.low ?? '')
  if (isHyphen(tokens[amount.at - 1]) && tokens[amount.at]?.glued) return false
  if (tokens[amount.at]?.kind === 'number' && behind?.glued && behind.kind === 'word' && !readLetter(tokens, amount)) return false
  if (behind?.low === '%' || behind?.low === '°' || (behind?.low === 'degrees' && amount.quantity.said !== null)) return false
  if (behind?.low === 'times' || behind?.low === 'percentage') return behind.low === 'times'
  const one = amount.numeral.spelled && amount.numeral.value === 1 && !amount.range && tokens[amount.at]?.low === 'one'
  if (!one) return true
  const before = tokens[amount.at - 1]?.low ?? ''
  const low = behind?.low ?? ''
  if (amount.words && amount.words.bound !== 'about') return !/^(?:of|in)$/.test(low) || amount.words.bound === 'atLeast'
  return behind?.kind === 'word' && !ONE_BEHIND.has(low) && !low.endsWith('ly') && !ONE_BEFORE.has(before) && !MARKS_END.test(low)
}

const BOTH_STOPS = 5

/** "both men": two of them; "both Ann and Ben" and "both sides" say nothing to compare. */
export function readBoth(tokens: readonly Token[], i: number): FoundAt<CountValue> | null {
  if (
    tokens[i]?.low !== 'both' ||
    !isPlural(tokens[i + 1]?.low ?? '') ||
    /^(?:sides|countries|parties|cases|ways|nations)$/.test(tokens[i + 1]?.low ?? '')
  )
    return null
  for (let k = i + 2; k < i + BOTH_STOPS; k += 1) if (tokens[k]?.low === 'and') return null
  return { value: { type: 'count', ...bounded(2, null), per: null, each: null, ordinal: false }, next: i + 1 }
}
