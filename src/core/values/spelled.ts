/**
 * Numbers in words.
 *
 * "forty-four" → 44 · "one hundred and twenty" → 120 · "two and a half million" → 2,500,000
 */
import { SCALES, SMALL, TENS } from './lexicon/numbers.ts'
import { isHyphen, type Token } from './tokens.ts'

export interface Spelled {
  readonly value: number
  /** Index of the token behind the number. */
  readonly next: number
  /** The last scale in it: 1,000,000 for "two million". */
  readonly scale: number
}

/** "forty-four", "one hundred and twenty", "two and a half million", "a hundred thousand". */
export function readSpelled(tokens: readonly Token[], i: number): Spelled | null {
  const leading = tokens[i]?.low === 'a' && SCALES.has(tokens[i + 1]?.low ?? '')
  let total = 0
  let group: number = leading ? 1 : 0
  let at: number = leading ? i + 1 : i
  let last: 'none' | 'small' | 'tens' | 'hundred' | 'scale' = leading ? 'small' : 'none'
  let scale: number = 1
  for (;;) {
    const jumped: number = last === 'none' ? at : joint(tokens, at, last)
    const low: string = tokens[jumped]?.low ?? ''
    const [small, tens, factor] = [SMALL.get(low), TENS.get(low), SCALES.get(low)]
    if (small !== undefined && last !== 'small' && !(last === 'tens' && (small > 9 || small === 0)))
      [group, last] = [group + small, 'small']
    else if (tens !== undefined && last !== 'small' && last !== 'tens') [group, last] = [group + tens, 'tens']
    else if (low === 'hundred' && last !== 'none' && group < 100) [group, last, scale] = [group * 100, 'hundred', 100]
    else if (factor !== undefined && factor !== 100 && last !== 'none') {
      if (group === 0) total *= factor
      else [total, group] = [total + group * factor, 0]
      ;[last, scale] = ['scale', factor]
    } else break
    at = jumped + 1
  }
  if (at === (leading ? i + 1 : i)) return null
  const value = total + group
  const half = readAndAHalf(tokens, at)
  if (half !== null && scale === 1) return withBigScale(tokens, value + 0.5, half)
  return half !== null ? { value: value + scale / 2, next: half, scale } : { value, next: at, scale }
}

/** "two and a half million". */
function withBigScale(tokens: readonly Token[], value: number, next: number): Spelled {
  const scale = SCALES.get(tokens[next]?.low ?? '')
  return scale === undefined ? { value, next, scale: 1 } : { value: value * scale, next: next + 1, scale }
}

/** Steps over the hyphen of "forty-four" and the "and" of "one hundred and twenty". */
function joint(tokens: readonly Token[], at: number, last: string): number {
  const token = tokens[at]
  if (isHyphen(token) && token?.glued && tokens[at + 1]?.glued) return at + 1
  const small = SMALL.has(tokens[at + 1]?.low ?? '') || TENS.has(tokens[at + 1]?.low ?? '')
  return token?.low === 'and' && (last === 'hundred' || last === 'scale') && small ? at + 1 : at
}

/** Index behind "and a half", also with hyphens. */
export function readAndAHalf(tokens: readonly Token[], i: number): number | null {
  const words: string[] = []
  let at = i
  while (words.length < 3 && at - i < 6) {
    const token = tokens[at]
    if (!token) return null
    if (!isHyphen(token)) words.push(token.low)
    at += 1
  }
  return words.join(' ') === 'and a half' ? at : null
}
