/**
 * Where a report lies: reports of one day lie side by side, so that a day is read, listed and dropped as one range of keys.
 *
 * A slot is a day: of publication, or of arrival for a report without a date. A report's number is slot * 2^20 + its place in the
 * slot; what is kept of it lies in rows with its neighbours. numberOf({ slot: 20225, place: 7 }) → 21_207_449_607
 */
import { dayOf, UNDATED } from '../core/matching/dayRow.ts'

/** More than any device gathers in a day. */
export const placesASlot = 2 ** 20
/**
 * Reports a row. Keys: Chromium keeps values of up to 64 KB with their keys, larger ones in files that have to be opened.
 * Heads and bodies: more a row make building quicker, and a look-up read more that it does not want.
 */
const ROW_REPORTS = { days: 240, heads: 20, reports: 8 } as const
export type RowKind = keyof typeof ROW_REPORTS
const rowsASlot = (kind: RowKind) => Math.ceil(placesASlot / ROW_REPORTS[kind])
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

const undatedSlots = (from: number, to: number): Span => ({ from: UNDATED_SLOTS + from, to: UNDATED_SLOTS + to })

/** Slots of dated reports, and slots of undated ones that came in these days. */
export const slotsOfDays = (from: number, to: number): readonly Span[] => [{ from, to }, undatedSlots(from, to)]

/** The same, day by day but for undated ones: what was read of one day is taken apart while the next is read. */
export function slotsDayByDay(from: number, to: number): readonly Span[] {
  const days = Array.from({ length: to - from + 1 }, (_, i) => ({ from: from + i, to: from + i }))
  return [...days, undatedSlots(from, to)]
}

export const numberOf = ({ slot, place }: Place): number => slot * placesASlot + place

export function placeOf(number: number): Place {
  const slot = Math.floor(number / placesASlot)
  return { slot, place: number - slot * placesASlot }
}

export const rowOf = (kind: RowKind, { slot, place }: Place): number => slot * rowsASlot(kind) + Math.floor(place / ROW_REPORTS[kind])

export const rowsOf = (kind: RowKind, { from, to }: Span): Span => ({ from: from * rowsASlot(kind), to: (to + 1) * rowsASlot(kind) - 1 })

/** Days whose prints lie together: all of them are read at once, and one group is written when a report of its days comes. */
const PRINT_SLOTS = 16

export const printGroupOf = (slot: number): number => Math.floor(slot / PRINT_SLOTS)

/** A report's place in its group of prints, and back. */
export const placeInGroup = ({ slot, place }: Place): number => (slot - printGroupOf(slot) * PRINT_SLOTS) * placesASlot + place

export const numberInGroup = (group: number, place: number): number => group * PRINT_SLOTS * placesASlot + place

/** First place of a row. */
export const startOfRow = (kind: RowKind, place: number): number => place - (place % ROW_REPORTS[kind])

/** Ids as the rest of Otherwise sees them. */
const PREFIX = 'store:'

export const idOf = (number: number): string => `${PREFIX}${number}`

/** Null for what is no id of this store. */
export function numberIn(id: string): number | null {
  if (!id.startsWith(PREFIX)) return null
  const number = Number(id.slice(PREFIX.length))
  return Number.isSafeInteger(number) && idOf(number) === id ? number : null
}
