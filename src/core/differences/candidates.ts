/**
 * The claims of an article and of one report → every pair that differs, with what speaks for and against showing it.
 *
 * "killing 44 people" / "31 dead" → conflict, evidence { likeness: .62, 'both lead': 1, … }
 */
import { type Alignment, alignClaims, type Telling } from '../align.ts'
import type { Claim, Relation, Report } from '../model.ts'
import { rememberedMeanwhile, rememberedOf } from '../remember.ts'
import { type Evidence, evidenceOf, isVague } from './evidence.ts'
import { judge } from './judge.ts'

/** Two claims this much alike are taken to state the same thing when their values agree. */
const AGREES = 0.4

/** States and stages that come after others. */
const LATER: ReadonlySet<string> = new Set(['back', 'on', 'open', 'free', 'found', 'released', 'convicted', 'acquitted', 'sentenced'])

/** "were evacuated" / "are back": where the report of the evacuation tells as well that all are back, it is how things were before. */
function isHistory(a: Claim, b: Claim, [agreedA, agreedB]: readonly [number, number]): boolean {
  if (a.frame.aspect !== 'state' && a.frame.aspect !== 'stage') return false
  const isLater = ({ value }: Claim) => value.type === 'term' && LATER.has(value.key)
  return isLater(a) !== isLater(b) && (isLater(a) ? agreedA : agreedB) >= AGREES
}

/** A report of the article's story. */
export interface Compared {
  readonly report: Report
  /** How alike it is to the article as a whole, 0..1. */
  readonly story: number
  /** See `Match.voice`. */
  readonly voice: string
}

/** One pair that could be shown, with what speaks for and against it. */
export interface Candidate {
  readonly alignment: Alignment
  readonly relation: Relation
  readonly reason: string
  readonly evidence: Evidence
}

export interface Found {
  readonly candidates: readonly Candidate[]
  /** The article's claims that the report states as well, and where. */
  readonly agreements: ReadonlyMap<Claim, Claim>
  /** The report's claims that the article states as well, and where. */
  readonly statedHere: ReadonlyMap<Claim, Claim>
}

const shows = (relation: string): relation is Relation => relation !== 'same' && relation !== 'apart'

/** What a report states, asked of it for each of its claims. */
interface Statements {
  /** Kind and value in one string. */
  readonly valueKey: (claim: Claim) => string
  readonly values: ReadonlySet<string>
  /** How many values of a claim's sort (kind, head and action) the report gives besides: the toll of this attack and of that one. */
  readonly besides: (claim: Claim) => number
  /** The end of the last claim: where the report ends, as far as claims tell. */
  readonly length: number
}

const sortOf = ({ kind, frame: { aspect, head, action } }: Claim): string => `${kind} ${aspect} ${head} ${action}`

const statementsOf = rememberedOf((claims: readonly Claim[]): Statements => {
  const valueKey = rememberedMeanwhile((claim: Claim) => `${claim.kind} ${JSON.stringify(claim.value)}`)
  const values = new Map<string, Set<string>>()
  for (const claim of claims) values.set(sortOf(claim), (values.get(sortOf(claim)) ?? new Set()).add(valueKey(claim)))
  return {
    valueKey,
    values: new Set(claims.map(valueKey)),
    besides: claim => (values.get(sortOf(claim))?.size ?? 1) - 1,
    length: claims.reduce((most, claim) => Math.max(most, claim.end), 1),
  }
})

/** Judges every aligned pair with one report and gathers the evidence for each that differs. */
export function judgeReport(here: readonly Claim[], { report, story }: Compared, telling: Telling): Found {
  const pairs = alignClaims(here, report.claims, telling).map(alignment => {
    const { relation, reason } = judge(alignment.here, alignment.there)
    return { alignment, relation, reason, between: `${alignment.here.within.start} ${alignment.there.within.start}` }
  })
  const agreements = new Map<Claim, Claim>()
  const statedHere = new Map<Claim, Claim>()
  const agrees = new Map<Claim, number>()
  const best = new Map<Claim, number>()
  const meant = new Map<Claim, number>()
  const raise = (map: Map<Claim, number>, claim: Claim, score: number) => map.set(claim, Math.max(score, map.get(claim) ?? 0))
  for (const { alignment, relation } of pairs) {
    const { score } = alignment
    if (relation === 'same') {
      if (score >= AGREES && score > (agrees.get(alignment.here) ?? 0)) agreements.set(alignment.here, alignment.there)
      if (score >= AGREES) statedHere.set(alignment.there, alignment.here)
      raise(agrees, alignment.here, score)
      raise(agrees, alignment.there, score)
    }
    if (relation === 'apart') continue
    for (const claim of [alignment.here, alignment.there]) {
      raise(best, claim, score)
      meant.set(claim, (meant.get(claim) ?? 0) + 1)
    }
  }
  const agreeing = new Map<string, number>()
  const differing = new Map<string, number>()
  for (const { between, relation } of pairs) {
    if (relation === 'apart') continue
    const counts = relation === 'same' ? agreeing : differing
    counts.set(between, (counts.get(between) ?? 0) + 1)
  }
  const [ours, theirs] = [statementsOf(here), statementsOf(report.claims)]
  const candidates = pairs.flatMap(({ alignment, relation, reason, between }): Candidate[] => {
    if (!shows(relation)) return []
    const { here: a, there: b } = alignment
    // Both reports state both: whatever the two values are, the reports agree on them.
    const agreed = [agrees.get(a) ?? 0, agrees.get(b) ?? 0] as const
    if (Math.min(...agreed) >= alignment.score) return []
    if (relation === 'conflict' && isHistory(a, b, agreed)) return []
    const evidence = evidenceOf(alignment, relation, {
      agreesHere: agreed[0],
      agreesThere: agreed[1],
      bestHere: best.get(a) ?? 0,
      bestThere: best.get(b) ?? 0,
      rivals: Math.max(meant.get(a) ?? 1, meant.get(b) ?? 1) - 1,
      knownThere: !isVague(a) && theirs.values.has(ours.valueKey(a)),
      knownHere: !isVague(b) && ours.values.has(theirs.valueKey(b)),
      depthHere: a.start / ours.length,
      depthThere: b.start / theirs.length,
      story,
      moreHere: ours.besides(a),
      moreThere: theirs.besides(b),
      agreeBeside: agreeing.get(between) ?? 0,
      differBeside: (differing.get(between) ?? 1) - 1,
    })
    return [{ alignment, relation, reason, evidence }]
  })
  return { candidates, agreements, statedHere }
}
