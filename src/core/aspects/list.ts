/**
 * Two lists of names.
 *
 * "vessels from Greece and Italy" / "from Greece, Italy and Malta" → scope; "such as Harvest and Meridian" / "Harvest, Whisper and Meridian" → same,
 * for the first says that there are others.
 */
import { type Gate, opened, shut } from '../gate.ts'
import type { Claim } from '../model.ts'
import { isSlip, maybeOnePerson } from '../names/fullNames.ts'
import { spellingKey } from '../names/spelling.ts'
import { APART, SAME, type Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'

const membersOf = (claim: Claim): readonly string[] => (claim.value.type === 'set' ? claim.value.members : [])
const isOpen = (claim: Claim): boolean => claim.value.type === 'set' && claim.value.open
/** Words that a name may have or lack: "Corvina Inc.", "Justice Lund". */
const IDLE_WORDS =
  /^(?:inc|corp|co|ltd|llc|plc|krp|jstcs|jstce|justice|justices|mr|mrs|ms|dr|president|senator|sen|rep|republican|democrat)$/

const wordsOf = (name: string): readonly string[] =>
  name
    .split(' ')
    .filter(word => !IDLE_WORDS.test(word))
    .map(word => spellingKey(word))

/** "IMF", "International Monetary Fund" */
const isAcronymOf = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 1 && b.length > 1 && b.length === a[0]?.length && b.map(word => word[0]).join('') === a[0]

/** One name may be the short form of the other: "Kerry Lund", "Kerry Lund Orr". */
function sameName(a: string, b: string): boolean {
  if (a === b) return true
  if (a.startsWith('@') || b.startsWith('@')) return false
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const has = (list: readonly string[], word: string) => list.some(other => other === word || isSlip(other, word))
  if (isAcronymOf(x, y) || isAcronymOf(y, x)) return true
  return maybeOnePerson(a, b) || x.every(word => has(y, word)) || y.every(word => has(x, word))
}
const without = (a: readonly string[], b: readonly string[]): readonly string[] => a.filter(x => !b.some(y => sameName(x, y)))

/** Lists that each name others share at least this many names. */
const FEWEST_COMMON = 2

function judgeLists(here: Claim, there: Claim): Verdict {
  const [a, b] = [membersOf(here), membersOf(there)]
  const [left, right] = [without(a, b), without(b, a)]
  if (left.length === 0 && right.length === 0) return SAME
  if (left.length === a.length) return APART
  if (left.length === 0) return isOpen(here) ? SAME : { relation: 'scope', reason: 'one names more' }
  if (right.length === 0) return isOpen(there) ? SAME : { relation: 'scope', reason: 'one names more' }
  // "Anna and Boris", "Boris and the Harbour Board": one name in common makes no common list.
  if (a.length - left.length < FEWEST_COMMON) return APART
  return { relation: 'scope', reason: 'other names beside the same ones' }
}

function listGate(here: Claim, there: Claim): Gate {
  const [a, b] = [here.frame, there.frame]
  const [x, y] = [membersOf(here), membersOf(there)]
  const common = x.length - without(x, y).length
  if (common === 0) return shut('other lists')
  const terms = a.terms.filter(term => term !== 'list' && b.terms.includes(term)).length
  const sameAction = a.action !== '' && a.action === b.action
  if (sameAction) return opened(terms > 1 ? 1 : 0.8)
  if (common >= 2) return opened(terms > 0 ? 0.8 : 0.5)
  if (terms > 0) return opened(a.action && b.action ? 0.4 : 0.6)
  const context = a.context.filter(term => !a.names.includes(term) && b.context.includes(term)).length
  return context >= 1 ? opened(0.3) : shut('lists of other things')
}

export const LIST: Aspect = { name: 'list', gate: listGate, judge: judgeLists }
