/**
 * One role, two names.
 *
 * "his nephew Drew Marsh" / "Marsh's nephew Karl Marsh" → conflict; "reporter Ann Lund" / "reporters Ann Lund and Ben Orr" → scope;
 * a name that the other report gives anywhere is no difference.
 */
import { BODY_OFFICES, OFFICES_OF_BODIES, OWNED_BEARERS, SEVERAL_BEARERS, SINGLE_BEARERS } from '../claims/lexicon/describers.ts'
import { type Gate, opened, shut } from '../gate.ts'
import type { Claim, Frame } from '../model.ts'
import { maybeOnePerson } from '../names/fullNames.ts'
import { APART, SAME, type Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'

const membersOf = (claim: Claim): readonly string[] => (claim.value.type === 'set' ? claim.value.members : [])
const among = (name: string, list: readonly string[]): boolean => list.some(other => maybeOnePerson(name, other))

function judgeBearers(here: Claim, there: Claim): Verdict {
  const [a, b] = [membersOf(here), membersOf(there)]
  const left = a.filter(name => !among(name, b))
  const right = b.filter(name => !among(name, a))
  if (left.length === 0 && right.length === 0) return SAME
  if (left.length === 0 || right.length === 0) return { relation: 'scope', reason: 'one names more' }
  if (left.length < a.length) return { relation: 'scope', reason: 'other names beside the same one' }
  const role = here.frame.head.split(' ').pop() ?? ''
  const owned = OWNED_BEARERS.has(role) && here.frame.action !== '' && there.frame.action !== ''
  if (!SINGLE_BEARERS.has(role) && !BODY_OFFICES.has(role) && !owned) return APART
  // Whom both reports know in some part is no other person.
  if (a.some(name => among(name, there.frame.parts)) || b.some(name => among(name, here.frame.parts))) return APART
  return SEVERAL_BEARERS.has(role)
    ? { relation: 'scope', reason: 'another one is named' }
    : { relation: 'conflict', reason: 'another name' }
}

/** Owners that say only that there is one. */
const VAGUE = new Set(['', 'his', 'its'])

/** "The army's spokesman" / "a spokesman": of one body only where the other clause names it too. */
function ofOtherBodies(a: Frame, b: Frame): boolean {
  const role = a.head.split(' ').pop() ?? ''
  if (!OFFICES_OF_BODIES.has(role) || VAGUE.has(a.action) || a.action === b.action) return false
  return !b.names.includes(a.action) && !b.terms.includes(a.action)
}

function bearerGate(here: Claim, there: Claim): Gate {
  const [a, b] = [here.frame, there.frame]
  if (ofOtherBodies(a, b) || ofOtherBodies(b, a)) return shut('of other bodies')
  if (a.action === b.action) return opened(a.action ? 1 : 0.5)
  if (VAGUE.has(a.action) || VAGUE.has(b.action)) return opened(a.action && b.action ? 0.8 : 0.5)
  return shut('of other people')
}

export const BEARER: Aspect = { name: 'bearer', ofOneHead: true, gate: bearerGate, judge: judgeBearers }
