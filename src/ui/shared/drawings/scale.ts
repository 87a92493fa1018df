/**
 * The numbers to be drawn → an axis: where each lies between 0 (left) and 1 (right), and a few round ticks.
 *
 * `scaleOf([31, 44])` → from 30 to 45, ticks 30, 35, 40, 45, `at(31)` → 0.067
 */

export interface Tick {
  readonly value: number
  readonly at: number
}

export interface Scale {
  readonly kind: 'linear' | 'log'
  readonly from: number
  readonly to: number
  readonly ticks: readonly Tick[]
  /** Held within the axis. */
  readonly at: (value: number) => number
}

/** Values further apart than this lie on top of each other at one end of a linear axis; below it a log axis would bend what need not be. */
const LOG_FROM_RATIO = 50
/** The distance of two ticks, at least as large as asked for. Steps other than round ones belong to clocks, which no log axis fits. */
export type StepFor = (least: number) => number

/** More tick labels than this do not fit side by side in 280 px. */
export const MOST_TICKS = 5
/** Room around a single value, in parts of it. */
const LONE = 0.1

const between = (part: number) => Math.max(0, Math.min(1, part))

/** 1, 2 or 5 times a power of ten, at least as large as asked for. */
export function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  const factor = [1, 2, 5, 10].find(one => one * power >= least * (1 - 1e-9)) ?? 10
  return factor * power
}

/** 0.1 + 0.2 must not be written 0.30000000000000004. */
const tidy = (value: number) => Number(value.toPrecision(12))

function linear(low: number, high: number, stepFor: StepFor): Scale {
  const step = stepFor((high - low) / (MOST_TICKS - 1))
  const [first, last] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)]
  const [from, to] = [tidy(first * step), tidy(last * step)]
  const at = (value: number) => between((value - from) / (to - from))
  const apart = Math.ceil((last - first) / (MOST_TICKS - 1))
  const values = Array.from({ length: Math.floor((last - first) / apart) + 1 }, (_, i) => tidy((first + i * apart) * step))
  return { kind: 'linear', from, to, at, ticks: values.map(value => ({ value, at: at(value) })) }
}

function logarithmic(low: number, high: number): Scale {
  const [first, last] = [Math.floor(Math.log10(low) + 1e-9), Math.ceil(Math.log10(high) - 1e-9)]
  const [from, to] = [tidy(10 ** first), tidy(10 ** last)]
  const at = (value: number) => (value <= from ? 0 : between((Math.log10(value) - first) / (last - first)))
  const apart = Math.ceil((last - first) / (MOST_TICKS - 1))
  const values = Array.from({ length: Math.floor((last - first) / apart) + 1 }, (_, i) => tidy(10 ** (first + i * apart)))
  return { kind: 'log', from, to, at, ticks: values.map(value => ({ value, at: at(value) })) }
}

/** Null for no numbers at all. */
export function scaleOf(values: readonly number[], stepFor: StepFor = roundStep): Scale | null {
  const known = values.filter(Number.isFinite)
  if (known.length === 0) return null
  const [low, high] = [Math.min(...known), Math.max(...known)]
  if (low === high) {
    const room = low === 0 ? 1 : Math.abs(low) * LONE
    return linear(low - room, high + room, stepFor)
  }
  const bends = stepFor === roundStep && low > 0 && high / low >= LOG_FROM_RATIO
  return bends ? logarithmic(low, high) : linear(low, high, stepFor)
}
