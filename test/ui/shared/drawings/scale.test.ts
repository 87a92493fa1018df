import { describe, expect, it } from 'vitest'
import { calendarOf } from '../../../../src/ui/shared/drawings/calendar.ts'
import { roundStep, scaleOf } from '../../../../src/ui/shared/drawings/scale.ts'
import { dayNumber } from '../../../../src/ui/shared/drawings/spans.ts'

describe('an axis of numbers', () => {
  it.each<[string, readonly number[], 'linear' | 'log', readonly number[]]>([
    ['has round ticks', [31, 44], 'linear', [30, 35, 40, 45]],
    ['reaches from below the least to above the greatest', [8, 9.5], 'linear', [8, 8.5, 9, 9.5]],
    ['knows fractions', [0.1, 0.3], 'linear', [0.1, 0.15, 0.2, 0.25, 0.3]],
    ['goes below nought', [-4, 3], 'linear', [-4, -2, 0, 2, 4]],
    ['gives a single number room', [20, 20], 'linear', [18, 19, 20, 21, 22]],
    ['is logarithmic for orders of magnitude', [12, 5000], 'log', [10, 100, 1000, 10000]],
    ['stays linear where a number is nought', [0, 5000], 'linear', [0, 2000, 4000, 6000]],
  ])('%s: %j', (_, values, kind, ticks) => {
    const scale = scaleOf(values)
    expect(scale?.kind).toBe(kind)
    expect(scale?.ticks.map(({ value }) => value)).toEqual(ticks)
  })

  it.each<[number, number]>([
    [30, 0],
    [37.5, 0.5],
    [45, 1],
    [20, 0],
    [90, 1],
  ])('%f lies at %f between 30 and 45', (value, at) => {
    expect(scaleOf([31, 44])?.at(value)).toBeCloseTo(at)
  })

  it('is none for no numbers', () => {
    expect(scaleOf([])).toBeNull()
    expect(scaleOf([Number.NaN, Number.POSITIVE_INFINITY])).toBeNull()
  })

  it.each<[number, number]>([
    [1, 1],
    [1.2, 2],
    [3.25, 5],
    [70, 100],
    [0.03, 0.05],
  ])('the round step from %f on is %f', (least, step) => {
    expect(roundStep(least)).toBeCloseTo(step)
  })
})

describe('an axis of days', () => {
  it.each<[string, string, readonly string[]]>([
    ['2022-03-03', '2022-03-05', ['3 Mar', '4 Mar', '5 Mar']],
    ['2022-03-03', '2022-03-25', ['3 Mar', '10 Mar', '17 Mar', '24 Mar', '31 Mar']],
    ['2022-01-01', '2022-04-01', ['Jan 2022', 'Feb 2022', 'Mar 2022', 'Apr 2022']],
    ['2021-11-20', '2022-10-02', ['Jul 2021', 'Jan 2022', 'Jul 2022', 'Jan 2023']],
    ['2014-02-20', '2022-02-25', ['2010', '2015', '2020', '2025']],
    ['1500-01-01', '9999-12-31', []],
  ])('%s to %s', (from, to, words) => {
    expect(calendarOf([dayNumber(from), dayNumber(to)])?.ticks.map(tick => tick.words) ?? []).toEqual(words)
  })
})
