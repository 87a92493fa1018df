/**
 * The reports of one day, packed: what a look-up scans. One row is stored and read as a whole.
 *
 * addToRow(emptyRow(20_225), [{ id: 7, keys }]) → { day: 20225, ids: Uint32Array [7], keys: Uint32Array(64) […] }
 *
 * A report has 64 slots, filled from the front, 0 behind its last key. Rows are never changed: adding and removing make new ones.
 */
import { MAX_KEYS } from './keyTerms.ts'

/** Where reports without a date lie. */
export const UNDATED = -1
const DAY_MS = 86_400_000

export interface DayRow {
  /** Days since 1970-01-01 (UTC), or `UNDATED`. */
  readonly day: number
  /** Numbers that whoever stores the row knows its reports by, in the order in which they came. */
  readonly ids: Uint32Array
  /** `MAX_KEYS` slots a report. */
  readonly keys: Uint32Array
}

export interface RowEntry {
  readonly id: number
  /** `ReportHead.keys` */
  readonly keys: readonly number[]
}

/** "2025-05-17T15:08" → 20225. The day as written: time zones shift a report by one day at most. */
export function dayOf(published: string | null): number {
  const time = published === null ? Number.NaN : Date.parse(published.slice(0, 10))
  return Number.isFinite(time) && time >= 0 ? Math.floor(time / DAY_MS) : UNDATED
}

export const emptyRow = (day: number): DayRow => ({ day, ids: new Uint32Array(0), keys: new Uint32Array(0) })

/** An id that the row holds already gets the new keys and stays where it is; of two entries with one id the later counts. */
export function addToRow(row: DayRow, entries: readonly RowEntry[]): DayRow {
  const places = new Map<number, number>()
  row.ids.forEach((id, place) => {
    places.set(id, place)
  })
  for (const { id } of entries) if (!places.has(id)) places.set(id, places.size)
  const ids = new Uint32Array(places.size)
  const keys = new Uint32Array(places.size * MAX_KEYS)
  ids.set(row.ids)
  keys.set(row.keys)
  for (const entry of entries) {
    const place = places.get(entry.id) ?? 0
    ids[place] = entry.id
    keys.fill(0, place * MAX_KEYS, (place + 1) * MAX_KEYS)
    keys.set(entry.keys.slice(0, MAX_KEYS), place * MAX_KEYS)
  }
  return { day: row.day, ids, keys }
}

/** Ids that the row does not hold are passed over. The row itself comes back where nothing is removed. */
export function removeFromRow(row: DayRow, gone: ReadonlySet<number>): DayRow {
  const kept = row.ids.filter(id => !gone.has(id))
  if (kept.length === row.ids.length) return row
  const keys = new Uint32Array(kept.length * MAX_KEYS)
  let to = 0
  row.ids.forEach((id, from) => {
    if (gone.has(id)) return
    keys.set(row.keys.subarray(from * MAX_KEYS, (from + 1) * MAX_KEYS), to * MAX_KEYS)
    to++
  })
  return { day: row.day, ids: kept, keys }
}
