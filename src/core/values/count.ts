/**
 * Counts of people and things. The noun is left to the claim.
 *
 * "more than 5,000 soldiers a week" → moreThan 5,000, per week · "one of them" → nothing
 */
import type { CountValue } from '../model.ts'
import type { Amount } from './amount.ts'
import { HYPHENED, ONE_BEFORE, ONE_BEHIND } from './lexicon/counted.ts'
import { bounded, scaled } from './quantity.ts'
import { findEach, findPer } from './rate.ts'
import type { FoundAt } from './scan.ts'
import { isHyphen, type Token } from './tokens.ts'
import { isPlural } from './words.ts'

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
  // What no reader of units took: bare degrees and percentages without their points.
  if (behind && /^(?:%|°|degrees|percentage)$/.test(behind.low)) return false
  const one = tokens[amount.at]?.low === 'one' && amount.numeral.value === 1 && !amount.range
  return !one || isOne(tokens, amount)
}

/** What "one of them" is counted for. */
const OF_SEVERAL = /^(?:critically|seriously|severely|badly|gravely|fatally|later|died|dead)$/

/** "one man", "at least one of them"; "one of them" and "no one" stand for somebody. */
function isOne(tokens: readonly Token[], amount: Amount): boolean {
  const [before, behind] = [tokens[amount.at - 1]?.low ?? '', tokens[amount.next]]
  if (amount.words && amount.words.bound !== 'about') return amount.words.bound === 'atLeast' || !/^(?:of|in)$/.test(behind?.low ?? '')
  // "one in critical condition", "one critically": counted out among the hurt.
  const [, second, third] = [0, 1, 2].map(k => tokens[amount.next + k]?.low ?? '')
  if (!ONE_BEFORE.has(before) && behind?.low === 'in' && GRAVE.test(second === 'a' ? (third ?? '') : (second ?? ''))) return true
  if (!ONE_BEFORE.has(before) && /^(?:critically|seriously|fatally)$/.test(behind?.low ?? '')) return true
  // "one of them seriously", "one of whom later died"
  if (!ONE_BEFORE.has(before) && behind?.low === 'of' && /^(?:them|whom)$/.test(second ?? '') && OF_SEVERAL.test(third ?? '')) return true
  // "and one was charged": counted out beside others.
  if (behind?.low === 'was' && !ONE_BEFORE.has(before) && BEFELL.test(tokens[amount.next + 1]?.low ?? '')) return true
  return behind?.kind === 'word' && !ONE_BEHIND.has(behind.low) && !behind.low.endsWith('ly') && !ONE_BEFORE.has(before)
}

const GRAVE = /^(?:critical|serious|grave|stable|intensive)$/

const BEFELL = /^(?:killed|wounded|injured|charged|arrested|shot|hurt|missing|hospitalised|hospitalized)$/

/** Words behind "both men" among which an "and" would name the two. */
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
