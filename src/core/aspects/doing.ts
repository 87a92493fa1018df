/**
 * What one named person was doing, heard or saw.
 *
 * "was walking her dog" / "was waiting for a bus" → scope; "was walking" / "was walking her dog" → precision.
 */
import { opened, shut } from '../gate.ts'
import type { Claim } from '../model.ts'
import { APART, SAME, type Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'
import { membersOf, overlap } from './sets.ts'

/** More than this in common, and one deed is told twice. */
const SAME_DEED = 0.6

function judgeDoings(here: Claim, there: Claim): Verdict {
  const [a, b] = [membersOf(here), membersOf(there)]
  if (a.length === 0 || b.length === 0) return APART
  const common = overlap(a, b)
  if (common === 1 && Math.abs(a.length - b.length) > 1) return { relation: 'precision', reason: 'one tells more of it' }
  return common >= SAME_DEED ? SAME : { relation: 'scope', reason: 'told otherwise' }
}

export const DOING: Aspect = {
  name: 'doing',
  gate: (a, b) => (a.frame.head === b.frame.head && a.frame.action === b.frame.action ? opened(1) : shut('other persons or senses')),
  judge: judgeDoings,
}
