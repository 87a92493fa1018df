/**
 * Reads an amount at a token: bound, sign of a currency, number, range, bound behind. The unit is left to the kinds.
 *
 * "more than $30-40 million in aid" → moreThan, USD, 30 to 40 million, up to the token "in"
 */
import type { Quantity } from '../model.ts'
import { AFTER, BEFORE, type BoundWords, CHANGES, GOES_UP, MOVES_UP } from './lexicon/bounds.ts'
import { DOLLARS, SIGNS } from './lexicon/currencies.ts'
import { type Numeral, readNumeral } from './numeral.ts'
import { bounded, rangeOf, vagueOf } from './quantity.ts'
import { isHyphen, phraseTable, readPhrase, type Token } from './tokens.ts'

export interface Amount {
  readonly from: number
  /** Index of the token behind. */
  readonly next: number
  /** Index of the first number word or figure. */
  readonly at: number
  readonly quantity: Quantity
  readonly numeral: Numeral
  /** The words before, for what comes behind the unit ("two hours or so"). */
  readonly words: BoundWords | null
  /** Currency of a sign before the number. */
  readonly sign: string | null
  readonly range: boolean
  /** A hyphen joins the number to what follows: "90-minute". */
  readonly hyphen: boolean
}

const BEFORE_TABLE = phraseTable(BEFORE)
const AFTER_TABLE = phraseTable(AFTER)
/** "more than about 30" is two bounds; more than that is no prose. */
const MOST_BOUNDS = 2

interface Sign {
  readonly currency: string
  readonly next: number
}

export function readSign(tokens: readonly Token[], i: number): Sign | null {
  const token = tokens[i]
  if (!token) return null
  const bare = SIGNS.get(token.low)
  if (bare) return { currency: bare, next: i + 1 }
  const dollar = token.kind === 'word' ? DOLLARS.get(token.low) : undefined
  if (dollar && token.capital && tokens[i + 1]?.low === '$' && tokens[i + 1]?.glued) return { currency: dollar, next: i + 2 }
  return null
}

/** Index of the token that a word of prose "and the like" bounds: the outermost bound is the one that counts. */
function readBounds(tokens: readonly Token[], i: number): { words: BoundWords | null; next: number } {
  let [words, next]: [BoundWords | null, number] = [null, i]
  for (let k = 0; k < MOST_BOUNDS; k += 1) {
    const found = readPhrase(BEFORE_TABLE, tokens, next)
    if (!found) break
    words ??= found.meaning
    next = found.next
  }
  return { words, next }
}

export function readAfter(tokens: readonly Token[], i: number): { words: BoundWords; next: number } | null {
  const found = readPhrase(AFTER_TABLE, tokens, i)
  if (!found) return null
  // "30 plus interest", "at least one": only what ends the amount bounds it.
  const behind = tokens[found.next]
  if (tokens[i]?.low === 'plus' && behind?.kind === 'word') return null
  if ((tokens[i]?.low === 'at' || tokens[i]?.low === '+') && (behind?.kind === 'number' || (behind && readNumeral(tokens, found.next))))
    return null
  return { words: found.meaning, next: found.next }
}

/** Words between what moves and where to: "putting its floating rate up to 7.99". */
const MOVED_REACH = 5

/** "went up to 8%", "put its rate up to 8%" tell where to; "put up to 8% aside" and "took up to 8%" tell how much at most. */
function isMovedUp(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.low !== 'up' || tokens[i + 1]?.low !== 'to') return false
  for (let k = i - 1; k >= i - 1 - MOVED_REACH; k -= 1) {
    const token = tokens[k]
    if (token?.kind !== 'word') return false
    if (GOES_UP.has(token.low)) return k === i - 1
    if (MOVES_UP.has(token.low)) return k < i - 1
  }
  return false
}

