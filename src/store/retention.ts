/**
 * What is old or too much → out of the database, oldest first. Each step is one transaction.
 *
 * `await keepWithin(database, { days: 30, bytes: 200_000_000 }, now)` → how many went. What the reader remembered by hand stays until
 * it is removed by hand. A report's days are counted from when it came in last, or from its publication where that is later: an old
 * pack that is opened today is not gone tomorrow.
 */
import { headsOfSlot } from './reading.ts'
import type { Gone, Writing } from './rowWriting.ts'
import type { Database, StoredHead } from './schema.ts'
import { ageDayOf, dayOfTime, slotsOfDays } from './slots.ts'
import { type DaySummary, isKept } from './summaries.ts'
import { apply, dropSlot, readSummaries, write } from './writing.ts'

/** How long and how much is kept; null for without end. */
export interface Limits {
  readonly days: number | null
  readonly bytes: number | null
}

type Wanted = (head: StoredHead) => boolean

/** What is wanted out of a slot, but for what is kept; all of it in three strokes where nothing stays. */
async function dropFrom(writing: Writing, slot: number, isOut: Wanted): Promise<number> {
  const heads = await headsOfSlot(writing.objectStore('heads'), slot)
  const gone: Gone[] = heads.filter(({ head }) => !isKept(head) && isOut(head))
  if (gone.length === 0) return 0
  const summaries = await readSummaries(writing, [slot])
  const summary = summaries.get(slot)
  if (summary && gone.length === heads.length) await dropSlot(writing, slot, summary)
  else await apply(writing, { puts: [], gone }, summaries)
  return gone.length
}

/** Takes reports until so many bytes are freed. */
function upTo(bytes: number): Wanted {
  let freed = 0
  return head => {
    if (freed >= bytes) return false
    freed += head.bytes
    return true
  }
}

/** All of a slot without reading it, where nothing in it is kept. */
async function dropWhole(writing: Writing, slot: number): Promise<number> {
  const summary = await writing.objectStore('summaries').get(slot)
  if (!summary) return 0
  if (summary.kept > 0) return dropFrom(writing, slot, () => true)
  await dropSlot(writing, slot, summary)
  return summary.reports
}

/** Reports of that day, and undated ones that came in on it. `day` counts from 1970-01-01. */
export async function dropDay(database: Database, day: number): Promise<number> {
  return write(database, async writing => {
    let dropped = 0
    // One after the other: both change the totals.
    for (const { from } of slotsOfDays(day, day)) dropped += await dropWhole(writing, from)
    return dropped
  })
}

type Slots = readonly (readonly [slot: number, summary: DaySummary])[]

/** Days, oldest first, but those of which all is kept. */
async function slotsByAge(database: Database): Promise<Slots> {
  const reading = database.transaction('summaries')
  const [slots, summaries] = await Promise.all([reading.store.getAllKeys(), reading.store.getAll()])
  return slots
    .map((slot, i) => [slot, summaries[i] as DaySummary] as const)
    .filter(([, { kept, reports }]) => kept < reports)
    .sort(([a], [b]) => ageDayOf(a) - ageDayOf(b))
}

const lastCame = ({ origins }: StoredHead): number => Math.max(...origins.map(({ fetched }) => fetched))

async function dropOlder(database: Database, oldest: number): Promise<number> {
  const isOld: Wanted = head => dayOfTime(lastCame(head)) < oldest
  let dropped = 0
  for (const [slot] of (await slotsByAge(database)).filter(([slot]) => ageDayOf(slot) < oldest)) {
    dropped += await write(database, writing => dropFrom(writing, slot, isOld))
  }
  return dropped
}

async function bytesHeld(database: Database): Promise<number> {
  return (await database.getAll('summaries')).reduce((sum, { bytes }) => sum + bytes, 0)
}

async function dropMore(database: Database, most: number): Promise<number> {
  let held = await bytesHeld(database)
  let dropped = 0
  for (const [slot, { bytes, kept }] of await slotsByAge(database)) {
    const over = held - most
    if (over <= 0) break
    const whole = kept === 0 && bytes <= over
    dropped += await write(database, writing => (whole ? dropWhole(writing, slot) : dropFrom(writing, slot, upTo(over))))
    held -= bytes - ((await database.get('summaries', slot))?.bytes ?? 0)
  }
  return dropped
}

/** Drops what came too long ago, then the oldest until the rest fits. `today` counts from 1970-01-01. */
export async function keepWithin(database: Database, { days, bytes }: Limits, today: number): Promise<number> {
  const old = days === null ? 0 : await dropOlder(database, today - days)
  return old + (bytes === null ? 0 : await dropMore(database, bytes))
}
