import { describe, expect, it } from 'vitest'
import { isIsoDate } from '../../src/core/isoDate.ts'
import { momentOf, readFeedDate } from '../../src/feeds/dates.ts'

describe('reads', () => {
  it.each([
    ['Tue, 04 Mar 2025 10:15:30 GMT', '2025-03-04T10:15:30Z'],
    ['Tue, 04 Mar 2025 10:15:30 +0100', '2025-03-04T10:15:30+01:00'],
    ['Tue, 4 Mar 2025 10:15 EST', '2025-03-04T10:15:00-05:00'],
    ['04 Mar 25 10:15:30 UT', '2025-03-04T10:15:30Z'],
    ['Tuesday, 4 March 2025 10:15:30 CEST', '2025-03-04T10:15:30+02:00'],
    ['Tues, 04 Sept 2025 10:15:30 -0330', '2025-09-04T10:15:30-03:30'],
    ['4 March 2025', '2025-03-04'],
    ['4th March, 2025', '2025-03-04'],
    ['March 4, 2025', '2025-03-04'],
    ['Tuesday, March 4, 2025 - 10:15 PM', '2025-03-04T22:15:00'],
    ['March 4, 2025 at 12:05 a.m. PST', '2025-03-04T00:05:00-08:00'],
    ['2025-03-04', '2025-03-04'],
    ['2025-03-04T10:15:30Z', '2025-03-04T10:15:30Z'],
    ['2025-03-04T10:15:30.123456+05:30', '2025-03-04T10:15:30+05:30'],
    ['2025-03-04 10:15:30', '2025-03-04T10:15:30'],
    ['2025-03-04T10:15:30-0500', '2025-03-04T10:15:30-05:00'],
    ['2025-03-04T10:15Z', '2025-03-04T10:15:00Z'],
    ['2025-03-04T10:15:30+01', '2025-03-04T10:15:30+01:00'],
    ['2025/03/04 10:15', '2025-03-04T10:15:00'],
    ['20250304T101530Z', '2025-03-04T10:15:30Z'],
    ['Tue Mar  4 10:15:30 2025', '2025-03-04T10:15:30'],
    ['Tue Mar  4 10:15:30 UTC 2025', '2025-03-04T10:15:30Z'],
    ['Tue Mar 04 2025 10:15:30 GMT+0200 (Eastern European Standard Time)', '2025-03-04T10:15:30+02:00'],
    ['25/03/2025 10:15', '2025-03-25T10:15:00'],
    ['03/25/2025', '2025-03-25'],
    ['04.03.2025 10:15', '2025-03-04T10:15:00'],
    ['1741083330', '2025-03-04T10:15:30Z'],
    ['1741083330000', '2025-03-04T10:15:30Z'],
    ['Sat, 29 Feb 2020 23:59:60 GMT', '2020-02-29T23:59:59Z'],
    // The time is broken, the day is not.
    ['2025-03-04T27:15:30Z', '2025-03-04'],
    ['Tue, 04 Mar 2025 10:15:30 IST', '2025-03-04T10:15:30'],
    ['  Tue, 04 Mar 2025\n 10:15:30 GMT ', '2025-03-04T10:15:30Z'],
  ])('%s', (written, expected) => {
    expect(readFeedDate(written)).toBe(expected)
    expect(isIsoDate(expected)).toBe(true)
  })
})

describe('does not guess', () => {
  it.each([
    '',
    'yesterday',
    '03/04/2025',
    '31 Feb 2025',
    '2025-02-30',
    '2025',
    '4 March',
    'Mon, 00 Jan 0000 00:00:00 +0000',
    '1970-01-01',
    '12:30',
    '99999999999',
  ])('%s', written => {
    expect(readFeedDate(written)).toBeNull()
  })
  it('nothing at all', () => {
    expect(readFeedDate(null)).toBeNull()
    expect(readFeedDate(undefined)).toBeNull()
  })
})

it('dates of all shapes can be put in order', () => {
  const dates = ['2025-03-04', '2025-03-04T10:15:30+02:00', '2025-03-04T10:15:30', '2025-03-04T10:15:30-05:00']
  expect(dates.map(momentOf)).toEqual(dates.map(momentOf).toSorted((a, b) => a - b))
})
