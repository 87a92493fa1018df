/**
 * Reports out of the database: some, a day, all of one origin, the oldest, everything. Each step is one transaction.
 *
 * `await dropDay(database, 20_225)` → how many went. What the reader remembered by hand stays until it is removed by hand.
 */
import { headsOfSlot, readHeads } from './reading.ts'
import type { Gone, Put, Writing } from './rowWriting.ts'
import type { Database } from './schema.ts'
import { ageDayOf, numberIn, placeOf, slotsOfDays } from './slots.ts'
import { type DaySummary, isKept, originKey } from './summaries.ts'
import { apply, dropSlot, readSummaries, write } from './writing.ts'

/** How long and how much is kept; null for without end. */
export interface Limits {
  readonly days: number | null
  readonly bytes: number | null
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
  await apply(writing, { puts: [], gone }, summaries)
  return gone.length
}

export function removeReports(database: Database, ids: readonly string[]): Promise<number> {
  const numbers = new Set(ids.map(numberIn).filter(number => number !== null))
  return write(database, writing => removeNumbers(writing, [...numbers]))
}

/** Oldest first within the slot, until so much is freed; all of it without a limit. */
async function thinOut(writing: Writing, slot: number, bytes: number): Promise<number> {
  const gone: Gone[] = []
  let freed = 0
  for (const report of await headsOfSlot(writing.objectStore('heads'), slot)) {
    if (freed >= bytes) break
    if (isKept(report.head)) continue
    gone.push(report)
    freed += report.head.bytes
  }
  await apply(writing, { puts: [], gone }, await readSummaries(writing, [slot]))
  return gone.length
}

/** At least so many bytes of a slot; all of it in three strokes where it holds no more and nothing to keep. */
function dropFromSlot(database: Database, slot: number, bytes = Number.POSITIVE_INFINITY): Promise<number> {
  return write(database, async writing => {
    const summary = await writing.objectStore('summaries').get(slot)
    if (!summary) return 0
    if (summary.kept > 0 || summary.bytes > bytes) return thinOut(writing, slot, bytes)
    await dropSlot(writing, slot, summary)
    return summary.reports
  })
}

/** Reports of that day, and undated ones that came in on it. `day` counts from 1970-01-01. */
export async function dropDay(database: Database, day: number): Promise<number> {
  let dropped = 0
  for (const { from } of slotsOfDays(day, day)) dropped += await dropFromSlot(database, from)
  return dropped
}

async function slotsByAge(database: Database): Promise<readonly (readonly [slot: number, summary: DaySummary])[]> {
  const reading = database.transaction('summaries')
  const [slots, summaries] = await Promise.all([reading.store.getAllKeys(), reading.store.getAll()])
  return slots.map((slot, i) => [slot, summaries[i] as DaySummary] as const).sort(([a], [b]) => ageDayOf(a) - ageDayOf(b))
}

/** Drops days that are too old, then the oldest ones until the rest fits. `today` counts from 1970-01-01. */
export async function keepWithin(database: Database, { days, bytes }: Limits, today: number): Promise<number> {
  const slots = await slotsByAge(database)
  let held = slots.reduce((sum, [, summary]) => sum + summary.bytes, 0)
  let dropped = 0
  for (const [slot, summary] of slots) {
    const old = days !== null && ageDayOf(slot) < today - days
    const over = bytes === null ? 0 : held - bytes
    if (summary.kept === summary.reports || (!old && over <= 0)) continue
    dropped += await dropFromSlot(database, slot, old ? Number.POSITIVE_INFINITY : over)
    held -= summary.bytes - ((await database.get('summaries', slot))?.bytes ?? 0)
  }
  return dropped
}

/** Takes an origin off all reports that came by it; those that came by nothing else go. `key` as `originKey` makes it. */
export async function removeOrigin(database: Database, key: string): Promise<number> {
  let removed = 0
  for (const [slot, { origins }] of await slotsByAge(database)) {
    if (origins.has(key)) removed += await write(database, writing => removeOriginOfSlot(writing, slot, key))
  }
  return removed
}

async function removeOriginOfSlot(writing: Writing, slot: number, key: string): Promise<number> {
  const gone = (await headsOfSlot(writing.objectStore('heads'), slot)).filter(({ head }) =>
    head.origins.some(origin => originKey(origin) === key),
  )
  const puts = gone.flatMap(({ number, head }): Put[] => {
    const origins = head.origins.filter(origin => originKey(origin) !== key)
    return origins.length === 0 ? [] : [{ number, head: { ...head, origins }, stored: null }]
  })
  await apply(writing, { puts, gone }, await readSummaries(writing, [slot]))
  return gone.length - puts.length
}

/** Every report and the log of requests. Feeds and subscriptions are choices, not reports: they stay. */
export async function removeAll(database: Database): Promise<void> {
  const writing = database.transaction(['heads', 'reports', 'days', 'prints', 'summaries', 'meta', 'requests'], 'readwrite')
  await Promise.all([...[...writing.objectStoreNames].map(name => writing.objectStore(name).clear()), writing.done])
}
