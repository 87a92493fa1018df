/**
 * A short normal form of a value, for people.
 *
 * → "more than 5,000 a week" · "early 2022" · "10:00 (UTC-4)" · "1 h 40 min" · "$1.2 billion" · "12.5 %"
 */
import type {
  CountValue,
  DurationUnit,
  DurationValue,
  MeasureValue,
  MoneyValue,
  PercentageValue,
  Quantity,
  TimeValue,
  Value,
} from '../model.ts'
import { describeDate } from './describeDate.ts'
import { FEW, SCALES as NUMBER_SCALES, VAGUE } from './lexicon/numbers.ts'
import { SECONDS, UNITS_BY_NAME } from './lexicon/units.ts'

const BOUNDS: Readonly<Record<Quantity['bound'], string>> = {
  exact: '',
  about: 'about ',
  atLeast: 'at least ',
  moreThan: 'more than ',
  atMost: 'at most ',
  lessThan: 'less than ',
  range: '',
  vague: '',
}
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['USD', '$'],
  ['GBP', '£'],
  ['EUR', '€'],
  ['AUD', 'A$'],
  ['CAD', 'C$'],
  ['INR', '₹'],
  ['?', ''],
])

export function describeValue(value: Value): string {
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

/** The figure with its bound, each end written by `write`. */
function withBound(value: Quantity, write: (figure: number) => string): string {
  const vague = value.bound === 'vague' ? vagueWord(value) : null
  if (vague) return vague
  if (value.said !== null) return BOUNDS[value.bound] + write(value.said)
  if (value.min === null) return value.max === null ? 'some' : `at most ${write(value.max)}`
  return value.max === null ? `at least ${write(value.min)}` : `${write(value.min)} to ${write(value.max)}`
}

/** "several hundred". */
function fewScaled(min: number | null, max: number | null): string | null {
  for (const [scaleWord, scale] of NUMBER_SCALES) {
    const few = FEW.find(([, ends]) => ends[0] * scale === min && ends[1] * scale === max)
    if (few) return `${few[0]} ${scaleWord}`
  }
  return null
}

/** The word that a vague figure came from, where one is known: [24, 99] → "dozens". */
function vagueWord({ min, max }: Quantity): string | null {
  for (const [word, [low, high]] of VAGUE) {
    if (low === min && high === max) return word
    for (const [scaleWord, [scaleLow]] of VAGUE) {
      const scale = scaleLow / 2
      if (scale >= 1000 && min === low * scale && max === (high + 1) * scale - 1) return `${word} of ${scaleWord}`
    }
  }
  return FEW.find(([, ends]) => ends[0] === min && ends[1] === max)?.[0] ?? fewScaled(min, max)
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

/** From here on figures are written with their scale: 1.2 million. */
const SCALES: readonly (readonly [number, string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
]

export function number(figure: number): string {
  for (const [size, name] of SCALES) {
    const short = Number((figure / size).toPrecision(12))
    if (Math.abs(figure) >= size && Number.isInteger(short * 1000)) return `${short}${name}`
  }
  const [whole = '0', rest] = String(Number(figure.toPrecision(12))).split('.')
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (rest ? `.${rest.slice(0, 3)}` : '')
}

function describeMoney(value: MoneyValue): string {
  const sign = SIGNS.get(value.currency)
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
  return `${withBound(value, figure => number(back(figure)))} ${one ? value.unit : plural(value.unit)}`
}

function plural(unit: string): string {
  if (unit === 'celsius' || unit === 'fahrenheit') return `degrees ${unit}`
  if (unit.endsWith('foot')) return unit.replace(/foot$/, 'feet')
  return unit.endsWith('inch') ? `${unit}es` : / an hour$/.test(unit) ? unit.replace(/^(\w+)/, '$1s') : `${unit}s`
}

const SHORT: readonly (readonly [DurationUnit, string])[] = [
  ['hour', 'h'],
  ['minute', 'min'],
  ['second', 's'],
]
const LONG: readonly DurationUnit[] = ['year', 'month', 'week', 'day']

function describeDuration(value: DurationValue): string {
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

function describeTime(value: TimeValue): string {
  const zone = value.zone === null ? '' : ` (UTC${value.zone === 0 ? '' : `${value.zone < 0 ? '-' : '+'}${hours(Math.abs(value.zone))}`})`
  if (value.granularity === 'part-of-day' || value.bound === 'range') return `${clock(value.from)} to ${clock(value.to)}${zone}`
  const middle =
    value.bound === 'about' && value.to > value.from
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
