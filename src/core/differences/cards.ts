/**
 * Selected pairs → cards: one a topic of the article, one entry a report, the strongest relation first.
 *
 * 43 here; 31 in one report, 29 in another; 43 in a third → one card, two entries, one that says the same.
 */
import { hash64 } from '../fingerprint.ts'
import type { Agreement, Claim, Difference, Relation, There } from '../model.ts'
import { order, sourceOrder } from '../sourceOrder.ts'
import type { Compared, Found } from './candidates.ts'
import type { Weighed } from './select.ts'

/** The order of relations on a card and of cards in a list. */
export const RANK: Readonly<Record<Relation, number>> = { conflict: 0, attribution: 1, scope: 2, precision: 3 }

/** What is shown of one report. */
export interface Selected {
  readonly compared: Compared
  readonly found: Found
  readonly pairs: readonly Weighed[]
  /** All pairs sure enough, whether chosen or not. */
  readonly sure: readonly Weighed[]
}

function thereOf(pair: Weighed, { report, voice }: Compared, also: string | null): There {
  const { there } = pair.alignment
  const { outlet, title, published, url } = report
  const { relation, reason } = pair
  const confidence = Math.round(pair.confidence * 100) / 100
  return {
    article: report.id,
    voice,
    outlet,
    title,
    published,
    url,
    quote: there.quote,
    ...(there.sentence ? { sentence: there.sentence } : {}),
    start: there.start,
    end: there.end,
    value: there.value,
    relation,
    reason,
    confidence,
    ...(also === null ? {} : { also }),
  }
}

/** One card: the article's claim, the strongest relation first. */
function cardOf(claim: Claim, there: readonly There[], same: readonly Agreement[], also: string | null): Difference {
  const sorted = [...there].sort(
    (a, b) => RANK[a.relation] - RANK[b.relation] || b.confidence - a.confidence || order(a.quote, b.quote) || sourceOrder(a, b),
  )
  const relation = sorted[0]?.relation ?? 'scope'
  return {
    id: hash64([claim.kind, claim.quote, String(claim.start), ...sorted.map(t => t.quote)].join('\n')),
    topic: claim.topic,
    kind: claim.kind,
    relation,
    confidence: Math.max(...sorted.map(t => t.confidence)),
    here: {
      quote: claim.quote,
      ...(claim.sentence ? { sentence: claim.sentence } : {}),
      start: claim.start,
      end: claim.end,
      value: claim.value,
      ...(also === null ? {} : { also }),
    },
    there: sorted,
    same,
  }
}

/** How sure the pairs of each of the article's claims are, the surest of each report summed up. */
function surenessOf(selected: readonly Selected[]): ReadonlyMap<Claim, number> {
  const sum = new Map<Claim, number>()
  for (const { sure } of selected) {
    const best = new Map<Claim, number>()
    for (const { alignment, confidence } of sure) best.set(alignment.here, Math.max(confidence, best.get(alignment.here) ?? 0))
    for (const [claim, confidence] of best) sum.set(claim, (sum.get(claim) ?? 0) + confidence)
  }
  return sum
}

/** Reports that state what the article states, but for those that stand on the card with another value. */
function sameAs(claim: Claim, there: readonly There[], selected: readonly Selected[]): Agreement[] {
  return selected.flatMap(({ compared: { report, voice }, found: { agreements } }) => {
    const stated = agreements.get(claim)
    const { outlet, title, published, url } = report
    const differs = there.some(t => t.article === report.id)
    return !stated || differs ? [] : [{ article: report.id, voice, outlet, title, published, url, quote: stated.quote }]
  })
}

interface Told {
  readonly one: Selected
  readonly pair: Weighed
}

/** The pairs of one topic, told of as few of its claims as can be. `main` is the claim that most is said against. */
function cardsOfTopic(pairs: readonly Told[], main: Claim, selected: readonly Selected[]): Difference[] {
  const byClaim = new Map<Claim, Told[]>()
  for (const { one, pair } of pairs) {
    const told = one.sure.find(p => p.alignment.here === main && p.alignment.there === pair.alignment.there) ?? pair
    const claim = told.alignment.here
    byClaim.set(claim, [...(byClaim.get(claim) ?? []), { one, pair: told }])
  }
  return [...byClaim].map(([claim, told]) => {
    const there = told.map(({ one, pair }) => thereOf(pair, one.compared, one.found.agreements.get(claim)?.quote ?? null))
    const stated = told.flatMap(({ one, pair }) => one.found.statedHere.get(pair.alignment.there)?.quote ?? [])
    return cardOf(claim, there, sameAs(claim, there, selected), stated.find(quote => quote !== claim.quote) ?? null)
  })
}

/** `topics`: each of the article's claims → the first claim of its topic. In the order of the article. */
export function cardsOf(here: readonly Claim[], topics: ReadonlyMap<Claim, Claim>, selected: readonly Selected[]): Difference[] {
  const topicOf = (claim: Claim): Claim => topics.get(claim) ?? claim
  const byTopic = new Map<Claim, Told[]>()
  for (const one of selected)
    for (const pair of one.pairs) {
      const topic = topicOf(pair.alignment.here)
      byTopic.set(topic, [...(byTopic.get(topic) ?? []), { one, pair }])
    }
  const sureness = surenessOf(selected)
  const main = new Map<Claim, Claim>()
  for (const claim of here) {
    const known = main.get(topicOf(claim))
    if (!known || (sureness.get(claim) ?? 0) > (sureness.get(known) ?? 0)) main.set(topicOf(claim), claim)
  }
  return [...main].flatMap(([topic, claim]) => cardsOfTopic(byTopic.get(topic) ?? [], claim, selected))
}
