/**
 * Tables of pairs for the aspects: what two sentences of two reports say of each other.
 *
 * In: an aspect and two sentences each. Out: one test a row, both ways round. Example:
 * `pairs('rank', [['the worst in decades', 'the worst since 1974', 'precision']])`. The verdict is "same", "apart", a relation,
 * "shut" where the gate keeps them apart, or "none" where one of them makes no such claim.
 */
import { describe, expect, it } from 'vitest'
import { judge } from '../../../src/core/differences/judge.ts'
import { gateOf } from '../../../src/core/gates.ts'
import type { Relation } from '../../../src/core/model.ts'
import { claimsIn } from '../claims/harness.ts'

export type Outcome = Relation | 'same' | 'apart' | 'shut' | 'none'
export type Rows = readonly (readonly [here: string, there: string, outcome: Outcome])[]

function outcomeOf(aspect: string, here: string, there: string): Outcome {
  const of = (text: string) => claimsIn(text).filter(claim => claim.frame.aspect === aspect)
  const [a, b] = [of(here), of(there)]
  if (a.length === 0 || b.length === 0) return 'none'
  return a.flatMap(x => b.flatMap(y => (gateOf(x, y).open ? [judge(x, y).relation] : [])))[0] ?? 'shut'
}

export function pairs(aspect: string, rows: Rows): void {
  describe(`${aspect}: pairs`, () => {
    it.each(rows.map(row => [...row] as const))('%s / %s: %s', (here, there, outcome) => {
      expect([outcomeOf(aspect, here, there), outcomeOf(aspect, there, here)]).toEqual([outcome, outcome])
    })
  })
}
