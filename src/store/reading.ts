/**
 * Heads and bodies by number. Works in any transaction that covers the stores.
 *
 * `await readHeads(transaction.objectStore('heads'), [number, number])` → heads in that order, undefined where there is none
 */
import type { IDBPObjectStore } from 'idb'
import { bodyAt, headAt, headsOf } from './rows.ts'
import type { Schema, StoredHead, StoredReport } from './schema.ts'
import { numberOf, placeOf, rowOf, rowsOf } from './slots.ts'
import { keyRange } from './writing.ts'

/** A store within a transaction of whatever other stores. */
export type Within<Name extends 'heads' | 'reports'> = Pick<IDBPObjectStore<Schema, [Name], Name, 'readonly'>, 'get' | 'getAll'>

export interface Numbered {
  readonly number: number
  readonly head: StoredHead
}

/** Reports that lie in one row are read at once. */
async function byRow<Row>(
  keys: readonly number[],
  get: (key: number) => Promise<Row | undefined>,
): Promise<ReadonlyMap<number, Row | undefined>> {
  const wanted = [...new Set(keys)]
  const rows = await Promise.all(wanted.map(get))
  return new Map(wanted.map((key, i) => [key, rows[i]]))
}

export async function readHeads(store: Within<'heads'>, numbers: readonly number[]): Promise<(StoredHead | undefined)[]> {
  const places = numbers.map(placeOf)
  const keys = places.map(place => rowOf('heads', place))
  const rows = await byRow(keys, key => store.get(key))
  return places.map(({ place }, i) => headAt(rows.get(keys[i] ?? 0), place))
}

export async function readBodies(store: Within<'reports'>, numbers: readonly number[]): Promise<(StoredReport | undefined)[]> {
  const places = numbers.map(placeOf)
  const keys = places.map(place => rowOf('reports', place))
  const rows = await byRow(keys, key => store.get(key))
  return places.map(({ place }, i) => bodyAt(rows.get(keys[i] ?? 0), place))
}

/** All heads of a day, in the order in which they came. */
export async function headsOfSlot(store: Within<'heads'>, slot: number): Promise<Numbered[]> {
  const rows = await store.getAll(keyRange(rowsOf('heads', { from: slot, to: slot })))
  return rows.flatMap(row => headsOf(row).map(({ place, item }) => ({ number: numberOf({ slot, place }), head: item })))
}
