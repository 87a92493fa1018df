/**
 * Values in running text: finding them and comparing two.
 *
 * "in early 2022" → a date, 2022-01-01..2022-04-30, part-of-year. One file a kind of value.
 */

export interface Reading {
  /** The report's publication day or moment, ISO 8601, or null; relative dates are resolved against it. */
  readonly published: string | null
  /** Read "both" before a noun as the count 2. Off unless asked for: it is seldom news. */
  readonly both?: boolean
}

/** What two values of one kind say about the same thing. `apart`: not comparable (other unit, other rate). */
export interface Judgement {
  readonly relation: 'same' | 'precision' | 'scope' | 'conflict' | 'apart'
  /** In words, for people; empty for `same`. */
  readonly reason: string
}

/** How old people are: kept apart from the other values of a sentence. */
export { findAges } from './ages.ts'
/** Compares what two texts say of one thing. Symmetric but for the wording of the reason. */
export { compareValues } from './compare.ts'
export { compareDates } from './compareDates.ts'
export { compareQuantities } from './compareQuantities.ts'
export { compareTimes } from './compareTimes.ts'
/** A short normal form for people: "March 2022", "1 h 40 min", "at least 31". */
export { describeValue } from './describe.ts'
/** Values of all measurable kinds in a sentence, by start, never overlapping. Offsets are into the text. */
export { findValues } from './find.ts'
export { eachParty } from './rate.ts'
