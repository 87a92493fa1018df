/**
 * A query → heads of the stored reports that may tell the same story, likeliest first.
 *
 * Reads the rows of the days around the article and the heads of the best, nothing else: what it costs follows how much is published
 * in a few days, not how much is stored. `await new DayReader(open, today).candidates(query, 20)`
 */
import type { IDBPObjectStore } from 'idb'
import type { Candidates, Query } from '../core/corpus.ts'
import { type DayRow, dayOf, UNDATED } from '../core/matching/dayRow.ts'
import { type Hit, lookUp, WINDOW_DAYS } from '../core/matching/lookUp.ts'
import type { ReportHead } from '../core/model.ts'
import { readHeads } from './reading.ts'
import { decodeHead } from './records.ts'
import type { Database, KeyRow, Schema } from './schema.ts'
import { dayOfSlot, numberOf, rowsOf, slotsDayByDay } from './slots.ts'
import { keyRange } from './writing.ts'

/** Nearly every report of an event lies within these days of any other of it: read at once. */
const NEAR_DAYS = 3
/** With fewer reports than this in the near days, the rest of the window is read too: there it costs next to nothing. */
const FEW_REPORTS = 1500

type Days = Pick<IDBPObjectStore<Schema, ['days'], 'days', 'readonly'>, 'getAll'>

async function readDays(store: Days, from: number, to: number): Promise<KeyRow[]> {
  return (await Promise.all(slotsDayByDay(from, to).map(slots => store.getAll(keyRange(rowsOf('days', slots)))))).flat()
}

async function rowsAround(reading: Days, day: number): Promise<KeyRow[]> {
  const near = await readDays(reading, day - NEAR_DAYS, day + NEAR_DAYS)
  if (near.reduce((sum, { ids }) => sum + ids.length, 0) >= FEW_REPORTS) return near
  const far = await Promise.all([
    readDays(reading, day - WINDOW_DAYS, day - NEAR_DAYS - 1),
    readDays(reading, day + NEAR_DAYS + 1, day + WINDOW_DAYS),
  ])
  return [...near, ...far.flat()]
}

/** Asks at once; a database that was lost meanwhile is a promise that fails. */
const rowsOfDay = async (database: Database, day: number) => rowsAround(database.transaction('days').store, day)

interface Candidate {
  readonly number: number
  readonly keys: Uint32Array
}

/** A row's places count from 0 in its slot; the scan gets running numbers instead, so that hits lead back to rows. */
interface Scanned {
  readonly best: Candidate[]
  readonly searched: number
}

function scan(query: Query, rows: readonly KeyRow[], most: number): Scanned {
  const starts: number[] = []
  let start = 0
  const numbered = rows.map((row): DayRow => {
    starts.push(start)
    const ids = Uint32Array.from(row.ids, (_, i) => start + i)
    start += ids.length
    return { day: dayOfSlot(row.slot), ids, keys: row.keys }
  })
  const { hits, reports } = lookUp(query, numbered, most)
  return { best: hits.flatMap(hit => candidateOf(hit, rows, starts)), searched: reports }
}

function candidateOf({ id }: Hit, rows: readonly KeyRow[], starts: readonly number[]): Candidate[] {
  const index = starts.findLastIndex(start => start <= id)
  const row = rows[index]
  const place = id - (starts[index] ?? 0)
  const width = row === undefined ? 0 : row.keys.length / row.ids.length
  if (row === undefined) return []
  const keys = row.keys.subarray(place * width, (place + 1) * width).filter(key => key !== 0)
  return [{ number: numberOf({ slot: row.slot, place: row.ids[place] ?? 0 }), keys }]
}

async function headsOfCandidates(database: Database, found: readonly Candidate[]): Promise<ReportHead[]> {
  const heads = await readHeads(
    database.transaction('heads').store,
    found.map(({ number }) => number),
  )
  return found.flatMap(({ number, keys }, i) => {
    const head = heads[i]
    return head ? [decodeHead(number, head, keys)] : []
  })
}

/** Rows that were read before they were asked for. */
interface Ahead {
  readonly day: number
  readonly rows: Promise<readonly KeyRow[]>
}

/**
 * Looking up in one database. The rows around a day may be read while an article's terms are still being made: in a background that
 * was just woken both take as long, and they do not need each other.
 */
export class DayReader {
  readonly #open: () => Promise<Database>
  readonly #today: () => number
  #ahead: Ahead | null = null

  constructor(open: () => Promise<Database>, today: () => number) {
    this.#open = open
    this.#today = today
  }

  /** An article without a date is taken for one of today. */
  #dayOf(published: string | null): number {
    const day = dayOf(published)
    return day === UNDATED ? this.#today() : day
  }

  /** Settles once the rows are asked for, and not before: whoever computes without a pause from here on would keep the question back. */
  async expect(published: string | null): Promise<void> {
    const day = this.#dayOf(published)
    const database = await this.#open().catch(() => null)
    // That it cannot be opened is told whoever asks for candidates.
    if (database === null) return
    const rows = rowsOfDay(database, day)
    rows.catch(() => undefined)
    this.#ahead = { day, rows }
  }

  /** A report that came or went since it was expected is found, or not, as it was then. */
  async candidates(query: Query, most: number): Promise<Candidates> {
    const day = this.#dayOf(query.published)
    const ahead = this.#ahead?.day === day ? this.#ahead.rows : null
    this.#ahead = null
    const { best, searched } = scan(query, await (ahead ?? rowsOfDay(await this.#open(), day)), most)
    return { heads: await headsOfCandidates(await this.#open(), best), searched }
  }
}
