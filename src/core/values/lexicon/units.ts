/**
 * Units of time and of measure, by word and by abbreviation: "miles" → length, 1609.344 metres.
 */
import type { Dimension, DurationUnit, Period } from '../../model.ts'

export const SECONDS: Readonly<Record<DurationUnit, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_746,
  year: 31_556_952,
  decade: 315_569_520,
}

function names<T>(rows: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
  return new Map(rows.flatMap(([unit, words]) => words.split(' ').map((word): [string, T] => [word, unit])))
}

export const TIME_UNITS: ReadonlyMap<string, DurationUnit> = names<DurationUnit>([
  ['second', 'second seconds sec secs'],
  ['minute', 'minute minutes min mins'],
  ['hour', 'hour hours hr hrs h'],
  ['day', 'day days'],
  ['week', 'week weeks wk wks'],
  ['month', 'month months'],
  ['year', 'year years yr yrs'],
  ['decade', 'decade decades'],
])

export const PERIODS: ReadonlyMap<string, Period> = names<Period>([
  ['hour', 'hour hr h hourly'],
  ['day', 'day daily'],
  ['week', 'week weekly'],
  ['month', 'month monthly'],
  ['year', 'year annum annually yearly yr'],
])

export interface Unit {
  readonly dimension: Dimension
  readonly unit: string
  /** In SI units. */
  readonly factor: number
  readonly offset?: number
}

const row = (dimension: Dimension, unit: string, factor: number, words: string, offset?: number): [Unit, string] => [
  { dimension, unit, factor, offset },
  words,
]

export const UNITS: ReadonlyMap<string, Unit> = names<Unit>([
  row('length', 'mile', 1609.344, 'mile miles mi'),
  row('length', 'kilometre', 1000, 'km kms kilometer kilometers kilometre kilometres'),
  row('length', 'metre', 1, 'm meter meters metre metres'),
  row('length', 'centimetre', 0.01, 'cm centimeter centimeters centimetre centimetres'),
  row('length', 'millimetre', 0.001, 'mm millimeter millimeters millimetre millimetres'),
  row('length', 'foot', 0.3048, 'foot feet ft'),
  row('length', 'inch', 0.0254, 'inch inches'),
  row('length', 'yard', 0.9144, 'yard yards'),
  row('area', 'acre', 4046.8564224, 'acre acres'),
  row('area', 'hectare', 10_000, 'hectare hectares ha'),
  row('mass', 'kilogram', 1, 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes'),
  row('mass', 'gram', 0.001, 'g gram grams gramme grammes'),
  row('mass', 'ton', 907.18474, 'ton tons'),
  row('mass', 'tonne', 1000, 'tonne tonnes'),
  row('mass', 'pound', 0.45359237, 'pound pounds lb lbs'),
  row('mass', 'ounce', 0.028349523125, 'ounce ounces oz'),
  row('volume', 'litre', 0.001, 'l liter liters litre litres'),
  row('volume', 'gallon', 0.003785411784, 'gallon gallons'),
  row('volume', 'barrel', 0.158987294928, 'barrel barrels bbl'),
  row('speed', 'mile an hour', 0.44704, 'mph'),
  row('speed', 'kilometre an hour', 1 / 3.6, 'kph kmh kmph'),
  row('speed', 'knot', 0.514444, 'knot knots kts'),
  row('temperature', 'celsius', 1, 'celsius'),
  row('temperature', 'fahrenheit', 5 / 9, 'fahrenheit', -160 / 9),
  row('power', 'watt', 1, 'watt watts'),
  row('power', 'kilowatt', 1e3, 'kilowatt kilowatts kw'),
  row('power', 'megawatt', 1e6, 'megawatt megawatts mw'),
  row('power', 'gigawatt', 1e9, 'gigawatt gigawatts gw'),
  row('energy', 'kilowatt-hour', 3.6e6, 'kwh'),
  row('energy', 'megawatt-hour', 3.6e9, 'mwh'),
  row('energy', 'kiloton', 4.184e12, 'kiloton kilotons'),
  row('energy', 'megaton', 4.184e15, 'megaton megatons'),
])

/** "20 nautical miles": two words, so outside of the table of single ones. */
export const NAUTICAL: Unit = { dimension: 'length', unit: 'nautical mile', factor: 1852 }

/** Speeds written out: length a time. */
export const HOURLY: ReadonlyMap<string, Unit> = new Map([
  ['mile', { dimension: 'speed', unit: 'mile an hour', factor: 0.44704 }],
  ['kilometre', { dimension: 'speed', unit: 'kilometre an hour', factor: 1 / 3.6 }],
])
/** Behind "square" and "cubic". */
export const SQUARE: ReadonlyMap<string, Unit> = new Map([
  ['mile', { dimension: 'area', unit: 'square mile', factor: 2_589_988.110336 }],
  ['kilometre', { dimension: 'area', unit: 'square kilometre', factor: 1e6 }],
  ['metre', { dimension: 'area', unit: 'square metre', factor: 1 }],
  ['foot', { dimension: 'area', unit: 'square foot', factor: 0.09290304 }],
])
export const CUBIC: ReadonlyMap<string, Unit> = new Map([
  ['metre', { dimension: 'volume', unit: 'cubic metre', factor: 1 }],
  ['foot', { dimension: 'volume', unit: 'cubic foot', factor: 0.028316846592 }],
])

/** By the name that a value carries. */
export const UNITS_BY_NAME: ReadonlyMap<string, Unit> = new Map(
  [...[UNITS, HOURLY, SQUARE, CUBIC].flatMap(table => [...table.values()]), NAUTICAL].map(unit => [unit.unit, unit]),
)
