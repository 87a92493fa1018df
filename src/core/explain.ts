/**
 * Why a pair of passages is shown or not: gate, likeness, values, evidence and weights, confidence.
 *
 * explainerOf(context).explainPairs("killing 17", "21 dead") → "count: gate open 1.00; 17 and 21 cannot both hold; confidence .81: shown"
 */
import { alignPair, type Likeness } from './align.ts'
import type { Context } from './compare.ts'
import type { Candidate } from './differences/candidates.ts'
import type { Selected } from './differences/cards.ts'
import { MODEL, probabilityOf } from './differences/confidence.ts'
import { selectReport } from './differences/find.ts'
import { judge } from './differences/judge.ts'
import type { Gate } from './gate.ts'
import { gateOf } from './gates.ts'
import type { Claim, Difference, Span, There } from './model.ts'
import type { Verdict } from './verdict.ts'

export interface Contribution {
  readonly name: string
  readonly amount: number
  readonly weight: number
}

export interface Explanation {
  readonly article: string
  readonly here: Claim
  readonly there: Claim
  readonly gate: Gate
  /** Absent while the gate is shut. */
  readonly likeness?: Likeness
  readonly verdict?: Verdict
  /** What speaks for and against it, the strongest first; absent where the two agree or cannot be compared. */
  readonly contributions?: readonly Contribution[]
  readonly confidence?: number
  /** What came of it, in words. */
  readonly outcome: string
}

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A claim that a quote points at: one holds the other. */
function touches(claim: Claim, quote: string): boolean {
  const [own, wanted] = [` ${fold(claim.quote)} `, ` ${fold(quote)} `]
  return wanted.trim() !== '' && (own.includes(wanted) || wanted.includes(own))
}

/** The claims of a report that a quote points at. */
export function claimsAt(claims: readonly Claim[], quote: string): Claim[] {
  return claims.filter(claim => touches(claim, quote))
}

function contributionsOf(evidence: Readonly<Record<string, number>>): Contribution[] {
  return Object.entries(evidence)
    .map(([name, amount]) => ({ name, amount, weight: MODEL[name] ?? 0 }))
    .filter(({ amount, weight }) => amount !== 0 && weight !== 0)
    .sort((a, b) => Math.abs(b.amount * b.weight) - Math.abs(a.amount * a.weight))
}

function outcomeOf(confidence: number, needed: number, shown: boolean): string {
  if (shown) return 'shown'
  return confidence < needed
    ? `not shown: confidence ${confidence.toFixed(2)} is below ${needed}`
    : 'not shown: a surer pair of the same topic is'
}

function explainClaims({ telling, thresholds }: Context, { compared, found, pairs }: Selected, a: Claim, b: Claim): Explanation {
  const base = { article: compared.report.id, here: a, there: b, gate: gateOf(a, b) }
  const alignment = alignPair(a, b, telling)
  if (!alignment) return { ...base, outcome: `not compared: ${base.gate.why}` }
  const { likeness } = alignment
  const verdict = judge(a, b)
  const isPair = ({ alignment: pair }: Candidate): boolean => pair.here === a && pair.there === b
  const candidate = found.candidates.find(isPair)
  if (!candidate) {
    const outcome = verdict.relation === 'same' ? 'not shown: both state the same' : 'not shown: the values cannot be compared'
    return { ...base, likeness, verdict, outcome }
  }
  const confidence = probabilityOf(candidate.evidence)
  const contributions = contributionsOf(candidate.evidence)
  const needed = thresholds[candidate.relation]
  return { ...base, likeness, verdict, contributions, confidence, outcome: outcomeOf(confidence, needed, pairs.some(isPair)) }
}

export interface Explainer {
  /** Every pair of claims that the two quotes point at. */
  readonly explainPairs: (quoteHere: string, quoteThere: string) => Explanation[]
  /** Why an entry of a difference is shown; null where it is none of this context's. */
  readonly explainShown: (difference: Difference, there: There) => Explanation | null
}

/** What is selected of each report is worked out once for all questions. */
export function explainerOf(context: Context): Explainer {
  const { here, compared, telling, thresholds } = context
  const selected = compared.map(one => selectReport(here.claims, one, telling, thresholds))
  const explainAll = (one: Selected, own: readonly Claim[], theirs: readonly Claim[]) =>
    own.flatMap(a => theirs.map(b => explainClaims(context, one, a, b)))
  return {
    explainPairs(quoteHere, quoteThere) {
      const own = claimsAt(here.claims, quoteHere)
      return selected.flatMap(one => explainAll(one, own, claimsAt(one.compared.report.claims, quoteThere)))
    },
    explainShown(difference, there) {
      const one = selected.find(({ compared: { report } }) => report.id === there.article)
      if (!one) return null
      const at = (claims: readonly Claim[], { start, end }: Span) =>
        claims.filter(claim => claim.kind === difference.kind && claim.start === start && claim.end === end)
      const pairs = explainAll(one, at(here.claims, difference.here), at(one.compared.report.claims, there))
      return pairs.find(({ outcome }) => outcome === 'shown') ?? pairs[0] ?? null
    },
  }
}
