/**
 * How long a prison term, a ban or a contract is: the same kind of term, of the same person where both name one.
 *
 * "sentenced Weld to 18 years" / "Weld got 20 years in prison" → conflict; "hundreds more years" / "another 485 years" → precision.
 */
import { opened, shut } from '../gate.ts'
import { sameKeys } from '../keys.ts'
import type { Claim, Frame, Value } from '../model.ts'
import { compareValues } from '../values/index.ts'
import type { Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'

/** Terms asked for, threatened and given are told apart; where no name is shared the gate is ajar. */
const NO_NAME = 0.5

function gateTerms(a: Frame, b: Frame) {
  // "got four years" may be a prison term or a ban.
  const open = a.head === 'penalty' || b.head === 'penalty'
  if (a.head !== b.head && (!open || a.head === 'contract' || b.head === 'contract')) return shut(`${a.head} against ${b.head}`)
  if (a.action !== b.action) return shut(`${a.action} against ${b.action}`)
  if (!sameKeys(a.parts, b.parts)) return shut('one comes on top of another')
  const names = a.names.filter(n => !n.startsWith('@') && b.names.includes(n))
  if (names.length > 0) return opened(1)
  return a.names.length > 0 && b.names.length > 0 && a.head === 'contract' ? shut('other parties') : opened(NO_NAME)
}

/** "at least 24 years", "a minimum term of 24 years": the frame says that it is the least, and the value need not. */
function termOf({ value, frame }: Claim): Value {
  if (value.type !== 'duration' || frame.action !== 'least' || value.bound !== 'atLeast') return value
  return { ...value, bound: 'exact', min: value.said, max: value.said }
}

/** An order names its years exactly: 18 are not 20. */
function judgeTerms(here: Claim, there: Claim): Verdict {
  const [a, b] = [termOf(here), termOf(there)]
  const exact = a.type === 'duration' && b.type === 'duration' && a.bound === 'exact' && b.bound === 'exact'
  if (exact && a.said !== null && b.said !== null && a.said !== b.said) return { relation: 'conflict', reason: 'two lengths' }
  return compareValues(a, b)
}

export const TERM: Aspect = {
  name: 'term',
  gate: (here, there) => gateTerms(here.frame, there.frame),
  judge: judgeTerms,
}
