/**
 * How many children, how many marriages: of one person, two numbers.
 *
 * "a mother of 13" / "one of her 12 children" → conflict; "her third husband" / "married three times" → same.
 */
import { type Gate, opened, shut } from '../gate.ts'
import type { Claim } from '../model.ts'
import { compareValues } from '../values/index.ts'
import { SAME, type Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'

/** Named on neither side or on one: most reports have one mother of many. */
const UNNAMED = 0.7
/** Other names stand around: the person may still be the same, called "she" in one. */
const OTHER_NAMES = 0.3

function gate(here: Claim, there: Claim): Gate {
  const [a, b] = [here.frame.names, there.frame.names]
  if (here.kind !== there.kind) return shut('other kinds')
  if (a.length === 0 || b.length === 0) return opened(UNNAMED)
  return opened(a.some(name => b.includes(name)) ? 1 : OTHER_NAMES)
}

function judge(here: Claim, there: Claim): Verdict {
  const [a, b] = [here.value, there.value]
  if (a.type !== 'count' || b.type !== 'count') return compareValues(a, b)
  if (a.said === b.said) return SAME
  // "at least three" holds of four.
  const fits = (x: typeof a, y: typeof a) => x.bound === 'atLeast' && (y.said ?? 0) >= (x.said ?? 0)
  // "Her first marriage" says nothing of how many followed.
  if (fits(a, b) || fits(b, a)) return SAME
  const reason = `${a.said} here, ${b.said} there`
  return { relation: 'conflict', reason }
}

export const CHILDREN: Aspect = { name: 'children', gate, judge }
export const MARRIAGES: Aspect = { name: 'marriages', gate, judge }
