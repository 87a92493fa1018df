import { expect, it } from 'vitest'
import { relatedIn } from '../../src/core/families.ts'

const related = relatedIn([new Set(['invade', 'war', 'attack']), new Set(['attack', 'bomb'])])

it.each([
  ['war', 'attack', true],
  ['bomb', 'attack', true],
  ['attack', 'attack', true],
  ['war', 'bomb', false],
  ['war', 'harvest', false],
  ['harvest', 'harvest', false],
  ['', '', false],
])('“%s” and “%s”: %s', (a, b, expected) => {
  expect(related(a, b)).toBe(expected)
  expect(related(b, a)).toBe(expected)
})
