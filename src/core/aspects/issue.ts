/**
 * Questions that a story asks once, whoever is asked: an apology, a warning, a claim of responsibility.
 *
 * "The mayor apologised" / "the mayor offered no apology" → open, conflict.
 */
import { opened, shut } from '../gate.ts'
import { meets } from '../keys.ts'
import type { Frame } from '../model.ts'
import { APART, SAME } from '../verdict.ts'
import type { Aspect } from './index.ts'

/** Nothing says who, on one side at least; and somebody else. */
const UNSAID = 0.6
const OTHERS = 0.3

const who = (frame: Frame): readonly string[] => [...frame.actors, ...frame.names]

export const ISSUE: Aspect = {
  name: 'issue',
  gate: ({ frame: a }, { frame: b }) => {
    if (a.head !== b.head) return shut('other questions')
    if (meets(who(a), who(b))) return opened(1)
    return opened(who(a).length === 0 || who(b).length === 0 ? UNSAID : OTHERS)
  },
  judge: ({ value: a }, { value: b }) => {
    if (a.type !== 'term' || b.type !== 'term') return APART
    return a.key === b.key ? SAME : { relation: 'conflict', reason: `${a.key} here, ${b.key} there` }
  },
}
