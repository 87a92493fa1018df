/**
 * Aligned claims → what the reader is shown: judged, ranked, one card a claim, one entry a report.
 */
import { type Alignment, alignClaims, type Telling } from '../align.ts'
import { hash64 } from '../fingerprint.ts'
import type { Agreement, Claim, Difference, Relation, Report, There } from '../model.ts'
import { MODEL, type Model, probabilityOf } from './confidence.ts'
import { type Evidence, evidenceOf } from './evidence.ts'
import { judge } from './judge.ts'
import { selectPairs, type Weighed } from './select.ts'
import { topicsOf } from './topics.ts'

/** Below this nothing is shown by default: higher is quieter, lower finds more and errs more. */
export const SHOWN = 0.6
/** Below this nothing is shown even when the reader asks for weaker ones. */
export const SHOWN_WEAKER = 0.25
/** Two claims this much alike are taken to state the same thing when their values agree. */
const AGREES = 0.4
const RANK: Readonly<Record<Relation, number>> = { conflict: 0, attribution: 1, scope: 2, precision: 3 }

/** One pair that could be shown, with what speaks for and against it. */
export interface Candidate {
  readonly alignment: Alignment
  readonly relation: Relation
  readonly reason: string
  readonly evidence: Evidence
}

interface Found {
  readonly candidates: readonly Candidate[]
  /** The article's claims that the report states as well, and where. */
  readonly agreements: ReadonlyMap<Claim, Claim>
  /** The report's claims that the article states as well: by report and start, the article's quotes. */
  readonly statedHere: ReadonlyMap<string, string>
}

const shows = (relation: string): relation is Relation => relation !== 'same' && relation !== 'apart'

const valueKey = (claim: Claim): string => `${claim.kind} ${JSON.stringify(claim.value)}`

/** The end of the last claim: where a report ends, as far as claims tell. */
const lengthOf = (claims: readonly Claim[]): number => claims.reduce((most, claim) => Math.max(most, claim.end), 1)

/** Judges every aligned pair with one report and gathers the evidence for each that differs. */
export function judgeReport(here: readonly Claim[], report: Report, telling: Telling, story: number): Found {
  const pairs = alignClaims(here, report.claims, telling).map(alignment => ({ alignment, ...judge(alignment.here, alignment.there) }))
  const agreements = new Map<Claim, Claim>()
  const statedHere = new Map<string, string>()
  const agrees = new Map<Claim, number>()
  const best = new Map<Claim, number>()
  const meant = new Map<Claim, number>()
  const raise = (map: Map<Claim, number>, claim: Claim, score: number) => map.set(claim, Math.max(score, map.get(claim) ?? 0))
  for (const { alignment, relation } of pairs) {
    const { score } = alignment
    if (relation === 'same') {
      if (score >= AGREES && score > (agrees.get(alignment.here) ?? 0)) agreements.set(alignment.here, alignment.there)
      if (score >= AGREES) statedHere.set(`${report.id} ${alignment.there.start}`, alignment.here.quote)
      raise(agrees, alignment.here, score)
      raise(agrees, alignment.there, score)
    }
    if (relation === 'apart') continue
    for (const claim of [alignment.here, alignment.there]) {
      raise(best, claim, score)
      meant.set(claim, (meant.get(claim) ?? 0) + 1)
    }
  }
  const between = ({ here: a, there: b }: Alignment) => `${a.within.start} ${b.within.start}`
  const agreeing = new Map<string, number>()
  const differing = new Map<string, number>()
  for (const { alignment, relation } of pairs) {
    if (relation === 'apart') continue
    const counts = relation === 'same' ? agreeing : differing
    counts.set(between(alignment), (counts.get(between(alignment)) ?? 0) + 1)
  }
  const valuesHere = new Set(here.map(valueKey))
  const valuesThere = new Set(report.claims.map(valueKey))
  const [lengthHere, lengthThere] = [lengthOf(here), lengthOf(report.claims)]
  const candidates = pairs.flatMap(({ alignment, relation, reason }): Candidate[] => {
    if (!shows(relation)) return []
    const { here: a, there: b } = alignment
    // Both reports state both: whatever the two values are, the reports agree on them.
    if (Math.min(agrees.get(a) ?? 0, agrees.get(b) ?? 0) >= alignment.score) return []
    const evidence = evidenceOf(alignment, relation, {
      agreesHere: agrees.get(a) ?? 0,
      agreesThere: agrees.get(b) ?? 0,
      bestHere: best.get(a) ?? 0,
      bestThere: best.get(b) ?? 0,
      rivals: Math.max(meant.get(a) ?? 1, meant.get(b) ?? 1) - 1,
      knownThere: valuesThere.has(valueKey(a)),
      knownHere: valuesHere.has(valueKey(b)),
      depthHere: a.start / lengthHere,
      depthThere: b.start / lengthThere,
      story,
      agreeBeside: agreeing.get(between(alignment)) ?? 0,
      differBeside: (differing.get(between(alignment)) ?? 1) - 1,
    })
    return [{ alignment, relation, reason, evidence }]
  })
  return { candidates, agreements, statedHere }
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
      ...(also === null ? {} : { also }),
    },
    there: sorted,
    same,
  }
}

