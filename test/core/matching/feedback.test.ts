/** Candidates as points on a line: the nearer two lie, the surer they are of one event. The article lies at 0. */
import { describe, expect, it } from 'vitest'
import { lookAgain } from '../../../src/core/matching/feedback.ts'

interface Point {
  readonly at: number
  readonly near: boolean
  readonly shared: boolean
  /** Of which wire report it took its text. */
  readonly wire?: string
  readonly score: number
}

const probability = (distance: number) => 1 / (1 + Math.exp(distance - 5))
const point = (at: number, rest: Partial<Point> = {}): Point => ({
  at,
  near: true,
  shared: false,
  score: probability(Math.abs(at)),
  ...rest,
})

/** `bond`: the log-odds of two that lie at one place. */
function look(points: readonly Point[], bond = 5) {
  const sorted = [...points].sort((a, b) => b.score - a.score)
  const judged = lookAgain(sorted, (a, b) => ({
    score: probability(Math.abs(a.at - b.at) + 5 - bond),
    near: true,
    shared: a.wire !== undefined && a.wire === b.wire,
  }))
  return points.map(one => judged[sorted.indexOf(one)])
}
const scores = (...points: readonly Point[]) => look(points).map(one => one?.score ?? -1)

describe('reports that are surely of the event', () => {
  it('speak for what is nearer to them than to the article', () => {
    const doubtful = point(5.5)
    expect(doubtful.score).toBeLessThan(0.5)
    expect(scores(doubtful, point(2), point(2.5))[0]).toBeGreaterThan(0.5)
  })
  it('speak against what only the article is near to', () => {
    const doubtful = point(-4.5)
    expect(doubtful.score).toBeGreaterThan(0.5)
    expect(scores(doubtful, point(2), point(2.5))[0]).toBeLessThan(0.5)
  })
  it('are asked where they are of its time only', () => {
    const doubtful = point(-4.5)
    expect(scores(doubtful, point(2, { near: false }))[0]).toBeCloseTo(doubtful.score)
  })
  it('none: the article alone decides', () => {
    expect(scores(point(4), point(5.5))).toEqual([probability(4), probability(5.5)].map(p => expect.closeTo(p)))
  })
})

describe('what is of one event with another candidate', () => {
  const elsewhere = (...points: readonly Point[]) => look(points).map(one => one?.elsewhere)

  it('and far from all that is the article’s, is elsewhere, both of them', () => {
    expect(elsewhere(point(0), point(0.1), point(4.6), point(4.7))).toEqual([false, false, true, true])
  })
  it('is not, where it is alone there', () => {
    expect(elsewhere(point(0), point(0.1), point(4.6))).toEqual([false, false, false])
  })
  it('is not, where nothing is nearer to the article', () => {
    expect(elsewhere(point(4.6), point(4.7))).toEqual([false, false])
  })
  it('is not, where the two took their text from one wire report', () => {
    expect(elsewhere(point(0), point(0.1), point(4.6, { wire: 'Allport' }), point(4.7, { wire: 'Allport' }))).toEqual([
      false,
      false,
      false,
      false,
    ])
  })
  it('is not, where only copies of the article are nearer to it', () => {
    expect(elsewhere(point(0, { shared: true }), point(4.6), point(4.7))).toEqual([false, false, false])
  })
  it('is not, where it is surely of the article’s event by itself', () => {
    // Seen from the article and from the two that are sure, their log-odds are 5.
    const points = [point(-5), point(-5.1), point(5, { score: probability(0) }), point(5.1, { score: probability(0) })]
    const judged = look(
      points.map(one => ({ ...one, score: one.at < 0 ? probability(-10) : one.score })),
      15,
    )
    expect(judged.map(one => one?.elsewhere)).toEqual([false, false, false, false])
  })
  it('is not, where the other one is clearly the article’s own', () => {
    const points = [point(0), point(0.1), point(3.5), point(5.5)]
    expect(look(points, 7).map(one => one?.elsewhere)).toEqual([false, false, false, false])
  })
})

it('no candidates', () => {
  expect(lookAgain([], () => ({ score: 1, near: true, shared: false }))).toEqual([])
})
