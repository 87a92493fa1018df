import { describe, expect, it } from 'vitest'
import { pairKey, pairsOf, withoutDismissed } from '../../src/core/dismissal.ts'
import type { Difference } from '../../src/core/model.ts'
import { comparedWith, differenceWith, thereWith } from '../ui/sample.ts'

const { comparison } = comparedWith([])
const left = (differences: readonly Difference[], ...pairs: string[]) =>
  withoutDismissed({ ...comparison, differences }, new Set(pairs)).differences
const hurt = pairKey('count', '31 people were hurt', '44 people were hurt')

describe('a pair of statements is the same', () => {
  it.each([
    ['mirrored', pairKey('count', '44 people were hurt', '31 people were hurt')],
    ['in other marks and cases', pairKey('count', '“31 People  were hurt”,', '44 people were hurt.')],
  ])('%s', (_, key) => {
    expect(key).toBe(hurt)
  })
})

describe('a pair of statements is another', () => {
  it.each([
    ['of another kind', pairKey('money', '31 people were hurt', '44 people were hurt')],
    ['with another figure', pairKey('count', '31 people were hurt', '45 people were hurt')],
    ['cut elsewhere', pairKey('count', '31 people were', 'hurt 44 people were hurt')],
  ])('%s', (_, key) => {
    expect(key).not.toBe(hurt)
  })
})

describe('a comparison without what was dismissed', () => {
  const two = differenceWith({
    there: [thereWith(), thereWith({ article: 'orlo-1', quote: 'dozens were hurt', relation: 'precision', confidence: 0.6 })],
  })
  it('is the same where nothing was', () => {
    expect(left([two])).toEqual([two])
    expect(left([two], pairKey('count', 'a', 'b'))[0]).toBe(two)
  })
  it('loses a card whose only pair was', () => {
    expect(left([differenceWith()], hurt)).toEqual([])
  })
  it('loses it when the other report is the article', () => {
    const { here, there } = differenceWith()
    const mirrored = differenceWith({
      here: { ...here, quote: '44 people were hurt' },
      there: there.map(t => ({ ...t, quote: here.quote })),
    })
    expect(left([mirrored], hurt)).toEqual([])
  })
  it('keeps a card’s other statements, and the card takes their relation', () => {
    expect(left([two], hurt)).toEqual([{ ...two, relation: 'precision', confidence: 0.6, there: [two.there[1]] }])
  })
  it('is without all pairs of a card', () => {
    const pairs = pairsOf({ kind: two.kind, here: two.here.quote, there: two.there.map(({ quote }) => quote) })
    expect(pairs).toHaveLength(2)
    expect(left([two, differenceWith({ id: 'e', kind: 'date' })], ...pairs).map(({ id }) => id)).toEqual(['e'])
  })
})
