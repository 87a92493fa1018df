/** Which dates reports may carry. */
import { describe, expect, it } from 'vitest'
import { dayOf, isIsoDate } from '../../src/core/isoDate.ts'

describe('isIsoDate', () => {
  it.each([
    '2031-03-04',
    '2028-02-29',
    '0097-01-01',
    '2031-03-04T09:30',
    '2031-03-04T09:30:15',
    '2031-03-04T09:30:15.123Z',
    '2031-03-04T23:59+02:00',
    '2031-12-31T00:00:00-0430',
  ])('finds %s', text => {
    expect(isIsoDate(text)).toBe(true)
  })
  it.each([
    '',
    '2031',
    '2031-03',
    '4 March 2031',
    '2031-3-4',
    '2031-02-29',
    '2031-13-01',
    '2031-00-10',
    '2031-04-31',
    '0000-01-01',
    '2031-03-04T24:00',
    '2031-03-04T09:60',
    '2031-03-04T09',
    '2031-03-04 09:30',
    '2031-03-04T09:30+15:00',
    '2031-03-04\n',
    ' 2031-03-04',
    '20310304',
  ])('ignores “%s”', text => {
    expect(isIsoDate(text)).toBe(false)
  })
  it('gives the day as written, not as another zone counts it', () => {
    expect(dayOf('2031-03-04T23:59-08:00')).toBe('2031-03-04')
  })
})
