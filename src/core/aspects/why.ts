/**
 * Why something happened: two causes, motives or purposes of one deed.
 *
 * "closed because of ice" / "closed after a strike" → scope; "because of ice" / "due to ice and wind" → same.
 */
import { conceptSet } from '../claims/concepts.ts'
import { type Gate, opened, shut } from '../gate.ts'
import type { Claim, Frame } from '../model.ts'
import { APART, SAME, type Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'
import { membersOf, overlap } from './sets.ts'

/** Two causes of which the shorter shares this much with the longer are one cause in other words. */
const SAME_CAUSE = 0.5
/** Deeds named by other words are one where this many words and names are shared. */
const SHARED_KEYS = 2
const OTHER_WORD = 0.4
/** Each side names the other's deed. */
const LOOSE = 0.2

function sharedKeys(a: Frame, b: Frame): number {
  const other = new Set([...b.terms, ...b.names])
  return [...new Set([...a.terms, ...a.names])].filter(t => other.has(t) && t !== a.action).length
}

/** "to clinch the series": an aim or what came of it, told by nothing but the verb. */
const isBare = ({ quote, frame }: Claim): boolean => frame.action === 'purpose' && /^to /i.test(quote)

function whyGate(a: Claim, b: Claim): Gate {
  const [x, y] = [a.frame, b.frame]
  // What it is for and what brought it about are two questions.
  if ((x.action === 'purpose') !== (y.action === 'purpose')) return shut('a purpose against a reason')
  if (isBare(a) && isBare(b)) return shut('two aims that go together')
  const occasions = x.action === 'after' || y.action === 'after'
  const shared = sharedKeys(x, y)
  // What somebody did "after" something he did more than once: more than the deed has to be shared.
  if (occasions && shared < SHARED_KEYS) return shut('on other occasions')
  if (x.head === y.head) return opened(occasions ? 0.8 : 1)
  if (!occasions && shared >= SHARED_KEYS) return opened(OTHER_WORD)
  const meant = x.terms.includes(y.head) && y.terms.includes(x.head)
  return meant ? opened(LOOSE) : shut(`${x.head} against ${y.head}`)
}

/** Decisions of people: what they were taken "after" or "amid" is never all, and another report names another part of it. */
const DECISIONS = conceptSet(
  'resign quit retire pull withdraw step leave strike protest rally demonstrate march sack dismiss walk stand'.split(' '),
)

const isOccasion = ({ frame }: Claim): boolean => frame.action === 'after'

function judgeWhy(here: Claim, there: Claim): Verdict {
  const [a, b] = [membersOf(here), membersOf(there)]
  if (a.length === 0 || b.length === 0) return APART
  const shared = overlap(a, b)
  if (shared >= SAME_CAUSE) return SAME
  // "to look into the claims" / "to look into what the board did": one cause told in other words, or nearly.
  if (shared > 0) return APART
  if ((isOccasion(here) || isOccasion(there)) && [here, there].some(({ frame }) => DECISIONS.has(frame.head))) return APART
  // Two purposes go together, and mostly are one in other words.
  return here.frame.action === 'purpose'
    ? { relation: 'precision', reason: 'the purpose is told in other words' }
    : { relation: 'scope', reason: 'other causes are given' }
}

export const WHY: Aspect = { name: 'why', gate: whyGate, judge: judgeWhy }
