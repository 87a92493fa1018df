/**
 * Ages. They are no counts and no lengths of events: among the values of a sentence they are passed over, and found by `findAges` in ages.ts.
 *
 * "34-year-old" · "aged 34" · "Ann Example, 34," → 34 years
 */
import type { DurationUnit } from '../model.ts'
import { TIME_UNITS } from './lexicon/units.ts'
import { readNumeral } from './numeral.ts'
import { isHyphen, type Token } from './tokens.ts'

export interface Age {
  /** How many of the unit. */
  readonly years: number | null
  readonly unit?: DurationUnit
  /** The last one of "aged 5 to 12". */
  readonly most?: number
  readonly bound?: 'under' | 'over'
  /** Index of the token behind. */
  readonly next: number
}

const UNITS: ReadonlySet<string> = new Set(['year', 'years', 'month', 'months', 'week', 'weeks', 'day', 'days', 'yr', 'yrs'])
const BEFORE: ReadonlySet<string> = new Set(['aged', 'age', 'ages'])
/** "children under 18": whose ages are bounded without a noun behind. */
const YOUNG: ReadonlySet<string> = new Set([
  'children',
  'child',
  'people',
  'those',
  'anyone',
  'minors',
  'boys',
  'girls',
  'adults',
  'women',
  'men',
  'everyone',
  'persons',
  'anybody',
  'kids',
])
/** Nobody is older: "Smith, 300, ..." is no age. */
export const OLDEST = 115

/** "old" of "34-year-old", "age" of "34 years of age": without such a word somewhere no number is followed by one. */
export const AGE_ENDS: ReadonlySet<string> = new Set(['old', 'olds', 'age'])

/** `ends`: whether a word of AGE_ENDS stands in the sentence. */
export function readAge(tokens: readonly Token[], i: number, ends: boolean): Age | null {
  const token = tokens[i]
  if (!token) return null
  if (token.kind === 'number' && isNamed(tokens, i)) return { years: Number(token.low), next: i + 1 }
  if ((token.low === 'under' || token.low === 'over') && YOUNG.has(tokens[i - 1]?.low ?? '')) return readBounded(tokens, i)
  if (BEFORE.has(token.low)) return readAged(tokens, i)
  if (token.kind === 'number' && isSaidOf(tokens, i)) return { years: Number(token.low), next: i + 1 }
  if ((token.low === 'dead' || token.low === 'dies' || token.low === 'died') && tokens[i + 1]?.low === 'at') return readDead(tokens, i)
  return ends ? readOld(tokens, i) : null
}

/** "34-year-old", "34 years old", "two-month-old", "34 years of age"; "between 17 and 63 years old". */
function readOld(tokens: readonly Token[], i: number): Age | null {
  const joint = tokens[i]?.low === 'between' ? 'and' : tokens[i]?.low === 'from' ? 'to' : null
  if (joint !== null) {
    const first = readNumeral(tokens, i + 1)
    const last = first && !first.article && tokens[first.next]?.low === joint ? readOld(tokens, first.next + 1) : null
    return first && last?.years != null ? { ...last, years: first.value, most: last.years } : null
  }
  const numeral = readNumeral(tokens, i)
  if (!numeral || numeral.article) return null
  let at = isHyphen(tokens[numeral.next]) ? numeral.next + 1 : numeral.next
  if (!UNITS.has(tokens[at]?.low ?? '')) return null
  const unit = TIME_UNITS.get(tokens[at]?.low ?? '') ?? 'year'
  at += isHyphen(tokens[at + 1]) ? 2 : 1
  const low = tokens[at]?.low
  if (low === 'old' || low === 'olds') return { years: numeral.value, unit, next: at + 1 }
  return low === 'of' && tokens[at + 1]?.low === 'age' ? { years: numeral.value, unit, next: at + 2 } : null
}

/** "aged 34", "age 34", "aged 5 to 12", "aged between 5 and 12", "the age of 34", "aged under 18". */
function readAged(tokens: readonly Token[], i: number): Age | null {
  let at = i + 1
  for (let k = 0; k < 3 && /^(?:of|between|from|just|only|about|around|under|over|nearly|at)$/.test(tokens[at]?.low ?? ''); k += 1) at += 1
  const numeral = readNumeral(tokens, at)
  if (!numeral || numeral.article || numeral.vague || numeral.value > OLDEST) return null
  const joint = tokens[numeral.next]?.low ?? ''
  const second = /^(?:to|and|-)$/.test(joint) ? readNumeral(tokens, numeral.next + 1) : null
  const bounds = second && !second.article && second.value <= OLDEST && (joint !== 'and' || tokens[i + 1]?.low === 'between')
  const words = tokens.slice(i + 1, at).map(t => t.low)
  const bound = words.includes('under') ? 'under' : words.includes('over') ? 'over' : undefined
  return {
    years: numeral.value,
    next: bounds ? second.next : numeral.next,
    ...(bounds ? { most: second.value } : {}),
    ...(bound ? { bound } : {}),
  }
}

