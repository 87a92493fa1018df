/**
 * A story → every pair of claims that could be shown, with its evidence and whether the annotation calls it a difference.
 *
 * What weights are fitted to. Example: "killing 17" / "death toll reaches 21" → evidence {…}, right.
 */
import { tellingTerms } from '../../src/core/align.ts'
import { prepareReport } from '../../src/core/compare.ts'
import { judgeReport } from '../../src/core/differences/candidates.ts'
import type { Evidence } from '../../src/core/differences/evidence.ts'
import { queryOfReport } from '../../src/core/matching/query.ts'
import type { Report } from '../../src/core/model.ts'
import { findStories } from '../../src/core/stories.ts'
import type { GoldItem, Story } from './gold.ts'
import { itemsTouched } from './score.ts'

export interface Labelled {
  readonly evidence: Evidence
  readonly items: readonly GoldItem[]
  readonly article: string
  readonly other: string
}

export interface ReadStory {
  readonly story: Story
  /** Prepared reports by the names that the annotation uses. */
  readonly reports: ReadonlyMap<string, Report>
}

export function readReports(story: Story): ReadStory {
  return { story, reports: new Map([...story.documents].map(([name, { article }]) => [name, prepareReport(article)])) }
}

export function labelledPairs({ story, reports }: ReadStory): Labelled[] {
  return [...reports].flatMap(([article, here]) => {
    const others = [...reports].filter(([, report]) => report.fingerprint !== here.fingerprint)
    const heads = others.map(([, report]) => report)
    const { same } = findStories(queryOfReport(here), { heads, searched: heads.length }, true)
    const alike = new Map(same.map(found => [found.article, found.alike]))
    const telling = tellingTerms([here.claims, ...others.map(([, report]) => report.claims)])
    return others.flatMap(([other, report]) =>
      judgeReport(here.claims, { report, story: alike.get(report.id) ?? 0, voice: report.id }, telling).candidates.map(
        ({ evidence, alignment }): Labelled => {
          const { here: a, there: b } = alignment
          return { evidence, article, other, items: itemsTouched(story, article, other, [[a.start, a.end]], [[b.start, b.end]]) }
        },
      ),
    )
  })
}
