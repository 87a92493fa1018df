/**
 * Reads one number at a token, in figures or in words.
 *
 * "one hundred and twenty" → 120 · "2½" → 2.5 · "half a million" → 500,000 · "tens of thousands" → 20,000 to 99,999
 */
import { FEW, GLYPHS, SCALES, SHORT_SCALES, VAGUE } from './lexicon/numbers.ts'
import { TIME_UNITS } from './lexicon/units.ts'
import { readAndAHalf, readSpelled } from './spelled.ts'
import { isHyphen, phraseTable, readPhrase, type Token } from './tokens.ts'

export interface Numeral {
  readonly value: number
  /** Index of the token behind the number. */
  readonly next: number
  /** The ends of a figure that names no number. */
  readonly vague: readonly [number, number] | null
  /** Only "a", "an" or a part of one ("half an"): a number for units ("an hour"), never a count. */
  readonly article: boolean
  /** Written in words. */
  readonly spelled: boolean
  /** A scale stands with it: "million", "bn". */
  readonly scale: number
}

const FEW_TABLE = phraseTable(FEW)
const BEFORE_FEW: ReadonlySet<string> = new Set(['last', 'past', 'next', 'first', 'coming', 'every', 'these', 'those'])
/** Longer runs of scales ("million million million") are no number. */
const MOST_SCALES = 3

function numeral(value: number, next: number, more: Partial<Numeral> = {}): Numeral {
  return { value, next, vague: null, article: false, spelled: false, scale: 1, ...more }
}

export function readNumeral(tokens: readonly Token[], i: number): Numeral | null {
  const token = tokens[i]
  if (!token) return null
  if (token.kind === 'number') return readFigures(tokens, i)
  if (token.kind === 'mark') return readGlyph(tokens, i, 0)
  return readHalf(tokens, i) ?? readFew(tokens, i) ?? readVague(tokens, i) ?? spelled(tokens, i) ?? readArticle(tokens, i)
}

function withScale(tokens: readonly Token[], value: number, next: number, spelled: boolean): Numeral {
  let scale = 1
  let at = next
  for (let k = 0; k < MOST_SCALES; k += 1) {
    const joined = isHyphen(tokens[at]) && tokens[at]?.glued && tokens[at + 1]?.glued ? at + 1 : at
    const word = tokens[joined]
    if (!word) break
    const short = word.kind === 'word' && !spelled ? SHORT_SCALES.get(word.low) : undefined
    const factor = SCALES.get(word.low) ?? (short !== undefined && (word.low !== 'k' || word.glued) ? short : undefined)
    if (factor === undefined) break
    scale *= factor
    at = joined + 1
    if (tokens[at]?.low === '.' && short !== undefined && tokens[at]?.glued && tokens[at + 1]?.capital === false) at += 1
  }
  return numeral(Number((value * scale).toPrecision(15)), at, { spelled, scale })
}

function readFigures(tokens: readonly Token[], i: number): Numeral | null {
  const token = tokens[i]
  if (!token) return null
  let digits = token.low.replaceAll(',', '')
  let next = i + 1
  // "10 000": groups of three behind one space, never behind a month's day or a number with a point.
  if (/^\d{1,3}$/.test(token.low)) {
    for (let part = tokens[next]; part && isGroup(part, tokens[next - 1], tokens[next + 1]); part = tokens[next]) {
      digits += part.low
      next += 1
    }
  }
  const fraction = readFraction(tokens, next)
  if (fraction) return withScale(tokens, Number(digits) + fraction.value, fraction.next, false)
  const half = readAndAHalf(tokens, next)
  return withScale(tokens, Number(digits) + (half ? 0.5 : 0), half ?? next, false)
}

function isGroup(part: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (part.kind !== 'number' || part.glued || !/^\d{3}$/.test(part.low)) return false
  return before !== undefined && part.start - before.end === 1 && !(after?.glued && (after.low === '-' || after.low === '/'))
}

