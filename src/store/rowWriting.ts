/**
 * Changes of reports → changes of rows: heads, bodies, keys and prints, each kind by its own rows.
 *
 * `await writeRows(writing, { puts, gone, free })` reads the rows that are touched and writes them anew.
 */
import type { IDBPTransaction } from 'idb'
import { addToRow, emptyRow, removeFromRow } from '../core/matching/dayRow.ts'
import { changePrints } from './prints.ts'
import { NO_BODIES, NO_HEADS, type Placed, withBodies, withHeads, withPrints } from './rows.ts'
import type { Schema, StoredHead, StoredReport } from './schema.ts'
import { dayOfSlot, placeInGroup, placeOf, placesASlot, printGroupOf, type RowKind, rowOf, startOfRow } from './slots.ts'

/** What holds reports, and what is summed up of them. */
export const STORES = ['heads', 'reports', 'days', 'prints', 'summaries', 'meta'] as const

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

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

export const slotOfNumber = ({ number }: { readonly number: number }) => placeOf(number).slot
const placeOfNumber = ({ number }: { readonly number: number }) => placeOf(number).place
const placed = <T>({ number }: Put, item: T): Placed<T> => ({ place: placeOf(number).place, item })

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
  const groupOfNumber = (one: { readonly number: number }) => printGroupOf(slotOfNumber(one))
  const placeOfPrint = ({ number }: { readonly number: number }) => placeInGroup(placeOf(number))
  const added = groupBy(puts, groupOfNumber)
  const taken = groupBy(gone, groupOfNumber)
  const write = async (group: number) => {
    const come = (added.get(group) ?? []).map(put => ({ place: placeOfPrint(put), item: put.head }))
    const leaving = new Set((taken.get(group) ?? []).map(placeOfPrint))
    await changePrints(writing, group, row => withPrints(row, come, place => leaving.has(place)))
  }
  await Promise.all([...new Set([...added.keys(), ...taken.keys()])].map(write))
}

/** All prints of a slot out of their group. */
export async function dropPrints(writing: Writing, slot: number): Promise<void> {
  const [first, behind] = [placeInGroup({ slot, place: 0 }), placeInGroup({ slot, place: 0 }) + placesASlot]
  await changePrints(writing, printGroupOf(slot), row => withPrints(row, [], place => place >= first && place < behind))
}

export async function writeRows(writing: Writing, changes: Changes): Promise<void> {
  await Promise.all([
    writeHeads(writing, changes),
    writeBodies(writing, changes),
    writeKeys(writing, changes),
    writePrints(writing, changes),
  ])
}
