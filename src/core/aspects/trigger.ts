/**
 * What set off an accident, what moved somebody to a crime.
 *
 * "a short circuit" / "faulty wiring" → same; "a short circuit" / "fireworks" → conflict; "a short circuit" / "strong winds" → scope.
 */
import { CONTRIBUTING, EXCLUSIVE_MOTIVES, UNKNOWN_CAUSE } from '../claims/lexicon/triggers.ts'
import { opened } from '../gate.ts'
import type { Claim } from '../model.ts'
import { APART, SAME, type Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'

/** A story tells of one fire, one crash, one crime, under several names. */
const OTHER_EVENT = 0.6

const keyOf = (claim: Claim): string => (claim.value.type === 'term' ? claim.value.key : '')

function judgeTriggers(here: Claim, there: Claim): Verdict {
  const [a, b] = [keyOf(here), keyOf(there)]
  if (!a || !b) return APART
  if (a === b) return SAME
  if (a === UNKNOWN_CAUSE || b === UNKNOWN_CAUSE) return { relation: 'precision', reason: 'one leaves the cause open' }
  const exclusive =
    here.frame.aspect === 'motive' ? EXCLUSIVE_MOTIVES.has(a) || EXCLUSIVE_MOTIVES.has(b) : !CONTRIBUTING.has(a) && !CONTRIBUTING.has(b)
  return { relation: exclusive ? 'conflict' : 'scope', reason: 'another cause' }
}

export const TRIGGER_ASPECTS: readonly Aspect[] = ['trigger', 'motive'].map(name => ({
  name,
  gate: (a, b) => (a.frame.head === b.frame.head ? opened(1) : opened(OTHER_EVENT)),
  judge: judgeTriggers,
}))
