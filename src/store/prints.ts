/**
 * Prints: hashes of addresses and texts, which tell known reports from new ones. All are wanted for every report that comes, and reading
 * them takes as long as all the rest of adding it: so a process keeps what it read, for as long as nobody else has written.
 *
 * `await possiblyKnown(transaction, { addresses: ['https://orlo.example/a'], texts: [] })` → numbers of reports that may be that page
 *
 * Whoever writes prints leaves a new stamp in `meta`, in the same transaction. What is kept holds while the database has the stamp that it
 * had: two processes may still use one database.
 */
import { addressPrint, NO_PRINTS, PRINT_WIDTH, type PrintRow, textPrint } from './rows.ts'
import type { Schema, Stamp } from './schema.ts'
import { numberInGroup } from './slots.ts'

/** Where in `meta` the stamp lies. */
const STAMP = 'prints'

interface PrintStore {
  get(key: number): Promise<PrintRow | undefined>
  getAll(): Promise<PrintRow[]>
  getAllKeys(): Promise<IDBValidKey[]>
}
interface MetaStore {
  get(key: string): Promise<Schema['meta']['value'] | undefined>
}

/** A transaction that covers `prints` and `meta`. */
export interface Reading {
  readonly db: object
  objectStore(name: 'prints'): PrintStore
  objectStore(name: 'meta'): MetaStore
}

export interface WritingPrints extends Reading {
  objectStore(name: 'prints'): PrintStore & { put(row: PrintRow, key: number): Promise<unknown>; delete(key: number): Promise<void> }
  objectStore(name: 'meta'): MetaStore & { put(stamp: Stamp, key: string): Promise<unknown> }
}

type Rows = ReadonlyMap<number, PrintRow>

interface Kept {
  readonly stamp: string
  /** By group of days. */
  readonly rows: Rows
}

/** By connection. */
const KEPT = new WeakMap<object, Kept>()

/** What one transaction has written so far. */
interface Turn {
  /** The database's stamp before it; null for none. */
  readonly before: Promise<string | null>
  readonly after: string
  readonly written: Map<number, PrintRow>
}

/** By transaction. */
const TURNS = new WeakMap<object, Turn>()

async function stampOf(reading: Reading): Promise<string | null> {
  const found = await reading.objectStore('meta').get(STAMP)
  return found !== undefined && 'stamp' in found ? found.stamp : null
}

const keptUnder = (reading: Reading, stamp: string | null): Rows | null => {
  const kept = KEPT.get(reading.db)
  return kept !== undefined && kept.stamp === stamp ? kept.rows : null
}

/** All rows as they were before the transaction wrote any. */
async function readAll(reading: Reading): Promise<Rows> {
  const stamp = await stampOf(reading)
  const kept = keptUnder(reading, stamp)
  if (kept !== null) return kept
  const store = reading.objectStore('prints')
  const [groups, found] = await Promise.all([store.getAllKeys(), store.getAll()])
  const rows = new Map(groups.map((group, i) => [Number(group), found[i] ?? NO_PRINTS]))
  if (stamp !== null && !TURNS.has(reading)) KEPT.set(reading.db, { stamp, rows })
  return rows
}

/** The first that writes leaves the new stamp. */
async function begin(writing: WritingPrints): Promise<Turn> {
  const begun = TURNS.get(writing)
  if (begun !== undefined) return begun
  const turn = { before: stampOf(writing), after: crypto.randomUUID(), written: new Map() }
  TURNS.set(writing, turn)
  await turn.before
  await writing.objectStore('meta').put({ stamp: turn.after }, STAMP)
  return turn
}

/** Writes one group's row anew, made of the one before. */
export async function changePrints(writing: WritingPrints, group: number, change: (row: PrintRow) => PrintRow): Promise<void> {
  const turn = await begin(writing)
  const store = writing.objectStore('prints')
  const known = turn.written.get(group) ?? keptUnder(writing, await turn.before)?.get(group)
  const row = change(known ?? (await store.get(group)) ?? NO_PRINTS)
  turn.written.set(group, row)
  await (row.length === 0 ? store.delete(group) : store.put(row, group))
}

/** The transaction is through: what is kept has what it wrote, if it was what the transaction found. */
export async function keepPrints(writing: WritingPrints): Promise<void> {
  const turn = TURNS.get(writing)
  if (turn === undefined) return
  const rows = keptUnder(writing, await turn.before)
  if (rows === null) return
  const kept = [...new Map([...rows, ...turn.written])].filter(([, row]) => row.length > 0)
  KEPT.set(writing.db, { stamp: turn.after, rows: new Map(kept) })
}

interface Asked {
  readonly addresses: readonly string[]
  /** Fingerprints. */
  readonly texts: readonly string[]
}

const FILTER_BITS = 16
const bitOf = (print: number) => print & ((1 << FILTER_BITS) - 1)

/** Numbers of stored reports whose address or text may be one of these: hashes alone are compared. */
export async function possiblyKnown(reading: Reading, { addresses: asked, texts: prints }: Asked): Promise<readonly number[]> {
  const wanted = new Set([...asked.map(addressPrint), ...prints.map(textPrint)])
  const filter = new Uint8Array(1 << FILTER_BITS)
  for (const print of wanted) filter[bitOf(print)] = 1
  const isWanted = (print: number) => filter[bitOf(print)] === 1 && wanted.has(print)
  const found: number[] = []
  for (const [group, row] of await readAll(reading)) {
    for (let at = 0; at < row.length; at += PRINT_WIDTH) {
      if (isWanted(row[at + 1] as number) || isWanted(row[at + 2] as number)) found.push(numberInGroup(group, row[at] as number))
    }
  }
  return found
}
