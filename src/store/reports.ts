/**
 * The reader's own corpus, in the extension's IndexedDB: a `WritableSource`, and what its owner does with it besides.
 *
 * `const store = openStore({ now: Date.now, addressOf: url => cleanAddress(url, null) })`; `await store.add([report], origin)`.
 * The database is opened at once, and again if the browser ends the connection. Nothing else is kept but what a stamp
 * proves to be so still (prints.ts): a process that dies loses nothing, and two processes may use one database.
 */
import { deleteDB } from 'idb'
import type { Added, WritableSource } from '../core/corpus.ts'
import type { Report } from '../core/model.ts'
import { addReports, type Prepared, prepare } from './adding.ts'
import type { Change } from './changes.ts'
import { type Importing, importPrepared } from './importing.ts'
import { type Counts, countAll, countReports, type ListPage, type ListQuery, listReports } from './lists.ts'
import { DayReader } from './lookUp.ts'
import { findPage, forgetPage, type StoredPage } from './pages.ts'
import { readBodies, readHeads } from './reading.ts'
import { decode } from './records.ts'
import { removeAll, removeOrigin, removeReports } from './removing.ts'
import { dropDay, keepWithin, type Limits } from './retention.ts'
import { type Addressed, type Database, type Origin, openDatabase } from './schema.ts'
import { dayOfTime, numberIn } from './slots.ts'
import { originKey } from './summaries.ts'
import { type RequestLog, requestLog, type Table, tableOf } from './tables.ts'

export interface StoreOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** A page's address as all its spellings share it; null for none. */
  readonly addressOf?: (url: string | null) => string | null
  readonly name?: string
}

/** What the whole origin takes on the disk, as far as the browser tells. */
export interface Usage extends Counts {
  readonly disk: number | null
  readonly room: number | null
}

export interface Store extends WritableSource {
  /** Without an origin they count as a file's. */
  add(reports: readonly Report[], origin?: Pick<Origin, 'by' | 'name'>): Promise<Added>
  /** Makes reports ready for `importPrepared`, one by one as they are read: thousands of whole ones would fill the memory. */
  preparing(origin: Pick<Origin, 'by' | 'name'>): (report: Report) => Prepared
  importPrepared(
    prepared: readonly Prepared[],
    importing: Pick<Importing, 'key' | 'progress' | 'signal'> & Pick<Origin, 'by' | 'name'>,
  ): Promise<Added>
  /** When and from what the values of a report changed, oldest first. */
  changes(id: string): Promise<readonly Change[]>
  /** Whether a page is stored with its text. */
  hasPage(url: string): Promise<boolean>
  page(url: string): Promise<StoredPage | null>
  /** What the reader remembered and nothing else brought goes; what came otherwise as well stays for that. */
  forgetPage(url: string): Promise<void>
  list(query: ListQuery): Promise<ListPage>
  /** `estimate` is `navigator.storage.estimate`. */
  usage(estimate?: () => Promise<StorageEstimate>): Promise<Usage>
  /** Gives how many went. */
  keepWithin(limits: Limits): Promise<number>
  dropDay(day: number): Promise<number>
  removeOrigin(origin: Pick<Origin, 'by' | 'name'>): Promise<number>
  removeAll(): Promise<void>
  feeds<T extends Addressed>(parse: (stored: unknown) => T | null): Table<T>
  subscriptions<T extends Addressed>(parse: (stored: unknown) => T | null): Table<T>
  readonly requests: RequestLog
  close(): Promise<void>
}

const FILE = { by: 'file', name: '' } as const

/** Opens when first asked, and again after the connection was lost or could not be had. */
function opener(name: string): { open: () => Promise<Database>; close: () => Promise<void> } {
  let opening: Promise<Database> | undefined
  const forget = () => {
    opening = undefined
  }
  const open = () => {
    // Where there is no IndexedDB at all, asking for it throws at once.
    opening ??= Promise.resolve()
      .then(() => openDatabase(name, forget))
      .catch((error: unknown) => {
        forget()
        throw error
      })
    return opening
  }
  const close = async () => {
    const closing = opening
    forget()
    ;(await closing?.catch(() => undefined))?.close()
  }
  return { open, close }
}

