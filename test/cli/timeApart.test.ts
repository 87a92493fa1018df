/** How far apart two reports are, in words that claim no more than is known. */
import { describe, expect, it } from 'vitest'
import { timeApart, writtenDate } from '../../src/cli/timeApart.ts'

describe('timeApart', () => {
  it.each<[string | null, string | null, string | null]>([
    ['2031-03-04T09:30', '2031-03-04T21:30', '12 hours later'],
    ['2031-03-04T09:30', '2031-03-04T08:30', '1 hour earlier'],
    ['2031-03-04T09:30', '2031-03-04T09:50', '20 minutes later'],
    ['2031-03-04T09:30Z', '2031-03-04T10:30+01:00', 'same time'],
    ['2031-03-04T09:30Z', '2031-03-04T20:30-05:00', '16 hours later'],
    ['2031-03-04T09:30', '2031-03-06T09:30', '2 days later'],
    ['2031-03-04', '2031-03-04', 'same day'],
    ['2031-03-04', '2031-03-05', '1 day later'],
    ['2031-03-01', '2031-02-28', '1 day earlier'],
    // One side names no hour, or no zone: only the days are known.
    ['2031-03-04', '2031-03-04T23:00', 'same day'],
    ['2031-03-04T23:00', '2031-03-05T01:00Z', '1 day later'],
    [null, '2031-03-04', null],
    ['2031-03-04', null, null],
  ])('%s and %s: %s', (here, there, words) => {
    expect(timeApart(here, there)).toBe(words)
  })
})

describe('writtenDate', () => {
  it.each<[string | null, string]>([
    ['2031-03-04', '4 March 2031'],
    ['2031-03-04T23:59-08:00', '4 March 2031, 23:59'],
    [null, 'date unknown'],
  ])('%s → %s', (date, words) => {
    expect(writtenDate(date)).toBe(words)
  })
})
