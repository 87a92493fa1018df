/**
 * Aligned claims → what the reader is shown: judged, ranked, one card a claim, one entry a report.
 */
import { type Alignment, alignClaims, type Telling } from '../align.ts'
import { hash64 } from '../fingerprint.ts'
import type { Agreement, Claim, Difference, Kind, Relation, Report, There } from '../model.ts'
import { judge } from './judge.ts'

/**
 * How far a pair of each kind is to be trusted at a given score: kinds whose extraction is surer stand
 * higher. Confidence is the score times this.
 */
const TRUST: Readonly<Record<Kind, number>> = {
  date: 1,
  time: 0.95,
  duration: 1.1,
  count: 1.05,
  money: 1,
  percentage: 0.95,
  measure: 0.95,
  place: 1.05,
  role: 1.2,
  name: 0.8,
  participants: 0.95,
  attribution: 1,
  polarity: 0.9,
  status: 1,
  cause: 0.8,
  characterisation: 0.7,
  other: 0.7,
}
/** Below this nothing is shown by default: higher is quieter, lower finds more and errs more. */
export const SHOWN = 0.5
/** Below this nothing is shown even when the reader asks for weaker ones. */
export const SHOWN_WEAKER = 0.38
/** Two claims this much alike are taken to state the same thing when their values agree. */
const AGREES = 0.4
/** An agreement outweighs a difference that is better aligned by no more than this. */
const AGREEMENT_MARGIN: Partial<Record<Kind, number>> = { attribution: 0.02, polarity: 0.02 }
const USUAL_AGREEMENT_MARGIN = 0.2

const RANK: Readonly<Record<Relation, number>> = { conflict: 0, attribution: 1, scope: 2, precision: 3 }

interface Candidate {
  readonly alignment: Alignment
  readonly relation: Relation
  readonly reason: string
  readonly confidence: number
}

interface Found {
  readonly candidates: readonly Candidate[]
  readonly agreements: ReadonlyMap<Claim, Claim>
}

const shows = (relation: string): relation is Relation => relation !== 'same' && relation !== 'apart'

/** Judges every aligned pair with one report; keeps what neither side also states the other way. */
function judgeReport(here: readonly Claim[], report: Report, telling: Telling): Found {
  const pairs = alignClaims(here, report.claims, telling).map(alignment => ({ alignment, ...judge(alignment.here, alignment.there) }))
  const agreements = new Map<Claim, Claim>()
  const agreesHere = new Map<Claim, number>()
  const agreesThere = new Map<Claim, number>()
  const bestThere = new Map<Claim, number>()
  for (const { alignment, relation } of pairs) {
    const { score } = alignment
    if (relation === 'same' && score >= AGREES) {
      if (score > (agreesHere.get(alignment.here) ?? 0)) {
        agreesHere.set(alignment.here, score)
        agreements.set(alignment.here, alignment.there)
      }
      agreesThere.set(alignment.there, Math.max(score, agreesThere.get(alignment.there) ?? 0))
    }
    if (relation !== 'apart') bestThere.set(alignment.there, Math.max(score, bestThere.get(alignment.there) ?? 0))
  }
  const agrees = ({ here: a, there: b, score }: Alignment) =>
    Math.max(agreesHere.get(a) ?? 0, agreesThere.get(b) ?? 0) >=
    Math.max(AGREES, score - (AGREEMENT_MARGIN[a.kind] ?? USUAL_AGREEMENT_MARGIN))
  const candidates = pairs.flatMap(({ alignment, relation, reason }): Candidate[] => {
    if (!shows(relation) || agrees(alignment)) return []
    if (alignment.score < (bestThere.get(alignment.there) ?? 0) - 0.05) return []
    return [{ alignment, relation, reason, confidence: Math.min(1, alignment.score * TRUST[alignment.here.kind]) }]
  })
  return { candidates, agreements }
}

function thereOf(candidate: Candidate, report: Report): There {
  const { there } = candidate.alignment
  const { outlet, title, published, url } = report
  const { relation, reason } = candidate
  const confidence = Math.round(candidate.confidence * 100) / 100
  return {
    article: report.id,
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
  }
}

function bestOf(candidates: readonly Candidate[], claim: Claim): Candidate | null {
  let best: Candidate | null = null
  for (const candidate of candidates)
    if (candidate.alignment.here === claim && (!best || candidate.confidence > best.confidence)) best = candidate
  return best
}

/** One card: the article's claim, the strongest relation first. */
function cardOf(claim: Claim, there: readonly There[], same: readonly Agreement[]): Difference {
  const sorted = [...there].sort(
    (a, b) => RANK[a.relation] - RANK[b.relation] || b.confidence - a.confidence || (a.article < b.article ? -1 : 1),
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
    },
    there: sorted,
    same,
  }
}

/** Two cards that show the same passages of a report are one: the surer stays. */
function foldCards(cards: readonly Difference[]): Difference[] {
  const kept: Difference[] = []
  const shown = new Set<string>()
  for (const card of [...cards].sort((a, b) => b.confidence - a.confidence || a.here.start - b.here.start)) {
    const there = card.there.filter(t => !shown.has(`${card.kind} ${t.article} ${t.start}`))
    if (there.length === 0) continue
    for (const t of there) shown.add(`${card.kind} ${t.article} ${t.start}`)
    kept.push(there.length === card.there.length ? card : { ...card, there, relation: there[0]?.relation ?? card.relation })
  }
  return kept
}

/** Differences between an article's claims and those of the matched reports; conflict first, surest first. */
export function findDifferences(here: readonly Claim[], reports: readonly Report[], telling: Telling, threshold: number): Difference[] {
  const found = reports.map(report => ({ report, ...judgeReport(here, report, telling) }))
  const cards = here.flatMap(claim => {
    const there = found.flatMap(({ report, candidates }) => {
      const best = bestOf(candidates, claim)
      return best && best.confidence >= threshold ? [thereOf(best, report)] : []
    })
    if (there.length === 0) return []
    const same = found.flatMap(({ report, agreements }): Agreement[] => {
      const claimThere = agreements.get(claim)
      const { outlet, title, published, url } = report
      return claimThere ? [{ article: report.id, outlet, title, published, url, quote: claimThere.quote }] : []
    })
    return [cardOf(claim, there, same)]
  })
  return foldCards(cards).sort((a, b) => RANK[a.relation] - RANK[b.relation] || b.confidence - a.confidence || a.here.start - b.here.start)
}
