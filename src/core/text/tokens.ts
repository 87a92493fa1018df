/**
 * Sentence → tokens with part of speech and lemma. The one file that knows the NLP library.
 *
 * "Trump plans calls" → Trump/PROPN plans/VERB(plan) calls/NOUN(call), offsets into the article's text.
 */
import winkModel from 'wink-eng-lite-web-model'
import winkNLP, { type WinkMethods } from 'wink-nlp'
import { CONCEPTS } from '../claims/lexicon/concepts.ts'
import { SOMEBODY } from '../claims/lexicon/groups.ts'
import { SOURCES } from '../claims/lexicon/speech.ts'
import type { Sentence, Span } from '../model.ts'
import { remembered } from '../remember.ts'
import { ADJECTIVAL_PASTS, HEADLINE_VERBS, IRREGULAR_LEMMAS } from './lexicon/verbs.ts'
import { respell } from './respell.ts'

/** Universal part-of-speech tags as the library gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE'

export interface Token extends Span {
  readonly text: string
  readonly lower: string
  readonly lemma: string
  readonly pos: PartOfSpeech
}

/** A token read otherwise. Tokens are looked at more often than anything: made alike, they stay quick to look at. */
export function retagged({ start, end, text, lower, lemma }: Token, pos: PartOfSpeech, other = lemma): Token {
  return { start, end, text, lower, lemma: other, pos }
}

/** A sentence with less lower-case than this share of its letters is read as if it were written small. */
const CAPITALS_SHARE = 0.3
/** Beyond this the rest of a sentence is not read: no sentence of prose is longer, and work stays bounded. */
const MAX_SENTENCE = 3000

let library: WinkMethods | undefined

/** Loads the language model once; later calls are free. */
function model(): WinkMethods {
  library ??= winkNLP(winkModel, ['pos'])
  return library
}

/** So much lower case that no closer look is needed: true of nearly every sentence. */
function isWrittenSmall(text: string): boolean {
  let small = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 97 && code <= 122) small++
  }
  return small > text.length * CAPITALS_SHARE
}

/** "THE SUBJECTS OF THE CALL" is tagged as "the subjects of the call": same length, same offsets. */
function unshout(text: string): string {
  if (isWrittenSmall(text)) return text
  const letters = text.replace(/[^\p{L}]/gu, '')
  const small = text.replace(/[^\p{Ll}]/gu, '')
  if (letters.length < 12 || small.length > letters.length * CAPITALS_SHARE) return text
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}

function lemmaOf(lower: string, pos: PartOfSpeech, given: string): string {
  const irregular = IRREGULAR_LEMMAS.get(lower)
  if (irregular && (pos === 'VERB' || pos === 'AUX' || pos === 'NOUN' || pos === 'ADJ')) return irregular
  return given.toLowerCase()
}

/** "Trump plans calls", "Rebels strike town": a bare present-tense verb behind a name is tagged as a noun. */
function repairHeadlineVerbs(tokens: Token[]): Token[] {
  const hasVerb = tokens.some(t => t.pos === 'VERB' || t.pos === 'AUX')
  return tokens.map((token, i) => {
    const before = tokens[i - 1]
    const after = tokens[i + 1]
    if (token.pos !== 'NOUN' || !before || !after) return token
    const verb = HEADLINE_VERBS.get(token.lower)
    // "the mayor plans to meet": nothing but a verb stands before "to" and a verb.
    if (verb && after.lower === 'to' && tokens[i + 2]?.pos === 'VERB') return retagged(token, 'VERB', verb)
    if (!verb || (before.pos !== 'PROPN' && !(before.pos === 'NOUN' && !hasVerb))) return token
    if (/^(PUNCT|ADP|AUX|CCONJ)$/.test(after.pos) && after.lower !== 'to' && after.lower !== 'on') return token
    const laterVerb = tokens.slice(i + 1).some(t => t.pos === 'AUX' || (t.pos === 'VERB' && !t.lower.endsWith('ing')))
    return laterVerb && before.pos !== 'PROPN' ? token : retagged(token, 'VERB', verb)
  })
}

/** Nouns and verbs that the library takes for something else where they are most often met in news. */
const NOUNS = /^(?:chase|alert)$/
const BURST = /^(?:into|through|in|out|from|onto|off)$/

