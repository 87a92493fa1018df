/**
 * Records, scores and votes: pairs of figures that either are the same or cannot both hold.
 *
 * "Brandt (52-3, 46 KOs)" / "Brandt, 53-3" → conflict; "a 2-1 win" / "lost 1-2" → same.
 */
import { type Gate, opened, shut } from '../gate.ts'
import type { Claim } from '../model.ts'
import { APART, SAME, type Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'

/** One side does not say whose it is. */
const UNNAMED = 0.4
/** Nothing but the words around tell one match from another. */
const ANY_MATCH = 0.5

const shared = (here: Claim, there: Claim): boolean => here.frame.names.some(n => there.frame.names.includes(n))

function recordGate(here: Claim, there: Claim): Gate {
  const [a, b] = [here.frame.head, there.frame.head]
  if (a && b) return a === b ? opened(1) : shut('other fighters')
  return opened(UNNAMED)
}

const resultGate = (here: Claim, there: Claim): Gate =>
  (here.frame.head === 'series') !== (there.frame.head === 'series')
    ? shut('a series against a match')
    : opened(shared(here, there) ? 1 : ANY_MATCH)

const membersOf = (claim: Claim): readonly string[] => (claim.value.type === 'set' ? claim.value.members : [])
const differ = (a: readonly string[], b: readonly string[], joint = ', '): Verdict => ({
  relation: 'conflict',
  reason: `${a.join(joint)} here, ${b.join(joint)} there`,
})

/** Wins with wins, knockouts with knockouts; what only one names says nothing. */
function judgeRecords(here: Claim, there: Claim): Verdict {
  const [a, b] = [membersOf(here), membersOf(there)]
  const pairs = a.flatMap(x => b.filter(y => y.split(' ')[1] === x.split(' ')[1]).map(y => [x, y] as const))
  if (pairs.length === 0) return APART
  return pairs.every(([x, y]) => x === y) ? SAME : differ(a, b)
}

const turned = (sets: readonly string[]): string => sets.map(set => set.split('-').reverse().join('-')).join()

/** Set by set, from the winner's side or the loser's. A single pair may be of any set. */
function judgeMatches(here: Claim, there: Claim): Verdict {
  const [a, b] = [membersOf(here), membersOf(there)]
  if (here.frame.head !== there.frame.head) return APART
  if (a.join() === b.join() || a.join() === turned(b)) return SAME
  return differ(a, b)
}

function judgeResults(here: Claim, there: Claim): Verdict {
  if (here.frame.head === 'match' || there.frame.head === 'match') return judgeMatches(here, there)
  const [a, b] = [membersOf(here), membersOf(there)].map(list => [...list].sort((x, y) => Number(y) - Number(x)))
  if (!a || !b || a.length !== 2 || b.length !== 2) return APART
  return a.join() === b.join() ? SAME : differ(a, b, ' to ')
}

export const RECORD: Aspect = { name: 'record', gate: recordGate, judge: judgeRecords }
export const SCORE: Aspect = { name: 'score', gate: resultGate, judge: judgeResults }
export const VOTE: Aspect = { name: 'vote', gate: resultGate, judge: judgeResults }
