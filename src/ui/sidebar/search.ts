/**
 * Differences and what a reader types → the differences that match, in the order they came in. Forgives typing errors.
 *
 * `searchDifferences(differences, 'kwai')` finds the card on which The Quay is quoted.
 */
import Fuse from 'fuse.js'
import type { Difference } from '../../core/model.ts'
import { KIND_WORDS, RELATION_WORDS } from '../words.ts'

/** 0 wants the exact letters, 1 takes anything: higher forgives more typing errors and finds more that was not meant. */
const TYPO_TOLERANCE = 0.34
const MAX_QUERY = 100

interface Entry {
  readonly difference: Difference
  readonly text: readonly string[]
}

function entryOf(difference: Difference): Entry {
  const { topic, kind, relation, here, there, same } = difference
  const others = there.flatMap(({ quote, outlet, reason }) => [quote, outlet ?? '', reason])
  const agreeing = same.map(({ outlet }) => outlet ?? '')
  return { difference, text: [topic, KIND_WORDS[kind], RELATION_WORDS[relation], here.quote, ...others, ...agreeing].filter(Boolean) }
}

export function searchDifferences(differences: readonly Difference[], query: string): readonly Difference[] {
  const words = query.trim().slice(0, MAX_QUERY).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return differences
  const fuse = new Fuse(differences.map(entryOf), {
    keys: ['text'],
    ignoreLocation: true,
    threshold: TYPO_TOLERANCE,
    ignoreDiacritics: true,
  })
  const perWord = words.map(word => new Set(fuse.search(word).map(({ item }) => item.difference)))
  return differences.filter(difference => perWord.every(hits => hits.has(difference)))
}
