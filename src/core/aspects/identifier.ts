/**
 * Numbers that name one thing: the same label, other figures.
 *
 * "on 0300 700 5555" / "on 0300 700 555" → conflict; "Article 41" / "Article 14" → conflict.
 */
import { type Gate, opened, shut } from '../gate.ts'
import type { Claim } from '../model.ts'
import { APART, SAME, type Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'

/** Two telephone numbers are one, written wrongly once, where this many figures agree from the left. */
const SAME_START = 6
const NO_OWNER = 0.7

function startsAlike(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n++
  return n
}

const keyOf = (claim: Claim): string => (claim.value.type === 'term' ? claim.value.key : '')

function gateIdentifiers(a: Claim, b: Claim): Gate {
  const [x, y] = [a.frame, b.frame]
  if (x.head !== 'phone') return opened(1)
  if (startsAlike(keyOf(a), keyOf(b)) < SAME_START) return shut('other numbers')
  return opened(x.action === y.action ? 1 : NO_OWNER)
}

function judgeIdentifiers(here: Claim, there: Claim): Verdict {
  const [a, b] = [keyOf(here), keyOf(there)]
  if (!a || !b) return APART
  return a === b ? SAME : { relation: 'conflict', reason: `${a} here, ${b} there` }
}

export const IDENTIFIER: Aspect = { name: 'identifier', ofOneHead: true, gate: gateIdentifiers, judge: judgeIdentifiers }