export function readAmount(tokens: readonly Token[], i: number): Amount | null {
  if (isMovedUp(tokens, i)) return null
  const between = tokens[i]?.low === 'between' || (tokens[i]?.low === 'from' && !isOfChange(tokens, i))
  const lead = between ? { words: null, next: i + 1 } : readBounds(tokens, i)
  const sign = readSign(tokens, lead.next)
  const at = sign?.next ?? lead.next
  if (sign && tokens[at]?.kind !== 'number' && !readSpelled(tokens, at)) return null
  const numeral = readNumeral(tokens, at)
  if (!numeral || (numeral.article && !bindsArticle(tokens, at, lead.words, numeral))) return null
  const range = readRange(tokens, numeral, sign, between ? (tokens[i]?.low ?? '') : '', i)
  if (between && !range) return null
  const next = range?.next ?? numeral.next
  const after = range ? null : readAfter(tokens, next)
  const words = lead.words ?? after?.words ?? null
  const quantity = range ? rangeOf(range.low, range.high) : numeral.vague ? vagueOf(numeral.vague, words) : bounded(numeral.value, words)
  const end = after?.next ?? next
  const hyphen = isHyphen(tokens[end]) && tokens[end]?.glued === true && tokens[end + 1]?.glued === true
  return {
    from: i,
    next: end,
    at,
    quantity,
    numeral: range ? { ...numeral, next, scale: range.scale } : numeral,
    words,
    sign: sign?.currency ?? null,
    range: range !== null,
    hyphen,
  }
}

/** "rose from 30 to 40", "raises the fee from $640 to $1,160": behind what changes "from" begins no range. */
export function isOfChange(tokens: readonly Token[], from: number): boolean {
  for (let k = from - 1; k >= from - CHANGE_REACH; k -= 1) {
    const token = tokens[k]
    if (token?.kind !== 'word') return false
    if (CHANGES.has(token.low)) return true
  }
  return false
}
const CHANGE_REACH = 9

function readSpelled(tokens: readonly Token[], i: number): boolean {
  const numeral = readNumeral(tokens, i)
  return numeral !== null && !numeral.article
}

/** "an" alone is a number only before a unit; what the units are is for the kinds to say. "some a" is none. */
function bindsArticle(tokens: readonly Token[], at: number, words: BoundWords | null, numeral: Numeral): boolean {
  return tokens[numeral.next]?.kind === 'word' && !(words && tokens[at - 1]?.low === 'some')
}

interface Range {
  readonly low: number
  readonly high: number
  readonly next: number
  readonly scale: number
}

const BOTH_ENDS: ReadonlySet<string> = new Set(['to', '-', 'or'])

/** "30-40", "30 to 40", "between 30 and 40", "$30-$40 million": ascending ones only, for "5-4" is a score. */
function readRange(tokens: readonly Token[], first: Numeral, sign: Sign | null, opener: string, i: number): Range | null {
  if (first.vague || first.article) return null
  const joint = tokens[first.next]
  const joined = opener === 'between' ? joint?.low === 'and' : opener === 'from' ? joint?.low === 'to' : BOTH_ENDS.has(joint?.low ?? '')
  if (!joint || !joined) return null
  // "rose from 30 to 40": two figures, not a range.
  if (joint.low === 'to' && opener === '' && tokens[i - 1]?.low === 'from') return null
  const second = sign ? (readSign(tokens, first.next + 1)?.next ?? first.next + 1) : first.next + 1
  const numeral = readNumeral(tokens, second)
  if (!numeral || numeral.vague || numeral.article) return null
  if (joint.low === '-' && !first.spelled && numeral.spelled) return null
  if (joint.low === 'or' && numeral.value > first.value * 2) return null
  const low =
    first.scale === 1 && numeral.scale > 1 && first.value < numeral.value / numeral.scale ? first.value * numeral.scale : first.value
  return low < numeral.value ? { low, high: numeral.value, next: numeral.next, scale: numeral.scale } : null
}
