/**
 * One statement quoted in two wordings.
 *
 * “We had no choice but to close it” / “Closing it was the choice we had” → conflict; the same words, trimmed → same.
 */
import { type Gate, opened, shut } from '../gate.ts'
import type { Claim } from '../model.ts'
import { APART, SAME, type Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'
import { membersOf, overlap } from './sets.ts'

/** Less than this share in common, and they are two statements; all in common, and one is the other trimmed. */
const SAME_STATEMENT = 0.6
/** A word left out makes one pair of words new: fewer new pairs than this on either side, and one is the other cut. */
const FEWEST_OTHER = 2
const SAME_MATTER = 0.5

function gateQuotations(a: Claim, b: Claim): Gate {
  if (a.frame.head && b.frame.head && a.frame.head !== b.frame.head) return shut('other speakers')
  const single = (claim: Claim) => membersOf(claim).filter(word => !word.includes(' '))
  const shared = overlap(single(a), single(b))
  // "I will not say that", "I will not do that": what carries the matter must be shared too, where there is any.
  const content = Math.min(a.frame.terms.length, b.frame.terms.length) === 0 ? 1 : overlap(a.frame.terms, b.frame.terms)
  return shared >= SAME_STATEMENT && content >= SAME_MATTER ? opened(shared) : shut('other statements')
}

function judgeQuotations(here: Claim, there: Claim): Verdict {
  const [a, b] = [membersOf(here), membersOf(there)]
  const only = (x: readonly string[], y: readonly string[]) => x.filter(w => w.includes(' ') && !y.includes(w)).length
  if (Math.min(only(a, b), only(b, a)) < FEWEST_OTHER) return SAME
  // Other figures make it another statement: "two chances in three", "one chance in three".
  const figures = (x: readonly string[]) => x.filter(w => /^\d/.test(w) && !w.includes(' ')).sort()
  if (figures(a).length > 0 && figures(b).length > 0 && figures(a).join() !== figures(b).join()) return APART
  return { relation: 'conflict', reason: 'quoted in other words' }
}

export const QUOTATION: Aspect = { name: 'quotation', gate: gateQuotations, judge: judgeQuotations }
