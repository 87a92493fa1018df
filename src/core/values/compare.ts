/**
 * Compares two values of one kind and says in words what became of it, without a verdict on who is right.
 *
 * "one hour and 40 minutes", "less than two hours" → precision: “less than 2 h” covers “1 h 40 min”
 */
import type { CountValue, DurationValue, MeasureValue, MoneyValue, PercentageValue, Quantity, Value } from '../model.ts'
import { compareDates, type DateFit } from './compareDates.ts'
import { compareQuantities, type Fit, type Tolerance } from './compareQuantities.ts'
import { compareTimes } from './compareTimes.ts'
import { describeValue } from './describe.ts'
import type { Judgement } from './index.ts'
import { SECONDS, UNITS_BY_NAME } from './lexicon/units.ts'

/** "More than" a figure: up to twice as much. */
const REACH = 2
/** "Over a year" is less than two; "more than ten years" less than fifteen. */
const SMALL_LENGTH = 2
const LENGTH_REACH = 1.5

const COUNTED: Tolerance = { round: 0.05, countedBelow: 100, reach: () => REACH, unit: () => 1 }
const MEASURED: Tolerance = { round: 0.05, countedBelow: 0, reach: () => REACH, unit: () => 1 }
/** A hundredth of a hundred is a step as good as any: 12.5 and 12 per cent are one figure, rounded. */
const SHARED: Tolerance = { round: 0.1, countedBelow: 0, reach: () => 1.5, unit: () => 1 }
const LASTING: Tolerance = {
  round: 0.2,
  countedBelow: 0,
  // The end itself is left out: two years are not "over a year".
  reach: said => (said <= SMALL_LENGTH ? REACH : LENGTH_REACH) - 1e-6,
  unit: () => 1,
}

export function compareValues(a: Value, b: Value): Judgement {
  const fit = fitOf(a, b)
  return { relation: fit, reason: reasonOf(fit, a, b) }
}

function fitOf(a: Value, b: Value): DateFit {
  if (a.type === 'count' && b.type === 'count') return compareCounts(a, b)
  if (a.type === 'date' && b.type === 'date') return compareDates(a, b)
  if (a.type === 'time' && b.type === 'time') return compareTimes(a, b)
  if (a.type === 'duration' && b.type === 'duration') return compareDurations(a, b)
  if (a.type === 'money' && b.type === 'money') return compareMoney(a, b)
  if (a.type === 'percentage' && b.type === 'percentage') return comparePercentages(a, b)
  return a.type === 'measure' && b.type === 'measure' ? compareMeasures(a, b) : 'apart'
}

export function compareCounts(a: CountValue, b: CountValue): DateFit {
  if (a.ordinal !== b.ordinal || a.per !== b.per) return 'apart'
  const fit = compareQuantities(a, b, a.ordinal ? { ...COUNTED, countedBelow: Number.POSITIVE_INFINITY } : COUNTED)
  if (a.each === b.each) return fit
  return fit === 'same' ? 'precision' : 'apart'
}

export function compareDurations(a: DurationValue, b: DurationValue): Fit {
  const tolerance: Tolerance = { ...LASTING, unit: quantity => (quantity === a ? SECONDS[a.unit] : SECONDS[b.unit]) }
  return areFourWeeks(a, b) || areFourWeeks(b, a) ? 'same' : compareQuantities(a, b, tolerance)
}

const WEEKS_A_MONTH = 4
/** "about two months" / "eight weeks": so people say it; from a quarter of a year on they count. */
const FEW_MONTHS = 2

function areFourWeeks(a: DurationValue, b: DurationValue): boolean {
  if (a.unit !== 'month' || b.unit !== 'week' || a.said === null || b.said === null) return false
  const [months, weeks] = [Math.round(a.said / SECONDS.month), Math.round(b.said / SECONDS.week)]
  return months <= FEW_MONTHS && weeks === months * WEEKS_A_MONTH && [a, b].every(v => v.bound === 'exact' || v.bound === 'about')
}

