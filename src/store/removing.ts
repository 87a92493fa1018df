/**
 * Reports out of the database because the reader wants it: some, all of one origin, everything. Each step is one transaction.
 *
 * `await removeOrigin(database, 'file spring.json.gz')` → how many went. What came by something else as well stays for that.
 */
import { IMPORT_MARK } from './importing.ts'
import { headsOfSlot, type Numbered, readHeads } from './reading.ts'
import type { Gone, Put, Writing } from './rowWriting.ts'
import type { Database } from './schema.ts'
import { numberIn, placeOf } from './slots.ts'
import { originKey } from './summaries.ts'
import { apply, readSummaries, toldBy, write } from './writing.ts'

/** An import that was cut short must not pass over what was removed since. */
function forgetImports(writing: Writing): Promise<void> {
  return writing.objectStore('meta').delete(IDBKeyRange.bound(IMPORT_MARK, `${IMPORT_MARK}\uffff`))
}

async function removeNumbers(writing: Writing, numbers: readonly number[]): Promise<number> {
  const found = await readHeads(writing.objectStore('heads'), numbers)
  const gone = numbers.flatMap((number, i): Gone[] => {
    const head = found[i]
    return head ? [{ number, head }] : []
  })
  if (gone.length === 0) return 0
  const summaries = await readSummaries(
    writing,
    gone.map(({ number }) => placeOf(number).slot),
  )
  await Promise.all([apply(writing, { puts: [], gone }, summaries), forgetImports(writing)])
  return gone.length
}

export function removeReports(database: Database, ids: readonly string[]): Promise<number> {
  const numbers = new Set(ids.map(numberIn).filter(number => number !== null))
  return write(database, writing => removeNumbers(writing, [...numbers]))
}

/** Takes an origin off reports of one slot; those that came by nothing else go. */
async function takeOff(writing: Writing, slot: number, key: string, reports: readonly Numbered[]): Promise<number> {
  const touched = reports.filter(({ head }) => head.origins.some(origin => originKey(origin) === key))
  const puts = touched.flatMap(({ number, head }): Put[] => {
    const origins = head.origins.filter(origin => originKey(origin) !== key)
    return origins.length === 0 ? [] : [{ number, head: { ...head, origins }, stored: null }]
  })
  await Promise.all([apply(writing, { puts, gone: touched }, await readSummaries(writing, [slot])), forgetImports(writing)])
  return touched.length - puts.length
}

/** Takes an origin off all reports that came by it. `key` as `originKey` makes it. */
export async function removeOrigin(database: Database, key: string): Promise<number> {
  const reading = database.transaction('summaries')
  const [slots, summaries] = await Promise.all([reading.store.getAllKeys(), reading.store.getAll()])
  let removed = 0
  for (const [i, slot] of slots.entries()) {
    if (!summaries[i]?.origins.has(key)) continue
    removed += await write(database, async writing => takeOff(writing, slot, key, await headsOfSlot(writing.objectStore('heads'), slot)))
  }
  return removed
}

/** Takes an origin off one report. */
export function removeOriginOf(database: Database, id: string, key: string): Promise<number> {
  const number = numberIn(id)
  if (number === null) return Promise.resolve(0)
  return write(database, async writing => {
    const [head] = await readHeads(writing.objectStore('heads'), [number])
    return head === undefined ? 0 : takeOff(writing, placeOf(number).slot, key, [{ number, head }])
  })
}

/** Every report and the log of requests. Feeds and subscriptions are choices, not reports: they stay. */
export async function removeAll(database: Database): Promise<void> {
  const writing = database.transaction(['heads', 'reports', 'days', 'prints', 'summaries', 'meta', 'requests'], 'readwrite')
  try {
    await Promise.all([...[...writing.objectStoreNames].map(name => writing.objectStore(name).clear()), writing.done])
  } catch (error) {
    throw toldBy(writing, error)
  }
}
