/**
 * What one named body, side or place is called.
 *
 * "the nationalist League" / "the far-right League" → precision: one word for it here, another there; one contained in the other → same.
 */
import { opened } from '../gate.ts'
import type { Claim } from '../model.ts'
import { APART, SAME, type Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'
import { membersOf, overlap } from './sets.ts'

function judgeLabels(here: Claim, there: Claim): Verdict {
  const [a, b] = [membersOf(here), membersOf(there)]
  if (a.length === 0 || b.length === 0) return APART
  return overlap(a, b) > 0 ? SAME : { relation: 'precision', reason: 'called by other words' }
}

export const LABEL: Aspect = {
  name: 'label',
  ofOneHead: true,
  gate: () => opened(1),
  judge: judgeLabels,
}
