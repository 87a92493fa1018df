/**
 * Differences → a search over them: what a reader types → the differences that match, in the order they came in. Forgives typing errors.
 *
 * `searcherOf(differences)('lindkvist')` finds the card on which Ada Lindqvist is named.
 */
import Fuse from 'fuse.js'
import type { Difference } from '../../core/model.ts'
import { queryWords, TYPO_TOLERANCE } from '../shared/found.ts'
import { KIND_WORDS, RELATION_WORDS } from '../words.ts'

interface Entry {
  readonly text: string
  readonly in: Set<Difference>
}

/** Each text once, with the differences that it stands in: sixty outlets are named on every card, and quoted alike on many. */
function entriesOf(differences: readonly Difference[]): readonly Entry[] {
  const entries = new Map<string, Entry>()
  for (const difference of differences) {
    const { topic, kind, relation, here, there, same } = difference
    const others = there.flatMap(({ quote, outlet }) => [quote, outlet ?? ''])
    const agreeing = same.map(({ outlet }) => outlet ?? '')
    for (const text of [topic, KIND_WORDS[kind], RELATION_WORDS[relation], here.quote, ...others, ...agreeing]) {
      const entry = entries.get(text) ?? { text, in: new Set() }
      entries.set(text, entry)
      entry.in.add(difference)
    }
  }
  entries.delete('')
  return [...entries.values()]
}

export interface Searcher {
  (query: string): readonly Difference[]
  /** Builds the index now, once: the reader is about to type. */
  readonly prepare: () => void
}

/** The index is not built before somebody searches: most comparisons are never searched. */
export function searcherOf(differences: readonly Difference[]): Searcher {
  let fuse: Fuse<Entry> | null = null
  const indexed = () => {
    fuse ??= new Fuse(entriesOf(differences), { keys: ['text'], ignoreLocation: true, threshold: TYPO_TOLERANCE, ignoreDiacritics: true })
    return fuse
  }
  const find = (query: string) => {
    const words = queryWords(query)
    if (words.length === 0) return differences
    const index = indexed()
    const perWord = words.map(word => new Set(index.search(word).flatMap(({ item }) => [...item.in])))
    return differences.filter(difference => perWord.every(hits => hits.has(difference)))
  }
  return Object.assign(find, { prepare: () => void indexed() })
}