function readDead(tokens: readonly Token[], i: number): Age | null {
  const numeral = readNumeral(tokens, i + 2)
  const ends = /^[.,;]?$/.test(tokens[numeral?.next ?? -1]?.low ?? '')
  return numeral && !numeral.article && !numeral.vague && numeral.value <= OLDEST && ends
    ? { years: numeral.value, next: numeral.next }
    : null
}

function readBounded(tokens: readonly Token[], i: number): Age | null {
  const the = tokens[i + 1]?.low === 'the' && tokens[i + 2]?.low === 'age' && tokens[i + 3]?.low === 'of'
  const numeral = readNumeral(tokens, the ? i + 4 : i + 1)
  if (!numeral || numeral.article || numeral.value > OLDEST) return null
  return tokens[numeral.next]?.kind === 'word' && /s$/.test(tokens[numeral.next]?.low ?? '')
    ? null
    : { years: numeral.value, next: numeral.next, bound: tokens[i]?.low === 'over' ? 'over' : 'under' }
}

/** "She was 85.", "Ann Example was 85.", "he turned 40 in May". */
function isSaidOf(tokens: readonly Token[], i: number): boolean {
  const [who, verb, token, behind] = [tokens[i - 2]?.low ?? '', tokens[i - 1]?.low ?? '', tokens[i], tokens[i + 1]]
  if (!token || !/^\d{1,3}$/.test(token.low) || Number(token.low) > OLDEST) return false
  if (verb === 'turned' || verb === 'turns') return behind?.kind !== 'word' || /^(?:in|on|last|this|and)$/.test(behind.low)
  // "Ann Example was 85.": a first and a last name.
  const named = tokens[i - 2]?.capital === true && tokens[i - 3]?.capital === true && /^\d\d$/.test(token.low)
  return (
    (named || /^(?:he|she|who|him|her)$/.test(who)) &&
    /^(?:was|is|were)$/.test(verb) &&
    (!behind || /^[.,;!?]$/.test(behind.low) || /^(?:and|when|at)$/.test(behind.low))
  )
}

/** "Ann Example, 34, said", "Ann Example (34)". */
function isNamed(tokens: readonly Token[], i: number): boolean {
  const [name, open, token, close] = [tokens[i - 2], tokens[i - 1], tokens[i], tokens[i + 1]]
  if (!token || !/^\d{1,3}$/.test(token.low) || Number(token.low) > OLDEST) return false
  if (!name?.capital) return isCalled(tokens, i)
  if (open?.low === '(') return close?.low === ')' && tokens[i - 3]?.capital === true
  if (open?.low !== ',' || name.low.length < 2) return false
  // "On March, 34, ...": what closes the apposition tells a name from a list.
  return close === undefined || close.low === ',' || close.low === '.' || close.low === 'of' || close.low === 'from' || close.low === ';'
}

/** "The midfielder, 23, signed", "his elder brother, 31, was": of whom it is said tells the noun, which the reader of ages looks at. */
function isCalled(tokens: readonly Token[], i: number): boolean {
  const [noun, open, token, close] = [tokens[i - 2], tokens[i - 1], tokens[i], tokens[i + 1]]
  if (noun?.kind !== 'word' || open?.low !== ',' || close?.low !== ',' || !/^[1-9]\d$/.test(token?.low ?? '')) return false
  return [tokens[i - 3], tokens[i - 4]].some(t => /^(?:the|a|an|his|her|their|whose)$/.test(t?.low ?? '')) && CALLED.test(noun.low)
}
/** Words for one person, by how they end. */
const CALLED =
  /(?:er|or|ist|ian|man|woman|person|boy|girl|son|mother|father|wife|husband|suspect|victim|teen|youth|nurse|chef|cook|star|student|pilot|guard|actress|widow|fiance|fiancé|fiancée|nephew|niece|cousin|uncle|aunt|half-back|full-back|captain|president|native|ace|right-back|left-back|graduate|resident|accused|defendant|politician|soldier|champion)$/
