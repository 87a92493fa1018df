/**
 * Which claims of two reports speak of the same thing.
 *
 * A typed gate first (killed against injured never meet), then named weights that add up to a score, each explained.
 */

import { isRole } from './claims/figureRoles.ts'
import { gateOf, questionOf } from './gates.ts'
import { sameKeys } from './keys.ts'
import type { Claim, DateValue, Kind, Quantity, Value } from './model.ts'
import { remembered, rememberedMeanwhile, rememberedOf } from './remember.ts'

/** How telling a term is in this story: rare ones count more. */
export type Telling = (term: string) => number

export interface Likeness {
  readonly terms: number
  readonly names: number
  readonly context: number
  readonly head: number
  readonly far: number
  readonly rate: number
}

export interface Alignment {
  readonly here: Claim
  readonly there: Claim
  /** 0..1 */
  readonly score: number
  /** The bare likenesses, each 0..1, before any weight; `far` in powers of e, `rate` 0 or 1. */
  readonly likeness: Likeness
}

interface Weights {
  readonly terms: number
  readonly names: number
  readonly context: number
  /** How much a passed gate is worth by itself: the more a gate demands, the more it proves. */
  readonly head: number
}

/** What each likeness adds to the score; they sum to 1. */
const WEIGHTS: Weights = { terms: 0.4, names: 0.15, context: 0.25, head: 0.2 }
const KIND_WEIGHTS: Partial<Record<Kind, Weights>> = {
  role: { terms: 0, names: 0, context: 0.1, head: 0.9 },
  duration: { terms: 0.25, names: 0.1, context: 0.2, head: 0.45 },
  date: { terms: 0.25, names: 0.2, context: 0.2, head: 0.35 },
  participants: { terms: 0.2, names: 0.2, context: 0.2, head: 0.4 },
  place: { terms: 0.25, names: 0.1, context: 0.2, head: 0.45 },
  attribution: { terms: 0.5, names: 0.1, context: 0.1, head: 0.3 },
}
/** Tolls are all worded alike: only what stands around them tells one attack from another. */
const TOLL_WEIGHTS: Weights = { terms: 0.2, names: 0.2, context: 0.4, head: 0.2 }
/**
 * Two accounts of one thing seldom lie far apart: each factor of e between two figures makes it likelier that
 * they speak of different things, and costs this much, up to a limit.
 */
const FAR_APART = 0.09
const FAR_APART_LIMIT = 0.35
/** Both figures are rates over the same period, or shares of each side: few things are counted like that. */
const SAME_RATE = 0.25
/** Both stand in the lead: both speak of the event itself. */
const BOTH_LEAD = 0.12
/** A sub-group named on one side only ("soldiers" against "lives") costs this much. */
const LOOSE_PART = 0.12

/** Document frequency over the sentences of all reports of the story → how telling each term is. */
export function tellingTerms(claims: readonly (readonly Claim[])[]): Telling {
  const frequency = new Map<string, number>()
  let sentences = 0
  for (const list of claims) {
    const seen = new Set<number>()
    for (const claim of list) {
      if (seen.has(claim.within.start)) continue
      seen.add(claim.within.start)
      sentences++
      for (const term of claim.frame.context) frequency.set(term, (frequency.get(term) ?? 0) + 1)
    }
  }
  return remembered(term => (isRole(term) ? 0 : Math.log(1 + (sentences + 1) / ((frequency.get(term) ?? 0) + 1))))
}

interface Weighed {
  /** How telling each term is. */
  readonly keys: ReadonlyMap<string, number>
  readonly weight: number
}

/** Each list of a frame meets many others: its terms are weighed once for a comparison. */
const weigherOf = rememberedOf((telling: Telling) =>
  rememberedMeanwhile((list: readonly string[]): Weighed => {
    const keys = new Map(list.map(term => [term, telling(term)]))
    return { keys, weight: list.reduce((sum, term) => sum + (keys.get(term) ?? 0), 0) }
  }),
)

