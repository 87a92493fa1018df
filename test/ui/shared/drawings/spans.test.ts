import { describe, expect, it } from 'vitest'
import type { Bound, CountValue, DateValue, MoneyValue, TimeValue, Value } from '../../../../src/core/model.ts'
import { axisOf, dayNumber, type Extent, extentOf, numbersOf, type Shape, shapeOf } from '../../../../src/ui/shared/drawings/spans.ts'
import { people } from '../../sample.ts'

const count = (change: Partial<CountValue>): CountValue => ({ ...people(31), ...change })
const date = (from: string, to: string, change: Partial<DateValue> = {}): DateValue => ({
  type: 'date',
  from,
  to,
  granularity: 'month',
  bound: 'exact',
  anchored: true,
  ...change,
})
const time = (from: number, to: number, bound: Bound = 'exact', zone: number | null = null): TimeValue => ({
  type: 'time',
  from,
  to,
  bound,
  granularity: 'minute',
  zone,
})
const money = (currency: string): MoneyValue => ({ type: 'money', currency, per: null, min: 5, max: 5, said: 5, bound: 'exact' })
const [first, after] = [dayNumber('2022-03-01'), dayNumber('2022-04-01')]
const march = (bound: Bound) => date('2022-03-01', '2022-03-31', { bound })

describe('what a value takes up', () => {
  it.each<[string, Value, Shape, Extent]>([
    ['44', people(44), 'dot', { from: 44, to: 44, said: null }],
    ['at least 31', count({ min: 31, max: null, bound: 'atLeast' }), 'ray', { from: 31, to: null, said: null }],
    ['fewer than 40', count({ min: null, max: 40, said: 40, bound: 'lessThan' }), 'ray', { from: null, to: 40, said: null }],
    ['dozens', count({ min: 24, max: 99, said: null, bound: 'vague' }), 'band', { from: 24, to: 99, said: null }],
    ['about 40', count({ min: 38, max: 42, said: 40, bound: 'about' }), 'band', { from: 38, to: 42, said: 40 }],
    ['March 2022', march('exact'), 'band', { from: first, to: after, said: null }],
    ['after March 2022', march('moreThan'), 'ray', { from: after, to: null, said: null }],
    ['from March 2022', march('atLeast'), 'ray', { from: first, to: null, said: null }],
    ['before March 2022', march('lessThan'), 'ray', { from: null, to: first, said: null }],
    ['by March 2022', march('atMost'), 'ray', { from: null, to: after, said: null }],
    ['ten o’clock', time(600, 600), 'dot', { from: 600, to: 600, said: null }],
    ['the afternoon', time(720, 1080), 'band', { from: 720, to: 1080, said: null }],
  ])('%s', (_, value, shape, extent) => {
    const found = extentOf(value)
    expect(found).toEqual(extent)
    expect(found && shapeOf(found)).toBe(shape)
  })

  it.each<[string, Value]>([
    ['some', count({ min: null, max: null, said: null, bound: 'vague' })],
    ['a name', { type: 'term', key: 'pilot', implies: [] }],
    ['a list', { type: 'set', members: ['@ru'], open: false }],
  ])('%s takes up nothing', (_, value) => {
    expect(extentOf(value)).toBeNull()
  })
})

describe('the axis of a value', () => {
  it.each<[string, Value, Value]>([
    ['rates of different periods', count({ per: 'day' }), count({ per: 'week' })],
    ['two currencies', money('EUR'), money('USD')],
    ['clocks of two zones', time(600, 600, 'exact', 0), time(600, 600, 'exact', 120)],
    ['a number and money', people(5), money('EUR')],
  ])('%s have none in common', (_, one, other) => {
    expect(axisOf(one)).not.toBeNull()
    expect(axisOf(one)).not.toBe(axisOf(other))
  })

  it.each<[string, Value]>([
    ['a place in a row', count({ ordinal: true })],
    ['a currency that nobody knows', money('?')],
    ['a currency that is none', money('<b>')],
    ['a date whose year was guessed', date('2022-03-01', '2022-03-01', { anchored: false })],
    ['a date without a year', date('0001-03-01', '0001-03-01')],
  ])('%s has none', (_, value) => {
    expect(axisOf(value)).toBeNull()
  })
})

describe('the numbers of an axis', () => {
  it.each<[string, readonly Extent[], number, number]>([
    [
      'leave a ray upwards room',
      [
        { from: 50, to: null, said: null },
        { from: 40, to: 40, said: null },
      ],
      40,
      52,
    ],
    [
      'leave a ray downwards room, not below nought',
      [
        { from: null, to: 1, said: null },
        { from: 40, to: 40, said: null },
      ],
      0,
      40,
    ],
    [
      'leave no room beside dots',
      [
        { from: 31, to: 31, said: null },
        { from: 44, to: 44, said: null },
      ],
      31,
      44,
    ],
  ])('%s', (_, extents, low, high) => {
    const numbers = numbersOf(extents)
    expect([Math.min(...numbers), Math.max(...numbers)]).toEqual([low, high])
  })
})
