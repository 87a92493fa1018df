/**
 * Compares two quantities of one unit: as intervals, with what rounding and loose speech allow.
 *
 * "more than 5,000" and "thousands" → precision · 31 and 44 → conflict · 13,625,777 and 13.6 million → same
 */
import type { Quantity } from '../model.ts'
import { stepOf } from './rounding.ts'

export type Fit = 'same' | 'precision' | 'conflict'

/** How kinds differ in what passes for the same figure. */
export interface Tolerance {
  /** A rounded figure covers others up to this part of itself. */
  readonly round: number
  /** Below this, whole figures are counted out and not rounded: 30 is not 32. */
  readonly countedBelow: number
  /** "More than N" admits up to this many times N, by N in its own unit. */
  readonly reach: (said: number) => number
  /** Size of one unit in the value's numbers: 3,600 for hours. */
  readonly unit: (quantity: Quantity) => number
}

/** Figures this near are the same: 35.72 and 35.7, 13,625,777 and 13.6 million. Below it lies what nobody would be shown. */
const SAME_WITHIN = 0.01
/** "Nearly 10 million" and 9.68 million are the same: the shortfall that "nearly" itself announces. */
const NEARLY_WITHIN = 0.02
/** "More than 660" and "above 680" do not say the same: two lower bounds this far apart contradict one another for a reader. */
const BOUNDS_WITHIN = 1.02
/** "At least" promises no more than it says: the figure may lie well above it. */
const AT_LEAST_REACH = 4

export function compareQuantities(a: Quantity, b: Quantity, tolerance: Tolerance): Fit {
  if (isSame(a, b)) return 'same'
  if (isBelow(a) && isBelow(b)) return compareBounds(a, b, 'max')
  if (isAbove(a) && isAbove(b)) return compareBounds(a, b, 'min')
  if (a.bound === 'exact' && b.bound === 'exact') return compareExact(a, b, tolerance)
  if (isBlurred(a) && isBlurred(b)) return compareBlurred(a, b, tolerance)
  if (isNearly(a, b) || isNearly(b, a)) return 'same'
  if (isHardlyOff(a, b)) return 'same'
  if (isBeside(a, b) || isBeside(b, a)) return 'conflict'
  if (isLoose(a, b) || isLoose(b, a)) return 'precision'
  return overlaps(admitted(a, tolerance), admitted(b, tolerance)) ? 'precision' : 'conflict'
}

function isSame(a: Quantity, b: Quantity): boolean {
  if (a.said !== null && a.said === b.said) {
    const loose = (each: Quantity): boolean => each.bound === 'exact' || each.bound === 'about'
    return a.bound === b.bound || (loose(a) && loose(b)) || (isAbove(a) && isAbove(b)) || (isBelow(a) && isBelow(b))
  }
  return a.said === null && b.said === null && ((a.min === b.min && a.max === b.max) || isOneWord(a, b))
}

/** "Hundreds" and "several hundred" start and end this near each other; "dozens" and "scores" do not. */
const STARTS_WITHIN = 1.5
const ENDS_WITHIN = 1.2

/** "hundreds" / "several hundred", "a few dozen" / "dozens": two rough words for one size. */
function isOneWord(a: Quantity, b: Quantity): boolean {
  const near = (x: number | null, y: number | null, within: number) => x !== null && y !== null && Math.max(x, y) <= Math.min(x, y) * within
  return a.bound === 'vague' && b.bound === 'vague' && near(a.min, b.min, STARTS_WITHIN) && near(a.max, b.max, ENDS_WITHIN)
}

function isAbove(a: Quantity): boolean {
  return (a.bound === 'moreThan' || a.bound === 'atLeast') && a.said !== null
}

function isBelow(a: Quantity): boolean {
  return (a.bound === 'lessThan' || a.bound === 'atMost') && a.said !== null
}

function compareBounds(a: Quantity, b: Quantity, end: 'min' | 'max'): Fit {
  const [low, high] = sorted(a[end] ?? 0, b[end] ?? 0)
  return high <= low * BOUNDS_WITHIN + 1 && high < low * 1.5 ? 'precision' : 'conflict'
}

