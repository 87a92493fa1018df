/**
 * Whether something is planned or done.
 *
 * "will acquire Halden Lines" / "has acquired Halden Lines" → conflict; "is considering a bid" / "plans a bid" → precision.
 */

import { HEADLINES, OF_OTHERS } from '../claims/lexicon/deeds.ts'
import { type Gate, opened, shut } from '../gate.ts'
import { meets } from '../keys.ts'
import type { Claim } from '../model.ts'
import { APART, SAME, type Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'

/** Only the object or only the doer is known to be the same. */
const HALF = 0.6
/** What the persons of a story do for themselves: "she will appeal" is said of whom the story is about. */
const OWN_ACTS = new Set(['appeal', 'resign', 'retir', 'sue', 'complaint', 'strik', 'lawsuit', 'testifi'])
const SOMEBODY = 0.3

const isAt = (claim: Claim, ...states: readonly string[]): boolean => claim.value.type === 'term' && states.includes(claim.value.key)

const marked = (claim: Claim, mark: string): string[] => claim.frame.terms.filter(t => t.startsWith(mark))

function gate(a: Claim, b: Claim): Gate {
  if (a.frame.parts.includes(OF_OTHERS) !== b.frame.parts.includes(OF_OTHERS)) return shut('done to the rest of them')
  const objects = meets(marked(a, 'to:'), marked(b, 'to:'))
  const doers = meets(marked(a, 'by:'), marked(b, 'by:'))
  const open = marked(a, 'to:').length === 0 || marked(b, 'to:').length === 0
  const either = (...states: readonly string[]) => isAt(a, ...states) || isAt(b, ...states)
  if (objects && doers) return opened(1)
  if (OWN_ACTS.has(a.frame.head)) {
    // What was done may have been done before: another appeal, another suit.
    if (doers && !either('done')) return opened(1)
    const somebody = [a, b].some(claim => claim.frame.terms.includes('by:?'))
    // "She won't be appealing": whether told of herself or of her lawyer.
    if (open && (somebody || (either('refused') && either('planned', 'considered')))) return opened(SOMEBODY)
  }
  // "Will not raise" and "raised" are seldom about one and the same thing.
  if (either('refused') && !either('open')) return shut('refused, and perhaps about another thing')
  return objects || (doers && open) ? opened(HALF) : shut('done to others, or by others')
}

function judge(here: Claim, there: Claim): Verdict {
  const [a, b] = [here.value, there.value].map(v => (v.type === 'term' ? v.key : ''))
  if (!a || !b) return APART
  if (a === b) return SAME
  const reason = `${a} here, ${b} there`
  const pair = [a, b]
  if (pair.includes('undone')) return pair.includes('done') ? { relation: 'conflict', reason } : APART
  // What is only considered is as open; whether it is done was decided since.
  if (pair.includes('open')) return pair.includes('considered') || pair.includes('reported') ? APART : { relation: 'conflict', reason }
  if (pair.includes('refused')) return { relation: 'conflict', reason }
  // "Has reportedly bid" may be "has bid", and is nothing beside a plan.
  if (pair.includes('reported')) return pair.includes('done') ? { relation: 'precision', reason } : APART
  // An agreement to do it is a plan.
  if (pair.includes('agreed') && pair.includes('planned')) return APART
  if (!pair.includes('done') || pair.includes('considered')) return { relation: 'precision', reason }
  // A plan that somebody told of may have been carried out since.
  const plan = a === 'done' ? there : here
  const done = plan === here ? there : here
  if (done.value.type === 'term' && done.value.implies.includes(HEADLINES)) return APART
  return { relation: plan.value.type === 'term' && plan.value.key === 'planned' && plan.speaker ? 'scope' : 'conflict', reason }
}

export const PROGRESS: Aspect = { name: 'progress', ofOneHead: true, gate, judge }
