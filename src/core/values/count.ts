/**
 * Counts and ordinals of people and things. The noun is left to the claim.
 *
 * "more than 5,000 soldiers a week" → moreThan 5,000, per week · "the sixth round" → ordinal 6
 */
import type { CountValue } from '../model.ts'
import type { Amount } from './amount.ts'
import { ORDINALS, SMALL, TENS } from './lexicon/numbers.ts'
import type { FoundAt } from './money.ts'
import { readNumeral } from './numeral.ts'
import { bounded, scaled } from './quantity.ts'
import { findEach, findPer } from './rate.ts'
import { isHyphen, type Token } from './tokens.ts'
import { isPlural } from './words.ts'

/** Nouns joined to a number by a hyphen that it counts: "a five-member panel". */
const HYPHENED: ReadonlySet<string> = new Set([
  'member',
  'man',
  'woman',
  'person',
  'strong',
  'seat',
  'judge',
  'justice',
  'vehicle',
  'ship',
  'boat',
  'truck',
  'car',
  'bus',
  'country',
  'nation',
  'bedroom',
  'room',
  'story',
  'storey',
  'page',
  'point',
  'bed',
  'unit',
  'count',
  'team',
  'game',
  'match',
  'round',
  'ton',
  'passenger',
  'crew',
  'aircraft',
  'plane',
  'jet',
  'state',
  'step',
  'stage',
  'part',
  'volume',
  'hole',
  'run',
  'homer',
  'goal',
])
/** Behind "one" it stands for a thing or for anybody: "one of them", "no one who", "one another". */
const ONE_BEHIND: ReadonlySet<string> = new Set([
  'of',
  'another',
  'that',
  'who',
  'which',
  'is',
  'was',
  'can',
  'could',
  'should',
  'must',
  'would',
  'will',
  'may',
  'might',
  'has',
  'had',
  'to',
  'in',
  'on',
  'by',
  'at',
  'for',
  'with',
  'and',
  'or',
  'but',
  'as',
  'from',
  'day',
  'thing',
  'way',
  'time',
  'side',
  'hand',
  'point',
  'example',
  'reason',
  'such',
  'else',
  'did',
  'does',
  'were',
  'the',
  'where',
  'when',
  'than',
  'more',
  'single',
  'after',
  'before',
  'if',
  'knows',
  'needs',
  'wants',
  'said',
  'says',
])
const ONE_BEFORE: ReadonlySet<string> = new Set([
  'no',
  'the',
  'that',
  'this',
  'which',
  'any',
  'every',
  'each',
  'some',
  'another',
  'other',
  'number',
  'only',
  'good',
  'new',
  'big',
  'first',
  'last',
  'a',
  'his',
  'her',
  'their',
  'its',
  'my',
  'our',
  'not',
  'like',
])
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

/** Nouns behind which "first" and "second" number something. */
const NUMBERED: ReadonlySet<string> = new Set([
  'round',
  'rounds',
  'time',
  'day',
  'night',
  'term',
  'attempt',
  'phase',
  'stage',
  'meeting',
  'summit',
  'anniversary',
  'year',
  'week',
  'month',
  'attack',
  'strike',
  'arrest',
  'case',
  'death',
  'wave',
  'place',
  'swap',
  'exchange',
  'visit',
  'game',
  'match',
  'goal',
  'session',
  'trial',
  'floor',
  'birthday',
  'title',
  'defence',
  'defense',
  'straight',
  'consecutive',
  'marriage',
  'package',
  'vote',
  'ballot',
  'explosion',
  'blast',
  'victim',
  'suspect',
  'man',
  'woman',
  'person',
  'bout',
  'knockout',
  'loss',
  'win',
  'victory',
])
const NOT_BEHIND: ReadonlySet<string> = new Set([
  'of',
  'party',
  'parties',
  'amendment',
  'lady',
  'quarter',
  'world',
  'half',
  'century',
  'hand',
  'minister',
  'degree',
])

/** "sixth", "7th", "the second round". */
export function readOrdinal(tokens: readonly Token[], i: number): FoundAt<CountValue> | null {
  const found = ordinalAt(tokens, i)
  if (!found) return readDayNumber(tokens, i)
  const behind = tokens[found.next]
  if (!behind || behind.kind === 'mark' || NOT_BEHIND.has(behind.low)) return null
  // "Fifth Avenue", "the Seventh Fleet", "9th Circuit": a name.
  if (behind.capital && (tokens[i]?.capital || found.figures) && i > 0) return null
  if (found.number < 3 && !found.figures && !NUMBERED.has(behind.low)) return null
  const before = tokens[i - 1]
  if (before?.capital && tokens[i]?.capital && i > 1) return null
  return { value: { type: 'count', ...bounded(found.number, null), per: null, each: null, ordinal: true }, next: found.next }
}

/** "day six of the protests". */
function readDayNumber(tokens: readonly Token[], i: number): FoundAt<CountValue> | null {
  if (tokens[i]?.low !== 'day') return null
  const numeral = readNumeral(tokens, i + 1)
  if (!numeral || numeral.article || numeral.vague || !Number.isInteger(numeral.value) || tokens[numeral.next]?.low === '%') return null
  return { value: { type: 'count', ...bounded(numeral.value, null), per: null, each: null, ordinal: true }, next: numeral.next }
}

function ordinalAt(tokens: readonly Token[], i: number): { number: number; next: number; figures: boolean } | null {
  const token = tokens[i]
  if (!token) return null
  if (token.kind === 'number') {
    const suffix = tokens[i + 1]
    if (!suffix?.glued || !/^(?:st|nd|rd|th)$/.test(suffix.low) || !/^[\d,]+$/.test(token.low)) return null
    return { number: Number(token.low.replaceAll(',', '')), next: i + 2, figures: true }
  }
  const single = ORDINALS.get(token.low)
  if (single !== undefined) return isSpelledBefore(tokens, i) ? null : { number: single, next: i + 1, figures: false }
  const tens = TENS.get(token.low)
  const unit = isHyphen(tokens[i + 1]) ? ORDINALS.get(tokens[i + 2]?.low ?? '') : undefined
  return tens !== undefined && unit !== undefined && unit < 10 ? { number: tens + unit, next: i + 3, figures: false } : null
}

/** "two-thirds", "one third". */
function isSpelledBefore(tokens: readonly Token[], i: number): boolean {
  const before = isHyphen(tokens[i - 1]) ? tokens[i - 2] : tokens[i - 1]
  return SMALL.has(before?.low ?? '') || before?.low === 'a'
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
