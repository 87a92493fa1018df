/**
 * Verbs of several words: which concept a verb and the words behind it mean together.
 *
 * "the roof gave way at noon" → "collaps" · "was led away in handcuffs" → "arrest" · "ran the blaze to ground" → null
 */

import type { Token } from '../text/tokens.ts'
import type { VerbGroup } from '../text/verbGroups.ts'
import { VERB_PHRASES } from './lexicon/verbPhrases.ts'

/** Tokens behind the verb within which its phrase ends. */
const REACH = 7
/** Words passed over within a phrase: "tied the knot", "ran hard aground", "tendered his resignation". */
const PASSED_OVER = /^(?:DET|PRON|ADJ|ADV|NUM|PART)$/
/** These make another verb of it: "broke out in the cellar" is no break-in. */
const PARTICLES = /^(?:up|down|out|off|in|on|over|away|back|through|apart|along|forward)$/
const OBJECT = /^(?:DET|PRON|ADJ|ADV|NUM|PART|NOUN|PROPN)$/

export interface VerbPhraseFound {
  /** Empty where the subject says what happens. */
  readonly concept: string
  /** Which end of it, where the phrase tells one. */
  readonly phase: 'begin' | 'end' | ''
  /** Token behind the last word of the phrase. */
  readonly to: number
}

export function verbPhraseAt(tokens: readonly Token[], verb: VerbGroup): VerbPhraseFound | null {
  let best: { concept: string; to: number; words: number } | null = null
  for (const { concept, behind } of VERB_PHRASES.get(tokens[verb.main]?.lemma ?? '') ?? []) {
    const to = endOf(tokens, verb.main, behind)
    // "gave way to a compromise", "it came down to money"
    if (to === null || (tokens[to]?.lower === 'to' && behind.length === 1)) continue
    if (!best || behind.length > best.words || (behind.length === best.words && to < best.to)) best = { concept, to, words: behind.length }
  }
  if (!best) return null
  const { concept, to } = best
  const phase = concept === '@begin' ? 'begin' : concept === '@end' ? 'end' : ''
  return { concept: concept.startsWith('@') ? '' : concept, phase, to }
}

/** The token behind the last of the words, which follow the verb in their order; null where one is missing. */
function endOf(tokens: readonly Token[], main: number, words: readonly string[]): number | null {
  let i = main + 1
  let passed = PASSED_OVER
  for (const word of words) {
    if (word === '*') {
      passed = OBJECT
      continue
    }
    while (i <= main + REACH && tokens[i] && !isWord(tokens[i], word)) {
      if (!passed.test(tokens[i]?.pos ?? '') || PARTICLES.test(tokens[i]?.lower ?? '')) return null
      i++
    }
    if (i > main + REACH || !tokens[i]) return null
    passed = PASSED_OVER
    i++
  }
  return i
}

const isWord = (token: Token | undefined, word: string): boolean => token?.lower === word || token?.lemma === word
