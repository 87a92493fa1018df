/**
 * A story → every pair of claims that could be shown, with its evidence and whether the annotation calls it a difference.
 *
 * What weights are fitted to. Example: "killing 17" / "death toll reaches 21" → evidence {…}, right.
 */
import { tellingTerms } from '../../src/core/align.ts'
import { prepareReport } from '../../src/core/compare.ts'
import { type Candidate, judgeReport } from '../../src/core/differences/candidates.ts'
import { type Model, probabilityOf } from '../../src/core/differences/confidence.ts'
import { selectPairs } from '../../src/core/differences/select.ts'
import { topicsOf } from '../../src/core/differences/topics.ts'
import { queryOfReport } from '../../src/core/matching/query.ts'
import type { Claim, Report } from '../../src/core/model.ts'
import { findStories } from '../../src/core/stories.ts'
import type { GoldItem, Story } from './gold.ts'
import type { Place } from './places.ts'
import { itemsTouched, onTrap } from './score.ts'

export interface Labelled {
  readonly candidate: Candidate
  readonly items: readonly GoldItem[]
  /** Of no item, and both on one trap. */
  readonly trapped: boolean
}

/** All pairs of one article and one report. */
export interface Between {
  readonly pairs: readonly Labelled[]
  readonly topicsHere: ReadonlyMap<Claim, Claim>
  readonly topicsThere: ReadonlyMap<Claim, Claim>
}

export interface ReadStory {
  readonly story: Story
  /** Prepared reports by the names that the annotation uses. */
  readonly reports: ReadonlyMap<string, Report>
}

export function readReports(story: Story): ReadStory {
  return { story, reports: new Map([...story.documents].map(([name, { article }]) => [name, prepareReport(article)])) }
}

export function labelledBetween({ story, reports }: ReadStory): Between[] {
  const topics = new Map([...reports.values()].map(report => [report, topicsOf(report.claims)]))
  return [...reports].flatMap(([article, here]) => {
    const others = [...reports].filter(([, report]) => report.fingerprint !== here.fingerprint)
    const heads = others.map(([, report]) => report)
    const { same } = findStories(queryOfReport(here), { heads, searched: heads.length }, true)
    const alike = new Map(same.map(found => [found.article, found.alike]))
    const telling = tellingTerms([here.claims, ...others.map(([, report]) => report.claims)])
    return others.map(([other, report]): Between => {
      const compared = { report, story: alike.get(report.id) ?? 0, voice: report.id }
      const pairs = judgeReport(here.claims, compared, telling).candidates.map((candidate): Labelled => {
        const { here: a, there: b } = candidate.alignment
        const [from, to]: [Place[], Place[]] = [[[a.start, a.end]], [[b.start, b.end]]]
        const items = itemsTouched(story, article, other, from, to)
        return { candidate, items, trapped: items.length === 0 && onTrap(story, article, other, from, to) }
      })
      return { pairs, topicsHere: topics.get(here) ?? new Map(), topicsThere: topics.get(report) ?? new Map() }
    })
  })
}

/** The pairs that would stand for their topics, if all that are at least `threshold` sure were shown. */
export function selectLabelled({ pairs, topicsHere, topicsThere }: Between, model: Model, threshold: number): Labelled[] {
  const weighed = pairs.map(pair => ({ ...pair.candidate, confidence: probabilityOf(pair.candidate.evidence, model), pair }))
  const sure = weighed.filter(({ confidence }) => confidence >= threshold)
  const chosen = new Set<Candidate>(selectPairs(sure, topicsHere, topicsThere))
  return sure.flatMap(one => (chosen.has(one) ? [one.pair] : []))
}
