/**
 * A short normal form of a value, for people.
 *
 * → "more than 5,000 a week" · "early 2022" · "10:00 (UTC-4)" · "1 h 40 min" · "$1.2 billion" · "12.5 %"
 */
import type { CountValue, MeasureValue, MoneyValue, PercentageValue, Quantity, TimeValue, Value } from '../model.ts'
import { rememberedOf } from '../remember.ts'
import { describeDate } from './describeDate.ts'
import { describeDuration } from './describeDuration.ts'
import { BOUNDS, number, vagueWord, withBound } from './describeQuantity.ts'
import { UNITS_BY_NAME } from './lexicon/units.ts'

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['USD', '$'],
  ['GBP', '£'],
  ['EUR', '€'],
  ['AUD', 'A$'],
  ['CAD', 'C$'],
  ['INR', '₹'],
  ['?', ''],
])

const NAMES: ReadonlyMap<string, string> = new Map([
  ['USD', 'dollars'],
  ['GBP', 'pounds'],
  ['EUR', 'euros'],
  ['?', 'its currency'],
])

/** A value meets those of every report, and is told in the same words each time. */
export const describeValue: (value: Value) => string = rememberedOf(tell)

function tell(value: Value): string {
  switch (value.type) {
    case 'count':
      return describeCount(value)
    case 'date':
      return describeDate(value)
    case 'time':
      return describeTime(value)
    case 'duration':
      return describeDuration(value)
    case 'money':
      return describeMoney(value)
    case 'percentage':
      return describePercentage(value)
    case 'measure':
      return describeMeasure(value)
    case 'term':
      return value.key
    case 'set':
      return value.members.join(', ')
  }
}

function ordinal(figure: number): string {
  const tail = figure % 100 > 10 && figure % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][figure % 10] ?? 'th')
  return `${figure}${tail}`
}

function describeCount(value: CountValue): string {
  if (value.ordinal) return withBound(value, ordinal)
  return (
    withBound(value, number) +
    (value.per ? ` a${value.per === 'hour' ? 'n' : ''} ${value.per}` : '') +
    (value.each ? ` from each ${value.each}` : '')
  )
}

function describeMoney(value: MoneyValue): string {
  const sign = SIGNS.get(value.currency)
  const vague = value.bound === 'vague' ? vagueWord(value) : null
  if (vague) return `${vague} of ${NAMES.get(value.currency) ?? value.currency}`
  const written = withBound(value, figure => (sign === undefined ? `${number(figure)} ${value.currency}` : sign + number(figure)))
  return written + (value.per ? ` a${value.per === 'hour' ? 'n' : ''} ${value.per}` : '')
}

function describePercentage(value: PercentageValue): string {
  return withBound(value, number) + (value.points ? ' points' : ' %')
}

function describeMeasure(value: MeasureValue): string {
  if (value.dimension === 'magnitude') return `magnitude ${withBound(value, number)}`
  const unit = UNITS_BY_NAME.get(value.unit)
  const back = (figure: number): number => Number(((figure - (unit?.offset ?? 0)) / (unit?.factor ?? 1)).toPrecision(6))
  const one = value.said !== null && back(value.said) === 1
  const ends = (end: number | null): number | null => (end === null ? null : back(end))
  const written: Quantity = { ...value, min: ends(value.min), max: ends(value.max), said: ends(value.said) }
  return `${withBound(written, number)} ${one ? value.unit : plural(value.unit)}`
}

function plural(unit: string): string {
  if (unit === 'celsius' || unit === 'fahrenheit') return `degrees ${unit}`
  if (unit.endsWith('foot')) return unit.replace(/foot$/, 'feet')
  return unit.endsWith('inch') ? `${unit}es` : / an hour$/.test(unit) ? unit.replace(/^(\w+)/, '$1s') : `${unit}s`
}

function describeTime(value: TimeValue): string {
  const zone = value.zone === null ? '' : ` (UTC${value.zone === 0 ? '' : `${value.zone < 0 ? '-' : '+'}${hours(Math.abs(value.zone))}`})`
  if (value.granularity === 'part-of-day' || value.bound === 'range') return `${clock(value.from)} to ${clock(value.to)}${zone}`
  const middle =
    (value.bound === 'about' || value.bound === 'vague') && value.to > value.from
      ? `${clock(value.from)} to ${clock(value.to)}`
      : BOUND_TIMES[value.bound] + clock(value.from)
  return middle + zone
}

const BOUND_TIMES: Readonly<Record<Quantity['bound'], string>> = {
  ...BOUNDS,
  atMost: 'by ',
  lessThan: 'before ',
  moreThan: 'after ',
  atLeast: 'from ',
}

function hours(minutes: number): string {
  return minutes % 60 === 0 ? String(minutes / 60) : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

function clock(minutes: number): string {
  const whole = ((Math.round(minutes) % 1440) + 1440) % 1440
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`
}
