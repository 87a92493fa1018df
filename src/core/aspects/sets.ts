/**
 * What two sets of keys have in common, for aspects whose value is told in free words.
 *
 * ["gas", "leak"] against ["leak", "pipe"] → half of either.
 */
import type { Claim } from '../model.ts'

export const membersOf = (claim: Claim): readonly string[] => (claim.value.type === 'set' ? claim.value.members : [])

/** The share of the smaller set that the other holds too, 0..1. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  const other = new Set(b)
  const least = Math.min(a.length, b.length)
  return least === 0 ? 0 : a.filter(x => other.has(x)).length / least
}
