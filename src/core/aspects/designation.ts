/**
 * One bank, school, ship or law, two names; or named here and only described there.
 *
 * "Corvina Marine Bank" / "Corvina Savings Bank" → conflict; "a seldom-used law" / "the Rural Review Act" → precision.
 * A short form, another spelling, and a name that the other report has anywhere, are no difference.
 */
import { type Gate, opened, shut } from '../gate.ts'
import type { Claim } from '../model.ts'
import { isSlip } from '../names/fullNames.ts'
import { APART, SAME, type Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'

const membersOf = (claim: Claim): readonly string[] => (claim.value.type === 'set' ? claim.value.members : [])
const isOpen = (claim: Claim): boolean => claim.value.type === 'set' && claim.value.open
const has = (list: readonly string[], word: string): boolean => list.some(other => other === word || isSlip(other, word))
const within = (a: readonly string[], b: readonly string[]): boolean => a.every(word => has(b, word))

const bones = (word: string): string => word.slice(0, 1) + word.slice(1).replace(/[aeiouh]/g, '')

/** "Ibn Tarik", "Ibn Tareek": beside a word that both have, one that differs in vowels only. */
function respelled(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [a.filter(word => !has(b, word)), b.filter(word => !has(a, word))]
  return left.length === 1 && right.length === 1 && a.length > 1 && bones(left[0] ?? '') === bones(right[0] ?? '-')
}

/** The name, or the part that tells it apart, stands in some name of the other report. */
function knownTo(members: readonly string[], other: readonly string[], claim: Claim): boolean {
  const telling = members.filter(word => !has(other, word))
  return claim.frame.parts.some(name => within(telling, name.split('+')))
}

function judgeDesignations(here: Claim, there: Claim): Verdict {
  const [a, b] = [membersOf(here), membersOf(there)]
  if (isOpen(here) !== isOpen(there)) {
    const described = isOpen(here) ? here : there
    return described.frame.parts.includes('!unnamed')
      ? { relation: 'precision', reason: 'named in one, only described in the other' }
      : APART
  }
  if (isOpen(here)) return APART
  if (within(a, b) || within(b, a) || a.join('') === b.join('') || respelled(a, b)) return SAME
  if (knownTo(a, b, there) || knownTo(b, a, here)) return APART
  return { relation: 'conflict', reason: 'another name' }
}

/** Words of the clause that both have, the name's own left out. */
function shared(here: Claim, there: Claim): number {
  const [a, b] = [here.frame, there.frame]
  const other = new Set([...b.terms, ...b.names])
  return new Set([...a.terms, ...a.names].filter(term => other.has(term) && term !== a.head)).size
}

function designationGate(here: Claim, there: Claim): Gate {
  const [a, b] = [membersOf(here), membersOf(there)]
  const common = shared(here, there)
  const context = here.frame.context.filter(term => there.frame.context.includes(term) && term !== here.frame.head).length
  if (isOpen(here) !== isOpen(there)) {
    return common >= 2 ? opened(0.6) : context >= 1 ? opened(0.3) : shut('nothing says that they are one')
  }
  if (a.some(word => has(b, word))) return opened(1)
  if (common >= 3) return opened(0.8)
  return common >= 1 ? opened(0.2 + 0.2 * common) : shut('nothing says that they are one')
}

export const DESIGNATION: Aspect = { name: 'designation', ofOneHead: true, gate: designationGate, judge: judgeDesignations }
