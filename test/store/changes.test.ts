import { describe, expect, it } from 'vitest'
import { changedClaims, MOST_CHANGES, MOST_FORMER, withChange } from '../../src/store/changes.ts'
import { claimOf } from './sample.ts'

const quotes = (claims: ReturnType<typeof changedClaims>) => claims.map(({ quote }) => quote)

describe('changedClaims', () => {
  it('gives the value that was corrected', () => {
    expect(quotes(changedClaims([claimOf(12)], [claimOf(15)]))).toEqual(['killed 12 people'])
  })

  it.each([
    ['says the same', [claimOf(12)], [claimOf(12)]],
    ['still says it, beside another figure', [claimOf(12)], [claimOf(15), claimOf(12)]],
    ['no longer speaks of it', [claimOf(12)], []],
    ['speaks of something else', [claimOf(12)], [claimOf(15, 'horse')]],
    ['words what is not measured anew', [{ ...claimOf(12), kind: 'cause' as const }], [{ ...claimOf(15), kind: 'cause' as const }]],
  ])('gives nothing where the newer version %s', (_, older, newer) => {
    expect(changedClaims(older, newer)).toEqual([])
  })

  it('names a former value once', () => {
    expect(changedClaims([claimOf(12), claimOf(12)], [claimOf(15)])).toHaveLength(1)
  })

  it('is bounded', () => {
    const many = Array.from({ length: 100 }, (_, i) => claimOf(i))
    expect(changedClaims(many, [claimOf(500)])).toHaveLength(MOST_FORMER)
  })
})

it('withChange keeps the latest changes, and none that changed nothing', () => {
  const was = changedClaims([claimOf(1)], [claimOf(2)])
  let changes = withChange([], { at: 0, was: [] })
  expect(changes).toEqual([])
  for (let at = 1; at <= MOST_CHANGES + 3; at++) changes = withChange(changes, { at, was })
  expect(changes.map(({ at }) => at)).toEqual(Array.from({ length: MOST_CHANGES }, (_, i) => i + 4))
})
