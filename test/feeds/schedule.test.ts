import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_RETRY_MS } from '../../src/feeds/httpHeaders.ts'
import { AT_ONCE, afterFailure, afterSuccess, isDue, nextDue, nextWake } from '../../src/feeds/schedule.ts'
import type { FeedState } from '../../src/feeds/states.ts'
import { runs } from '../runs.ts'
import { feedState, NOW } from './fixtures.ts'

const MINUTE = 60_000
const at = (more: Partial<FeedState>) => feedState({ lastTried: NOW - 60 * MINUTE, nextAt: NOW - 1, ...more })

describe('due', () => {
  it.each<[string, Partial<FeedState>]>([
    ['never tried', { lastTried: null, nextAt: 0 }],
    ['its time has come', {}],
    ['the hold is over', { holdUntil: NOW }],
    ['the clock was set back by years', { lastTried: NOW + 9e10, nextAt: NOW + 9e10 }],
    ['and the server had asked for a pause', { lastTried: NOW + 9e10, nextAt: NOW + 9e10, holdUntil: NOW + 9e10 + MINUTE }],
    ['the clock was set back by an hour', { lastTried: NOW + 60 * MINUTE, nextAt: NOW + 75 * MINUTE }],
  ])('%s', (_what, more) => expect(isDue(at(more), NOW, false)).toBe(true))
})

describe('not due', () => {
  it.each<[string, Partial<FeedState>]>([
    ['not chosen', { chosen: false, lastTried: null, nextAt: 0 }],
    ['its time is to come', { nextAt: NOW + 1 }],
    ['asked 14 minutes ago', { lastTried: NOW - 14 * MINUTE }],
    ['asked just now, and the clock was put right by seconds', { lastTried: NOW + 20_000, nextAt: NOW + 15 * MINUTE }],
    ['the server wants to be left alone', { holdUntil: NOW + 1 }],
  ])('%s', (_what, more) => expect(isDue(at(more), NOW, false)).toBe(false))
})

describe('when the reader asks for it now', () => {
  it('a back-off is cut short', () => expect(isDue(at({ failures: 5, nextAt: NOW + 300 * MINUTE }), NOW, true)).toBe(true))
  it.each<[string, Partial<FeedState>]>([
    ['asked 14 minutes ago', { lastTried: NOW - 14 * MINUTE }],
    ['the server wants to be left alone', { holdUntil: NOW + 1 }],
    ['not chosen', { chosen: false }],
  ])('but not where it was %s', (_what, more) => expect(isDue(at(more), NOW, true)).toBe(false))
})

describe('which', () => {
  const states = ['a', 'b', 'c', 'd'].map((name, i) => at({ address: `https://${name}.example/`, nextAt: NOW - 10 + i }))
  const names = (underWay: readonly string[]) => nextDue(states, NOW, new Set(underWay)).map(({ address }) => address[8])
  it('the longest waiting, two at once', () => expect(names([])).toEqual(['a', 'b']))
  it('one beside one under way, never the same', () => expect(names(['https://a.example/'])).toEqual(['b']))
  it('none beside two', () => expect(names(['https://a.example/', 'https://x.example/'])).toEqual([]))
  it('two is what may be asked at once', () => expect(AT_ONCE).toBe(2))
})

it('wakes when the first is due', () => {
  expect(nextWake([at({ nextAt: NOW + 9 }), at({ nextAt: NOW + 5, holdUntil: NOW + 20 }), at({ chosen: false })], NOW)).toBe(NOW + 9)
  expect(nextWake([at({})], NOW)).toBe(NOW)
  expect(nextWake([at({ chosen: false })], NOW)).toBeNull()
})

it('no jump of the clock, back or forth, keeps a feed waiting for longer than a server may ask for, and a plan never lies behind what is due', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.integer({ min: -4e11, max: 4e11 }), fc.integer({ min: -2e8, max: 2e8 }), fc.integer({ min: -2e6, max: 2e6 })),
      fc.nat(9),
      fc.boolean(),
      fc.option(fc.nat(LONGEST_RETRY_MS)),
      (jump, failures, failed, retry) => {
        const timing = failed ? afterFailure(NOW, failures, retry === null ? null : NOW + retry, 1) : afterSuccess(NOW, 0)
        const state = feedState(timing)
        const now = NOW + jump
        const wake = nextWake([state], now) ?? Number.NaN
        expect(wake - now).toBeLessThanOrEqual(LONGEST_RETRY_MS + 30 * MINUTE)
        expect(isDue(state, wake, false)).toBe(true)
      },
    ),
    runs(100),
  )
})

describe('after a fetch', () => {
  it.each([
    [0, 15],
    [20 * MINUTE, 20],
    [24 * 60 * MINUTE, 60],
  ])('that the server calls fresh for %d ms: again in %d minutes', (freshMs, minutes) => {
    expect(afterSuccess(NOW, freshMs)).toEqual({ failures: 0, nextAt: NOW + minutes * MINUTE, holdUntil: null, lastTried: NOW })
  })
  it.each([
    [0, 15],
    [1, 30],
    [2, 60],
    [5, 480],
    [50, 1440],
  ])('that failed after %d others: again in %d minutes', (failures, minutes) => {
    expect(afterFailure(NOW, failures, null, 0)).toEqual({
      failures: failures + 1,
      nextAt: NOW + minutes * MINUTE,
      holdUntil: null,
      lastTried: NOW,
    })
  })
  it('that asks for longer: then', () => {
    expect(afterFailure(NOW, 0, NOW + 90 * MINUTE, 0)).toMatchObject({ nextAt: NOW + 90 * MINUTE, holdUntil: NOW + 90 * MINUTE })
    expect(afterFailure(NOW, 0, NOW + MINUTE, 0)).toMatchObject({ nextAt: NOW + 15 * MINUTE })
  })
  it('nobody is ever asked twice in 15 minutes, nobody is forgotten for two days', () => {
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(1e9),
        fc.boolean(),
        (failures, random, freshMs, failed) => {
          const timing = failed ? afterFailure(NOW, failures, null, random) : afterSuccess(NOW, freshMs)
          expect(timing.nextAt).toBeGreaterThanOrEqual(NOW + 15 * MINUTE)
          expect(timing.nextAt).toBeLessThanOrEqual(NOW + 48 * 60 * MINUTE)
          expect(isDue(feedState(timing), NOW + 15 * MINUTE - 1, true)).toBe(false)
        },
      ),
      runs(100),
    )
  })
})
