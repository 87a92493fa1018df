/**
 * A length of time in words.
 *
 * 6,000 s, minute-grained → "1 h 40 min" · three years → "3 years" · two years and up → "years"
 */
import type { DurationUnit, DurationValue } from '../model.ts'
import { number, vagueWord, withBound } from './describeQuantity.ts'
import { FEW } from './lexicon/numbers.ts'
import { SECONDS } from './lexicon/units.ts'

const SHORT: readonly (readonly [DurationUnit, string])[] = [
  ['hour', 'h'],
  ['minute', 'min'],
  ['second', 's'],
]

const LONG: readonly DurationUnit[] = ['year', 'month', 'week', 'day']

export function describeDuration(value: DurationValue): string {
  if (value.said === null && value.min !== null && value.max === null) return `${value.unit}s`
  if (value.bound === 'vague') return vagueLength(value)
  return withBound(value, seconds => length(seconds, value.unit))
}

/** "weeks", "a few years", "hundreds of years". */
function vagueLength(value: DurationValue): string {
  const ends = (end: number | null): number | null => (end === null ? null : Number((end / SECONDS[value.unit]).toPrecision(9)))
  const word = vagueWord({ ...value, min: ends(value.min), max: ends(value.max) })
  if (!word) return `${value.unit}s`
  return FEW.some(([few]) => word.startsWith(few)) ? `${word} ${value.unit}s` : `${word} of ${value.unit}s`
}

/** "1 h 40 min" for parts of a day; longer ones in the unit that was written. */
function length(seconds: number, unit: DurationUnit): string {
  if (seconds >= SECONDS.day * 2 || LONG.includes(unit) || unit === 'decade') return longLength(seconds, unit)
  const parts: string[] = []
  let rest = Math.round(seconds)
  for (const [each, short] of SHORT) {
    const whole = Math.floor(rest / SECONDS[each])
    if (whole > 0) parts.push(`${whole} ${short}`)
    rest -= whole * SECONDS[each]
  }
  return parts.join(' ') || '0 s'
}

function longLength(seconds: number, unit: DurationUnit): string {
  const single = Number((seconds / SECONDS[unit]).toPrecision(4))
  const above = LONG.find(each => SECONDS[each] <= seconds * (1 + 1e-9) && SECONDS[each] > SECONDS[unit])
  if (above === undefined || Number.isInteger(single * 2)) return `${number(single)} ${unit}${single === 1 ? '' : 's'}`
  const figure = Number((seconds / SECONDS[above]).toPrecision(3))
  return `${number(figure)} ${above}${figure === 1 ? '' : 's'}`
}