/** Weighted overlap of two sets, 0..1: shared weight over the geometric mean of both. */
export function likeness(a: readonly string[], b: readonly string[], telling: Telling): number {
  if (a.length === 0 || b.length === 0) return 0
  const weigh = weigherOf(telling)
  const other = weigh(b)
  let shared = 0
  for (const term of a) shared += other.keys.get(term) ?? 0
  // Marks that tell of no matter weigh nothing.
  return shared === 0 ? 0 : shared / Math.sqrt(weigh(a).weight * other.weight)
}

/** No names on either side tell nothing; names on one side alone tell against. */
function namesLikeness(a: readonly string[], b: readonly string[], telling: Telling): number {
  if (a.length === 0 && b.length === 0) return 0.5
  return likeness(a, b, telling)
}

/** Days between two dates count as one power of e for each doubling or so beyond this many. */
const NEAR_DAYS = 20

function daysBetween(a: DateValue, b: DateValue): number {
  const [earlier, later] = a.from <= b.from ? [a, b] : [b, a]
  return Math.max(0, (Date.parse(later.from) - Date.parse(earlier.to)) / 86_400_000) || 0
}

/** The distance of two figures or dates in powers of e; 0 where they overlap or are neither. */
function factorBetween(a: Value, b: Value): number {
  if (a.type === 'date' && b.type === 'date') return Math.log(1 + daysBetween(a, b) / NEAR_DAYS)
  if (!('said' in a) || !('said' in b) || a.type !== b.type || a.type === 'duration') return 0
  // "no one was hurt" and "two were" are as near as one and two.
  const least = a.type === 'count' ? 1 : 1e-9
  const low = (q: Quantity) => Math.max(least, q.said ?? q.min ?? 0)
  const high = (q: Quantity) => Math.max(least, q.said ?? q.max ?? low(q))
  const gap = Math.max(low(a), low(b)) / Math.max(1e-9, Math.min(high(a), high(b)))
  return gap > 1 ? Math.log(gap) : 0
}

function sameRate(a: Value, b: Value): boolean {
  return 'per' in a && 'per' in b && a.per !== null && a.per === b.per
}

/** Scores one pair; null where the gate keeps them apart. */
export function alignPair(here: Claim, there: Claim, telling: Telling): Alignment | null {
  const gate = gateOf(here, there)
  if (!gate.open) return null
  const toll = here.kind === 'count' && here.frame.head === 'person'
  const weights = toll ? TOLL_WEIGHTS : (KIND_WEIGHTS[here.kind] ?? WEIGHTS)
  const bare: Likeness = {
    terms: likeness(here.frame.terms, there.frame.terms, telling),
    names: namesLikeness(here.frame.names, there.frame.names, telling),
    context: likeness(here.frame.context, there.frame.context, telling),
    head: gate.strength,
    far: factorBetween(here.value, there.value),
    rate: sameRate(here.value, there.value) ? 1 : 0,
  }
  const alike = weights.terms * bare.terms + weights.names * bare.names + weights.context * bare.context + weights.head * bare.head
  const part = sameKeys(here.frame.parts, there.frame.parts) ? 0 : -LOOSE_PART
  const lead = here.lead && there.lead && (toll || here.kind === 'time') ? BOTH_LEAD : 0
  const score = alike + part + bare.rate * SAME_RATE + lead - Math.min(FAR_APART_LIMIT, FAR_APART * bare.far)
  return { here, there, score: Math.max(0, Math.min(1, score)), likeness: bare }
}

/** All pairs that pass the gate, by claim of the article. */
export function alignClaims(here: readonly Claim[], there: readonly Claim[], telling: Telling): Alignment[] {
  const byQuestion = new Map<string, Claim[]>()
  for (const claim of there) {
    const question = questionOf(claim)
    const asked = byQuestion.get(question)
    if (asked) asked.push(claim)
    else byQuestion.set(question, [claim])
  }
  const aligned: Alignment[] = []
  for (const claim of here)
    for (const other of byQuestion.get(questionOf(claim)) ?? []) {
      const alignment = alignPair(claim, other, telling)
      if (alignment) aligned.push(alignment)
    }
  return aligned
}
