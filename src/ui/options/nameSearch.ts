/**
 * Named things → a search over their names that forgives typing errors. The nearest come first.
 *
 * `namesSearcher(feeds, ({ title, country }) => [title, country])('harbor gazete')` → the feed of the Harbour Gazette
 *
 * For lists that are at hand whole: feeds, packs, outlets. Reports are searched in the store.
 */
import Fuse from 'fuse.js'
import { queryWords, TYPO_TOLERANCE } from '../shared/found.ts'

/** A name is short; beyond so many words somebody pasted something. */
const MAX_WORDS = 8

interface Named<T> {
  readonly item: T
  readonly names: readonly string[]
}

export const nameWords = (typed: string): readonly string[] => queryWords(typed).slice(0, MAX_WORDS)

/** Everything, as it came in, where nothing is asked. Each word has to be near a name. */
export function namesSearcher<T>(items: readonly T[], namesOf: (item: T) => readonly (string | null)[]): (typed: string) => readonly T[] {
  let fuse: Fuse<Named<T>> | null = null
  const open = (): Fuse<Named<T>> => {
    const named: readonly Named<T>[] = items.map(item => ({ item, names: namesOf(item).filter(name => name !== null) }))
    return new Fuse(named, { keys: ['names'], ignoreLocation: true, includeScore: true, threshold: TYPO_TOLERANCE, ignoreDiacritics: true })
  }
  return typed => {
    const words = nameWords(typed)
    if (words.length === 0) return items
    fuse ??= open()
    const index = fuse
    const perWord = words.map(word => new Map(index.search(word).map(({ item, score = 1 }) => [item.item, score])))
    const scoreOf = (item: T) => perWord.reduce((sum, scores) => sum + (scores.get(item) ?? 0), 0)
    const found = items.filter(item => perWord.every(scores => scores.has(item)))
    return found.toSorted((a, b) => scoreOf(a) - scoreOf(b))
  }
}
