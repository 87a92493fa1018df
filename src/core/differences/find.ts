/**
 * Claims of an article and of the reports of its story → what the reader is shown: judged, weighed, selected, put on cards.
 */
import type { Telling } from '../align.ts'
import type { Level } from '../kinds.ts'
import type { Claim, Difference, Relation } from '../model.ts'
import { type Compared, judgeReport } from './candidates.ts'
import { cardsOf, RANK, type Selected } from './cards.ts'
import { MODEL, type Model, probabilityOf } from './confidence.ts'
import { hundredths, selectPairs } from './select.ts'
import { topicsOf } from './topics.ts'

/**
 * Confidence from which on a pair is shown, 0..1, by its relation. A conflict where there is none does the most harm: never less than
 * for the others, and more where a reader asks for the surest only, or for weaker ones.
 */
export type Thresholds = Readonly<Record<Relation, number>>

/** What is shown by how sure a pair has to be: higher is quieter, lower finds more and errs more. */
export const THRESHOLDS: Readonly<Record<Level, Thresholds>> = {
  // Hardly any will not matter, and much that would is left out.
  high: { conflict: 0.82, attribution: 0.82, scope: 0.76, precision: 0.76 },
  normal: { conflict: 0.44, attribution: 0.41, scope: 0.41, precision: 0.41 },
  low: { conflict: 0.26, attribution: 0.24, scope: 0.2, precision: 0.2 },
}

/** What of one report is sure enough, and what of that is shown. */
export function selectReport(
  here: readonly Claim[],
  compared: Compared,
  telling: Telling,
  thresholds: Thresholds,
  model: Model = MODEL,
  topicsHere: ReadonlyMap<Claim, Claim> = topicsOf(here),
): Selected {
  const found = judgeReport(here, compared, telling)
  const sure = found.candidates.flatMap(candidate => {
    const confidence = probabilityOf(candidate.evidence, model)
    return confidence >= thresholds[candidate.relation] ? [{ ...candidate, confidence }] : []
  })
  const claimed = new Set(sure.map(p => p.alignment.there))
  const topicsThere = topicsOf(compared.report.claims.filter(claim => claimed.has(claim)))
  return { compared, found, sure, pairs: selectPairs(sure, topicsHere, topicsThere) }
}

/** Differences between an article's claims and those of the matched reports; conflict first, surest first. */
export function findDifferences(
  here: readonly Claim[],
  reports: readonly Compared[],
  telling: Telling,
  thresholds: Thresholds,
  model: Model = MODEL,
): Difference[] {
  const topicsHere = topicsOf(here)
  const selected = reports.map(compared => selectReport(here, compared, telling, thresholds, model, topicsHere))
  const cards = cardsOf(here, topicsHere, selected)
  return cards.sort((a, b) => RANK[a.relation] - RANK[b.relation] || hundredths(b) - hundredths(a) || a.here.start - b.here.start)
}
