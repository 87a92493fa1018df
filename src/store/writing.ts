/**
 * One transaction's changes, carried into every part of the database at once: heads, bodies, rows, sums.
 *
 * `await apply(writing, { puts: [{ number, head, stored }], gone: [{ number: old, head: oldHead }] })`. Either all of it happens or
 * nothing, whenever the process dies: nothing outside one transaction has to fit together.
 */
import type { IDBPTransaction } from 'idb'
import { addToRow, emptyRow, removeFromRow } from '../core/matching/dayRow.ts'
import { NO_BODIES, NO_HEADS, NO_PRINTS, type Placed, withBodies, withHeads, withPrints } from './rows.ts'
import type { Database, Schema, StoredHead, StoredReport } from './schema.ts'
import { dayOfSlot, placeInGroup, placeOf, placesASlot, printGroupOf, type RowKind, rowOf, rowsOf, type Span, startOfRow } from './slots.ts'
import { addTo, type DaySummary, emptySummary, NOTHING, type Totals, takeFrom } from './summaries.ts'

const STORES = ['heads', 'reports', 'days', 'prints', 'summaries', 'meta'] as const
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
  /** By slot, the first place that was free before: rows from there on are new and need not be read. */
  readonly free?: ReadonlyMap<number, number>
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
const placeOfNumber = ({ number }: { readonly number: number }) => placeOf(number).place
const placed = <T>({ number }: Put, item: T): Placed<T> => ({ place: placeOf(number).place, item })

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

/** What comes into one row and what leaves it. */
interface RowChange {
  readonly key: number
  readonly slot: number
  /** Nothing can be there yet. */
  readonly isNew: boolean
  readonly puts: readonly Put[]
  readonly leaving: ReadonlySet<number>
}

function inRows({ puts, gone, free }: Changes, kind: RowKind): RowChange[] {
  const keyOf = ({ number }: { readonly number: number }) => rowOf(kind, placeOf(number))
  const added = groupBy(puts, keyOf)
  const taken = groupBy(gone, keyOf)
  return [...new Set([...added.keys(), ...taken.keys()])].map(key => {
    const [come, go] = [added.get(key) ?? [], taken.get(key) ?? []]
    const { slot, place } = placeOf([...come, ...go][0]?.number ?? 0)
    const isNew = startOfRow(kind, place) >= (free?.get(slot) ?? Number.POSITIVE_INFINITY)
    return { key, slot, isNew, puts: come, leaving: new Set(go.map(placeOfNumber)) }
  })
}

/** Reports of which only the head changes keep keys and body. */
const withStored = (puts: readonly Put[]): readonly Placed<StoredReport>[] =>
  puts.flatMap(put => (put.stored === null ? [] : [placed(put, put.stored)]))

async function writeHeads(writing: Writing, changes: Changes): Promise<void> {
  const store = writing.objectStore('heads')
  const write = async ({ key, isNew, puts, leaving }: RowChange) => {
    const row = withHeads(
      (isNew ? undefined : await store.get(key)) ?? NO_HEADS,
      puts.map(put => placed(put, put.head)),
      leaving,
    )
    await (row.places.length === 0 ? store.delete(key) : store.put(row, key))
  }
  await Promise.all(inRows(changes, 'heads').map(write))
}

async function writeBodies(writing: Writing, changes: Changes): Promise<void> {
  const store = writing.objectStore('reports')
  const write = async ({ key, isNew, puts, leaving }: RowChange) => {
    const come = withStored(puts)
    if (come.length === 0 && leaving.size === 0) return
    const row = withBodies((isNew ? undefined : await store.get(key)) ?? NO_BODIES, come, leaving)
    await (row.places.length === 0 ? store.delete(key) : store.put(row, key))
  }
  await Promise.all(inRows(changes, 'reports').map(write))
}

async function writeKeys(writing: Writing, changes: Changes): Promise<void> {
  const store = writing.objectStore('days')
  const write = async ({ key, slot, isNew, puts, leaving }: RowChange) => {
    const come = withStored(puts).map(({ place, item }) => ({ id: place, keys: Array.from(item.keys) }))
    if (come.length === 0 && leaving.size === 0) return
    const day = dayOfSlot(slot)
    const found = isNew ? undefined : await store.get(key)
    const { ids, keys } = addToRow(removeFromRow(found ? { ...found, day } : emptyRow(day), leaving), come)
    await (ids.length === 0 ? store.delete(key) : store.put({ slot, ids, keys }, key))
  }
  await Promise.all(inRows(changes, 'days').map(write))
}

async function writePrints(writing: Writing, { puts, gone }: Changes): Promise<void> {
  const store = writing.objectStore('prints')
  const groupOfNumber = (one: { readonly number: number }) => printGroupOf(slotOfNumber(one))
  const placeOfPrint = ({ number }: { readonly number: number }) => placeInGroup(placeOf(number))
  const added = groupBy(puts, groupOfNumber)
  const taken = groupBy(gone, groupOfNumber)
  const write = async (group: number) => {
    const come = (added.get(group) ?? []).map(put => ({ place: placeOfPrint(put), item: put.head }))
    const leaving = new Set((taken.get(group) ?? []).map(placeOfPrint))
    const row = withPrints((await store.get(group)) ?? NO_PRINTS, come, place => leaving.has(place))
    await (row.length === 0 ? store.delete(group) : store.put(row, group))
  }
  await Promise.all([...new Set([...added.keys(), ...taken.keys()])].map(write))
}

/** All prints of a slot out of their group. */
async function dropPrints(writing: Writing, slot: number): Promise<void> {
  const store = writing.objectStore('prints')
  const group = printGroupOf(slot)
  const [first, behind] = [placeInGroup({ slot, place: 0 }), placeInGroup({ slot, place: 0 }) + placesASlot]
  const left = withPrints((await store.get(group)) ?? NO_PRINTS, [], place => place >= first && place < behind)
  await (left.length === 0 ? store.delete(group) : store.put(left, group))
}

async function changeTotals(writing: Writing, by: Totals): Promise<void> {
  const { reports, bytes } = await readTotals(writing.objectStore('meta'))
  await writing.objectStore('meta').put({ reports: reports + by.reports, bytes: bytes + by.bytes }, TOTALS)
}

/** The sums of every day that is touched have to be handed in: places were given out from them. */
export async function apply(writing: Writing, changes: Changes, summaries: Map<number, DaySummary>): Promise<void> {
  const staying = new Set(changes.puts.map(({ number }) => number))
  const rows: Changes = { ...changes, gone: changes.gone.filter(({ number }) => !staying.has(number)) }
  await Promise.all([
    writeHeads(writing, rows),
    writeBodies(writing, rows),
    writeKeys(writing, rows),
    writePrints(writing, rows),
    writeSummaries(writing, changes, summaries).then(difference => changeTotals(writing, difference)),
  ])
}

export const keyRange = ({ from, to }: Span): IDBKeyRange => IDBKeyRange.bound(from, to)

/** Drops a whole day at one stroke. */
export async function dropSlot(writing: Writing, slot: number, { reports, bytes }: Totals): Promise<void> {
  const kinds = ['heads', 'reports', 'days'] as const
  await Promise.all([
    ...kinds.map(kind => writing.objectStore(kind).delete(keyRange(rowsOf(kind, { from: slot, to: slot })))),
    dropPrints(writing, slot),
    writing.objectStore('summaries').delete(slot),
    changeTotals(writing, { reports: -reports, bytes: -bytes }),
  ])
}
