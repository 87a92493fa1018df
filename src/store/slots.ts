/**
 * Where a report lies: reports of one day lie side by side, so that a day is read, listed and dropped as one range of keys.
 *
 * A slot is a day: of publication, or of arrival for a report without a date. A report's number is slot * 2^20 + its place in the
 * slot, and the keys of a slot's reports lie in rows of `ROW_REPORTS`. numberOf({ slot: 20225, place: 7 }) → 21_207_449_607
 */
import { dayOf, UNDATED } from '../core/matching/dayRow.ts'

/** More than any device gathers in a day. */
const SLOT_SIZE = 2 ** 20
/**
 * Reports a row: Chromium keeps values of up to 64 KB with their keys, and larger ones in files that have to be opened.
 * Fewer mean more rows to read, more mean larger rows to write when a report is added.
 */
export const ROW_REPORTS = 240
const ROWS = Math.ceil(SLOT_SIZE / ROW_REPORTS)
const DAY_MS = 86_400_000
/** Undated reports lie before all dated ones, by day of arrival. */
const UNDATED_SLOTS = -1_000_000

export interface Place {
  readonly slot: number
  readonly place: number
}

/** An inclusive range of keys. */
export interface Span {
  readonly from: number
  readonly to: number
}

export const dayOfTime = (time: number): number => Math.floor(time / DAY_MS)

export function slotOf(published: string | null, fetched: number): number {
  const day = dayOf(published)
  return day === UNDATED ? UNDATED_SLOTS + dayOfTime(fetched) : day
}

const isUndated = (slot: number): boolean => slot < 0

/** The day that matching goes by. */
export const dayOfSlot = (slot: number): number => (isUndated(slot) ? UNDATED : slot)

/** The day that retention goes by: of publication, else of arrival. */
export const ageDayOf = (slot: number): number => (isUndated(slot) ? slot - UNDATED_SLOTS : slot)

/** Slots of dated reports, and slots of undated ones that came in these days. */
export function slotsOfDays(from: number, to: number): readonly Span[] {
  return [
    { from, to },
    { from: UNDATED_SLOTS + from, to: UNDATED_SLOTS + to },
  ]
}

export const numberOf = ({ slot, place }: Place): number => slot * SLOT_SIZE + place

export function placeOf(number: number): Place {
  const slot = Math.floor(number / SLOT_SIZE)
  return { slot, place: number - slot * SLOT_SIZE }
}

export const numbersOf = ({ from, to }: Span): Span => ({ from: from * SLOT_SIZE, to: (to + 1) * SLOT_SIZE - 1 })

export const rowOf = ({ slot, place }: Place): number => slot * ROWS + Math.floor(place / ROW_REPORTS)

export const rowsOf = ({ from, to }: Span): Span => ({ from: from * ROWS, to: (to + 1) * ROWS - 1 })

export const slotOfRow = (row: number): number => Math.floor(row / ROWS)

/** Ids as the rest of Otherwise sees them. */
const PREFIX = 'store:'

export const idOf = (number: number): string => `${PREFIX}${number}`

/** Null for what is no id of this store. */
export function numberIn(id: string): number | null {
  if (!id.startsWith(PREFIX)) return null
  const number = Number(id.slice(PREFIX.length))
  return Number.isSafeInteger(number) && idOf(number) === id ? number : null
}
