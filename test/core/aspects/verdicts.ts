/**
 * What two sentences say of each other on one question.
 *
 * In: an aspect and two texts. Out: the verdict on the first pair that may be compared, "not compared" where the gate keeps all apart.
 * Example: `verdict('choice', 'She refused the prize.', 'She accepted the prize.')` → 'conflict'.
 */
import { describe, expect, it } from 'vitest'
import { judge } from '../../../src/core/differences/judge.ts'
import { gateOf } from '../../../src/core/gates.ts'
import type { Claim } from '../../../src/core/model.ts'
import type { Verdict } from '../../../src/core/verdict.ts'
import { claimsIn } from '../claims/harness.ts'

export type Compared = Verdict['relation'] | 'not compared'
export type Pairs = readonly (readonly [relation: Compared, a: string, b: string])[]

function claimsOf(aspect: string, text: string): readonly Claim[] {
  const claims = claimsIn(text).filter(claim => claim.frame.aspect === aspect)
  if (claims.length === 0) throw new Error(`no ${aspect} in “${text}”`)
  return claims
}

function verdict(aspect: string, a: string, b: string): Compared {
  const there = claimsOf(aspect, b)
  const pairs = claimsOf(aspect, a).flatMap(x => there.map(y => [x, y] as const))
  const open = pairs.find(([x, y]) => gateOf(x, y).open)
  return open ? judge(...open).relation : 'not compared'
}

/** Each pair gets its verdict, whichever comes first. */
export function compares(aspect: string, pairs: Pairs): void {
  describe(`${aspect}: compares`, () => {
    it.each(pairs)('%s: %s / %s', (relation, a, b) => {
      expect(verdict(aspect, a, b)).toBe(relation)
      expect(verdict(aspect, b, a)).toBe(relation)
    })
  })
}
