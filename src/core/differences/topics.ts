/**
 * Which claims of one report speak of one thing: the headline's figure and the body's, a figure and its rounding.
 *
 * "Bomb kills dozens" (headline) and "killing 58 people" (body) → one topic, and so one voice for it.
 */
import { gateOf } from '../gates.ts'
import type { Claim } from '../model.ts'
import { judge } from './judge.ts'

/** A gate that stands less open than this proves no common topic within a report. */
const SURE_GATE = 0.6

function sameTopic(a: Claim, b: Claim): boolean {
  if (a.kind !== b.kind || a.frame.parts.join() !== b.frame.parts.join()) return false
  const gate = gateOf(a, b)
  if (!gate.open || gate.strength < SURE_GATE) return false
  const { relation } = judge(a, b)
  return relation === 'same' || relation === 'precision'
}

/** Each of the claims → the first claim of its topic, in the order given. */
export function topicsOf(claims: readonly Claim[]): ReadonlyMap<Claim, Claim> {
  const topics = new Map<Claim, Claim>()
  for (const claim of claims) {
    const known = [...topics.keys()].find(other => sameTopic(other, claim))
    topics.set(claim, known ? (topics.get(known) ?? known) : claim)
  }
  return topics
}