function compareExact(a: Quantity, b: Quantity, tolerance: Tolerance): Fit {
  const [x, y] = [a.said ?? 0, b.said ?? 0]
  const [fine, coarse] = step(a, tolerance) <= step(b, tolerance) ? [a, b] : [b, a]
  const distance = Math.abs(x - y)
  const size = Math.abs(coarse.said ?? 0)
  if (step(fine, tolerance) === step(coarse, tolerance) || !isRounded(coarse, tolerance)) return 'conflict'
  const within = distance <= Math.min(step(coarse, tolerance) / 2, size * tolerance.round) * (1 + 1e-9)
  // "43 million" for 43.9 million is cut off, not rounded; readers take it so.
  const cut = distance < step(coarse, tolerance) && distance <= size * Math.min(tolerance.round, CUT_WITHIN)
  if (!within) return cut ? 'precision' : 'conflict'
  return distance <= size * SAME_WITHIN ? 'same' : 'precision'
}

/** Whoever says "about" picks the nearest round figure: two round ones are two statements, unless one is much rounder. */
const BLURRED_WITHIN = 0.1

function compareBlurred(a: Quantity, b: Quantity, tolerance: Tolerance): Fit {
  const [x, y] = [a.said ?? 0, b.said ?? 0]
  const within = Math.min(Math.max(step(a, tolerance), step(b, tolerance)) / 2, Math.max(Math.abs(x), Math.abs(y)) * BLURRED_WITHIN)
  return Math.abs(x - y) < within ? 'precision' : 'conflict'
}

/** "About", with room on both sides: "nearly" has none above. */
function isBlurred(a: Quantity): boolean {
  return a.bound === 'about' && a.said !== null && a.max !== a.said
}

/** A figure that was cut off instead of rounded may fall short by this part of it. */
const CUT_WITHIN = 0.03

function isRounded(a: Quantity, tolerance: Tolerance): boolean {
  return Math.abs(a.said ?? 0) / tolerance.unit(a) >= tolerance.countedBelow
}

function step(a: Quantity, tolerance: Tolerance): number {
  const unit = tolerance.unit(a)
  return stepOf((a.said ?? 0) / unit) * unit
}

/** "about 600" and 597: what is missing nobody would be shown. */
function isHardlyOff(a: Quantity, b: Quantity): boolean {
  if (a.said === null || b.said === null || ![a, b].every(q => q.bound === 'exact' || q.bound === 'about')) return false
  return Math.abs(a.said - b.said) <= SAME_WITHIN * Math.max(Math.abs(a.said), Math.abs(b.said))
}

/** "nearly N" and an exact figure just below N. */
function isNearly(a: Quantity, b: Quantity): boolean {
  if (a.bound !== 'about' || a.said === null || a.max !== a.said || b.bound !== 'exact' || b.said === null) return false
  return b.said <= a.said && b.said >= a.said * (1 - NEARLY_WITHIN)
}

/** "Dozens" is loose talk and goes for a figure up to this many times its most; "several" is not so loose. */
const ROUGH_REACH = 3
const ROUGH_LEAST = 20

/** "dozens" and "more than 200": the rough word says less, and denies nothing. */
function isLoose(a: Quantity, b: Quantity): boolean {
  const figure = b.said ?? b.min
  if (a.bound !== 'vague' || b.bound === 'vague' || a.min === null || a.max === null || figure === null) return false
  return a.min >= ROUGH_LEAST && figure >= a.min && figure <= a.max * ROUGH_REACH
}

/** The ends that a reader allows, which are nearer than what logic allows: nobody says "more than 30" of 500. */
function admitted(a: Quantity, tolerance: Tolerance): readonly [number, number] {
  const said = a.said ?? a.min ?? 0
  const most =
    a.bound === 'atLeast' ? Math.max(AT_LEAST_REACH, tolerance.reach(said / tolerance.unit(a))) : tolerance.reach(said / tolerance.unit(a))
  if (isAbove(a)) return [said, a.max ?? said * most]
  // "Less than two hours" holds of any shorter time.
  if (isBelow(a)) return [a.min ?? Number.NEGATIVE_INFINITY, a.max ?? Number.POSITIVE_INFINITY]
  if (a.bound !== 'exact') return [a.min ?? Number.NEGATIVE_INFINITY, a.max ?? Number.POSITIVE_INFINITY]
  const slack = isRounded(a, tolerance) ? Math.min(step(a, tolerance) / 2, Math.abs(said) * tolerance.round) : 0
  return [said - slack, said + slack]
}

/** "more than two hours" and "less than two hours" meet only in what both leave out. */
function isBeside(a: Quantity, b: Quantity): boolean {
  return a.bound === 'moreThan' && b.bound === 'lessThan' && a.said !== null && b.said !== null && a.said >= b.said
}

function overlaps(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] <= b[1] && b[0] <= a[1]
}

function sorted(a: number, b: number): readonly [number, number] {
  return a < b ? [a, b] : [b, a]
}
