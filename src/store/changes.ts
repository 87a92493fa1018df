/**
 * Two versions of one report → the measured claims of the older one that the newer one no longer makes.
 *
 * The page said "at least 12 people were killed" and says "at least 15" now →
 * [{ kind: 'count', topic: 'People killed', quote: 'at least 12 people were killed', value: … }]
 */
import type { Claim, Kind, Value } from '../core/model.ts'

/** What a report said before. */
export interface FormerClaim {
  readonly kind: Kind
  readonly topic: string
  readonly quote: string
  readonly value: Value
}

/** An update of a page that changed values. */
export interface Change {
  /** When the newer version was fetched, milliseconds since 1970. */
  readonly at: number
  readonly was: readonly FormerClaim[]
}

/** Kinds whose values are measured: an update corrects them, where other claims are mostly reworded. */
const MEASURED: ReadonlySet<Kind> = new Set<Kind>(['date', 'time', 'duration', 'count', 'money', 'percentage', 'measure'])
/** Former values kept of one update: enough to show what was corrected. */
export const MOST_FORMER = 20
/** Updates kept of one report, the latest ones: a live page is updated all day. */
export const MOST_CHANGES = 10

/** The question that a claim answers: claims with the same key and other values contradict. */
function questionOf({ kind, frame }: Claim): string {
  return JSON.stringify([kind, frame.aspect, frame.head, frame.action, frame.parts])
}

const answersOf = (claims: readonly Claim[], toKey: (claim: Claim) => string) => new Set(claims.map(toKey))

export function changedClaims(older: readonly Claim[], newer: readonly Claim[]): readonly FormerClaim[] {
  const questions = answersOf(newer, questionOf)
  const answer = (claim: Claim) => questionOf(claim) + JSON.stringify(claim.value)
  const seen = answersOf(newer, answer)
  const former: FormerClaim[] = []
  for (const claim of older) {
    if (!MEASURED.has(claim.kind) || seen.has(answer(claim)) || !questions.has(questionOf(claim))) continue
    seen.add(answer(claim))
    former.push({ kind: claim.kind, topic: claim.topic, quote: claim.quote, value: claim.value })
    if (former.length === MOST_FORMER) break
  }
  return former
}

export const withChange = (changes: readonly Change[], change: Change): readonly Change[] =>
  change.was.length === 0 ? changes : [...changes, change].slice(-MOST_CHANGES)
