/**
 * Differences shown against differences annotated → how many are right, found, overclaimed, trapped.
 *
 * A shown pair (the article's quote, another report's quote) is right when both quotes touch the phrases that one item
 * gives for two different values. Every report is the article once, the whole story is the corpus.
 */
import type { Difference } from '../../src/core/model.ts'
import type { Document, GoldItem, Place, Story } from './gold.ts'
import { placesOf, touch } from './places.ts'

/** A longer quote is no pinpoint and counts as placed nowhere. */
const MAX_QUOTE = 160

/** One shown pair and what became of it. */
export interface Shown {
  readonly article: string
  readonly other: string
  readonly kind: string
  readonly relation: string
  readonly confidence: number
  readonly here: string
  readonly there: string
  readonly placed: boolean
  /** Items whose two values the quotes touch. */
  readonly items: readonly GoldItem[]
  readonly trap: boolean
}

export interface Tally {
  shown: number
  right: number
  core: number
  coreFound: number
  conflict: number
  overclaim: number
  relationRight: number
  traps: number
  unplaced: number
  items: number
  itemsFound: number
}

export const emptyTally = (): Tally => ({
  shown: 0,
  right: 0,
  core: 0,
  coreFound: 0,
  conflict: 0,
  overclaim: 0,
  relationRight: 0,
  traps: 0,
  unplaced: 0,
  items: 0,
  itemsFound: 0,
})

export interface Measures {
  readonly precision: number
  readonly recall: number
  readonly overclaim: number
  readonly relation: number
  readonly traps: number
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

export const measuresOf = (t: Tally): Measures => ({
  precision: share(t.right, t.shown),
  recall: share(t.coreFound, t.core),
  overclaim: share(t.overclaim, t.conflict),
  relation: share(t.relationRight, t.right),
  traps: share(t.traps, t.shown),
})

export function addTallies(tallies: readonly Tally[]): Tally {
  const sum = emptyTally()
  for (const tally of tallies) for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key]
  return sum
}

export function itemsTouched(story: Story, a: string, b: string, here: readonly Place[], there: readonly Place[]): GoldItem[] {
  return story.items.filter(item =>
    item.values.some(va => item.values.some(vb => va !== vb && touch(here, va.at.get(a) ?? []) && touch(there, vb.at.get(b) ?? []))),
  )
}

const quotePlaces = (document: Document, quote: string, sentence?: string): Place[] =>
  quote.length <= MAX_QUOTE ? placesOf(document.squeezed, quote, sentence) : []

/** Whether both quotes lie on one trap: what looks different and is not. */
export const onTrap = (story: Story, article: string, other: string, here: readonly Place[], there: readonly Place[]): boolean =>
  story.traps.some(trap => touch(here, trap.at.get(article) ?? []) && touch(there, trap.at.get(other) ?? []))

/** The pairs shown to a reader of one report, each held against the annotation. */
export function shownPairs(story: Story, article: string, differences: readonly Difference[]): Shown[] {
  const byId = new Map([...story.documents].map(([name, { article: report }]) => [report.id, name]))
  const own = story.documents.get(article)
  return differences.flatMap(difference =>
    difference.there.flatMap((there): Shown[] => {
      const other = byId.get(there.article)
      const document = other && story.documents.get(other)
      if (!own || !other || !document) return []
      const here = quotePlaces(own, difference.here.quote, difference.here.sentence)
      const found = quotePlaces(document, there.quote, there.sentence)
      const placed = here.length > 0 && found.length > 0
      const items = placed ? itemsTouched(story, article, other, here, found) : []
      return [
        {
          article,
          other,
          kind: difference.kind,
          relation: there.relation,
          confidence: there.confidence,
          here: difference.here.quote,
          there: there.quote,
          placed,
          items,
          trap: placed && items.length === 0 && onTrap(story, article, other, here, found),
        },
      ]
    }),
  )
}

/** The pairs of reports that state different values of an item, in both directions. */
export function pairsOf(item: GoldItem): { a: string; b: string }[] {
  return item.values.flatMap(va =>
    item.values.flatMap(vb =>
      va === vb ? [] : [...va.at.keys()].flatMap(a => [...vb.at.keys()].flatMap(b => (a === b ? [] : [{ a, b }]))),
    ),
  )
}

const keyOf = (item: GoldItem, a: string, b: string): string => `${item.id}|${a}|${b}`

export function foundKeys(shown: readonly Shown[]): Set<string> {
  return new Set(shown.flatMap(s => s.items.map(item => keyOf(item, s.article, s.other))))
}

/** One story's tally over all pairs shown. */
export function tally(story: Story, shown: readonly Shown[]): Tally {
  const sum = emptyTally()
  for (const pair of shown) {
    sum.shown++
    if (!pair.placed) {
      sum.unplaced++
      continue
    }
    const conflict = pair.relation === 'conflict'
    const sameRelation = pair.items.some(item => item.relation === pair.relation)
    sum.conflict += Number(conflict)
    sum.right += Number(pair.items.length > 0)
    sum.relationRight += Number(sameRelation)
    sum.overclaim += Number(conflict && !sameRelation)
    sum.traps += Number(pair.trap)
  }
  const found = foundKeys(shown)
  for (const item of story.items.filter(i => i.core)) {
    const keys = pairsOf(item).map(({ a, b }) => keyOf(item, a, b))
    const hits = keys.filter(key => found.has(key)).length
    sum.core += keys.length
    sum.coreFound += hits
    sum.items++
    sum.itemsFound += Number(hits > 0)
  }
  return sum
}

/** Core pairs and those found, by the kind that the annotation names. */
export function byKind(story: Story, shown: readonly Shown[]): Map<string, { core: number; found: number }> {
  const found = foundKeys(shown)
  const kinds = new Map<string, { core: number; found: number }>()
  for (const item of story.items.filter(i => i.core)) {
    const known = kinds.get(item.kind) ?? { core: 0, found: 0 }
    const keys = pairsOf(item).map(({ a, b }) => keyOf(item, a, b))
    kinds.set(item.kind, { core: known.core + keys.length, found: known.found + keys.filter(key => found.has(key)).length })
  }
  return kinds
}