export interface Compared {
  readonly report: Report
  /** How alike it is to the article as a whole, 0..1. */
  readonly story: number
  /** See `Match.voice`. */
  readonly voice: string
}

interface Selected {
  readonly compared: Compared
  readonly found: Found
  readonly pairs: readonly Weighed[]
  /** All pairs sure enough, whether chosen or not. */
  readonly sure: readonly Weighed[]
}

/** Where the article's claim `here` is stated by the report too, in other words: the quote. */
function statedToo(claim: Claim, agreements: ReadonlyMap<Claim, Claim>): string | null {
  return agreements.get(claim)?.quote ?? null
}

/** The claim of a topic that most is said against: the one whose pairs are surest in sum. */
function spokesman(claims: readonly Claim[], selected: readonly Selected[]): Claim | null {
  const sureness = (claim: Claim) =>
    selected.reduce((sum, { sure }) => sum + Math.max(0, ...sure.flatMap(p => (p.alignment.here === claim ? [p.confidence] : []))), 0)
  let best: Claim | null = null
  for (const claim of claims) if (!best || sureness(claim) > sureness(best)) best = claim
  return best
}

/** The pairs of one topic, told of as few of its claims as can be. */
function cardsOf(claims: readonly Claim[], selected: readonly Selected[]): Difference[] {
  const main = spokesman(claims, selected)
  const byClaim = new Map<Claim, There[]>()
  for (const { compared, found, pairs, sure } of selected) {
    for (const pair of pairs.filter(p => claims.includes(p.alignment.here))) {
      const told = sure.find(p => p.alignment.here === main && p.alignment.there === pair.alignment.there) ?? pair
      const there = thereOf(told, compared, statedToo(told.alignment.here, found.agreements))
      byClaim.set(told.alignment.here, [...(byClaim.get(told.alignment.here) ?? []), there])
    }
  }
  return [...byClaim].map(([claim, there]) => {
    const same = selected.flatMap(({ compared: { report, voice }, found: { agreements } }): Agreement[] => {
      const quote = statedToo(claim, agreements)
      const { outlet, title, published, url } = report
      const differs = there.some(t => t.article === report.id)
      return quote === null || differs ? [] : [{ article: report.id, voice, outlet, title, published, url, quote }]
    })
    const other = selected.flatMap(({ found }) => there.flatMap(t => found.statedHere.get(`${t.article} ${t.start}`) ?? []))
    return cardOf(claim, there, same, other.find(quote => quote !== claim.quote) ?? null)
  })
}

/** What of one report is sure enough, and what of that is shown. */
export function selectReport(
  here: readonly Claim[],
  compared: Compared,
  telling: Telling,
  threshold: number,
  model: Model = MODEL,
  topicsHere: ReadonlyMap<Claim, Claim> = topicsOf(here),
): Selected {
  const found = judgeReport(here, compared.report, telling, compared.story)
  const weighed = found.candidates.map(c => ({ ...c, confidence: probabilityOf(c.evidence, model) }))
  const sure = weighed.filter(({ confidence }) => confidence >= threshold)
  const claimed = new Set(sure.map(p => p.alignment.there))
  const topicsThere = topicsOf(compared.report.claims.filter(claim => claimed.has(claim)))
  return { compared, found, sure, pairs: selectPairs(sure, topicsHere, topicsThere) }
}

/** Differences between an article's claims and those of the matched reports; conflict first, surest first. */
export function findDifferences(
  here: readonly Claim[],
  reports: readonly Compared[],
  telling: Telling,
  threshold: number,
  model: Model = MODEL,
): Difference[] {
  const topicsHere = topicsOf(here)
  const selected = reports.map(compared => selectReport(here, compared, telling, threshold, model, topicsHere))
  const byTopic = new Map<Claim, Claim[]>()
  for (const claim of here) {
    const topic = topicsHere.get(claim) ?? claim
    byTopic.set(topic, [...(byTopic.get(topic) ?? []), claim])
  }
  const cards = [...byTopic.values()].flatMap(claims => cardsOf(claims, selected))
  return cards.sort((a, b) => RANK[a.relation] - RANK[b.relation] || b.confidence - a.confidence || a.here.start - b.here.start)
}
