/**
 * What figures on an axis are called. In: a value, the largest figure. Out: by how much to divide, and how to write the result.
 *
 * A length of 161,000 m → divided by 1,000, “161 km”; a duration of 6,000 s → divided by 60, “100 min”
 */
import type { Dimension, Value } from '../../../core/model.ts'
import { numberOnLine } from '../../words.ts'

export interface AxisUnit {
  readonly size: number
  readonly write: (figure: number) => string
}

interface Named {
  readonly size: number
  readonly unit: string
}

/** Small to large: of these the largest is taken that the largest figure reaches. */
const DURATIONS: readonly Named[] = [
  { size: 1, unit: 'second' },
  { size: 60, unit: 'minute' },
  { size: 3_600, unit: 'hour' },
  { size: 86_400, unit: 'day' },
  { size: 2_629_800, unit: 'month' },
  { size: 31_557_600, unit: 'year' },
]
/** Two hours are better told apart in minutes, forty days better in days than in parts of months. */
const DURATION_FROM = 3

/** Units that Intl can write. Others are drawn without one, as the quotes name it. */
const MEASURES: Readonly<Partial<Record<Dimension, readonly Named[]>>> = {
  length: [
    { size: 1, unit: 'meter' },
    { size: 1_000, unit: 'kilometer' },
  ],
  mass: [{ size: 1, unit: 'kilogram' }],
  volume: [{ size: 0.001, unit: 'liter' }],
  speed: [{ size: 1 / 3.6, unit: 'kilometer-per-hour' }],
  temperature: [{ size: 1, unit: 'celsius' }],
}

function largest(units: readonly Named[], figure: number, from: number): Named | undefined {
  return units.filter(({ size }) => Math.abs(figure) >= size * from).at(-1) ?? units[0]
}

function inUnit(named: Named | undefined): AxisUnit {
  if (named === undefined) return { size: 1, write: figure => numberOnLine(figure) }
  return { size: named.size, write: figure => numberOnLine(figure, { style: 'unit', unit: named.unit }) }
}

export function unitOf(value: Value, greatest: number): AxisUnit {
  switch (value.type) {
    case 'duration':
      return inUnit(largest(DURATIONS, greatest, DURATION_FROM))
    case 'measure':
      return inUnit(largest(MEASURES[value.dimension] ?? [], greatest, 1))
    case 'money':
      return { size: 1, write: figure => numberOnLine(figure, { style: 'currency', currency: value.currency, minimumFractionDigits: 0 }) }
    case 'percentage':
      if (value.points) return inUnit(undefined)
      return { size: 1, write: figure => numberOnLine(figure / 100, { style: 'percent' }) }
    default:
      return inUnit(undefined)
  }
}
