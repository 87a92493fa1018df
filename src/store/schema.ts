/**
 * What the reader's own database holds, and how an older one becomes the newest.
 *
 * `await openDatabase('otherwise')` → a typed database of `VERSION`. IndexedDB belongs to the extension's origin: no page sees it.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { ReportHead } from '../core/model.ts'
import type { Change } from './changes.ts'
import type { BodyRow, HeadRow, PrintRow } from './rows.ts'
import type { DaySummary, Totals } from './summaries.ts'

/** By whom a report came. */
export type By = 'bundled' | 'file' | 'subscription' | 'feed' | 'page'

export interface Origin {
  readonly by: By
  /** The pack's name, the feed's address; empty for a page that the reader remembered. */
  readonly name: string
  /** Milliseconds since 1970. */
  readonly fetched: number
}

/** What lists show of a report and what finding a story needs beside the keys; those lie in rows and with the claims. */
export interface StoredHead extends Omit<ReportHead, 'id' | 'keys' | 'sketch'> {
  readonly sketch: { readonly count: number; readonly lowest: Uint32Array }
  /** The page's canonical address. */
  readonly address?: string
  /** Oldest first. */
  readonly origins: readonly Origin[]
  /** What it takes, estimated. */
  readonly bytes: number
  /** When values of it changed, oldest first, milliseconds since 1970. */
  readonly changed?: readonly number[]
}

export interface StoredReport {
  readonly keys: Uint32Array
  /** Terms and claims as JSON in UTF-8: smaller than structured clones, and quicker to read. */
  readonly body: Uint8Array
  readonly changes?: readonly Change[]
}

/** Part of a day for looking up: see `slots.ts`. */
export interface KeyRow {
  readonly slot: number
  readonly ids: Uint32Array
  readonly keys: Uint32Array
}

/** One fetch as the reader may see it. */
export interface RequestNote {
  readonly address: string
  readonly when: number
  readonly status: number | null
  readonly bytes: number
}

/** Feeds and subscriptions are kept as whoever fetches them writes them. */
export interface Addressed {
  readonly address: string
}

export interface Schema extends DBSchema {
  /** Key: a row of the kind, see `slots.ts`. */
  days: { key: number; value: KeyRow }
  heads: { key: number; value: HeadRow }
  reports: { key: number; value: BodyRow }
  /** Key: a group of days. What tells known reports from new ones. */
  prints: { key: number; value: PrintRow }
  /** Key: slot. Sums of a day, so that nothing has to be read to count. */
  summaries: { key: number; value: DaySummary }
  feeds: { key: string; value: Addressed }
  subscriptions: { key: string; value: Addressed }
  requests: { key: number; value: RequestNote }
  /** `totals`, and how far an import has come. */
  meta: { key: string; value: Totals | ImportMark }
}

export interface ImportMark {
  readonly done: number
}

export type Database = IDBPDatabase<Schema>

export const VERSION = 1

/** One step a version: step n turns a database of version n into one of version n + 1. */
const STEPS: readonly ((database: Database) => void)[] = [
  database => {
    for (const name of ['days', 'heads', 'reports', 'prints', 'summaries', 'meta'] as const) database.createObjectStore(name)
    for (const name of ['feeds', 'subscriptions'] as const) database.createObjectStore(name, { keyPath: 'address' })
    database.createObjectStore('requests', { autoIncrement: true })
  },
]

/** `lost` is called when the connection ended: a newer version wants to open the database, or the browser closed it. */
export function openDatabase(name: string, lost: () => void = () => undefined): Promise<Database> {
  return openDB<Schema>(name, VERSION, {
    upgrade: (database, from) => {
      for (const step of STEPS.slice(from)) step(database)
    },
    blocking: (_current, _wanted, event) => {
      ;(event.target as IDBDatabase).close()
      lost()
    },
    terminated: lost,
  })
}