async function readReports(database: Database, ids: readonly string[]): Promise<Report[]> {
  const numbers = ids.map(numberIn).filter(number => number !== null)
  const reading = database.transaction(['heads', 'reports'])
  const [heads, bodies] = await Promise.all([
    readHeads(reading.objectStore('heads'), numbers),
    readBodies(reading.objectStore('reports'), numbers),
  ])
  return numbers.flatMap((number, i) => {
    const [head, stored] = [heads[i], bodies[i]]
    return head && stored ? [decode(number, head, stored)] : []
  })
}

async function readChanges(database: Database, id: string): Promise<readonly Change[]> {
  const number = numberIn(id)
  if (number === null) return []
  const [stored] = await readBodies(database.transaction('reports').store, [number])
  return stored?.changes ?? []
}

async function readUsage(database: Database, estimate?: () => Promise<StorageEstimate>): Promise<Usage> {
  const [counts, estimated] = await Promise.all([countReports(database), estimate?.().catch(() => null)])
  return { ...counts, disk: estimated?.usage ?? null, room: estimated?.quota ?? null }
}

/** Browsers that have just run out of room may need a second try. */
const DROPS = 3
const BETWEEN_DROPS_MS = 300

async function dropped(name: string): Promise<boolean> {
  for (let turn = 0; turn < DROPS; turn++) {
    if (turn > 0) await new Promise(resolve => setTimeout(resolve, BETWEEN_DROPS_MS))
    const gone = await deleteDB(name).then(
      () => true,
      () => false,
    )
    if (gone) return true
  }
  return false
}

export function openStore({ now, addressOf = url => url, name = 'otherwise' }: StoreOptions): Store {
  const { open, close } = opener(name)
  const today = () => dayOfTime(now())
  const days = new DayReader(open, today)
  const adding = (by: Pick<Origin, 'by' | 'name'>) => ({ origin: { by: by.by, name: by.name, fetched: now() }, addressOf })
  // Opening takes a good part of a look-up: it need not wait for the first. Whoever asks first is told of a failure.
  open().catch(() => undefined)
  return {
    name: 'This device',
    expect: published => days.expect(published),
    candidates: (query, most) => days.candidates(query, most),
    reports: async ids => readReports(await open(), ids),
    size: async () => (await countAll(await open())).reports,
    add: async (reports, origin = FILE) => addReports(await open(), reports, adding(origin)),
    preparing: origin => {
      const how = adding(origin)
      return report => prepare(report, how)
    },
    importPrepared: async (prepared, { by, name: from, ...importing }) =>
      importPrepared(await open(), prepared, { ...importing, ...adding({ by, name: from }) }),
    remove: async ids => removeReports(await open(), ids),
    changes: async id => readChanges(await open(), id),
    hasPage: async url => (await findPage(await open(), addressOf(url)))?.thin === false,
    page: async url => findPage(await open(), addressOf(url)),
    forgetPage: async url => forgetPage(await open(), addressOf(url)),
    list: async query => listReports(await open(), query),
    usage: async estimate => readUsage(await open(), estimate),
    keepWithin: async limits => keepWithin(await open(), limits, today()),
    dropDay: async day => dropDay(await open(), day),
    removeOrigin: async origin => removeOrigin(await open(), originKey(origin)),
    removeAll: async () => {
      const database = await open()
      const choices = await Promise.all([database.count('feeds'), database.count('subscriptions')])
      const kept = await removeAll(database).then(
        () => null,
        (error: unknown) => ({ error }),
      )
      // Chromium gives the room of single reports back much later, and a full disk takes not even the note that they go: a full storage
      // stayed full. That of a whole database both browsers give back at once.
      if (choices.every(count => count === 0)) {
        await close()
        if (await dropped(name)) return
      }
      if (kept) throw kept.error
    },
    feeds: parse => tableOf(open, 'feeds', parse),
    subscriptions: parse => tableOf(open, 'subscriptions', parse),
    requests: requestLog(open, error => console.warn('a request was not noted:', error)),
    close,
  }
}