/** "½" or "1/2" behind a whole number. */
function readFraction(tokens: readonly Token[], i: number): { value: number; next: number } | null {
  const glyph = GLYPHS.get(tokens[i]?.low ?? '')
  if (glyph !== undefined) return { value: glyph, next: i + 1 }
  const at = isHyphen(tokens[i]) && tokens[i]?.glued ? i + 1 : i
  const [top, slash, bottom] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (top?.kind !== 'number' || slash?.low !== '/' || !slash.glued || bottom?.kind !== 'number' || !bottom.glued) return null
  const value = Number(top.low) / Number(bottom.low)
  return /^[1-9]$/.test(top.low) && /^[2-9]$/.test(bottom.low) && value < 1 ? { value, next: at + 3 } : null
}

function readGlyph(tokens: readonly Token[], i: number, whole: number): Numeral | null {
  const part = GLYPHS.get(tokens[i]?.low ?? '')
  if (part === undefined) return null
  const article = tokens[i + 1]?.low === 'a' || tokens[i + 1]?.low === 'an'
  return numeral(whole + part, article ? i + 2 : i + 1, { article: true })
}

/** "half a million", "half a dozen", "half an hour", "half-hour", "a half million". */
function readHalf(tokens: readonly Token[], i: number): Numeral | null {
  const at = tokens[i]?.low === 'a' ? i + 1 : i
  if (tokens[at]?.low !== 'half') return null
  let next = at + 1
  if (isHyphen(tokens[next])) next += 1
  if (tokens[next]?.low === 'a' || tokens[next]?.low === 'an') next += 1
  const scale = SCALES.get(tokens[next]?.low ?? '')
  if (scale !== undefined) return numeral(scale / 2, next + 1, { spelled: true, scale })
  return numeral(0.5, next, { article: true, spelled: true })
}

/** "several", "a couple of", "a few hundred". */
function readFew(tokens: readonly Token[], i: number): Numeral | null {
  const found = readPhrase(FEW_TABLE, tokens, i)
  if (!found) return null
  // "few people" says how small a number is, not what it is.
  if (found.next === i + 1 && tokens[i]?.low === 'few' && !BEFORE_FEW.has(tokens[i - 1]?.low ?? '')) return null
  if (tokens[found.next - 1]?.low === 'couple' && !isCouple(tokens, found.next)) return null
  let next = found.next
  const first = tokens[next]?.low === 'of' ? next + 1 : next
  const scaleWord = tokens[first]?.low.replace(/s$/, '') ?? ''
  const scale = SCALES.get(scaleWord)
  if (scale === undefined) {
    if (tokens[next - 1]?.low === 'couple' || tokens[next - 1]?.low === 'handful') next = first
    return numeral(found.meaning[0], next, { vague: found.meaning, spelled: true })
  }
  return numeral(found.meaning[0] * scale, first + 1, { vague: [found.meaning[0] * scale, found.meaning[1] * scale], spelled: true, scale })
}

/** "a couple of cars", "a couple hundred", "a couple days": not the couple who married. */
function isCouple(tokens: readonly Token[], i: number): boolean {
  const low = tokens[i]?.low ?? ''
  return low === 'of' || SCALES.has(low) || TIME_UNITS.has(low)
}

/** "dozens", "tens of thousands", "hundreds of millions". */
function readVague(tokens: readonly Token[], i: number): Numeral | null {
  const first = VAGUE.get(tokens[i]?.low ?? '')
  if (!first) return null
  const second = tokens[i + 1]?.low === 'of' ? VAGUE.get(tokens[i + 2]?.low ?? '') : undefined
  if (!second) return numeral(first[0], i + 1, { vague: first, spelled: true })
  const scale = second[0] / 2
  // "tens of thousands": the first word's ends, counted in the second's scale.
  return numeral(first[0] * scale, i + 3, { vague: [first[0] * scale, (first[1] + 1) * scale - 1], spelled: true, scale })
}

function spelled(tokens: readonly Token[], i: number): Numeral | null {
  const found = readSpelled(tokens, i)
  return found && numeral(found.value, found.next, { spelled: true, scale: found.scale })
}

function readArticle(tokens: readonly Token[], i: number): Numeral | null {
  const low = tokens[i]?.low
  return low === 'a' || low === 'an' ? numeral(1, i + 1, { article: true, spelled: true }) : null
}
