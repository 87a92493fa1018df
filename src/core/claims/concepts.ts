/**
 * Words → concepts, the keys that frames are made of.
 *
 * "withdrew", "withdrawal", "pull-out" → "withdraw"; "talks", "negotiations" → "talk"; "of" → null.
 */
import { remembered } from '../remember.ts'
import { americanSpelling } from '../text/americanSpelling.ts'
import { stemOf, type Token } from '../text/tokens.ts'
import { CONCEPTS, STOP_LEMMAS } from './lexicon/concepts.ts'

/** The concept of a lemma, null for words that carry no subject matter. */
export const conceptOf: (lemma: string) => string | null = remembered(lookUp)

function lookUp(given: string): string | null {
  // "cease-fire" is "ceasefire", "semi-automatic" "semiautomatic".
  const lemma = CONCEPTS.has(given) ? given : given.replace(/(?<=\p{L}{2})-(?=\p{L}{2})/gu, '')
  if (lemma.length < 2 || STOP_LEMMAS.has(lemma) || !/\p{L}/u.test(lemma)) return null
  const known = CONCEPTS.get(lemma) ?? CONCEPTS.get(americanSpelling(lemma)) ?? ofParticiple(lemma)
  if (known) return known
  const stem = stemOf(americanSpelling(lemma))
  return CONCEPTS.get(stem) ?? stem
}

/** "the sentenced man": a participle that was taken for an adjective keeps its ending. */
function ofParticiple(lemma: string): string | undefined {
  return /\p{L}{4}ed$/u.test(lemma) ? (CONCEPTS.get(lemma.slice(0, -1)) ?? CONCEPTS.get(lemma.slice(0, -2))) : undefined
}

/** Concepts of the content words among the tokens; names are not among them. */
export function conceptsOf(tokens: readonly Token[]): string[] {
  const found: string[] = []
  for (const token of tokens) {
    if (token.pos !== 'NOUN' && token.pos !== 'VERB' && token.pos !== 'ADJ' && token.pos !== 'ADV') continue
    const concept = conceptOf(token.lemma)
    if (concept) found.push(concept)
  }
  return found
}

export function sortedSet(keys: readonly string[]): string[] {
  return keys.length < 2 ? [...keys] : [...new Set(keys)].sort()
}

/**
 * The concepts of some words, asked for when they are needed first: stems need the language model, and in the extension that is not
 * there yet while files are evaluated.
 */
export function conceptSet(words: readonly string[]): Pick<ReadonlySet<string>, 'has'> {
  let concepts: ReadonlySet<string> | undefined
  return {
    has: concept => {
      concepts ??= new Set(words.map(word => conceptOf(word) ?? word))
      return concepts.has(concept)
    },
  }
}
