/**
 * Which extractors a sentence can interest: each says which words it needs, and is asked only where one of them stands.
 *
 * Triggers { words: ['ban', 'suspend'] } · "The board banned Weld" → asked, by the lemma "ban"; "It rained" → not asked.
 */
import { remembered } from '../remember.ts'
import type { Token } from '../text/tokens.ts'
import { conceptOf } from './concepts.ts'

/** A table whose keys are words. */
interface Table {
  readonly has: (word: string) => boolean
}

/** A sentence in which nothing of this stands holds nothing for the extractor. What stands there need not yet be a claim. */
export interface Triggers {
  /** Words in lower case as written, or lemmas. */
  readonly words?: readonly Table[]
  /** Of words in lower case or lemmas, for what no table lists: figures, parts of words. */
  readonly pattern?: RegExp
  readonly concepts?: readonly Table[]
  /** Of lemmas, for what is looked up in some way of its own. */
  readonly lemma?: (lemma: string) => boolean
}

function isTrigger({ words = [], pattern }: Triggers, word: string): boolean {
  return words.some(table => table.has(word)) || pattern?.test(word) === true
}

function isLemmaTrigger(triggers: Triggers, lemma: string): boolean {
  const { concepts = [], lemma: test } = triggers
  if (isTrigger(triggers, lemma) || test?.(lemma)) return true
  const concept = concepts.length > 0 ? conceptOf(lemma) : null
  return concept !== null && concepts.some(table => table.has(concept))
}

const NOBODY: readonly number[] = []

function indexesOf<T>(list: readonly T[], test: (item: T) => boolean): readonly number[] {
  const found = list.flatMap((item, i) => (test(item) ? [i] : []))
  return found.length > 0 ? found : NOBODY
}

/** From the tokens of a sentence to those of a list that are to be asked, in the list's order. What has no triggers always is. */
export function dispatcherOf<T extends { readonly at?: Triggers }>(list: readonly T[]): (tokens: readonly Token[]) => readonly T[] {
  // Words come again and again: what each of them triggers is found out once.
  const byWord = remembered(word => indexesOf(list, ({ at }) => at !== undefined && isTrigger(at, word)))
  const byLemma = remembered(lemma => indexesOf(list, ({ at }) => at !== undefined && isLemmaTrigger(at, lemma)))
  return tokens => {
    const asked = list.map(({ at }) => at === undefined)
    for (const { lower, lemma } of tokens) {
      for (const i of byLemma(lemma)) asked[i] = true
      if (lower !== lemma) for (const i of byWord(lower)) asked[i] = true
    }
    return list.filter((_, i) => asked[i])
  }
}
