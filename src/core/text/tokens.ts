/**
 * Sentence → tokens with part of speech and lemma. The one file that knows the NLP library.
 *
 * "Trump plans calls" → Trump/PROPN plans/VERB(plan) calls/NOUN(call), offsets into the article's text.
 */
import winkModel from 'wink-eng-lite-web-model'
import winkNLP, { type WinkMethods } from 'wink-nlp'
import type { Sentence } from '../model.ts'
import { remembered } from '../remember.ts'
import { CUT_RANKS } from './lexicon/abbreviations.ts'
import { IRREGULAR_LEMMAS } from './lexicon/verbs.ts'
import { respell } from './respell.ts'
import { repaired } from './retag.ts'
import type { PartOfSpeech, Token } from './token.ts'

export { type PartOfSpeech, retagged, type Token } from './token.ts'

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
    const last = tokens.at(-1)
    // "Maj. Gen. Pavel Rezov": no sentence ends here.
    if (
      value === '.' &&
      last &&
      last.end === sentence.start + start &&
      CUT_RANKS.has(last.lower) &&
      /^\s+\p{Lu}/u.test(text.slice(at, at + 3))
    ) {
      const word = `${last.lower}.`
      tokens[tokens.length - 1] = { start: last.start, end: last.end + 1, text: `${last.text}.`, lower: word, lemma: word, pos: last.pos }
      continue
    }
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
  return repaired(tokens)
}

/** "laid-off": a hyphen right behind the word before it. */
export const isGluedHyphen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '-' && tokens[at]?.start === tokens[at - 1]?.end

/** The words from one token up to another as one line, to be looked through for a phrase. */
export const lowers = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(Math.max(0, from), to)
    .map(t => t.lower)
    .join(' ')
