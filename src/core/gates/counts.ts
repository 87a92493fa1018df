/**
 * Counts of the same: the same people or things, to whom the same happens.
 *
 * "44 killed" / "32 injured" → shut; "four burglars" / "three men" → open, not wide.
 */
import { conceptSet } from '../claims/concepts.ts'
import { areTogether } from '../claims/countTerms.ts'
import { MARKS } from '../claims/lexicon/countMarks.ts'
import { FATES, NEAR_FATES, PRESENCE } from '../claims/lexicon/fates.ts'
import { ANY_THING, NEAR_PARTS, NEAR_THINGS, NEVER_ALL } from '../claims/lexicon/people.ts'
import { relatedIn } from '../families.ts'
import { type Gate, opened, shut } from '../gate.ts'
import { clash, subjectKeys } from '../keys.ts'
import type { Frame } from '../model.ts'
import { AJAR, daysClash, isPeople, kindsOf, NO_VERB, OTHER_VERB, partsClash, peoplesClash, sharedKeys } from './alike.ts'
import { countsApart, isHistoryOfOne } from './countsApart.ts'

const nearFates = relatedIn(NEAR_FATES)
const nearParts = relatedIn(NEAR_PARTS)
const nearThings = relatedIn(NEAR_THINGS)

/** Fates told of one side only: the words around have to tell that both are one toll. */
const UNTOLD_FATE = 0.15

/** Fates that horses and houses have as well; buildings that are searched may be those out of which others are rescued. */
const BEFALLS_ANY: ReadonlySet<string> = new Set(['die', 'injure', 'missing'])

/** Things that happen to people and are counted apart: the dead are not the injured. 1 for the same, 0 for others. */
function fatesAlike(a: Frame, b: Frame): number {
  if (a.action === b.action) return a.action ? 1 : NO_VERB
  if (nearFates(a.action, b.action)) return OTHER_VERB
  const [known, other] = [a, b].map(f => FATES.has(f.action) && (f.head === 'person' || BEFALLS_ANY.has(f.action)))
  if (known && other) return 0
  const [told, untold] = known ? [a, b] : [b, a]
  // "Built to hold 870 inmates" / "held 1,500 people": so many may, so many do.
  if (told.action === 'capacity') return 0
  // Those who live in a town are not those who were led out of it.
  if (told.action === 'live' && untold.action !== '') return 0
  // "about 40 people waved flags" is a crowd without its word.
  if (known || other) return a.head === 'person' && (untold.action === '' || PRESENCE.has(told.action)) ? UNTOLD_FATE : 0
  return a.action && b.action ? OTHER_VERB : NO_VERB
}

/** "four burglars" and "three men" may be the same; "six women" and "two men" are not. */
function partsNear(a: Frame, b: Frame): boolean {
  return a.parts.some(x => b.parts.some(y => nearParts(x, y)))
}

/** Two kinds that may be the same people, to whom the same happens. */
const NEAR_PART = 0.4

/** A kind of people named on one side only: "five soldiers" and "six people" may be one toll. */
const LOOSE_PART = 0.6

/** "2,400 jobs are to go", "2,400 people, one in twelve": staff of which a clause does not say that they go. */
function jobsAlike(a: Frame, b: Frame): boolean {
  const [jobs, people] = a.head === 'job' ? [a, b] : [b, a]
  const staff = people.parts.length === 0 || people.parts.join() === 'worker'
  return jobs.head === 'job' && jobs.action === 'cut' && people.head === 'person' && people.action === '' && staff
}

/** "Eleven pieces are missing", "nine paintings are missing": a word for any thing may stand for the other's. */
function thingsAlike(a: Frame, b: Frame): boolean {
  if (nearThings(a.head, b.head)) return true
  if (a.head === 'person' || b.head === 'person' || !(ANY_THING.has(a.head) || ANY_THING.has(b.head))) return false
  return (a.action !== '' && a.action === b.action) || sharedKeys(a, b) >= 1
}

/** What players, sides and parties have each so many of: whose it is has to be the same. */
const OF_PLAYERS = conceptSet([
  'ball',
  'wicket',
  'over',
  'run',
  'point',
  'rebound',
  'assist',
  'goal',
  'game',
  'fight',
  'yard',
  'innings',
  'lap',
  'try',
  'seat',
])

/** Who is named: neither "the left-hander", which is a term as well, nor "the Czech". */
const namedIn = (frame: Frame): readonly string[] => subjectKeys(frame).filter(key => !isPeople(key) && !frame.terms.includes(key))

/** "Roe made his 50 off 118 balls" / "Lund's came off 84 balls": two players, unless one of them is named on both sides. */
const ofOtherPlayers = (a: Frame, b: Frame): boolean =>
  a.head === b.head &&
  OF_PLAYERS.has(a.head) &&
  (clash(namedIn(a), namedIn(b)) || clash(a.names.filter(isPeople), b.names.filter(isPeople)))

/** A trial tells of deeds of years ago without their date; how much less is sure where one side is dated: the other may be of today. */
const OLD_STORY = 0.6

/** What a building or a ship has so many of, whatever happens to it on which day. */
const LASTING: ReadonlySet<string> = new Set(['stori', 'floor', 'bedroom', 'room', 'deck', 'capacity'])
const isLasting = (a: Frame, b: Frame): boolean => [a, b].every(({ head, action }) => LASTING.has(head) || LASTING.has(action))

/** "Three cars were burned" / "two of the cars were burned": of things, as many as the same is said of. */
const isOneSet = (a: Frame, b: Frame): boolean => a.head !== 'person' && a.action !== '' && a.action === b.action

export function countGate(a: Frame, b: Frame): Gate {
  if (ofOtherPlayers(a, b)) return shut('of other players')
  const apart = countsApart(a, b)
  if (apart) return shut(apart)
  if (MARKS.some(mark => a.parts.includes(mark) !== b.parts.includes(mark))) return shut('not all of it, or of another event')
  const clash = partsClash(a, b)
  if (clash && (peoplesClash(a, b) || !partsNear(a, b))) return shut(`${a.parts.join()} against ${b.parts.join()}`)
  if (!isLasting(a, b) && daysClash(a.when, b.when)) return shut('other days')
  if (a.head !== b.head && [a, b].some(f => f.head === 'ticket') && [a, b].some(f => f.head === 'person' && PRESENCE.has(f.action)))
    return opened(UNTOLD_FATE)
  if (areTogether(a, b)) return opened(a.action === b.action ? 1 : NO_VERB)
  if (a.head !== b.head && (thingsAlike(a, b) || jobsAlike(a, b))) return opened(AJAR)
  if (a.head !== b.head)
    return a.head !== 'person' && b.head !== 'person' && sharedKeys(a, b) >= 2 ? opened(AJAR) : shut(`counts of ${a.head} and of ${b.head}`)
  const strength = fatesAlike(a, b)
  if (strength === 0) return shut('people to whom different things happen')
  const [x, y] = [kindsOf(a).length > 0, kindsOf(b).length > 0]
  if (x !== y && !isOneSet(a, b) && [...a.parts, ...b.parts].some(part => NEVER_ALL.has(part))) return shut('a part against the whole')
  const loose = x !== y || a.parts.some(isPeople) !== b.parts.some(isPeople)
  const open = clash ? Math.min(strength === 1 ? NEAR_PART : AJAR, strength) : loose ? LOOSE_PART * strength : strength
  return opened(isHistoryOfOne(a, b) ? OLD_STORY * open : open)
}
