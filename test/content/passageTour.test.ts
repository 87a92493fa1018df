import { describe, expect, it } from 'vitest'
import { stepFrom } from '../../src/content/passageTour.ts'

const places = [
  { id: 'a', top: -900 },
  { id: 'b', top: -20 },
  { id: 'c', top: 300 },
  { id: 'd', top: 2000 },
]

describe('a step', () => {
  const steps: readonly [string, string | null, 1 | -1, string][] = [
    ['on from the current one', 'a', 1, 'b'],
    ['back from it', 'c', -1, 'b'],
    ['not beyond the last', 'd', 1, 'd'],
    ['not before the first', 'a', -1, 'a'],
    ['on without one: the first in or below the window', null, 1, 'c'],
    ['back without one: the last above it', null, -1, 'b'],
    ['from one that is gone, as without one', 'x', 1, 'c'],
  ]
  it.each(steps)('%s', (_, current, by, wanted) => expect(stepFrom(places, current, by)).toBe(wanted))
  it('past the end of the article: the last one', () => expect(stepFrom(places.slice(0, 2), null, 1)).toBe('b'))
  it('above its beginning: the first one', () => expect(stepFrom(places.slice(2), null, -1)).toBe('c'))
  it('where there is no passage: none', () => expect(stepFrom([], null, 1)).toBeNull())
})
