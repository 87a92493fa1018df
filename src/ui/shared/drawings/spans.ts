/**
 * A value → what it takes up on an axis, and which axis that is. Both ends alike is a dot, an open end a ray, else a band.
 *
 * “44” → 44 to 44; “at least 31” → 31 and open above; “dozens” → 24 to 99; “March 2022” → its first day to the day after its last
 */
import type { Bound, DateValue, Quantity, TimeValue, Value } from '../../../core/model.ts'

export interface Extent {
  readonly from: number | null
  readonly to: number | null
  /** The figure that was said, within a band: “about 40”. */
  readonly said: number | null
}

export type Shape = 'dot' | 'ray' | 'band'

/** ISO 4217. */
const CURRENCY = /^[A-Z]{3}$/
const DAY_MS = 86_400_000

/** Days since 1 January 1970. */
export function dayNumber(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00Z`) / DAY_MS)
}

/** Only values of one axis are drawn together; null for what no axis fits. */
export function axisOf(value: Value): string | null {
  switch (value.type) {
    case 'count':
      // “The sixth” is a place in a row and no amount.
      return value.ordinal ? null : `count ${value.per ?? ''} ${value.each ?? ''}`
    case 'money':
      // Two currencies may hide behind one bare sign.
      return !CURRENCY.test(value.currency) ? null : `money ${value.currency} ${value.per ?? ''}`
    case 'percentage':
      return value.points ? 'points' : 'percentage'
    case 'measure':
      return `measure ${value.dimension}`
    case 'duration':
      return 'duration'
    case 'date':
      // A guessed year would be drawn as if it had been said.
      return value.anchored && !value.from.startsWith('0001') ? 'date' : null
    case 'time':
      return `time ${value.zone ?? ''}`
    case 'term':
    case 'set':
      return null
  }
}

const OPENS_ABOVE: ReadonlySet<Bound> = new Set<Bound>(['atLeast', 'moreThan'])
const OPENS_BELOW: ReadonlySet<Bound> = new Set<Bound>(['atMost', 'lessThan'])

function extentOfQuantity({ min, max, said, bound }: Quantity): Extent | null {
  if (min === null && max === null) return null
  if (bound === 'exact' && said !== null) return { from: said, to: said, said: null }
  return { from: min, to: max, said: bound === 'about' ? said : null }
}

/** `from` and `to` enclose what was named; “after” and “before” lie outside of it. */
function bounded(from: number, to: number, bound: Bound): Extent {
  if (OPENS_ABOVE.has(bound)) return { from: bound === 'moreThan' ? to : from, to: null, said: null }
  if (OPENS_BELOW.has(bound)) return { from: null, to: bound === 'lessThan' ? from : to, said: null }
  return { from, to, said: null }
}

const extentOfDate = ({ from, to, bound }: DateValue) => bounded(dayNumber(from), dayNumber(to) + 1, bound)
const extentOfTime = ({ from, to, bound }: TimeValue) => bounded(from, to, bound)

export function extentOf(value: Value): Extent | null {
  switch (value.type) {
    case 'date':
      return extentOfDate(value)
    case 'time':
      return extentOfTime(value)
    case 'term':
    case 'set':
      return null
    default:
      return extentOfQuantity(value)
  }
}

export function shapeOf({ from, to }: Extent): Shape {
  if (from === null || to === null) return 'ray'
  return from === to ? 'dot' : 'band'
}

export function sameExtent(a: Extent, b: Extent): boolean {
  return a.from === b.from && a.to === b.to && a.said === b.said
}

/** A ray needs room to be seen as one: so much of the axis, beyond its end. */
const RAY_ROOM = 0.2

/** The numbers that the axis has to hold. */
export function numbersOf(extents: readonly Extent[]): readonly number[] {
  const ends = extents.flatMap(({ from, to, said }) => [from, to, said]).filter(end => end !== null)
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  const room = (high - low || Math.abs(high)) * RAY_ROOM
  const rays = extents.flatMap(({ from, to }) => {
    if (to === null && from !== null) return [from + room]
    // Nothing is counted below nought.
    if (from === null && to !== null) return [low >= 0 ? Math.max(0, to - room) : to - room]
    return []
  })
  return [...ends, ...rays]
}
