/**
 * Per cent, percentage points and parts of a whole.
 *
 * "12.5 percent" → 12.5 · "two percentage points" → 2 points · "two-thirds of" → about 66.7 · "one in four" → about 25
 */
import type { PercentageValue, Quantity } from '../model.ts'
import type { Amount } from './amount.ts'
import { PARTS } from './lexicon/numbers.ts'
import { readNumeral } from './numeral.ts'
import { bounded } from './quantity.ts'
import type { FoundAt } from './scan.ts'
import { isHyphen, type Token } from './tokens.ts'

const POINT: ReadonlySet<string> = new Set(['point', 'points'])
/** Nouns a part is taken of by a hyphen or a bare word: "two-thirds majority". */
const WHOLES: ReadonlySet<string> = new Set(['of', 'majority', 'stake', 'share', 'holding', 'interest'])
/** "a stake of about three-quarters" */
const SHARES = /^(?:stake|share|holding|majority)$/

export function readPercentage(tokens: readonly Token[], amount: Amount): FoundAt<PercentageValue> | null {
  if (amount.sign) return null
  const after = amount.numeral.article ? null : readSign(tokens, amount.hyphen ? amount.next + 1 : amount.next)
  if (after) return { value: { type: 'percentage', ...amount.quantity, points: after.points }, next: after.next }
  return readPart(tokens, amount) ?? readOneIn(tokens, amount)
}

/** "%", "percent", "per cent", "pct", "percentage points". */
function readSign(tokens: readonly Token[], i: number): { points: boolean; next: number } | null {
  const low = tokens[i]?.low
  const pair = low === 'per' && (tokens[i + 1]?.low === 'cent' || tokens[i + 1]?.low === 'cents')
  if (low === '%' || low === 'percent' || low === 'pct' || low === 'pc' || pair) {
    const next = pair ? i + 2 : i + 1
    return POINT.has(tokens[next]?.low ?? '') ? { points: true, next: next + 1 } : { points: false, next }
  }
  const hyphen = isHyphen(tokens[i + 1]) ? 2 : 1
  return low === 'percentage' && POINT.has(tokens[i + hyphen]?.low ?? '') ? { points: true, next: i + hyphen + 1 } : null
}

/** "half of", "two-thirds of", "a quarter of": said loosely, as parts mostly are. */
function readPart(tokens: readonly Token[], amount: Amount): FoundAt<PercentageValue> | null {
  if (amount.numeral.scale > 1 || amount.numeral.vague || amount.range) return null
  const half = amount.numeral.value === 0.5 && amount.numeral.article
  const at = half ? amount.next : isHyphen(tokens[amount.next]) ? amount.next + 1 : amount.next
  const bottom = half ? undefined : PARTS.get(tokens[at]?.low ?? '')
  const next = half ? at : at + 1
  const ofShare = tokens[amount.from - 1]?.low === 'of' && SHARES.test(tokens[amount.from - 2]?.low ?? '')
  if ((!half && bottom === undefined) || !(ofShare || WHOLES.has(tokens[next]?.low ?? '')) || isTimeOf(tokens, next)) return null
  const share = half ? 50 : (amount.numeral.value / (bottom ?? 1)) * 100
  return share <= 100 ? { value: { type: 'percentage', ...loosely(amount, share), points: false }, next } : null
}

/** "a quarter of an hour", "the first half of the year". */
function isTimeOf(tokens: readonly Token[], of: number): boolean {
  return (
    tokens[of]?.low === 'of' &&
    /^(?:an?|the|\d{4})$/.test(tokens[of + 1]?.low ?? '') &&
    /^(?:century|year|month|hour|mile|day|\d{4})$/.test(tokens[of + 2]?.low ?? '')
  )
}

const TIMES_AND_PLACES = /^(?:days?|weeks?|months?|years?|hours?|minutes?|places?|cities|towns|states|countries)$/
const CHANCES =
  /^(?:chance|chances|odds|people|adults|women|men|children|voters|households|workers|families|patients|students|americans|britons)$/
/** "three in 14" is no share: people speak of shares out of few, and out of round figures. */
const MOST_IN = 10
const OUT_OF: ReadonlySet<number> = new Set([3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100])

/** "one in four", "nine out of 10", "a one-in-three chance", "1 in 5 adults". */
function readOneIn(tokens: readonly Token[], amount: Amount): FoundAt<PercentageValue> | null {
  const { numeral } = amount
  if (numeral.article || numeral.vague || amount.range || numeral.scale > 1) return null
  const at = isHyphen(tokens[amount.next]) ? amount.next + 1 : amount.next
  const out = tokens[at]?.low === 'out' && tokens[at + 1]?.low === 'of'
  if (!out && tokens[at]?.low !== 'in') return null
  const second = at + (out ? 2 : 1)
  const whole = readNumeral(tokens, isHyphen(tokens[second]) ? second + 1 : second)
  if (!whole || whole.article || whole.vague || whole.value <= numeral.value || !Number.isInteger(whole.value)) return null
  const behind = tokens[whole.next]?.low ?? ''
  const spoken = numeral.spelled || numeral.value === 1 || CHANCES.test(behind)
  if (out ? !OUT_OF.has(whole.value) : whole.value > MOST_IN || !spoken || TIMES_AND_PLACES.test(behind)) return null
  return { value: { type: 'percentage', ...loosely(amount, (numeral.value / whole.value) * 100), points: false }, next: whole.next }
}

function loosely(amount: Amount, share: number): Quantity {
  return bounded(Number(share.toPrecision(4)), amount.words ?? { bound: 'about' })
}
