import { describe, expect, it } from 'vitest'
import { timeApart, writtenDate } from '../../../src/ui/shared/time.ts'

describe('timeApart', () => {
  const cases: readonly [here: string | null, there: string | null, apart: string | null][] = [
    ['2025-05-17T10:00:00Z', '2025-05-17T23:00:00Z', '13 h later'],
    ['2025-05-17T23:00:00Z', '2025-05-17T10:00:00Z', '13 h earlier'],
    ['2025-05-17T10:00:00+02:00', '2025-05-17T10:00:00Z', '2 h later'],
    ['2025-05-17T10:00', '2025-05-17T10:20', '20 min later'],
    ['2025-05-17T10:00:00Z', '2025-05-17T10:59:40Z', '1 h later'],
    ['2025-05-17T10:00:00Z', '2025-05-17T10:00:20Z', 'same time'],
    ['2025-05-17T10:00:00Z', '2025-05-18T22:00:00Z', '2 days later'],
    ['2025-05-17T10:00:00Z', '2025-05-18T20:00:00Z', '34 h later'],
    ['2025-05-18', '2025-05-17', '1 day earlier'],
    ['2025-05-17', '2025-05-17T23:00:00Z', 'same day'],
    ['2025-05-17T23:00:00Z', '2025-05-18T01:00', '1 day later'],
    ['2024-12-31', '2025-01-02', '2 days later'],
    [null, '2025-05-17', null],
    ['2025-05-17', null, null],
    ['2025-05-17', 'yesterday', null],
    ['2025-05-17T10:00Z', '2025-05-17Tnoon', 'same day'],
  ]
  it.each(cases)('%s and %s → %s', (here, there, apart) => {
    expect(timeApart(here, there)).toBe(apart)
  })
})

describe('writtenDate', () => {
  const cases: readonly [date: string | null, written: string | null][] = [
    ['2025-05-17', '17 May 2025'],
    ['2025-05-17T15:08:00+02:00', '17 May 2025, 15:08'],
    ['2025-01-01T00:30', '1 Jan 2025, 00:30'],
    [null, null],
    ['soon', null],
    ['', null],
  ]
  it.each(cases)('%s → %s', (date, written) => {
    expect(writtenDate(date)).toBe(written)
  })
})
