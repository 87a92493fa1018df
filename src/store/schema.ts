/**
 * What the reader's own database holds, and how an older one becomes the newest.
 *
 * `await openDatabase('otherwise')` → a typed database of the newest version. IndexedDB belongs to the extension's origin: no page sees it.
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
  /** `totals`, the stamp of the prints, and how far an import has come. */
  meta: { key: string; value: Totals | Stamp | ImportMark }
}

/** Another one whenever prints were written: see `prints.ts`. */
export interface Stamp {
  readonly stamp: string
}

export interface ImportMark {
  readonly done: number
}

export type Database = IDBPDatabase<Schema>

/** One step a version: step n turns a database of version n into one of version n + 1. */
export const STEPS: readonly ((database: Database) => void)[] = [
  database => {
    for (const name of ['days', 'heads', 'reports', 'prints', 'summaries', 'meta'] as const) database.createObjectStore(name)
    for (const name of ['feeds', 'subscriptions'] as const) database.createObjectStore(name, { keyPath: 'address' })
    database.createObjectStore('requests', { autoIncrement: true })
  },
]

/** Another version of Otherwise holds the database and does not let go: whoever asks is told after this many milliseconds. */
const LONGEST_BLOCKED_MS = 5000

/** Names of errors as `ui/troubles.ts` knows them. */
const HELD = 'HeldError'
const NOT_UPGRADED = 'NotUpgradedError'

/**
 * `lost` is called when the connection ended: a newer version wants to open the database, or the browser closed it. An upgrade that fails
 * leaves all as it was, since it is one transaction. `steps`: other ones than ours, in tests.
 */
export function openDatabase(name: string, lost: () => void = () => undefined, steps = STEPS): Promise<Database> {
  return new Promise((resolve, reject) => {
    let upgradesFrom = 0
    let waiting: ReturnType<typeof setTimeout> | undefined
    const opening = openDB<Schema>(name, steps.length, {
      upgrade: (database, from, _to, transaction) => {
        upgradesFrom = from
        // That it failed is told where the database was asked for.
        transaction.done.catch(() => undefined)
        try {
          for (const step of steps.slice(from)) step(database)
        } catch (error) {
          console.error(error)
          transaction.abort()
        }
      },
      blocked: () => {
        const giveUp = () => reject(new DOMException('another version has the database open', HELD))
        waiting = setTimeout(giveUp, LONGEST_BLOCKED_MS)
      },
      blocking: (_current, _wanted, event) => {
        ;(event.target as IDBDatabase).close()
        lost()
      },
      terminated: lost,
    })
    const opened = (database: Database) => {
      clearTimeout(waiting)
      resolve(database)
    }
    const failed = (error: unknown) => {
      clearTimeout(waiting)
      reject(upgradesFrom > 0 ? new DOMException(`the database stays as version ${upgradesFrom} left it: ${error}`, NOT_UPGRADED) : error)
    }
    opening.then(opened, failed)
  })
}
