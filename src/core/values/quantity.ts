/**
 * Makes quantities out of figures and their bounds.
 *
 * 5000 + "more than" → min 5000, open above, said 5000, moreThan
 */
import type { Bound, Quantity } from '../model.ts'
import type { BoundWords } from './lexicon/bounds.ts'
import { blur } from './rounding.ts'

export function bounded(figure: number, words: BoundWords | null): Quantity {
  const bound: Bound = words?.bound ?? 'exact'
  const low = words?.low === undefined ? null : figure * words.low
  const high = words?.high === undefined ? null : figure * words.high
  switch (bound) {
    case 'about': {
      const [min, max] = blur(figure)
      return { min: low ?? min, max: high ?? max, said: figure, bound }
    }
    case 'moreThan':
    case 'atLeast':
      return { min: figure, max: high, said: figure, bound }
    case 'lessThan':
    case 'atMost':
      return { min: low, max: figure, said: figure, bound }
    default:
      return { min: figure, max: figure, said: figure, bound: 'exact' }
  }
}

export function rangeOf(min: number, max: number): Quantity {
  return { min, max, said: null, bound: 'range' }
}

/** "dozens", "more than several hundred": a bound on a vague figure opens its end. */
export function vagueOf(ends: readonly [number, number | null], words: BoundWords | null): Quantity {
  const opens = words?.bound === 'moreThan' || words?.bound === 'atLeast'
  const lowers = words?.bound === 'lessThan' || words?.bound === 'atMost'
  return { min: lowers ? null : ends[0], max: opens ? null : ends[1], said: null, bound: 'vague' }
}

/** The same quantity in another unit. Floating point is cut where no writer's precision reaches. */
export function scaled(quantity: Quantity, factor: number, offset = 0): Quantity {
  if (factor === 1 && offset === 0) return quantity
  const turn = (end: number | null): number | null => (end === null ? null : Number((end * factor + offset).toPrecision(12)))
  return { min: turn(quantity.min), max: turn(quantity.max), said: turn(quantity.said), bound: quantity.bound }
}

/** Below zero: the ends change places. */
export function mirrored({ min, max, said, bound }: Quantity): Quantity {
  const turn = (end: number | null): number | null => (end === null ? null : -end)
  return { min: turn(max), max: turn(min), said: turn(said), bound }
}
