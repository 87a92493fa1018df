/**
 * How many children somebody has, how often somebody married: told in words that name no count.
 *
 * "a mother of 13", "one of her 12 children" → aspect `children`; "married twice", "her third husband" → aspect `marriages`.
 */
import type { CountValue } from '../../model.ts'
import { rememberedOf } from '../../remember.ts'
import type { Range } from '../../text/phrases.ts'
import type { Token } from '../../text/tokens.ts'
import { SMALL } from '../../values/lexicon/numbers.ts'
import type { Draft } from '../frames.ts'
import { type Reading, tokensWithin } from '../reading.ts'
import type { Triggers } from '../triggers.ts'

const PARENT = /^(?:mother|father|mom|mum|dad|parent|parents|mama|mothers|fathers)$/
const CHILDREN = /^(?:children|child|kids|sons|daughters|son|daughter|offspring)$/
const SPOUSES = /^(?:wives|husbands|spouses|marriages)$/
const SPOUSE = /^(?:husband|wife|marriage)$/
const OWNERS = /^(?:his|her|their)$/
/** Verbs behind which children are somebody's own. */
const HAVING = /^(?:leaves|leaving|left|by|had|has|have|having|raised|raising|bore|fathered|mothered|with)$/
const TIMES: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
])
/** Between a number and its noun: "her 12 grown children". */
const MAX_WORDS = 2

/** A whole number that a value or a word names at a token, null otherwise. */
function numberAt(reading: Reading, i: number): { said: number; value: CountValue | null; to: number } | null {
  const token = reading.tokens[i]
  if (!token) return null
  const found = reading.values.find(v => v.value.type === 'count' && v.start <= token.start && token.start < v.end)
  if (found?.value.type === 'count') {
    const range = tokensWithin(reading.tokens, found.start, found.end)
    return found.value.said === null || !range ? null : { said: found.value.said, value: found.value, to: range.to }
  }
  const said = SMALL.get(token.lower) ?? (/^\d{1,2}$/.test(token.lower) ? Number(token.lower) : null)
  return said === null ? null : { said, value: null, to: i + 1 }
}

const countOf = (said: number, bound: 'exact' | 'atLeast' = 'exact'): CountValue => ({
  type: 'count',
  min: said,
  max: bound === 'exact' ? said : null,
  said,
  bound,
  per: null,
  each: null,
  ordinal: false,
})

function draft(aspect: 'children' | 'marriages', range: Range, value: CountValue): Draft {
  return {
    kind: 'count',
    aspect,
    focus: range,
    quote: range,
    value,
    head: aspect,
    action: '',
    topic: aspect === 'children' ? 'Number of children' : 'Number of marriages',
  }
}

/** "mother of 13", "mum-of-two". */
function parentOf(reading: Reading, i: number): Draft | null {
  const { tokens } = reading
  const words = tokens.slice(i + 1, i + 5)
  const of = words.findIndex(t => t.lower === 'of')
  if (of < 0 || words.slice(0, of).some(t => t.text !== '-')) return null
  const at = i + of + (words[of + 1]?.text === '-' ? 3 : 2)
  const number = numberAt(reading, at)
  if (!number || number.said < 1 || number.said > 99 || !Number.isInteger(number.said)) return null
  const noun = CHILDREN.test(tokens[number.to]?.lower ?? '') ? 1 : 0
  return draft('children', { from: i, to: number.to + noun }, countOf(number.said))
}

const nounBehind = (tokens: readonly Token[], from: number, noun: RegExp): number | null => {
  for (let i = from; i <= from + MAX_WORDS; i++) if (noun.test(tokens[i]?.lower ?? '')) return i
  return null
}

