/** The fit finds what made the data, holds back what data does not support, and is the same each time. */
import { describe, expect, it } from 'vitest'
import { probabilityOf } from '../../src/core/differences/confidence.ts'
import { fitWeights, type Sample, solve } from './fit.ts'

/** 400 samples whose odds are known: always −1, likeness 3, noise 0. */
function samples(): Sample[] {
  let state = 42
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  return Array.from({ length: 4000 }, () => {
    const evidence = { likeness: random() * 2 - 0.5, noise: random() }
    const odds = 3 * evidence.likeness - 1
    return { evidence, right: random() < 1 / (1 + Math.exp(-odds)), weight: 1 }
  })
}

describe('fitWeights', () => {
  it('recovers the weights that made the data', () => {
    const model = fitWeights(samples(), 0.1)
    expect(model.always).toBeCloseTo(-1, 0)
    expect(model.likeness).toBeGreaterThan(2.6)
    expect(model.likeness).toBeLessThan(3.4)
    expect(Math.abs(model.noise ?? 9)).toBeLessThan(0.4)
  })
  it('pulls weights towards nothing the harder the ridge', () => {
    const weight = (ridge: number) => fitWeights(samples().slice(0, 200), ridge).likeness ?? 0
    expect(weight(100)).toBeLessThan(weight(1))
    expect(weight(1)).toBeLessThan(weight(0.01))
  })
  it('gives the same for the same', () => {
    expect(fitWeights(samples(), 3)).toEqual(fitWeights(samples(), 3))
  })
  it('counts a sample as much as its weight says', () => {
    const lone: Sample[] = [
      { evidence: { a: 1 }, right: true, weight: 9 },
      { evidence: { a: 1 }, right: false, weight: 1 },
    ]
    expect(probabilityOf({ a: 1 }, fitWeights(lone, 0.01))).toBeCloseTo(0.9, 1)
  })
  it('survives evidence that all samples share and that none has', () => {
    const model = fitWeights(
      [
        { evidence: { all: 1, none: 0 }, right: true, weight: 1 },
        { evidence: { all: 1, none: 0 }, right: true, weight: 1 },
      ],
      1,
    )
    expect(Object.values(model).every(Number.isFinite)).toBe(true)
  })
})

describe('solve', () => {
  it('solves a system that needs another pivot', () => {
    expect(solve([Float64Array.of(0, 2), Float64Array.of(1, 1)], Float64Array.of(4, 5))).toEqual([3, 2])
  })
})
