/**
 * One surname, two first names, where neither report knows the other's.
 *
 * "Declan Orr" / "Duncan Orr" → conflict: a reporter misheard one of them; "Alex Orr" / "Alexander Orr", and a family that either report names → apart.
 */
import { opened } from '../gate.ts'
import type { Claim } from '../model.ts'
import { maybeOnePerson } from '../names/fullNames.ts'
import { APART, SAME, type Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'

const nameOf = (claim: Claim): string => (claim.value.type === 'term' ? claim.value.key : '')

function judgeFullNames(here: Claim, there: Claim): Verdict {
  const [a, b] = [nameOf(here), nameOf(there)]
  if (maybeOnePerson(a, b)) return SAME
  // Another letter to begin with is another member of the family; an initial may be a middle one.
  if (a[0] !== b[0] || [a, b].some(name => /\b\p{L}\b/u.test(name))) return APART
  const knows = (claim: Claim, name: string) => claim.frame.parts.some(other => other.includes(' ') && maybeOnePerson(other, name))
  const family = knows(here, b) || knows(there, a)
  return family ? APART : { relation: 'conflict', reason: 'another first name' }
}

export const FULL_NAME: Aspect = {
  name: 'full name',
  ofOneHead: true,
  gate: () => opened(1),
  judge: judgeFullNames,
}
