/**
 * What a claim is about: from a place in a sentence to a frame, and from an extractor's draft to a claim.
 *
 * "Three shells hit the school, killing 43 people", focus "43 people" → head "person", action "die".
 */
import type { Claim, Firmness, Frame, Kind, Speaker, Value } from '../model.ts'
import type { Clause, NounPhrase, Parse, Range } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'
import { whenOf } from './clauseDates.ts'
import { conceptOf, conceptsOf, sortedSet } from './concepts.ts'
import { tidyQuote } from './quoteEdges.ts'
import { contains, type Reading } from './reading.ts'

/** A quote is shown whole; longer ones are cut around the value. */
export const MAX_QUOTE = 160

/** What an extractor hands over. Ranges are token indexes of the sentence. */
export interface Draft {
  readonly kind: Kind
  readonly focus: Range
  readonly quote: Range
  readonly value: Value
  readonly head: string
  readonly action: string
  readonly topic: string
  /** See `Frame.aspect`. */
  readonly aspect?: string
  /** Where terms are taken from; the clause around the focus where none is given. */
  readonly scope?: Range
  readonly parts?: readonly string[]
  readonly terms?: readonly string[]
  readonly speaker?: Speaker | null
  readonly firmness?: Firmness
}

const size = (range: Range): number => range.to - range.from

/** The smallest clause that holds a range; null in a sentence without a verb around it. */
export function clauseAround(parse: Parse, range: Range): Clause | null {
  let best: Clause | null = null
  for (const clause of parse.clauses) if (contains(clause.range, range) && (!best || size(clause.range) < size(best.range))) best = clause
  return best
}

/** The clause of which a noun phrase is subject or object. */
export function clauseOf(parse: Parse, phrase: NounPhrase): { clause: Clause; as: 'subject' | 'object' } | null {
  for (const clause of parse.clauses) if (clause.objects.some(o => o.from === phrase.from)) return { clause, as: 'object' }
  for (const clause of parse.clauses) if (clause.subject?.from === phrase.from) return { clause, as: 'subject' }
  return null
}

export function actionOf(clause: Clause | null): string {
  const verb = clause?.verb.verbs[clause.verb.verbs.length - 1]
  return verb ? (conceptOf(verb) ?? '') : ''
}

export function namesIn(reading: Reading, range: Range): string[] {
  return reading.mentions.filter(m => m.from < range.to && range.from < m.to).map(m => m.key)
}

/** Whom a personal pronoun stands for: null where nobody was named, undefined where the word is none. */
export function pronounOf(reading: Reading, word: string): string | null | undefined {
  if (word === 'he' || word === 'she') return reading.pronouns[word]
  return word === 'i' ? reading.person : undefined
}

function actorsOf(reading: Reading, clause: Clause | null): string[] {
  const subject = clause?.subject
  if (!subject) return []
  const names = namesIn(reading, subject)
  const head = reading.tokens[subject.head]
  const person = head && pronounOf(reading, head.lower)
  if (person !== undefined) return person ? [person] : []
  const concept = head && head.pos === 'NOUN' ? conceptOf(head.lemma) : null
  return sortedSet(concept ? [...names, concept] : names)
}

/** A quote is a phrase: of a sentence this long it holds at most this share. */
const LONG_SENTENCE = 9
const LARGEST_SHARE = 0.75

/** Leaves the end of a sentence out where a quote would repeat it whole. */
function lessThanSentence(tokens: readonly Token[], quote: Range, focus: Range): Range {
  const most = Math.floor(tokens.length * LARGEST_SHARE)
  if (tokens.length < LONG_SENTENCE || quote.to - quote.from <= most) return quote
  const to = Math.max(focus.to, quote.from + most)
  return { from: to - quote.from > most ? Math.min(focus.from, Math.max(quote.from, to - most)) : quote.from, to }
}

/** Offsets of a token range, cut to the longest quote allowed while the focus stays inside. */
function quoteSpan(parse: Parse, quote: Range, focus: Range): { start: number; end: number } | null {
  const { tokens } = parse
  let { from, to } = lessThanSentence(tokens, tidyQuote(parse, quote, focus), focus)
  const length = () => (tokens[to - 1]?.end ?? 0) - (tokens[from]?.start ?? 0)
  while (length() > MAX_QUOTE && (to > focus.to || from < focus.from)) {
    if (to > focus.to) to--
    else from++
  }
  for (const range of [tidyQuote(parse, { from, to }, focus), { from, to }]) {
    const start = tokens[range.from]?.start
    const end = tokens[range.to - 1]?.end
    if (start !== undefined && end !== undefined && end - start <= MAX_QUOTE && end > start) return { start, end }
  }
  return null
}

function speakerAt(reading: Reading, focus: Range): { speaker: Speaker | null; firmness: Firmness } {
  const speech = reading.speech.find(s => contains(s.content, focus))
  if (!speech)
    return {
      speaker: null,
      firmness: reading.tokens.some(t => t.lower === 'reportedly' || t.lower === 'allegedly') ? 'reported' : 'stated',
    }
  return { speaker: speech.speaker, firmness: speech.speaker.key === '' ? 'reported' : 'quoted' }
}

/** A finished claim, or null where no quote of allowed length holds the value. */
export function makeClaim(reading: Reading, text: string, draft: Draft): Claim | null {
  const span = quoteSpan(reading.parse, draft.quote, draft.focus)
  if (!span) return null
  const clause = clauseAround(reading.parse, draft.focus)
  const scope = draft.scope ?? clause?.range ?? { from: 0, to: reading.tokens.length }
  const names = namesIn(reading, scope)
  const terms = [...conceptsOf(reading.tokens.slice(scope.from, scope.to)), ...(draft.terms ?? []), draft.head, draft.action].filter(
    Boolean,
  )
  const frame: Frame = {
    aspect: draft.aspect ?? '',
    head: draft.head,
    action: draft.action,
    actors: actorsOf(reading, clause),
    names: sortedSet(names),
    terms: sortedSet(terms),
    context: reading.context,
    parts: sortedSet(draft.parts ?? []),
    when: draft.kind === 'date' || draft.kind === 'time' ? null : whenOf(reading, clause, scope),
  }
  const said = speakerAt(reading, draft.focus)
  return {
    kind: draft.kind,
    start: span.start,
    end: span.end,
    quote: text.slice(span.start, span.end),
    within: { start: reading.sentence.start, end: reading.sentence.end },
    sentence: reading.sentence.text,
    value: draft.value,
    frame,
    speaker: draft.speaker === undefined ? said.speaker : draft.speaker,
    firmness: draft.firmness ?? said.firmness,
    headline: reading.sentence.headline,
    lead: reading.lead,
    topic: draft.topic,
  }
}

/** A party as it stands within a topic: "the Kremlin", not "The Kremlin". */
export function partyWords(reading: Reading, range: Range): string {
  return wordsOf(reading.tokens, range).replace(/^(?:The|A|An|This|These|His|Her|Its|Their|He|She|It|They|We)\b/, word =>
    word.toLowerCase(),
  )
}

/** The plain words of a token range, for topics. */
export function wordsOf(tokens: readonly Token[], range: Range): string {
  return tokens
    .slice(range.from, range.to)
    .map((t, i) => (i > 0 && (tokens[range.from + i - 1]?.end ?? 0) < t.start ? ` ${t.text}` : t.text))
    .join('')
    .trim()
}
