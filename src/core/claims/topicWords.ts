/**
 * What topics say: whole words of the text where they read well. In: where in a sentence. Out: "the bridge was last inspected", or null.
 *
 * "The bridge was last inspected in March", at the date → "the bridge was last inspected", for "When the bridge was last inspected"
 */
import type { Range } from '../text/phrases.ts'
import { clauseAround, wordsOf } from './frames.ts'
import type { Reading } from './reading.ts'

/** Longer subjects and verb groups make a sentence, not a topic. */
const MOST_TOKENS = 4

/** These name nobody outside of their sentence. */
const UNTOLD = /^(?:(?:who|which|that|what|there|whoever|both|all|some|others?|many|one|none)$|whose\b|\p{N})/iu

/** Subject and verb of the clause, where its verb is the word that the topic is about. */
export function clauseWords(reading: Reading, at: Range, word: string): string | null {
  const clause = clauseAround(reading.parse, at)
  const { subject, verb } = clause ?? {}
  if (!subject || !verb || subject.to > verb.from) return null
  const { tokens } = reading
  const fits = subject.to - subject.from <= MOST_TOKENS && verb.to - verb.from <= MOST_TOKENS
  const words = wordsOf(tokens, subject)
  if (!fits || tokens[verb.from]?.lower === 'to' || UNTOLD.test(words) || /[^\p{L}\p{N}\s'’.-]/u.test(words)) return null
  if (!word.split(' ').includes(tokens[verb.main]?.lower ?? '')) return null
  // "Four thieves" opens a sentence, "Tamarack" is a name.
  const party = tokens[subject.from]?.pos === 'PROPN' ? words : words.replace(/^\p{Lu}(?=\p{Ll})/u, letter => letter.toLowerCase())
  return `${party} ${wordsOf(tokens, verb)}`
}

/** "the" before a thing, not before a name. */
export const withArticle = (words: string): string => (/^(?:\p{Lu}|the\b|it$)/u.test(words) ? words : `the ${words}`)
