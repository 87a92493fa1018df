/**
 * How far something reached: two lists of places of one thing.
 *
 * "felt in Velmora and Tarn" / "felt as far as Ostrel" → scope.
 */
import { ACROSS, AS_FAR } from '../claims/extractors/reach.ts'
import { opened, shut } from '../gate.ts'
import type { Claim } from '../model.ts'
import { APART, SAME, type Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'

const SAME_REACH = 0.8

function judgeReaches(here: Claim, there: Claim): Verdict {
  const [a, b] = [here.value, there.value]
  if (a.type !== 'set' || b.type !== 'set') return APART
  const only = (x: readonly string[], y: readonly string[]) => x.filter(m => !y.includes(m))
  if (only(a.members, b.members).length + only(b.members, a.members).length === 0) return SAME
  const wide = (m: readonly string[]) => m.every(x => x.startsWith('wide:'))
  // "in two provinces" are the two that the other names.
  const several = (m: readonly string[]) => wide(m) && m.some(x => x.endsWith('s'))
  if (several(a.members) !== several(b.members) && wide(a.members) !== wide(b.members)) return APART
  // What spread across a country spread to its towns as well.
  if (here.frame.head === 'spread' && (wide(a.members) || wide(b.members))) return APART
  return { relation: 'scope', reason: 'other places are named' }
}

const waysClash = (a: readonly string[], b: readonly string[]): boolean =>
  (a.includes(ACROSS) && b.includes(AS_FAR)) || (a.includes(AS_FAR) && b.includes(ACROSS))

export const REACH: Aspect = {
  name: 'reach',
  gate: (a, b) =>
    waysClash(a.frame.parts, b.frame.parts)
      ? shut('the whole of it against its edge')
      : a.frame.head === b.frame.head
        ? opened(SAME_REACH)
        : shut(`${a.frame.head} against ${b.frame.head}`),
  judge: judgeReaches,
}
