/** Public acts: what is done to what, by whom, and how far it has come. "stepped down" → "resign". */
import type { NounPhrase, Range } from '../text/phrases.ts'
import { conceptOf } from './concepts.ts'
import { SAME_DEED } from './lexicon/deeds.ts'

export interface Deed {
  readonly head: string
  readonly state: string
  readonly words: Range
  /** What it is done to. */
  readonly object: NounPhrase | null
  readonly subject: NounPhrase | null
}

/** The deed that a verb or noun names, with the word behind it ("step", "down"); any other word is its own. */
export const deedOf = (lemma: string, next: string): string => {
  const joined = SAME_DEED.get(`${lemma}-${next}`) ?? SAME_DEED.get(lemma)
  const concept = joined ?? conceptOf(lemma) ?? ''
  return SAME_DEED.get(concept) ?? concept
}
