/**
 * Who a speaker is, told by where he stands: before a verb, behind it, behind a preposition; with what explains him.
 *
 * "…, Ruth Amsel, the mayor," before "said" → Ruth Amsel; behind "according to": "a spokesman for the ministry of trade".
 */
import type { Mention } from '../names/mentions.ts'
import type { Parse, Range } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'
import { type Heard, type Persons, type Voice, voiceOf } from './speakers.ts'

/** An apposition between a speaker and his verb is no longer than this. */
export const MAX_APPOSITION = 24

export interface Sentence {
  readonly parse: Parse
  readonly mentions: readonly Mention[]
  readonly persons: Persons
  readonly heard: Heard
}

export const isMark = (t: Token | undefined, pattern: RegExp): boolean => !!t && pattern.test(t.text)
export const QUOTE = /^["“”]$/
export const isVerb = (t: Token): boolean => t.pos === 'VERB' || t.pos === 'AUX'

/** Helpers and adverbs before a verb: "has also said", "did not say". */
export function groupStart(tokens: readonly Token[], verb: number): number {
  let at = verb
  while (at > 0) {
    const before = tokens[at - 1]
    if (!before || !(before.pos === 'AUX' || before.pos === 'ADV' || /^(?:not|n't|never)$/.test(before.lower))) break
    at--
  }
  return at
}

export interface Source {
  readonly voice: Voice
  /** Everything that belongs to the speaker. */
  readonly range: Range
}

/** "sources close to the talks", "a person familiar with the plan": words between a speaker and the preposition that tells where he knows it from. */
const INFORMED = /^(?:close to|familiar with|briefed on)$/

/** Phrases that prepositions tie to the one before: "a spokesman for the ministry of trade". */
function chainStart({ tokens, phrases }: Parse, last: number): number {
  let k = last
  while (k > 0) {
    const [phrase, before] = [phrases[k], phrases[k - 1]]
    if (!phrase || !before) break
    const tied = /^(?:of|for|at|from|in|with|by|on)$/.test(phrase.preposition ?? '') && before.to === phrase.from - 1
    const informed = before.to >= phrase.from - 2 && INFORMED.test(`${tokens[phrase.from - 2]?.lower} ${phrase.preposition}`)
    if (!tied && !informed) break
    k--
  }
  return k
}

/** The speaker whose words end right before `end`: "…, Ruth Amsel, the mayor," or "a spokesman for the union". */
export function sourceBefore(sentence: Sentence, end: number): Source | null {
  const { tokens } = sentence.parse
  if (!isMark(tokens[end - 1], /^[,)]$/)) return sourceUpTo(sentence, end, end)
  let opening = openingOf(tokens, end - 1, end - 1)
  // "a sailor from Ostrel, Norway,": an apposition may hold commas of its own.
  for (let tries = 0; opening >= 0 && tries < MAX_COMMAS; tries++) {
    const source = sourceUpTo(sentence, opening, end)
    if (source) return source
    opening = openingOf(tokens, end - 1, opening)
  }
  return null
}

/** The speaker whose words end at `to`, with what explains him up to `end`. */
function sourceUpTo({ parse, mentions, persons, heard }: Sentence, before: number, end: number): Source | null {
  const { tokens, phrases } = parse
  let to = beforeParty(tokens, before)
  if (/^(?:who|which|that)$/.test(tokens[to - 1]?.lower ?? '')) to -= isMark(tokens[to - 2], /^,$/) ? 2 : 1
  const last = phrases.findIndex(p => p.to === to)
  if (last < 0) return null
  const first = phrases[chainStart(parse, last)]
  const own = phrases[last]
  if (!first || !own) return null
  const apposed = end - to > 2
  // "the Department of Health and Human Services": a name that its "and" parts.
  const body = mentions.find(m => m.to === to && m.from < first.from)
  const range = { from: body?.from ?? first.from, to: apposed ? end - 1 : to }
  // "sources close to": the noun stands before the adjective that ends its phrase.
  const head = body ? own.head : tokens[first.head]?.lower === 'close' && first !== own ? first.head - 1 : first.head
  const voice = voiceOf(parse, head, range, mentions, persons, heard)
  if (voice) return { voice, range: { from: range.from, to: end } }
  // A preposition does not always tie a phrase to the speaker: "… in the town Ruth Amsel said".
  const named = mentions.some(m => m.from >= own.from && m.to === own.to && (m.type === 'person' || persons.has(m.key)))
  const alone = named ? voiceOf(parse, own.head, { from: own.from, to: range.to }, mentions, persons, heard) : null
  return alone && { voice: alone, range: { from: own.from, to: end } }
}

/** Commas inside an apposition. */
const MAX_COMMAS = 3

/** "Rep. Ivo Brandt, D-Ohio": where the name ends before a party and its state. */
function beforeParty(tokens: readonly Token[], to: number): number {
  for (let comma = to - 2; comma >= Math.max(0, to - LONGEST_PARTY); comma--)
    if (tokens[comma]?.text === ',') return /^[RDI]$/.test(tokens[comma + 1]?.text ?? '') && tokens[comma + 2]?.text === '-' ? comma : to
  return to
}
const LONGEST_PARTY = 7

/** Where the apposition that ends with a comma or bracket at `closing` opens, before `end`; -1 where it is none. */
function openingOf(tokens: readonly Token[], closing: number, end: number): number {
  const mark = tokens[closing]?.text === ')' ? '(' : ','
  for (let i = end - 1; i > 0 && closing - i <= MAX_APPOSITION; i--) {
    if (tokens[i]?.text !== mark) continue
    const inside = tokens.slice(i + 1, closing)
    const relative = inside.findIndex(t => /^(?:who|whose|which)$/.test(t.lower))
    const plain = relative < 0 ? inside : inside.slice(0, relative)
    // What holds a verb is a clause and explains nobody.
    const clause = plain.some(t => t.pos === 'AUX' || (t.pos === 'VERB' && !/ed$|ing$/.test(t.lower)))
    return inside.length > 0 && (mark === '(' || !clause) ? i : -1
  }
  return -1
}

/** "…, said Ruth Amsel, the mayor": the speaker behind the verb, with what explains him. */
export function sourceAfter({ parse, mentions, persons, heard }: Sentence, from: number): Source | null {
  const { tokens, phrases } = parse
  const at = phrases.findIndex(p => p.from === from && p.preposition === null)
  const phrase = phrases[at]
  if (!phrase) return null
  let last = at
  while (
    phrases[last + 1] &&
    /^(?:of|for|at|from|in|by)$/.test(phrases[last + 1]?.preposition ?? '') &&
    phrases[last + 1]?.from === (phrases[last]?.to ?? 0) + 1
  )
    last++
  let to = phrases[last]?.to ?? phrase.to
  // An apposition: ", the mayor of Porto," or ", Ruth Amsel".
  const beside = phrases[last + 1]
  if (
    tokens[to]?.text === ',' &&
    beside?.from === to + 1 &&
    beside.preposition === null &&
    !/^(?:VERB|AUX)$/.test(tokens[beside.to]?.pos ?? '')
  )
    to = beside.to
  const voice = voiceOf(parse, phrase.head, { from, to }, mentions, persons, heard)
  return voice && { voice, range: { from, to } }
}

/** "The club declined and said": the subject of the verb before is the speaker. */
export function sharedSource({ parse, mentions, persons, heard }: Sentence, verb: number, start: number): Source | null {
  const clause = parse.clauses.find(c => c.verb.from <= verb && verb < c.verb.to)
  const subject = clause?.subject
  const voice = subject && voiceOf(parse, subject.head, subject, mentions, persons, heard)
  return voice ? { voice, range: { from: start, to: verb } } : null
}

/** Behind "to", "by" or "citing": the phrase and what belongs to it, a person in it before the body that he works for. */
export function sourceAfterPreposition(sentence: Sentence, from: number): Source | null {
  const { parse, mentions, persons, heard } = sentence
  const { tokens, phrases } = parse
  const phrase = phrases.find(p => p.from >= from && p.from <= from + 1)
  if (!phrase) return null
  let to = phrase.to
  while (to < tokens.length && to - from < MAX_APPOSITION) {
    const token = tokens[to]
    if (!token || token.lower === 'that' || (isVerb(token) && !/^\p{Lu}/u.test(token.text)) || isMark(token, /^[,.;:!?()"”]$/)) break
    to++
  }
  const beside = tokens[to]?.text === ',' ? phrases.find(p => p.from === to + 1 && p.preposition === null) : undefined
  if (beside && /^[,.]$/.test(tokens[beside.to]?.text ?? '.')) to = beside.to
  const range = { from: phrase.from, to }
  const person = mentions.find(m => m.from >= range.from && m.to <= range.to && m.type === 'person')
  const head = person ? person.to - 1 : phrase.head
  const voice = voiceOf(parse, head, range, mentions, persons, heard)
  return voice && { voice, range }
}

/** Who does what the verb at `verb` says, where he can speak: "aides called it", "Weld, the mayor, demanded"; null where none can be told. */
export function doerOf(parse: Parse, mentions: readonly Mention[], persons: Persons, heard: Heard, verb: number): Source | null {
  const sentence = { parse, mentions, persons, heard }
  const start = groupStart(parse.tokens, verb)
  return sourceBefore(sentence, start) ?? sharedSource(sentence, verb, start)
}

/** Who stands behind a preposition: "by the mayor, Ruth Amsel". */
export function doerBehind(parse: Parse, mentions: readonly Mention[], persons: Persons, heard: Heard, from: number): Source | null {
  return sourceAfterPreposition({ parse, mentions, persons, heard }, from)
}
