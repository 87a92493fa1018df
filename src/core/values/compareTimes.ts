/**
 * Compares two times of the day, in one zone where both name theirs.
 *
 * 10 a.m. at UTC-4 and 1400 GMT → same · "about 8.40pm" and 20.45 → precision · 9 a.m. and 9.30 a.m. → conflict
 */
import type { TimeValue } from '../model.ts'
import type { DateFit } from './compareDates.ts'
import type { Fit } from './compareQuantities.ts'
import { ABOUT } from './time.ts'

const DAY = 1440
const HOUR = 60
/** Zones differ by whole hours, a few by half ones: as much may a time without a zone be off. */
const ZONE_STEP = 30

export function compareTimes(a: TimeValue, b: TimeValue): DateFit {
  if (a.zone === null && b.zone === null) return fitShifted(a, b, 0)
  if (a.zone !== null && b.zone !== null) return fitShifted(a, b, b.zone - a.zone)
  const plain = fitShifted(a, b, 0)
  // A time without a zone is that of the place as well.
  if (plain !== 'conflict' || a.local || b.local) return plain
  // One names no zone: by some zone the two may be one moment.
  const distance = Math.abs(middle(a) - middle(b)) % HOUR
  return distance % ZONE_STEP === 0 ||
    a.granularity === 'part-of-day' ||
    b.granularity === 'part-of-day' ||
    Math.abs(middle(a) - middle(b)) >= HOUR - ABOUT
    ? 'apart'
    : 'conflict'
}

const middle = (a: TimeValue): number => (a.from + a.to) / 2

/** `shift` is what the second clock is ahead of the first. */
function fitShifted(a: TimeValue, b: TimeValue, shift: number): DateFit {
  const distance = ((((b.from - shift - a.from) % DAY) + DAY + DAY / 2) % DAY) - DAY / 2
  const moved = { ...b, from: a.from + distance, to: a.from + distance + (b.to - b.from) }
  if (moved.from === a.from && moved.to === a.to) return 'same'
  if (a.granularity === 'part-of-day' || b.granularity === 'part-of-day') return compareParts(a, moved)
  // "At 8.20" and "at about 8.20" are one time, hedged.
  if ((isAbout(a) && isMiddle(a, moved)) || (isAbout(moved) && isMiddle(moved, a))) return 'same'
  if (isAbout(a) && isAbout(moved)) return compareAbout(a, moved)
  const [x, y] = [ends(a), ends(moved)]
  return x[0] <= y[1] && y[0] <= x[1] ? 'precision' : 'conflict'
}

/** A part of the day this long is a loose way to name any of its hours. */
const LOOSE_PART = 360

/**
 * "Thursday evening" and "last night", "before dawn" and "early Thursday": rough words that allow each other say one thing. A clock
 * within "Thursday morning" says no more, within "the early hours" it is more exact.
 */
function compareParts(a: TimeValue, b: TimeValue): Fit {
  const [x, y] = [ends(a), ends(b)]
  const clock = a.granularity !== b.granularity
  if (clock ? x[0] > y[1] || y[0] > x[1] : x[0] >= y[1] || y[0] >= x[1]) return 'conflict'
  const part = a.granularity === 'part-of-day' ? a : b
  return clock && part.to - part.from < LOOSE_PART ? 'precision' : 'same'
}

/** "About 8.40" and "about 8.45": two who round to the nearest mark of the clock name two times, unless one rounds more. */
const MARKS = [30, 10, 5]

function compareAbout(a: TimeValue, b: TimeValue): Fit {
  const [x, y] = [(a.from + a.to) / 2, (b.from + b.to) / 2]
  const mark = (minutes: number): number => MARKS.find(each => minutes % each === 0) ?? 1
  return Math.abs(x - y) < Math.max(mark(x), mark(y)) / 2 ? 'precision' : 'conflict'
}

/** As much room before as behind; "shortly before" has none behind. */
function isAbout(a: TimeValue): boolean {
  return a.bound === 'about' && a.to - a.from === 2 * ABOUT
}

function isMiddle(about: TimeValue, exact: TimeValue): boolean {
  return exact.bound === 'exact' && exact.granularity !== 'part-of-day' && exact.from === (about.from + about.to) / 2
}

function ends(a: TimeValue): readonly [number, number] {
  switch (a.bound) {
    case 'lessThan':
    case 'atMost':
      return [a.from - DAY / 2, a.to]
    case 'moreThan':
    case 'atLeast':
      return [a.from, a.to + DAY / 2]
    default:
      return [a.from, a.to]
  }
}
