/**
 * Questions that a story asks once, whoever is asked: an apology, a warning, a claim of responsibility.
 *
 * "The mayor apologised" / "the mayor offered no apology" → open, conflict.
 */
import { opened } from '../gate.ts'
import { meets, subjectKeys } from '../keys.ts'
import { APART, SAME } from '../verdict.ts'
import type { Aspect } from './index.ts'

/** Nothing says who, on one side at least; and somebody else. */
const UNSAID = 0.6
const OTHERS = 0.3

export const ISSUE: Aspect = {
  name: 'issue',
  ofOneHead: true,
  gate: ({ frame: a }, { frame: b }) => {
    if (meets(subjectKeys(a), subjectKeys(b))) return opened(1)
    return opened(subjectKeys(a).length === 0 || subjectKeys(b).length === 0 ? UNSAID : OTHERS)
  },
  judge: ({ value: a }, { value: b }) => {
    if (a.type !== 'term' || b.type !== 'term') return APART
    return a.key === b.key ? SAME : { relation: 'conflict', reason: `${a.key} here, ${b.key} there` }
  },
}
