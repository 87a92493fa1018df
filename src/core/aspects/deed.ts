/**
 * What one actor did the same thing to, with or for.
 *
 * "studied acting" / "studied law" → scope; "won the title" / "won the world title" → precision.
 */
import { opened, shut } from '../gate.ts'
import type { Claim } from '../model.ts'
import { APART, SAME, type Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'
import { membersOf, overlap } from './sets.ts'

const SAME_DEED = 0.5
/** Another actor, or the same by another word: what it is done to must be shared in part. */
const OTHER_ACTOR = 0.5

function judgeDeeds(here: Claim, there: Claim): Verdict {
  const [a, b] = [membersOf(here), membersOf(there)]
  if (a.length === 0 || b.length === 0) return APART
  return overlap(a, b) >= SAME_DEED ? SAME : { relation: 'scope', reason: 'told otherwise' }
}

export const DEED: Aspect = {
  name: 'deed',
  ofOneHead: true,
  gate: (a, b) => {
    const [x, y] = [a.frame, b.frame]
    if (x.action && x.action === y.action) return opened(1)
    return overlap(membersOf(a), membersOf(b)) > 0 ? opened(OTHER_ACTOR) : shut('other actors')
  },
  judge: judgeDeeds,
}
