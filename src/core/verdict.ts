/** What two aligned claims say of each other, and the words for it. */
import type { Relation, Value } from './model.ts'

export interface Verdict {
  readonly relation: Relation | 'same' | 'apart'
  readonly reason: string
}

export const SAME: Verdict = { relation: 'same', reason: '' }
export const APART: Verdict = { relation: 'apart', reason: '' }

const YES: ReadonlySet<string> = new Set(['yes', 'will'])

/** Yes against no: "yes" and "no" of what was done, "will" and "wont" of what is to be, "maybe" where a text leaves it open. */
export function judgeAnswers(a: Value, b: Value): Verdict {
  if (a.type !== 'term' || b.type !== 'term') return APART
  if (a.key === b.key) return SAME
  if (a.key === 'maybe' || b.key === 'maybe' || YES.has(a.key) === YES.has(b.key)) return APART
  // What will be done and what was not done yet go together.
  return [a.key, b.key].sort().join() === 'no,will' ? APART : { relation: 'conflict', reason: 'yes in one, no in the other' }
}
