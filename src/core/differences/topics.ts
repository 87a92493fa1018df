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

/** Both answer the same question of the same part. */
function sameTopic(a: Claim, b: Claim): boolean {
  const gate = gateOf(a, b)
  if (!gate.open || gate.strength < SURE_GATE) return false
  const { relation } = judge(a, b)
  return relation === 'same' || relation === 'precision'
}

/** Each of the claims → the first claim of its topic, in the order given. */
export function topicsOf(claims: readonly Claim[]): ReadonlyMap<Claim, Claim> {
  const topics = new Map<Claim, Claim>()
  const byQuestion = new Map<string, Claim[]>()
  for (const claim of claims) {
    const question = `${claim.kind} ${claim.frame.aspect} ${claim.frame.parts.join()}`
    const asked = byQuestion.get(question) ?? []
    byQuestion.set(question, [...asked, claim])
    const known = asked.find(other => sameTopic(other, claim))
    topics.set(claim, known ? (topics.get(known) ?? known) : claim)
  }
  return topics
}
