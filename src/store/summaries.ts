/**
 * Sums of a day's reports, kept beside them and changed with them: counting reads no report.
 *
 * addTo(emptySummary, [{ outlet: 'Orlo Post', origins: [feed], bytes: 4000 }]) → { reports: 1, bytes: 4000, outlets: 'Orlo Post' → 1, … }
 */
import type { Origin } from './schema.ts'

export interface Totals {
  readonly reports: number
  readonly bytes: number
}

export interface DaySummary extends Totals {
  /** The next free place of the slot: places are not given twice while it lives. */
  readonly next: number
  /** Reports that the reader remembered: dropping a day leaves them. */
  readonly kept: number
  /** Reports by outlet; '' for those without. */
  readonly outlets: ReadonlyMap<string, number>
  /** Reports by `originKey`. */
  readonly origins: ReadonlyMap<string, number>
}

/** What a summary counts of a report. */
export interface Counted {
  readonly outlet: string | null
  readonly origins: readonly Origin[]
  readonly bytes: number
}

export const emptySummary: DaySummary = { reports: 0, bytes: 0, next: 0, kept: 0, outlets: new Map(), origins: new Map() }

export const NOTHING: Totals = { reports: 0, bytes: 0 }

/** "feed https://orlo.example/rss" */
export const originKey = ({ by, name }: Pick<Origin, 'by' | 'name'>): string => `${by} ${name}`

/** The reader remembered it by hand: it stays until it is deleted by hand. */
export const isKept = ({ origins }: Pick<Counted, 'origins'>): boolean => origins.some(({ by }) => by === 'page')

function count(counts: Map<string, number>, key: string, by: number): void {
  const number = (counts.get(key) ?? 0) + by
  if (number > 0) counts.set(key, number)
  else counts.delete(key)
}

function changedBy(summary: DaySummary, reports: readonly Counted[], by: 1 | -1): DaySummary {
  const outlets = new Map(summary.outlets)
  const origins = new Map(summary.origins)
  let { bytes, kept } = summary
  for (const report of reports) {
    bytes += by * report.bytes
    if (isKept(report)) kept += by
    count(outlets, report.outlet ?? '', by)
    for (const key of new Set(report.origins.map(originKey))) count(origins, key, by)
  }
  return { next: summary.next, reports: summary.reports + by * reports.length, bytes, kept, outlets, origins }
}

export const addTo = (summary: DaySummary, reports: readonly Counted[]): DaySummary => changedBy(summary, reports, 1)

export const takeFrom = (summary: DaySummary, reports: readonly Counted[]): DaySummary => changedBy(summary, reports, -1)
