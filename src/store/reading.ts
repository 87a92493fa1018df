/**
 * Heads and bodies by number, and which reports of a batch are stored already. Works in any transaction that covers the stores.
 *
 * `await readHeads(transaction.objectStore('heads'), [number, number])` → heads in that order, undefined where there is none
 */
import type { IDBPObjectStore } from 'idb'
import { addressPrint, bodyAt, headAt, headsOf, PRINT_WIDTH, textPrint } from './rows.ts'
import type { Schema, StoredHead, StoredReport } from './schema.ts'
import { numberInGroup, numberOf, placeOf, rowOf, rowsOf } from './slots.ts'
import { keyRange } from './writing.ts'

/** A store within a transaction of whatever other stores. */
export type Within<Name extends 'heads' | 'reports' | 'prints'> = Pick<
  IDBPObjectStore<Schema, [Name], Name, 'readonly'>,
  'get' | 'getAll' | 'getAllKeys'
>

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

interface Asked {
  readonly addresses: readonly string[]
  /** Fingerprints. */
  readonly texts: readonly string[]
}

const FILTER_BITS = 16
const bitOf = (print: number) => print & ((1 << FILTER_BITS) - 1)

/** Numbers of stored reports whose address or text may be one of these: hashes alone are compared. */
export async function possiblyKnown(store: Within<'prints'>, { addresses: asked, texts: prints }: Asked): Promise<readonly number[]> {
  const wanted = new Set([...asked.map(addressPrint), ...prints.map(textPrint)])
  const filter = new Uint8Array(1 << FILTER_BITS)
  for (const print of wanted) filter[bitOf(print)] = 1
  const isWanted = (print: number) => filter[bitOf(print)] === 1 && wanted.has(print)
  const [groups, rows] = await Promise.all([store.getAllKeys(), store.getAll()])
  const found: number[] = []
  rows.forEach((row, i) => {
    for (let at = 0; at < row.length; at += PRINT_WIDTH) {
      if (isWanted(row[at + 1] ?? 0) || isWanted(row[at + 2] ?? 0)) found.push(numberInGroup(groups[i] ?? 0, row[at] ?? 0))
    }
  })
  return found
}
