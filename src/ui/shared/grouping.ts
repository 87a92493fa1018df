/**
 * What other reports state → one group for each thing stated, with the outlets that state it.
 *
 * “44 people died” in two outlets and “killing 44 people” in a third → one group of three, under the first quote.
 */
import { foldQuote } from '../../core/foldQuote.ts'
import type { Difference, Kind, Relation, There, Value } from '../../core/model.ts'

export interface Group {
  readonly quote: string
  readonly relation: Relation
  readonly reason: string
  readonly reports: readonly There[]
}

/** Of these the value does not say all: “declined to comment” and “has yet to comment” are both a no. */
const TOLD_BY_WORDS: ReadonlySet<Kind> = new Set<Kind>(['attribution', 'polarity', 'cause', 'characterisation', 'other'])

function saysAll(kind: Kind): boolean {
  return !TOLD_BY_WORDS.has(kind)
}

/** A former office is another statement; whatever else a term is a kind of adds nothing to what it says. */
const FORMER = 'former'

function valueKey(value: Value): string {
  if (value.type === 'term') return `${value.implies.includes(FORMER) ? FORMER : ''} ${value.key}`
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** In the order of the reports: core puts the strongest first. */
export function groupByStatement({ kind, there }: Pick<Difference, 'kind' | 'there'>): readonly Group[] {
  const groups: There[][] = []
  for (const report of there) {
    const states = (other: There) =>
      other.relation === report.relation &&
      (foldQuote(other.quote) === foldQuote(report.quote) || (saysAll(kind) && valueKey(other.value) === valueKey(report.value)))
    const known = groups.find(group => group.some(states))
    if (known) known.push(report)
    else groups.push([report])
  }
  return groups.flatMap(reports => {
    const [first] = reports
    return first ? [{ quote: first.quote, relation: first.relation, reason: first.reason, reports }] : []
  })
}

export interface Named {
  readonly outlet: string | null
  readonly article: string
}

/** Reports without an outlet's name stand one by one: nobody knows whether they are of one outlet. */
export const outletKey = ({ outlet, article }: Named): string => (outlet === null ? `?${article}` : `=${outlet}`)

export function countOutlets(reports: readonly Named[]): number {
  return new Set(reports.map(outletKey)).size
}

interface Voiced extends Named {
  readonly voice: string
}

/** Outlets that speak for themselves: near copies of one text are one voice, and so are two reports of one outlet. */
export function countVoices(reports: readonly Voiced[]): number {
  const spoken = new Map<string, string>()
  for (const report of reports) {
    const name = outletKey(report)
    if (!spoken.has(name)) spoken.set(name, report.voice)
  }
  return new Set(spoken.values()).size
}

/** Of those listed, the outlet whose text a report repeats: null where it is the article's own, undefined where it repeats none. */
export function copiedOutlet(report: Voiced, listed: readonly Voiced[], unnamed: string): string | null | undefined {
  if (report.voice === '') return null
  const first = listed.find(({ article }) => article === report.voice) ?? listed.find(({ voice }) => voice === report.voice)
  return first === undefined || first.article === report.article ? undefined : (first.outlet ?? unnamed)
}

/** The outlets that state something differently, over all differences. */
export function differingOutlets(differences: readonly Difference[]): number {
  return countOutlets(differences.flatMap(({ there }) => there))
}

export function differingVoices(differences: readonly Difference[]): number {
  return countVoices(differences.flatMap(({ there }) => there))
}
