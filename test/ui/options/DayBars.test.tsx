// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { barsOf, DayBars, MOST_BARS } from '../../../src/ui/options/DayBars.tsx'

afterEach(cleanup)
const on = (day: string, reports: number, dated = true) => ({ day, dated, reports, bytes: 1 })

describe('barsOf', () => {
  const cases: readonly [string, ReturnType<typeof on>[], [string, number][]][] = [
    ['nothing', [], []],
    ['undated reports stand on no day', [on('2031-03-02', 5, false)], []],
    [
      'days between stand empty, the newest last',
      [on('2031-03-04', 2), on('2031-03-02', 5)],
      [
        ['2031-03-02', 5],
        ['2031-03-03', 0],
        ['2031-03-04', 2],
      ],
    ],
  ]
  it.each(cases)('%s', (_, days, bars) => expect(barsOf(days).map(({ day, reports }) => [day, reports])).toEqual(bars))
  it('at most a month, the last', () => {
    const bars = barsOf([on('2031-01-01', 9), on('2031-03-31', 1)])
    expect([bars.length, bars[0]?.day, bars.at(-1)?.day]).toEqual([MOST_BARS, '2031-03-01', '2031-03-31'])
  })
})

describe('DayBars', () => {
  it('says in words what it shows', () => {
    render(<DayBars days={[on('2031-03-04', 20), on('2031-03-02', 1)]} />)
    expect(screen.getByRole('img', { name: 'Reports by day, 2 Mar 2031 to 4 Mar 2031: at most 20 a day' })).toBeTruthy()
    const heights = [...document.querySelectorAll('rect')].map(rect => Number(rect.getAttribute('height')))
    // One report beside twenty is still seen.
    expect(heights).toEqual([3, 0, 60])
  })
  it('one day is no picture', () => {
    render(<DayBars days={[on('2031-03-04', 20)]} />)
    expect(screen.queryByRole('img')).toBeNull()
  })
})