/** "the chase lasted an hour", "gunmen burst into the hall", "the rule kicks in on Monday". */
function repairMistaken(tokens: Token[]): Token[] {
  return tokens.map((token, i) => {
    const [before, after] = [tokens[i - 1], tokens[i + 1]]
    if (token.pos === 'ADJ' && NOUNS.test(token.lower))
      return /^(?:DET|ADJ|NOUN|NUM)$/.test(before?.pos ?? '') && /^(?:VERB|AUX|ADP|PUNCT)$/.test(after?.pos ?? '')
        ? retagged(token, 'NOUN')
        : token
    if (token.pos !== 'NOUN' || !/^(?:NOUN|PROPN|PRON)$/.test(before?.pos ?? '') || after?.pos !== 'ADP') return token
    if (token.lower === 'burst' && BURST.test(after.lower)) return retagged(token, 'VERB')
    return token.lower === 'kicks' && /^(?:in|off)$/.test(after.lower) ? retagged(token, 'VERB', 'kick') : token
  })
}

/** "Reports have claimed", "Police said": a common noun that is capital only because it opens the sentence. */
function repairOpening(tokens: Token[]): Token[] {
  const at = tokens.findIndex(t => t.pos !== 'PUNCT')
  const first = tokens[at]
  const next = tokens[at + 1]
  if (first?.pos !== 'PROPN' || next?.pos === 'PROPN' || first.text.toUpperCase() === first.text) return tokens
  const lemma = CONCEPTS.has(first.lemma) ? first.lemma : first.lemma.replace(/s$/, '')
  const people = lemma !== first.lemma && (SOURCES.has(lemma) || SOMEBODY.has(lemma))
  return CONCEPTS.has(lemma) || people ? tokens.with(at, retagged(first, 'NOUN', lemma)) : tokens
}

/** "Amsel informed the council": what stands between a subject and an article is done, not described. */
function repairPasts(tokens: Token[]): Token[] {
  return tokens.map((token, i) => {
    const verb = token.pos === 'ADJ' ? ADJECTIVAL_PASTS.get(token.lower) : undefined
    const behind = tokens[i + 1]?.lower ?? ''
    if (!verb || !/^(?:NOUN|PROPN|PRON)$/.test(tokens[i - 1]?.pos ?? '') || !/^(?:the|an?|his|its|their|that|him|them)$/.test(behind))
      return token
    return retagged(token, 'VERB', verb)
  })
}

function stem(lemma: string): string {
  const its = model().its
  return (
    model()
      .readDoc(lemma)
      .tokens()
      .out(its.stem as typeof its.value)[0] ?? lemma
  )
}

/** The Porter stem of one lemma: "withdrawal" → "withdraw". */
export const stemOf: (lemma: string) => string = remembered(stem)

/** The 's of "Moscow's". */
export function isPossessive(token: Token): boolean {
  return token.lower === "'s" || (token.lower === "'" && token.pos === 'PART')
}

/** "113th" comes as "1" and "13th". */
function joinOrdinals(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, i) => {
    const [before, after] = [tokens[i - 1], tokens[i + 1]]
    if (after && isSplit(token, after)) return []
    if (!before || !isSplit(before, token)) return token
    const lower = `${before.lower}${token.lower}`
    return { start: before.start, end: token.end, text: `${before.text}${token.text}`, lower, lemma: lower, pos: 'ADJ' }
  })
}

const isSplit = (a: Token, b: Token): boolean => a.end === b.start && /^\d+$/.test(a.lower) && /^\d+(?:st|nd|rd|th)$/.test(b.lower)

/** Offsets of the tokens are into the article's text, not the sentence's. */
export function tagTokens(sentence: Pick<Sentence, 'text' | 'start'>): Token[] {
  const { text, original } = respell(unshout(sentence.text.slice(0, MAX_SENTENCE)))
  const doc = model().readDoc(text.replace(/[\n\t\u00a0]/g, ' '))
  const its = model().its
  const values = doc.tokens().out(its.value)
  const tags = doc.tokens().out(its.pos) as PartOfSpeech[]
  const lemmas = doc.tokens().out(its.lemma as typeof its.value)
  const tokens: Token[] = []
  let at = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? ''
    const found = text.indexOf(value, at)
    if (value.trim() === '' || found < 0) continue
    at = found + value.length
    const [start, end] = [original(found), original(at)]
    const pos = tags[i] ?? 'X'
    const lower = value.toLowerCase().replaceAll('\u2019', "'")
    tokens.push({
      start: sentence.start + start,
      end: sentence.start + end,
      text: sentence.text.slice(start, end),
      lower,
      lemma: lemmaOf(lower, pos, lemmas[i] ?? lower),
      pos,
    })
  }
  return repairPasts(repairHeadlineVerbs(repairMistaken(repairOpening(joinOrdinals(tokens)))))
}
