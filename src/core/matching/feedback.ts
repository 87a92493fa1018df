/**
 * Candidates once more, held against each other. What resembles the article and not the reports that are most surely of its event tells of
 * a sibling; what resembles these more than the article is another report of the same; and what resembles another doubtful candidate far
 * more than any of them tells of that one's event.
 *
 * An article of one quake, .99 and .98 two reports of it, .62 and .71 two of another quake of that week, which resemble each other
 *   → .31 and .40, or, where their scores stay high: elsewhere
 *
 * The first is pseudo-relevance feedback (Manning, Raghavan and Schütze, Introduction to Information Retrieval, 2008, chapter 9.1.6), with
 * a pair's probability in the place of a second query: the log-odds of both looks are averaged (a logarithmic opinion pool of equal
 * weights). The second is what a cluster is (chapter 16): nearer to its own than to others.
 */
import { rememberedMeanwhile } from '../remember.ts'

/** Probability from which on a report speaks for others: lower lets siblings call siblings. */
const SURE = 0.9
/** Reports that are asked at most: more agree with each other, and cost as much again. */
const MOST_ASKED = 2
/** Log-odds by which one is nearer to its own kind: lower puts reports of the article's event aside, higher compares siblings. */
const NEARER = 4
/** Log-odds beyond which nothing is doubtful any more. */
const DOUBTFUL = 4
/** Log-odds that candidates of one event may lie apart as seen from the article. */
const ALIKE = 1
/** Keeps the log-odds finite. */
const LEAST = 1e-9

/** A report that may be of the article's event. */
export interface Candidate {
  /** The probability of it, 0..1, by the article alone. */
  readonly score: number
  /** Not too many days apart for that: only such a one speaks for others. */
  readonly near: boolean
  /** Shares text with the article, see `shareText`. */
  readonly copied: boolean
}

export interface Judged {
  /** The probability, 0..1, after all looks. */
  readonly score: number
  /** Of one event with another candidate, and not with the article. */
  readonly elsewhere: boolean
}

export interface Bonds<C> {
  /** The probability, 0..1, that two candidates are of one event. */
  readonly between: (a: C, b: C) => number
  /** Whether much of one text is in the other: such two resemble each other more than other reports of one event, and prove nothing. */
  readonly shareText: (a: C, b: C) => boolean
}

const logOdds = (p: number): number => Math.log(Math.max(LEAST, p) / Math.max(LEAST, 1 - p))

/** `candidates`: best first. Out: what is thought of each, in the same order. */
export function lookAgain<C extends Candidate>(candidates: readonly C[], { between, shareText }: Bonds<C>): Judged[] {
  const bondsOf = rememberedMeanwhile((a: C) => rememberedMeanwhile((b: C) => logOdds(between(a, b))))
  const bond = (a: C, b: C): number => bondsOf(a)(b)
  const sure = candidates.filter(({ score, near }) => near && score >= SURE).slice(0, MOST_ASKED + 1)
  const inside = candidates.map(one => {
    const asked = sure.filter(other => other !== one).slice(0, MOST_ASKED)
    const own = logOdds(one.score)
    return asked.length === 0 ? own : (own + asked.reduce((sum, other) => sum + bond(other, one), 0) / asked.length) / 2
  })
  const best = Math.max(...inside.filter((_, i) => !candidates[i]?.copied))
  const isElsewhere = (one: C, own: number) =>
    best - own >= NEARER &&
    candidates.some(
      (other, j) => other !== one && (inside[j] ?? 0) < own + ALIKE && !shareText(one, other) && bond(other, one) - own >= NEARER,
    )
  return candidates.map((one, i) => {
    const own = inside[i] ?? 0
    return { score: 1 / (1 + Math.exp(-own)), elsewhere: own <= DOUBTFUL && isElsewhere(one, own) }
  })
}