/** Currencies whose word is that of other countries too: rupees, pesos, francs, shillings, crowns, dinars. */
const SHARED_WORDS = /^(?:INR|PKR|LKR|NPR|PHP|MXN|ARS|CLP|COP|CHF|NOK|DKK|SEK|ISK|CZK|KES|UGX|TZS|SAR|QAR|IRR|KWD|JOD|IQD|TND|RSD|JPY|CNY)$/

/** "100,000 pesos" / "P50,000": whose they are one of the two need not say. */
const oneCurrency = (a: string, b: string): boolean => a === b || (a === '?' && SHARED_WORDS.test(b)) || (b === '?' && SHARED_WORDS.test(a))

export function compareMoney(a: MoneyValue, b: MoneyValue): DateFit {
  return oneCurrency(a.currency, b.currency) && a.per === b.per ? compareQuantities(a, b, MEASURED) : 'apart'
}

export function comparePercentages(a: PercentageValue, b: PercentageValue): DateFit {
  return a.points === b.points ? compareQuantities(a, b, SHARED) : 'apart'
}

export function compareMeasures(a: MeasureValue, b: MeasureValue): DateFit {
  if (a.dimension !== b.dimension) return 'apart'
  // Temperatures have no true zero in the units that people round in.
  const factor = (quantity: Quantity): number => UNITS_BY_NAME.get(quantity === a ? a.unit : b.unit)?.factor ?? 1
  const fit = compareQuantities(a, b, { ...MEASURED, round: 0.25, unit: a.dimension === 'temperature' ? () => 1 : factor })
  // Two units are two roundings: 16 km and 10 miles are the same.
  // "magnitude 3 or more" says which quakes are counted, not how strong one was.
  if (a.dimension === 'magnitude' && fit === 'precision' && a.bound !== b.bound && [a, b].some(v => v.bound === 'atLeast')) return 'apart'
  const loose = (v: MeasureValue) => v.bound === 'exact' || v.bound === 'about'
  if (a.unit === b.unit) return fit
  if (fit === 'conflict') return loose(a) && loose(b) && isConverted(a, b) ? 'same' : fit
  // "Almost 250 km/h" is "up to 155 mph", told by whoever turned one into the other.
  return a.bound === b.bound || (loose(a) && loose(b)) || isConverted(a, b) ? 'same' : fit
}

/** A figure turned into another unit comes out within so much of it. */
const CONVERTED_WITHIN = 0.02
/** "About 25 km" and "about 15 miles": two round figures of one length. */
const ROUND_WITHIN = 0.05

function isConverted(a: Quantity, b: Quantity): boolean {
  if (a.said === null || b.said === null) return false
  const within = a.bound === 'about' && b.bound === 'about' ? ROUND_WITHIN : CONVERTED_WITHIN
  return Math.abs(a.said - b.said) <= within * Math.max(Math.abs(a.said), Math.abs(b.said))
}

function reasonOf(fit: DateFit, a: Value, b: Value): string {
  if (fit === 'same') return ''
  const [x, y] = [describeValue(a), describeValue(b)]
  switch (fit) {
    case 'conflict':
      return `${x} and ${y} cannot both hold`
    case 'precision':
      return covers(a, b) ? `“${x}” covers “${y}”` : covers(b, a) ? `“${y}” covers “${x}”` : `“${x}” and “${y}” agree as far as they go`
    case 'apart':
      return `${x} and ${y} are not comparable`
  }
}

/** Whether all that `b` admits lies within what `a` admits. */
function covers(a: Value, b: Value): boolean {
  if (a.type === 'date' && b.type === 'date') return a.from <= b.from && a.to >= b.to && a.bound === 'exact' && b.bound === 'exact'
  if (a.type === 'time' && b.type === 'time') return a.zone === b.zone && a.from <= b.from && a.to >= b.to
  if (!('min' in a) || !('min' in b)) return false
  const low = a.min === null || (b.min !== null && b.min >= a.min) || (b.min === null && b.said !== null && b.said >= a.min)
  const high = a.max === null || (b.max !== null && b.max <= a.max)
  return low && high
}
