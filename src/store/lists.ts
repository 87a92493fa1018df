/**
 * What is stored, for people: heads by page, newest first, and counts by day, outlet and origin. Claims are never read here.
 *
 * `await listReports(database, { most: 50, outlet: 'Orlo Post' })` → { reports, next }; hand `next` in as `after` for the next page.
 */
import type { ReportHead } from '../core/model.ts'
import { headsOfSlot } from './reading.ts'
import type { Database, Origin, StoredHead } from './schema.ts'
import { ageDayOf, idOf, numberIn, numberOf } from './slots.ts'
import { type DaySummary, originKey, type Totals } from './summaries.ts'
import { readTotals } from './writing.ts'

export interface Listed extends Omit<ReportHead, 'keys' | 'sketch'> {
  readonly origins: readonly Origin[]
  readonly bytes: number
  /** When its values changed, milliseconds since 1970. */
  readonly changed: readonly number[]
}

export interface ListQuery {
  readonly most: number
  /** `next` of the page before. */
  readonly after?: string
  readonly outlet?: string
  /** As `originKey` makes it. */
  readonly origin?: string
  /** As typed: each of these words stands, whole or in part, in title or outlet. */
  readonly words?: string
}

export interface ListPage {
  readonly reports: readonly Listed[]
  /** Null on the last page. */
  readonly next: string | null
}

export interface Counts extends Totals {
  /** Newest first; the day of arrival for reports without a date. */
  readonly days: readonly (Totals & { readonly day: number; readonly dated: boolean })[]
  /** Most reports first; '' for reports without an outlet. */
  readonly outlets: readonly (readonly [outlet: string, reports: number])[]
  /** By `originKey`. */
  readonly origins: readonly (readonly [origin: string, reports: number])[]
  /** Reports that stay until the reader removes them. */
  readonly kept: number
}

type Slots = readonly (readonly [slot: number, summary: DaySummary])[]

async function slotsNewestFirst(database: Database): Promise<Slots> {
  const { store } = database.transaction('summaries')
  const [slots, summaries] = await Promise.all([store.getAllKeys(), store.getAll()])
  return slots.map((slot, i) => [slot, summaries[i] as DaySummary] as const).reverse()
}

function listed(number: number, { sketch: _sketch, address: _address, changed, ...head }: StoredHead): Listed {
  return { id: idOf(number), ...head, changed: changed ?? [] }
}

/** "Crème brûlée" is found by "creme". */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether a head is among those asked for. */
function asked({ outlet, origin, words = '' }: ListQuery): (head: StoredHead) => boolean {
  const wanted = folded(words).split(/\s+/u).filter(Boolean)
  return head => {
    if (outlet !== undefined && (head.outlet ?? '') !== outlet) return false
    if (origin !== undefined && !head.origins.some(one => originKey(one) === origin)) return false
    const text = wanted.length === 0 ? '' : folded(`${head.title ?? ''} ${head.outlet ?? ''}`)
    return wanted.every(word => text.includes(word))
  }
}

export async function listReports(database: Database, query: ListQuery): Promise<ListPage> {
  const { most, after, outlet, origin } = query
  const isAsked = asked(query)
  const before = (after === undefined ? null : numberIn(after)) ?? Number.POSITIVE_INFINITY
  const reports: Listed[] = []
  for (const [slot, { outlets, origins }] of await slotsNewestFirst(database)) {
    if (outlet !== undefined && !outlets.has(outlet)) continue
    if (origin !== undefined && !origins.has(origin)) continue
    if (numberOf({ slot, place: 0 }) >= before) continue
    const heads = await headsOfSlot(database.transaction('heads').store, slot)
    for (const { number, head } of heads.reverse()) {
      if (number >= before || !isAsked(head)) continue
      if (reports.length === most) return { reports, next: reports.at(-1)?.id ?? null }
      reports.push(listed(number, head))
    }
  }
  return { reports, next: null }
}

function added(all: Iterable<ReadonlyMap<string, number>>): (readonly [string, number])[] {
  const sums = new Map<string, number>()
  for (const counts of all) for (const [key, count] of counts) sums.set(key, (sums.get(key) ?? 0) + count)
  return [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
}

export async function countReports(database: Database): Promise<Counts> {
  const slots = await slotsNewestFirst(database)
  const summaries = slots.map(([, summary]) => summary)
  const sum = (key: 'reports' | 'bytes' | 'kept') => summaries.reduce((total, summary) => total + summary[key], 0)
  return {
    reports: sum('reports'),
    bytes: sum('bytes'),
    kept: sum('kept'),
    days: slots.map(([slot, { reports, bytes }]) => ({ day: ageDayOf(slot), dated: slot >= 0, reports, bytes })),
    outlets: added(summaries.map(({ outlets }) => outlets)),
    origins: added(summaries.map(({ origins }) => origins)),
  }
}

export async function countAll(database: Database): Promise<Totals> {
  return readTotals(database.transaction('meta').store)
}
