import { expect, test } from 'vitest'
import { conceptOf } from '../../../src/core/claims/concepts.ts'

test.each([
  // A participle that was taken for an adjective keeps its ending.
  ['sentenced', 'sentence'],
  ['wounded', 'injure'],
  ['kidnapped', 'kidnap'],
  ['sacred', 'sacr'],
])('%s is %s', (word, concept) => {
  expect(conceptOf(word)).toBe(concept)
})
