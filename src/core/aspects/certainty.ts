/**
 * Whether something is stated, suspected or not known.
 *
 * "the gas attack" / "a suspected gas attack" → precision; "the attack" / "unclear whether it was an attack" → precision.
 */
import { type Gate, opened, shut } from '../gate.ts'
import type { Claim } from '../model.ts'
import { APART, SAME, type Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'

const UNKNOWN = 'unknown'
const said = (claim: Claim): string => (claim.value.type === 'term' ? claim.value.key : '')
const asked = (claim: Claim): string[] => claim.frame.terms.filter(t => t.startsWith('what:'))

/** An open question names several things that it may have been. */
const QUESTION = 0.6

function gate(a: Claim, b: Claim): Gate {
  if (a.frame.head === b.frame.head && a.frame.head !== '?') return opened(1)
  const question = said(a) === UNKNOWN || said(b) === UNKNOWN
  return question && asked(a).some(t => asked(b).includes(t)) ? opened(QUESTION) : shut('sure of other things')
}

function judge(here: Claim, there: Claim): Verdict {
  const [a, b] = [said(here), said(there)]
  if (a === b) return a === UNKNOWN ? APART : SAME
  return { relation: 'precision', reason: `${a} here, ${b} there` }
}

export const CERTAINTY: Aspect = { name: 'certainty', gate, judge }
