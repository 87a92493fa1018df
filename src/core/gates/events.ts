/**
 * When, and for how long: of the same event, and of the same phase of it.
 *
 * "the war began in 2022" / "invaded in March" → open; "the siege began in May" / "the siege ended in June" → shut.
 */
import { conceptSet } from '../claims/concepts.ts'
import { HELD_OFFICES } from '../claims/lexicon/describers.ts'
import { BEGINS_AS_ENDS } from '../claims/lexicon/families.ts'
import { relatedEvents } from '../families.ts'
import { type Gate, opened, shut } from '../gate.ts'
import { clash, meets, sameKeys, subjectKeys } from '../keys.ts'
import type { Claim, Frame, Quantity } from '../model.ts'
import { AJAR, NO_VERB, OTHER_VERB, partsClash, sharedKeys } from './alike.ts'

/** One report tells of it before, the other after: seldom, and then the same event. */
const BEFORE_AND_AFTER = 0.4

/** How one begins is not how another ends. */
function phasesClash(a: Frame, b: Frame): boolean {
  const phase = (frame: Frame) => (frame.action === 'first' ? 'begin' : frame.action === 'last' ? 'end' : frame.action)
  return a.action !== '' && b.action !== '' && phase(a) !== phase(b)
}

/** "closed until Monday" / "will reopen on Wednesday". */
function endsAs(a: Frame, b: Frame): boolean {
  return a.action === 'end' && b.action === '' && BEGINS_AS_ENDS.some(([ended, begun]) => ended.has(a.head) && begun.has(b.head))
}

/** What several people of one story do, each on a day of their own. */
const OFFICES: ReadonlySet<string> = new Set(['resign', 'retir', 'sack', 'appoint'])
const HELD = conceptSet([...HELD_OFFICES, 'leader', 'speaker'])
const isOffice = (head: string): boolean => OFFICES.has(head) || HELD.has(head)

/** "Three ministers stepped down on Monday" / "Orlova resigned on Friday". */
const ofOthers = (a: Frame, b: Frame): boolean =>
  isOffice(a.head) && isOffice(b.head) && a.actors.length > 0 && b.actors.length > 0 && !meets(subjectKeys(a), subjectKeys(b))

export function eventGate(a: Frame, b: Frame): Gate {
  if (endsAs(a, b) || endsAs(b, a)) return opened(NO_VERB)
  if (phasesClash(a, b)) return shut(`${a.action} against ${b.action}`)
  if (partsClash(a, b)) return a.head === b.head && a.head ? opened(BEFORE_AND_AFTER) : shut('one is past, the other is planned')
  if (ofOthers(a, b)) return opened(AJAR)
  if (a.head && a.head === b.head) return opened(1)
  if (relatedEvents(a.head, b.head)) return opened(sameKeys(a.parts, b.parts) ? 0.7 : OTHER_VERB)
  if (b.terms.includes(a.head) && a.terms.includes(b.head)) return opened(0.6)
  if (a.action && a.action === b.action && meets(subjectKeys(a), subjectKeys(b))) return opened(AJAR)
  return b.terms.includes(a.head) || a.terms.includes(b.head) || sharedKeys(a, b) >= 2 ? opened(AJAR) : shut(`${a.head} against ${b.head}`)
}

const AGAIN = 'again'

/** Another doing, done by others, and neither clause names the other's: "clashed with police on Sunday" / "charged an officer on Thursday". */
export function dateGate(a: Frame, b: Frame): Gate {
  const gate = eventGate(a, b)
  if (!gate.open) return gate
  // "tested positive in May" / "tested positive again in August"
  const past = [a, b].every(({ parts }) => parts.includes('past'))
  if (past && a.terms.includes(AGAIN) !== b.terms.includes(AGAIN)) return shut('one is another time')
  const unrelated = a.head !== b.head && !relatedEvents(a.head, b.head) && !endsAs(a, b) && !endsAs(b, a)
  const others = clash(a.actors, b.actors)
  const unnamed = !b.terms.includes(a.head) && !a.terms.includes(b.head)
  return unrelated && others && unnamed ? shut('other doings of others') : gate
}

/** Nobody tells one length as four minutes and as 26 years: days at the most where the other says hours, years where months. */
const LENGTHS_APART = 200

export function lengthsClash({ value: a }: Claim, { value: b }: Claim): boolean {
  if (a.type !== 'duration' || b.type !== 'duration') return false
  const length = (v: Quantity) => v.said ?? v.max ?? v.min ?? 0
  const [short, long] = [length(a), length(b)].sort((x, y) => x - y)
  return (long ?? 0) > (short ?? 0) * LENGTHS_APART
}

export function durationGate(a: Frame, b: Frame): Gate {
  if (a.action !== b.action && [a, b].some(f => f.action === 'first' || f.action === 'after')) return shut('a length against a gap')
  // "has had it for two years" / "gave him six years": no noun or verb says of what.
  if (a.head === '' && b.head === '') return sharedKeys(a, b) >= 1 ? opened(AJAR) : shut('nothing says of what')
  if (a.head === b.head) return opened(a.action === b.action ? 1 : OTHER_VERB)
  if (relatedEvents(a.head, b.head)) return opened(a.action === b.action ? 0.9 : OTHER_VERB)
  return sharedKeys(a, b) >= 2 ? opened(AJAR) : shut(`${a.head} against ${b.head}`)
}
