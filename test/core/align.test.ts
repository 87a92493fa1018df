/**
 * How likely two claims speak of the same thing: order is asserted, not scores.
 *
 * Each row: an article's sentence, and two sentences of another report, the likelier counterpart first.
 */
import { describe, expect, it } from 'vitest'
import { alignClaims, alignPair, likeness, tellingTerms } from '../../src/core/align.ts'
import type { Kind } from '../../src/core/model.ts'
import { claimsIn, pairOf } from './claims/harness.ts'

const evenly = () => 1

type Row = readonly [kind: Kind, here: string, likelier: string, lesslikely: string]
const LIKELIER: readonly Row[] = [
  ['count', 'The storm killed 31 people in Velmora.', 'In Velmora the storm killed 44 people.', 'A bus crash near Porto killed 44 people.'],
  [
    'count',
    'The storm killed 31 people in Velmora.',
    'The storm killed 33 people in Velmora.',
    'The storm killed 9,000 people in Velmora.',
  ],
  ['count', 'The storm killed 31 miners in Velmora.', 'The storm killed 44 miners in Velmora.', 'The storm killed 44 people in Velmora.'],
  ['date', 'The war with Chile began in 2009.', 'The war with Chile began in 2010.', 'The war with Chile began in 1879.'],
  ['duration', 'The talks in Oslo lasted two hours.', 'The talks in Oslo lasted three hours.', 'The call lasted three hours.'],
  [
    'attribution',
    'Lund said that the old bridge over the river would be closed.',
    'Brask said that the old bridge over the river would be closed.',
    'Brask said that the bridge was old and the river high.',
  ],
]

const scoreOf = (kind: Kind, a: string, b: string): number => {
  const [here, there] = pairOf(kind, a, b)
  return alignPair(here, there, evenly)?.score ?? 0
}

describe('likelier counterparts', () => {
  it.each(LIKELIER)('%s: %s → rather %s than %s', (kind, here, likelier, lesslikely) => {
    expect(scoreOf(kind, here, likelier)).toBeGreaterThan(scoreOf(kind, here, lesslikely))
  })
  it.each(LIKELIER)('%s: %s ↔ %s: the same from both sides, between 0 and 1', (kind, here, likelier) => {
    const score = scoreOf(kind, here, likelier)
    expect(score).toBeGreaterThan(0)
    expect(score).toBeLessThanOrEqual(1)
    expect(scoreOf(kind, likelier, here)).toBeCloseTo(score, 10)
  })
})

describe('alignClaims', () => {
  it('pairs only claims of one kind that the gate lets through', () => {
    const here = claimsIn('The storm killed 31 people. The talks lasted two hours.')
    const there = claimsIn('The storm killed 44 people and injured 90 others. The talks lasted three hours.')
    const pairs = alignClaims(here, there, evenly)
    expect(pairs.filter(p => p.here.kind === 'count').map(p => [p.here.quote, p.there.quote])).toEqual([
      ['killed 31 people', 'killed 44 people'],
    ])
    expect(pairs.filter(p => p.here.kind === 'duration').map(p => [p.here.quote, p.there.quote])).toEqual([
      ['lasted two hours', 'lasted three hours'],
    ])
    expect(pairs.filter(p => p.here.kind !== p.there.kind)).toEqual([])
  })
  it('nothing with nothing', () => {
    expect(alignClaims([], claimsIn('The storm killed 31 people.'), evenly)).toEqual([])
    expect(alignClaims(claimsIn('The storm killed 31 people.'), [], evenly)).toEqual([])
  })
})

describe('likeness', () => {
  it.each([
    [[], [], 0],
    [['a'], [], 0],
    [['a', 'b'], ['a', 'b'], 1],
    [['a', 'b'], ['c', 'd'], 0],
    [['a', 'b'], ['b', 'c'], 0.5],
  ] as const)('%j and %j → %d', (a, b, expected) => {
    expect(likeness(a, b, evenly)).toBeCloseTo(expected, 10)
  })
  it('a rare word tells more than one that every sentence holds', () => {
    const claims = claimsIn('The storm killed 31 people. The storm destroyed 12 houses. The storm sank six boats.')
    const telling = tellingTerms([claims])
    expect(telling('house')).toBeGreaterThan(telling('storm'))
    expect(telling('never said')).toBeGreaterThan(telling('house'))
  })
})
