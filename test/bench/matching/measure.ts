/**
 * Items → how well the stories among them are found: look-up (recall@k) and decision (accepted, wrong events, related).
 */
import { HeadIndex } from '../../../src/core/matching/headIndex.ts'
import { type Likeness, likenessOf } from '../../../src/core/matching/likeness.ts'
import type { ReportHead } from '../../../src/core/model.ts'
import { divide, lookOf } from '../../../src/core/stories.ts'
import { fitWeights, type Sample } from '../../evaluation/fit.ts'
import { dated, type Item } from './corpus.ts'
import { Draw } from './random.ts'

export const CANDIDATES = 100
export const RIDGE = 2
/** Candidates a query that weights are fitted to, besides the right ones. */
const FITTED_CANDIDATES = 12
/** What an item's pairs count in the fit: generated news is poorer in words than real news, and there is more of it. */
const GROUP_WEIGHTS: Readonly<Record<Item['group'], number>> = { real: 1, invented: 0.5, generated: 0.02, page: 0.5 }
/** A miss costs a reader a comparison; a stranger compared costs trust. */
const WRONG_WEIGHT = 2

export interface Candidate {
  readonly item: Item
  readonly likeness: Likeness
  readonly days: number | null
  readonly right: boolean
  /** Place in the look-up, from 0; -1 where it was not among the candidates. */
  readonly place: number
}

export interface Query {
  readonly item: Item
  readonly candidates: readonly Candidate[]
  /** How many reports were looked at. */
  readonly searched: number
  /** How many reports of the event there are besides. */
  readonly others: number
}

export function lookUpAll(items: readonly Item[], queries: readonly Item[]): Query[] {
  const index = new HeadIndex(items.map(({ head }) => head))
  const byHead = new Map<ReportHead, Item>(items.map(item => [item.head, item]))
  const events = new Map<string, Item[]>()
  for (const item of items) events.set(item.event, [...(events.get(item.event) ?? []), item])
  return queries.map(item => {
    const { heads, searched } = index.candidates(item.asked, CANDIDATES + 1)
    const found = heads.filter(({ id }) => id !== item.head.id)
    const places = new Map(found.map((head, place) => [head, place]))
    const same = (events.get(item.event) ?? []).filter(({ head }) => head.id !== item.head.id)
    const all = new Set([...found.slice(0, CANDIDATES), ...same.map(({ head }) => head)])
    const candidates = [...all].flatMap((head): Candidate[] => {
      const other = byHead.get(head)
      if (other === undefined) return []
      return [{ item: other, ...likenessOf(item.asked, head), right: other.event === item.event, place: places.get(head) ?? -1 }]
    })
    return { item, candidates, searched, others: same.length }
  })
}

export function recallAt(queries: readonly Query[], most: number): number {
  const right = queries.flatMap(({ candidates }) => candidates.filter(({ right }) => right))
  return right.filter(({ place }) => place >= 0 && place < most).length / right.length
}

export interface Decision {
  readonly right: number
  readonly accepted: number
  readonly acceptedRight: number
  readonly related: number
  readonly relatedRight: number
  readonly wrong: readonly { readonly query: Query; readonly candidate: Candidate; readonly probability: number }[]
}

export function decide(queries: readonly Query[], weights: (query: Query) => Likeness): Decision {
  const told = { right: 0, accepted: 0, acceptedRight: 0, related: 0, relatedRight: 0 }
  const wrong: Decision['wrong'][number][] = []
  for (const query of queries) {
    const model = weights(query)
    told.right += query.candidates.filter(({ right }) => right).length
    const { searched, item } = query
    const found = query.candidates
      .filter(({ place }) => place >= 0)
      .map(candidate => ({ candidate, published: candidate.item.head.published, ...lookOf(candidate, searched, model) }))
    const lookAt = (a: (typeof found)[number], b: typeof a) =>
      lookOf(likenessOf(a.candidate.item.asked, b.candidate.item.head), searched, model)
    const { same, related } = divide(found, lookAt, item.asked.published === null)
    for (const { candidate, score: probability } of same) {
      told.accepted++
      if (candidate.right) told.acceptedRight++
      else wrong.push({ query, candidate, probability })
    }
    told.related += related.length
    told.relatedRight += related.filter(({ candidate }) => candidate.right).length
  }
  return { ...told, wrong }
}

/** Each pair twice: without dates, and as if published near each other, so that nearness proves nothing by itself. */
export function samplesOf(queries: readonly Query[], seed: number): (Sample & { readonly events: readonly string[] })[] {
  const draw = new Draw(seed)
  return queries.flatMap(({ item, candidates }) => {
    const near = candidates.filter(({ right, place }) => right || (place >= 0 && place < FITTED_CANDIDATES))
    return near.flatMap(({ item: other, right }) => {
      const day = right ? draw.one([0, 0, 0, 1, 1, 2]) : draw.one([0, 1, 2, 3, 4, 5, 6])
      const at = (days: number) => `2016-03-0${1 + days}`
      const weight = 0.5 * GROUP_WEIGHTS[item.group] * (right ? 1 : WRONG_WEIGHT)
      const events = [item.event, other.event]
      const bare = likenessOf(dated(item, null).asked, dated(other, null).head).likeness
      const near = likenessOf(dated(item, at(0)).asked, dated(other, at(day)).head).likeness
      return [bare, near].map(evidence => ({ evidence, right, weight, events }))
    })
  })
}

export const weightsFor = (samples: readonly Sample[]): Likeness => fitWeights(samples, RIDGE)

/** Weights for each event that were fitted without it. */
export function heldOut(samples: ReturnType<typeof samplesOf>, events: readonly string[]): ReadonlyMap<string, Likeness> {
  return new Map(events.map(event => [event, weightsFor(samples.filter(sample => !sample.events.includes(event)))]))
}

/** Generated reports that are asked with when weights are fitted. */
const FITTED_QUERIES = 400

/** Stories hidden among others, asked with one after the other, and some of the others as well. */
export function trainingSamples(stories: readonly Item[], noise: readonly Item[], seed: number) {
  const items = [...stories, ...noise].map(item => dated(item, null))
  const generated = items.filter(({ group }) => group === 'generated').slice(0, FITTED_QUERIES)
  return samplesOf(lookUpAll(items, [...items.slice(0, stories.length), ...generated]), seed)
}

/** The first `count` generated reports and all pages. */
export function someOf(noise: readonly Item[], count: number): Item[] {
  let left = count
  return noise.filter(({ group }) => group !== 'generated' || left-- > 0)
}
