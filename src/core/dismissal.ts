/**
 * Pairs of statements that a reader called no difference, and a comparison → the comparison without them.
 *
 * “31 died” beside “44 died” is the same pair as “44 died” beside “31 died”: it is hidden whichever report is the article.
 */
import { foldQuote } from './foldQuote.ts'
import type { Comparison, Difference, Kind } from './model.ts'

/** Stands in no folded quote. */
const BETWEEN = '\n'

export function pairKey(kind: Kind, one: string, other: string): string {
  return [kind, ...[foldQuote(one), foldQuote(other)].sort()].join(BETWEEN)
}

/** What a card states: the article's quote and the others'. */
export interface Stated {
  readonly kind: Kind
  readonly here: string
  readonly there: readonly string[]
}

/** Of all of a card's other statements, each once. */
export function pairsOf({ kind, here, there }: Stated): readonly string[] {
  return [...new Set(there.map(quote => pairKey(kind, here, quote)))]
}

function withoutPairs(difference: Difference, pairs: ReadonlySet<string>): Difference | null {
  const { kind, here } = difference
  const there = difference.there.filter(({ quote }) => !pairs.has(pairKey(kind, here.quote, quote)))
  const [first] = there
  if (!first) return null
  if (there.length === difference.there.length) return difference
  // As where cards are made: the strongest stands first and gives its relation to the card.
  return { ...difference, relation: first.relation, confidence: Math.max(...there.map(({ confidence }) => confidence)), there }
}

/** Of which nothing is left. */
export function dismissedIn({ differences }: Comparison, pairs: ReadonlySet<string>): readonly Difference[] {
  return pairs.size === 0 ? [] : differences.filter(difference => withoutPairs(difference, pairs) === null)
}

export function withoutDismissed(comparison: Comparison, pairs: ReadonlySet<string>): Comparison {
  if (pairs.size === 0) return comparison
  const differences = comparison.differences.flatMap(difference => withoutPairs(difference, pairs) ?? [])
  return { ...comparison, differences }
}
