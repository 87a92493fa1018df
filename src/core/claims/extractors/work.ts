/**
 * When a film, a book or a song came out: aspect `work`, its title is what is compared.
 *
 * "the 2009 film, The Glass Orchard" · "a novel called “The Glass Orchard” was published in 2010" · "The Glass Orchard (2009)" ·
 * "2009's The Glass Orchard" → the year, head "glass orchard".
 */
import type { FoundValue } from '../../model.ts'
import type { Range } from '../../text/phrases.ts'
import type { Token } from '../../text/tokens.ts'
import type { Draft } from '../frames.ts'
import { type Reading, tokensWithin } from '../reading.ts'

const WORKS = new Set(
  `movie film documentary biopic book novel memoir autobiography biography album song single series show sitcom play musical opera
  drama comedy thriller western sequel novella record hit picture`.split(/\s+/),
)
const APPEARING = new Set('release publish premiere open debut issue appear come air record direct shoot write'.split(' '))
/** Small words inside a title. */
const INSIDE = /^(?:of|the|and|in|for|to|a|an|on|at|with|from|'s|-|&|s)$/
/** A title stands this near to the word for the work, and to the year it came out. */
const MAX_TO_TITLE = 6
const MAX_TO_DATE = 9
const LONGEST_TITLE = 10

const isCapital = (token: Token | undefined): boolean => !!token && /^\p{Lu}/u.test(token.text)
const opensQuote = (token: Token | undefined): boolean => !!token && /^["“‘']+$/.test(token.text)

/** Words in quotation marks or a run of capitals from `i`. */
function titleAt(tokens: readonly Token[], i: number): Range | null {
  const quoted = opensQuote(tokens[i])
  const from = quoted ? i + 1 : i
  if (!isCapital(tokens[from])) return null
  let to = from
  while (to < tokens.length && to - from < LONGEST_TITLE) {
    const token = tokens[to]
    if (!token || (quoted ? /^["”’]+$/.test(token.text) : !isCapital(token) && !INSIDE.test(token.lower))) break
    to++
  }
  if (quoted && !/^["”’,.]+$/.test(tokens[to]?.text ?? '')) return null
  while (to > from && !quoted && !isCapital(tokens[to - 1])) to--
  return to > from ? { from, to } : null
}

function keyOf(tokens: readonly Token[], title: Range): string {
  const words = tokens
    .slice(title.from, title.to)
    .map(t => t.lower)
    .filter(w => /[\p{L}\d]/u.test(w))
  return words.join(' ').replace(/^(?:the|an?) /, '')
}

/** The title of the work that a word like "film" names, and the words up to it. */
function workAt(tokens: readonly Token[], i: number): Range | null {
  for (let k = i + 1; k <= Math.min(i + MAX_TO_TITLE, tokens.length - 1); k++) {
    const token = tokens[k]
    if (!token || /^[.;:()]$/.test(token.text) || token.pos === 'ADP') return null
    if (opensQuote(token) || isCapital(token)) {
      const direct = /^(?:,|called|titled|entitled|named)$/.test(tokens[k - 1]?.lower ?? '') || k === i + 1
      return direct || opensQuote(token) ? titleAt(tokens, k) : null
    }
  }
  return null
}

interface Dated {
  readonly title: Range
  readonly range: Range
}

/** "the 2009 HBO film, The Glass Orchard", "2009's The Glass Orchard". */
function yearBefore({ tokens }: Reading, at: Range): Dated | null {
  if (tokens[at.to]?.lower === "'s" || /'s$/.test(tokens[at.to - 1]?.lower ?? '')) {
    const title = titleAt(tokens, tokens[at.to]?.lower === "'s" ? at.to + 1 : at.to)
    return title && title.to - title.from >= 2 ? { title, range: { from: at.from, to: title.to } } : null
  }
  for (let k = at.to; k < at.to + 4; k++) {
    if (!WORKS.has(tokens[k]?.lemma ?? '')) continue
    const title = workAt(tokens, k)
    return title && { title, range: { from: at.from, to: title.to } }
  }
  return null
}

/** "The Glass Orchard (2009)": at least two words of a title before the bracket. */
function yearInBrackets({ tokens }: Reading, at: Range): Dated | null {
  if (tokens[at.from - 1]?.text !== '(' || !/^[),]$/.test(tokens[at.to]?.text ?? '')) return null
  const to = /^["”’]$/.test(tokens[at.from - 2]?.text ?? '') ? at.from - 2 : at.from - 1
  let from = to
  while (from > 0 && to - from < LONGEST_TITLE && (isCapital(tokens[from - 1]) || INSIDE.test(tokens[from - 1]?.lower ?? ''))) from--
  while (from < to && !isCapital(tokens[from])) from++
  return to - from >= 2 ? { title: { from, to }, range: { from, to: at.to } } : null
}

/** "a film called “The Glass Orchard” was released in 2009". */
function yearBehind({ tokens }: Reading, at: Range): Dated | null {
  for (let v = at.from - 1; v >= Math.max(0, at.from - 4); v--) {
    if (tokens[v]?.pos !== 'VERB' || !APPEARING.has(tokens[v]?.lemma ?? '')) continue
    for (let k = v - 1; k >= Math.max(0, v - MAX_TO_DATE - MAX_TO_TITLE); k--) {
      if (!WORKS.has(tokens[k]?.lemma ?? '')) continue
      const title = workAt(tokens, k)
      if (title && title.to <= v && v - title.to <= MAX_TO_DATE) return { title, range: { from: title.from, to: at.to } }
    }
  }
  return null
}

function draftOf(reading: Reading, found: FoundValue): Draft[] {
  if (found.value.type !== 'date' || !/\d{4}/.test(found.value.from) || found.value.from.startsWith('0001')) return []
  const at = tokensWithin(reading.tokens, found.start, found.end)
  const dated = at && (yearBefore(reading, at) ?? yearInBrackets(reading, at) ?? yearBehind(reading, at))
  if (!at || !dated) return []
  const key = keyOf(reading.tokens, dated.title)
  const words = reading.tokens.slice(dated.title.from, dated.title.to)
  const first = words[0]
  const last = words[words.length - 1]
  if (!key || !first || !last) return []
  const title = reading.sentence.text.slice(first.start - reading.sentence.start, last.end - reading.sentence.start)
  return [
    {
      kind: 'date',
      aspect: 'work',
      focus: at,
      quote: dated.range,
      value: found.value,
      head: key,
      action: '',
      topic: `When ${title} came out`,
    },
  ]
}

export function extractWorks(reading: Reading): Draft[] {
  return reading.values.flatMap(found => draftOf(reading, found))
}
