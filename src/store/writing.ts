/**
 * One transaction's changes, carried into every part of the database at once: heads, bodies, rows, sums.
 *
 * `await apply(writing, { puts: [{ number, head, stored }], gone: [{ number: old, head: oldHead }] })`. Either all of it happens or
 * nothing, whenever the process dies: nothing outside one transaction has to fit together.
 */
import type { IDBPTransaction } from 'idb'
import { addToRow, emptyRow, removeFromRow } from '../core/matching/dayRow.ts'
import type { Database, Schema, StoredHead, StoredReport } from './schema.ts'
import { dayOfSlot, numbersOf, placeOf, rowOf, rowsOf, type Span, slotOfRow } from './slots.ts'
import { addTo, type DaySummary, emptySummary, NOTHING, type Totals, takeFrom } from './summaries.ts'

const STORES = ['heads', 'reports', 'days', 'summaries', 'meta'] as const
const TOTALS = 'totals'

export type Writing = IDBPTransaction<Schema, typeof STORES, 'readwrite'>

/** A report that is written, with its keys and body unless only its head changes. */
export interface Put {
  readonly number: number
  readonly head: StoredHead
  readonly stored: StoredReport | null
}

/** What stood there before: a report that goes, or the old head of one that changes. */
export interface Gone {
  readonly number: number
  readonly head: StoredHead
}

export interface Changes {
  readonly puts: readonly Put[]
  readonly gone: readonly Gone[]
}

/**
 * Runs `work` in one transaction: what it throws undoes all of it.
 *
 * Relaxed: what the system has not yet written when the power fails is lost whole, never in part; feeds bring it again.
 */
export async function write<T>(database: Database, work: (writing: Writing) => Promise<T>): Promise<T> {
  const writing = database.transaction(STORES, 'readwrite', { durability: 'relaxed' })
  const done = writing.done.catch((error: unknown) => {
    throw error ?? new Error('the database gave up the transaction')
  })
  try {
    const [result] = await Promise.all([work(writing), done])
    return result
  } catch (error) {
    abort(writing)
    await done.catch(() => undefined)
    throw error
  }
}

function abort(writing: Writing): void {
  try {
    writing.abort()
  } catch {
    // It has ended by itself.
  }
}

export async function readTotals(meta: { get(key: string): Promise<Schema['meta']['value'] | undefined> }): Promise<Totals> {
  const found = await meta.get(TOTALS)
  return found !== undefined && 'reports' in found ? found : NOTHING
}

/** The sums of these days; a day without reports has empty ones. */
export async function readSummaries(writing: Writing, slots: Iterable<number>): Promise<Map<number, DaySummary>> {
  const store = writing.objectStore('summaries')
  const wanted = [...new Set(slots)]
  const found = await Promise.all(wanted.map(slot => store.get(slot)))
  return new Map(wanted.map((slot, i) => [slot, found[i] ?? emptySummary]))
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

const slotOfNumber = ({ number }: { readonly number: number }) => placeOf(number).slot
const rowOfNumber = ({ number }: { readonly number: number }) => rowOf(placeOf(number))
const placeOfNumber = ({ number }: { readonly number: number }) => placeOf(number).place

/** `summaries` is what `readSummaries` gave, with places handed out since. */
async function writeSummaries(writing: Writing, { puts, gone }: Changes, summaries: Map<number, DaySummary>): Promise<Totals> {
  const added = groupBy(puts, slotOfNumber)
  const taken = groupBy(gone, slotOfNumber)
  const store = writing.objectStore('summaries')
  const headsOf = (group: readonly { readonly head: StoredHead }[] = []) => group.map(({ head }) => head)
  const written: Promise<unknown>[] = []
  let [reports, bytes] = [0, 0]
  for (const slot of new Set([...added.keys(), ...taken.keys()])) {
    const before = summaries.get(slot) ?? emptySummary
    const after = addTo(takeFrom(before, headsOf(taken.get(slot))), headsOf(added.get(slot)))
    reports += after.reports - before.reports
    bytes += after.bytes - before.bytes
    written.push(after.reports === 0 ? store.delete(slot) : store.put(after, slot))
  }
  await Promise.all(written)
  return { reports, bytes }
}

async function writeRow(writing: Writing, key: number, puts: readonly Put[], gone: readonly Gone[]): Promise<void> {
  const store = writing.objectStore('days')
  const entries = puts.flatMap(put => (put.stored === null ? [] : [{ id: placeOfNumber(put), keys: Array.from(put.stored.keys) }]))
  const leaving = new Set(gone.map(placeOfNumber))
  if (entries.length === 0 && leaving.size === 0) return
  const slot = slotOfRow(key)
  const day = dayOfSlot(slot)
  const found = await store.get(key)
  const { ids, keys } = addToRow(removeFromRow(found ? { ...found, day } : emptyRow(day), leaving), entries)
  await (ids.length === 0 ? store.delete(key) : store.put({ slot, ids, keys }, key))
}

async function writeRows(writing: Writing, puts: readonly Put[], gone: readonly Gone[]): Promise<void> {
  const added = groupBy(puts, rowOfNumber)
  const taken = groupBy(gone, rowOfNumber)
  const keys = new Set([...added.keys(), ...taken.keys()])
  await Promise.all([...keys].map(key => writeRow(writing, key, added.get(key) ?? [], taken.get(key) ?? [])))
}

async function changeTotals(writing: Writing, by: Totals): Promise<void> {
  const { reports, bytes } = await readTotals(writing.objectStore('meta'))
  await writing.objectStore('meta').put({ reports: reports + by.reports, bytes: bytes + by.bytes }, TOTALS)
}

/** The sums of every day that is touched have to be handed in: places were given out from them. */
export async function apply(writing: Writing, changes: Changes, summaries: Map<number, DaySummary>): Promise<void> {
  const heads = writing.objectStore('heads')
  const reports = writing.objectStore('reports')
  const staying = new Set(changes.puts.map(({ number }) => number))
  const leaving = changes.gone.filter(({ number }) => !staying.has(number))
  const requests: Promise<unknown>[] = []
  const ask = (request: Promise<unknown>) => {
    // One that cannot even be made (no such value can be stored) leaves the others with nobody who waits for them.
    request.catch(() => undefined)
    requests.push(request)
  }
  for (const { number } of leaving) {
    ask(heads.delete(number))
    ask(reports.delete(number))
  }
  for (const { number, head, stored } of changes.puts) {
    ask(heads.put(head, number))
    if (stored !== null) ask(reports.put(stored, number))
  }
  ask(writeRows(writing, changes.puts, leaving))
  ask(writeSummaries(writing, changes, summaries).then(difference => changeTotals(writing, difference)))
  await Promise.all(requests)
}

export const keyRange = ({ from, to }: Span): IDBKeyRange => IDBKeyRange.bound(from, to)

/** Drops a whole day at one stroke. */
export async function dropSlot(writing: Writing, slot: number, { reports, bytes }: Totals): Promise<void> {
  const numbers = keyRange(numbersOf({ from: slot, to: slot }))
  await Promise.all([
    writing.objectStore('heads').delete(numbers),
    writing.objectStore('reports').delete(numbers),
    writing.objectStore('days').delete(keyRange(rowsOf({ from: slot, to: slot }))),
    writing.objectStore('summaries').delete(slot),
    changeTotals(writing, { reports: -reports, bytes: -bytes }),
  ])
}
