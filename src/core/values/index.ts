/**
 * Values in running text: finding them and comparing two.
 *
 * "in early 2022" → a date, 2022-01-01..2022-04-30, part-of-year. One file a kind of value.
 */
import type { FoundValue, Value } from '../model.ts'

/** What two values of one kind say about the same thing. `apart`: not comparable (other unit, other rate). */
export interface Judgement {
  readonly relation: 'same' | 'precision' | 'scope' | 'conflict' | 'apart'
  /** In words, for people; empty for `same`. */
  readonly reason: string
}

export interface Reading {
  /** The report's publication day or moment, ISO 8601, or null; relative dates are resolved against it. */
  readonly published: string | null
}

/** Values of all measurable kinds in a sentence, by start, never overlapping. Offsets are into `text`. */
export function findValues(_text: string, _reading: Reading): FoundValue[] {
  return []
}

/** Compares what two texts say of one thing. Symmetric but for the wording of the reason. */
export function compareValues(_a: Value, _b: Value): Judgement {
  return { relation: 'apart', reason: '' }
}

/** A short normal form for people: "March 2022", "1 h 40 min", "at least 31". */
export function describeValue(_value: Value): string {
  return ''
}
