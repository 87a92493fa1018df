/**
 * Which in a row somebody's title, term or defence is.
 *
 * "his sixth defence" / "defended it for the fifth time" → conflict; "the sixth round" and "the seventh round" of other blows → shut.
 */
import { STAGES } from '../claims/nth.ts'
import { type Gate, opened, shut } from '../gate.ts'
import type { Claim } from '../model.ts'
import { APART, SAME, type Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'

const UNNAMED = 0.6

function gate(here: Claim, there: Claim): Gate {
  const [a, b] = [here.frame, there.frame]
  if (STAGES.has(a.head) && (a.action !== b.action || a.action === '')) return shut('other moments')
  return opened(a.names.some(n => b.names.includes(n)) ? 1 : UNNAMED)
}

function judge(here: Claim, there: Claim): Verdict {
  const [a, b] = [here.value, there.value]
  if (a.type !== 'count' || b.type !== 'count' || a.said === null || b.said === null) return APART
  return a.said === b.said ? SAME : { relation: 'conflict', reason: `number ${a.said} here, number ${b.said} there` }
}

export const NTH: Aspect = { name: 'nth', ofOneHead: true, gate, judge }