/** "two daughters and a son" → 3, up to the last noun. */
function sumOf(reading: Reading, from: number): { said: number; to: number } | null {
  const { tokens } = reading
  let [said, to, i] = [0, from, from]
  for (let k = 0; k < 3; k++) {
    const article = /^(?:a|one)$/.test(tokens[i]?.lower ?? '')
    const number = article ? { said: 1, to: i + 1 } : numberAt(reading, i)
    const noun = number && nounBehind(tokens, number.to, CHILDREN)
    if (!number || noun === null || number.said > 99) break
    said += number.said
    to = noun + 1
    i = noun + 1
    if (!/^(?:and|,)$/.test(tokens[i]?.lower ?? '')) break
    i += tokens[i + 1]?.lower === 'and' ? 2 : 1
  }
  return said > 0 ? { said, to } : null
}

/** "her 12 children", "survived by two daughters and a son". */
function childrenOf(reading: Reading, i: number): Draft | null {
  const { tokens } = reading
  const word = tokens[i]?.lower ?? ''
  if (!OWNERS.test(word) && !HAVING.test(word)) return null
  if (word === 'by' && !/^surviv/.test(tokens[i - 1]?.lower ?? '')) return null
  const sum = sumOf(reading, i + 1)
  // "with two children" may be anybody's.
  if (!sum || (/^(?:with|left|by)$/.test(word) && tokens[i - 1]?.pos === 'NUM')) return null
  return draft('children', { from: i, to: sum.to }, countOf(sum.said))
}

const MARRIED = /^(?:married|wed|marry|marries|marrying|wedded|divorced)$/

/** "married twice", "was married three times", "married to 12 women". */
function married(reading: Reading, i: number): Draft | null {
  const { tokens } = reading
  for (let k = i + 1; k <= i + 2; k++) {
    const times = TIMES.get(tokens[k]?.lower ?? '')
    if (times) return draft('marriages', { from: i, to: k + 1 }, countOf(times))
    const number = numberAt(reading, k)
    if (!number || number.said > 99) continue
    const behind = tokens[number.to]?.lower ?? ''
    const more = behind === 'more' || behind === 'other'
    const noun = tokens[more ? number.to + 1 : number.to]?.lower ?? ''
    const to = number.to + (more ? 2 : 1)
    // "two more times": once before at least.
    if (noun === 'times') return draft('marriages', { from: i, to }, more ? countOf(number.said + 1, 'atLeast') : countOf(number.said))
    if (/^(?:women|men|wives|husbands)$/.test(noun)) return draft('marriages', { from: i, to }, countOf(number.said))
  }
  return null
}

/** "three husbands", "19 wives", "her third husband". */
function spouses(reading: Reading, i: number): Draft | null {
  const { tokens } = reading
  const token = tokens[i]
  if (!token) return null
  const number = numberAt(reading, i)
  if (!number || number.said > 99) return null
  if (number.value?.ordinal) {
    const noun = SPOUSE.test(tokens[number.to]?.lower ?? '')
    return noun ? draft('marriages', { from: i, to: number.to + 1 }, countOf(number.said, 'atLeast')) : null
  }
  return SPOUSES.test(tokens[number.to]?.lower ?? '') && number.said > 1
    ? draft('marriages', { from: i, to: number.to + 1 }, countOf(number.said))
    : null
}

const FAMILY_WORDS = new RegExp([PARENT, CHILDREN, SPOUSES, SPOUSE, MARRIED].map(words => words.source).join('|'))
export const FAMILY_TRIGGERS: Triggers = { pattern: FAMILY_WORDS }

/** Asked for by the counts too, which leave these alone. */
export const extractFamily = rememberedOf(readFamily)

function readFamily(reading: Reading): Draft[] {
  const drafts: Draft[] = []
  if (!reading.tokens.some(t => FAMILY_WORDS.test(t.lower))) return drafts
  reading.tokens.forEach((token, i) => {
    const found = PARENT.test(token.lower)
      ? parentOf(reading, i)
      : MARRIED.test(token.lower)
        ? married(reading, i)
        : (childrenOf(reading, i) ?? (token.pos === 'NUM' || token.pos === 'ADJ' ? spouses(reading, i) : null))
    if (found && !drafts.some(d => d.aspect === found.aspect && d.focus.from < found.focus.to && found.focus.from < d.focus.to))
      drafts.push(found)
  })
  return drafts
}
