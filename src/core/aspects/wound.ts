/**
 * Where on the body somebody was hit: one person, two tellings.
 *
 * "shot in the chest" / "hit in the face and chest" → scope; "shot in the left arm" / "in the arm" → precision.
 */
import { OTHER } from '../claims/lexicon/body.ts'
import { opened, shut } from '../gate.ts'
import type { Claim } from '../model.ts'
import { APART, SAME, type Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'
import { whoIn } from './places.ts'

const SAME_PERSON = 0.8
const NOBODY_NAMED = 0.3

const isSide = (m: string): boolean => m.startsWith('side:')

function judgeWounds(here: Claim, there: Claim): Verdict {
  const [a, b] = [here.value, there.value]
  if (a.type !== 'set' || b.type !== 'set') return APART
  const parts = (m: readonly string[]) => m.filter(x => !isSide(x))
  const side = (m: readonly string[]) => m.find(isSide) ?? ''
  const [x, y] = [parts(a.members), parts(b.members)]
  const extra = [...x, ...y].some(m => !(x.includes(m) && y.includes(m)))
  if (extra) return { relation: x.some(m => y.includes(m)) ? 'scope' : 'precision', reason: 'other parts of the body' }
  if (side(a.members) === side(b.members)) return SAME
  const both = side(a.members) && side(b.members)
  return { relation: both ? 'conflict' : 'precision', reason: both ? 'left against right' : 'one says which side' }
}

export const WOUND: Aspect = {
  name: 'wound',
  gate: (here, there) => {
    const [a, b] = [whoIn(here.frame), whoIn(there.frame)]
    if (a.some(key => b.includes(key))) return opened(SAME_PERSON)
    // "The boy" is none whom the other report has not spoken of before.
    return (a.length > 0 && b.length > 0) || [...a, ...b].includes(`who:${OTHER}`) ? shut('other people') : opened(NOBODY_NAMED)
  },
  judge: judgeWounds,
}
