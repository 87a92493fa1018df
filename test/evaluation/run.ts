/**
 * Stories → what would be shown of each, with the shipped weights or with weights fitted to the other stories only.
 */
import { comparePrepared } from '../../src/core/compare.ts'
import type { Model } from '../../src/core/differences/confidence.ts'
import { queryOfReport } from '../../src/core/matching/query.ts'
import { type Between, type Labelled, labelledBetween, type ReadStory, selectLabelled } from './candidates.ts'
import { fitWeights, type Sample } from './fit.ts'
import type { Frozen, Pairs } from './frozen.ts'
import { type Shown, shownPairs } from './score.ts'

/** How strongly weights are held back: chosen by leave-one-story-out figures. */
export const RIDGE = 2
/** Rules were mended with the failures of an invented story in view, so it counts for less than a real one: there are few of those. */
export const INVENTED_WEIGHT = 0.05
/** What it was judged by before that tells more. */
export const FROZEN_WEIGHT = 0.15
/** What an annotator set as a trap is the worst to show: each counts as so many wrong pairs. */
export const TRAP_WEIGHT = 6
/** Pairs below this confidence are not asked for: no threshold of use lies there. */
export const LOWEST = 0.05

export interface Told extends ReadStory {
  readonly invented: boolean
  /** Nobody who writes rules has looked at it: measured by, never fitted to. */
  readonly unseen?: boolean
}

export interface Outcome {
  readonly told: Told
  readonly shown: readonly Shown[]
}

/** Everything that is at least `threshold` sure, each report being the article once. */
export function showStory({ story, reports }: ReadStory, threshold: number, model?: Model): Shown[] {
  const all = [...reports.values()]
  return [...reports].flatMap(([name, report]) =>
    shownPairs(
      story,
      name,
      comparePrepared({ asked: queryOfReport(report), report }, all, { threshold, ...(model ? { model } : {}) }).differences,
    ),
  )
}

const judged = (pairs: readonly Labelled[]): Pairs =>
  pairs.map(({ candidate: { evidence }, items, trapped }) => ({ evidence, right: items.length > 0, trapped }))

const weighted = (pairs: Pairs, weight: number): Sample[] =>
  pairs.map(pair => ({ ...pair, weight: pair.trapped ? weight * TRAP_WEIGHT : weight }))

type Judged = ReadonlyMap<Told, readonly Between[]>

const judgedOf = (told: readonly Told[]): Judged => new Map(told.map(one => [one, labelledBetween(one)]))

/** With the weights that are shipped. */
export function runShipped(told: readonly Told[]): Outcome[] {
  return told.map(one => ({ told: one, shown: showStory(one, LOWEST) }))
}

interface Fitted {
  /** Fitted to all pairs. */
  readonly first: Model
  /** Fitted to those that stand for their topics. */
  readonly weights: Model
  /** How many those are, with what was frozen. */
  readonly pairs: number
}

/**
 * Fits without one story, twice: first to all pairs, then to those only that stand for their topics. A topic that many passages of
 * both reports tell has many pairs and is shown once, so that all pairs together look righter than what a reader is shown. `near`: a fit to
 * nearly the same stories, to start from.
 */
function fitBut(story: string | null, told: Judged, frozen: Frozen, near?: Fitted): Fitted {
  const others = [...told].filter(([one]) => one.story.name !== story)
  const before = [...frozen].flatMap(([name, pairs]) => (name === story ? [] : weighted(pairs, FROZEN_WEIGHT)))
  const fitTo = (chosen: (between: Between) => readonly Labelled[], start?: Model) => {
    const samples = others.flatMap(([one, all]) => weighted(judged(all.flatMap(chosen)), one.invented ? INVENTED_WEIGHT : 1))
    return { weights: fitWeights([...samples, ...before], RIDGE, start), pairs: samples.length + before.length }
  }
  const { weights: first } = fitTo(({ pairs }) => pairs, near?.first)
  return { first, ...fitTo(between => selectLabelled(between, first, LOWEST), near?.weights) }
}

/** Each story with weights that were fitted to all others. */
export function runHeldOut(told: readonly Told[], frozen: Frozen): Outcome[] {
  const all = judgedOf(told)
  // Fits start where the fit to all stories ended: there is one best fit, and it is near.
  const near = fitBut(null, all, frozen)
  return told.map(one => ({ told: one, shown: showStory(one, LOWEST, fitBut(one.story.name, all, frozen, near).weights) }))
}

/** The weights to ship, and how many pairs of claims they are fitted to. */
export const fitAll = (told: readonly Told[], frozen: Frozen): Fitted => fitBut(null, judgedOf(told), frozen)

/** The evidence of stories as the rules judge them now, to be kept before anybody looks at their failures. */
export function evidenceOf(told: readonly Told[]): Frozen {
  return new Map(told.map(one => [one.story.name, judged(labelledBetween(one).flatMap(({ pairs }) => pairs))]))
}
