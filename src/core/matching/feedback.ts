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

/** What one look at two texts tells, at the article and a candidate or at two candidates. */
export interface Look {
  /** The probability, 0..1, that both are of one event. */
  readonly score: number
  /** Not too many days apart for that. */
  readonly near: boolean
  /** Much of one text is in the other: such two resemble each other more than other reports of one event, and prove nothing. */
  readonly shared: boolean
}

export interface Judged {
  /** The probability, 0..1, after all looks. */
  readonly score: number
  /** Of one event with another candidate, and not with the article. */
  readonly elsewhere: boolean
}

const logOdds = (p: number): number => Math.log(Math.max(LEAST, p) / Math.max(LEAST, 1 - p))

/** `candidates`: what each looks like from the article, best first. Out: what is thought of each, in the same order. */
export function lookAgain<C extends Look>(candidates: readonly C[], lookAt: (a: C, b: C) => Look): Judged[] {
  const looksOf = rememberedMeanwhile((a: C) => rememberedMeanwhile((b: C) => lookAt(a, b)))
  const bond = (a: C, b: C): number => logOdds(looksOf(a)(b).score)
  // Only what is of its time speaks for others.
  const sure = candidates.filter(({ score, near }) => near && score >= SURE).slice(0, MOST_ASKED + 1)
  const inside = candidates.map(one => {
    const asked = sure.filter(other => other !== one).slice(0, MOST_ASKED)
    const own = logOdds(one.score)
    return asked.length === 0 ? own : (own + asked.reduce((sum, other) => sum + bond(other, one), 0) / asked.length) / 2
  })
  const best = Math.max(...inside.filter((_, i) => !candidates[i]?.shared))
  const isOfOther = (one: C, own: number, other: C, others: number) =>
    other !== one && others < own + ALIKE && bond(other, one) - own >= NEARER && !looksOf(other)(one).shared
  return candidates.map((one, i) => {
    const own = inside[i] ?? 0
    const elsewhere = own <= DOUBTFUL && best - own >= NEARER && candidates.some((other, j) => isOfOther(one, own, other, inside[j] ?? 0))
    return { score: 1 / (1 + Math.exp(-own)), elsewhere }
  })
}
