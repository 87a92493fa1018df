/**
 * Places in a row.
 *
 * "the sixth round" → 6th · "7th" → 7th · "day six of the protests" → 6th; not "first of all", "Fifth Avenue", "two-thirds"
 */
import type { CountValue } from '../model.ts'
import { HAPPENING_AGAIN, NUMBERED, UNNUMBERED } from './lexicon/counted.ts'
import { ORDINALS, SMALL, TENS } from './lexicon/numbers.ts'
import { readNumeral } from './numeral.ts'
import { bounded } from './quantity.ts'
import type { FoundAt } from './scan.ts'
import { isHyphen, type Token } from './tokens.ts'

/** "sixth", "7th", "the second round". */
export function readOrdinal(tokens: readonly Token[], i: number): FoundAt<CountValue> | null {
  const found = ordinalAt(tokens, i)
  if (!found) return readDayNumber(tokens, i)
  const behind = tokens[found.next]
  if (!behind || behind.kind === 'mark' || UNNUMBERED.has(behind.low)) return null
  // "the First Minister"
  if (found.number < 3 && behind.low === 'minister' && behind.capital) return null
  // "Fifth Avenue", "the Seventh Fleet", "9th Circuit": a name.
  if (behind.capital && (tokens[i]?.capital || found.figures) && i > 0) return null
  if (found.number < 3 && !found.figures && !isInRow(tokens, found.next, found.number)) return null
  const before = tokens[i - 1]
  if (before?.capital && tokens[i]?.capital && i > 1) return null
  return { value: { type: 'count', ...bounded(found.number, null), per: null, each: null, ordinal: true }, next: found.next }
}

/** "the second round", "the second such raid", "a second four-year term", "the second minister to leave". */
function isInRow(tokens: readonly Token[], i: number, number: number): boolean {
  const word = tokens[i]?.low ?? ''
  if (word === 'such' || (number > 1 && HAPPENING_AGAIN.has(word))) return true
  return NUMBERED.has(word) || isTermBehind(tokens, i) || /^(?:to|since)$/.test(tokens[i + 1]?.low ?? '')
}

/** "a second four-year term". */
function isTermBehind(tokens: readonly Token[], i: number): boolean {
  return isHyphen(tokens[i + 1]) && /^(?:year|month)$/.test(tokens[i + 2]?.low ?? '') && NUMBERED.has(tokens[i + 3]?.low ?? '')
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

/** "two-thirds", "one third"; "a third term" is no part of one. */
function isSpelledBefore(tokens: readonly Token[], i: number): boolean {
  const before = isHyphen(tokens[i - 1]) ? tokens[i - 2] : tokens[i - 1]
  return SMALL.has(before?.low ?? '') || (before?.low === 'a' && !NUMBERED.has(tokens[i + 1]?.low ?? '') && !isTermBehind(tokens, i + 1))
}
