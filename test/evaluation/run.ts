/**
 * Stories → what would be shown of each, with the shipped weights or with weights fitted to the other stories only.
 */
import { comparePrepared } from '../../src/core/compare.ts'
import type { Model } from '../../src/core/differences/confidence.ts'
import { queryOfReport } from '../../src/core/matching/query.ts'
import { labelledPairs, type ReadStory } from './candidates.ts'
import { fitWeights, type Sample } from './fit.ts'
import type { Frozen, Pairs } from './frozen.ts'
import { type Shown, shownPairs } from './score.ts'

/** How strongly weights are held back: chosen by leave-one-story-out figures. */
export const RIDGE = 2
/** Rules were mended with the failures of an invented story in view, so it counts for less than a real one: there are few of those. */
export const INVENTED_WEIGHT = 0.05
/** What it was judged by before that tells more. */
export const FROZEN_WEIGHT = 0.15
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

const pairsOf = (one: Told): Pairs => labelledPairs(one).map(({ evidence, items }) => ({ evidence, right: items.length > 0 }))

const weighted = (pairs: Pairs, weight: number): Sample[] => pairs.map(pair => ({ ...pair, weight }))

function samplesOf(told: readonly Told[]): ReadonlyMap<Told, readonly Sample[]> {
  return new Map(told.map(one => [one, weighted(pairsOf(one), one.invented ? INVENTED_WEIGHT : 1)]))
}

/** With the weights that are shipped. */
export function runShipped(told: readonly Told[]): Outcome[] {
  return told.map(one => ({ told: one, shown: showStory(one, LOWEST) }))
}

/** What weights are fitted to, without one story. */
function samplesBut(story: string | null, told: ReadonlyMap<Told, readonly Sample[]>, frozen: Frozen): Sample[] {
  return [
    ...[...told].flatMap(([one, samples]) => (one.story.name === story ? [] : samples)),
    ...[...frozen].flatMap(([name, pairs]) => (name === story ? [] : weighted(pairs, FROZEN_WEIGHT))),
  ]
}

/** Each story with weights that were fitted to all others. */
export function runHeldOut(told: readonly Told[], frozen: Frozen): Outcome[] {
  const samples = samplesOf(told)
  return told.map(one => ({
    told: one,
    shown: showStory(one, LOWEST, fitWeights(samplesBut(one.story.name, samples, frozen), RIDGE)),
  }))
}

/** The weights to ship, and how many pairs of claims they are fitted to. */
export function fitAll(told: readonly Told[], frozen: Frozen): { readonly weights: Model; readonly pairs: number } {
  const samples = samplesBut(null, samplesOf(told), frozen)
  return { weights: fitWeights(samples, RIDGE), pairs: samples.length }
}

/** The evidence of stories as the rules judge them now, to be kept before anybody looks at their failures. */
export function evidenceOf(told: readonly Told[]): Frozen {
  return new Map(told.map(one => [one.story.name, pairsOf(one)]))
}
