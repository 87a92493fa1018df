/**
 * Whether, who and where: the same deed, saying, meeting or way.
 *
 * "signed the treaty" / "has yet to sign the treaty" → open where the same people do it; two sayings → open the wider, the more they share.
 */
import { TALKING } from '../claims/lexicon/families.ts'
import { FATES } from '../claims/lexicon/fates.ts'
import { type Gate, opened, shut } from '../gate.ts'
import { clash, meets, subjectKeys } from '../keys.ts'
import type { Frame } from '../model.ts'
import { rememberedOf } from '../remember.ts'
import { AJAR, isGeneral, keysOf, NO_VERB, OTHER_VERB, sharedKeys } from './alike.ts'

/** All that one side says the deed was done by and to stands on the other. */
function within(a: Frame, b: Frame): boolean {
  return a.actors.length > 0 && a.actors.every(actor => b.terms.includes(actor) || b.names.includes(actor))
}

/** Countries and bodies that a deed is said of. */
const doers = rememberedOf((frame: Frame): readonly string[] => frame.terms.filter(t => t.startsWith('of:')))
/** A clause of no more keys than this says nothing of what the deed was done to. */
const BARE = 3

/** "denied that it had been thrown by home fans" / "the man who threw it": a denial of who did it, unless the other names the same. */
const deniedOfOthers = (a: Frame, b: Frame): boolean =>
  a.parts.length > 0 && !meets(a.parts, b.terms) && !meets(a.parts, b.names) && !meets(a.parts, b.actors)

export function polarityGate(a: Frame, b: Frame): Gate {
  if (a.head === 'confirm') {
    const by = (frame: Frame) => frame.terms.filter(t => t.startsWith('by:'))
    const about = a.terms.filter(t => b.terms.includes(t) && t !== 'confirm' && !t.startsWith('by:'))
    return meets(by(a), by(b)) && about.length >= 2 ? opened(1) : shut('other allegations')
  }
  if (deniedOfOthers(a, b) || deniedOfOthers(b, a)) return shut('denied is who did it')
  if (doers(a).length > 0 !== doers(b).length > 0 && a.actors.length > 0 && b.actors.length > 0) return shut('done by others')
  // The verb itself is shared by all that pass: what is done to whom has to be, too.
  const other = keysOf(b)
  const things = [...keysOf(a)].filter(t => other.has(t) && !isGeneral(t) && t !== a.head && !a.actors.includes(t))
  const bare = [a, b].some(frame => frame.terms.length + frame.names.length <= BARE + frame.actors.length)
  if (meets(a.actors, b.actors)) return things.length > 0 ? opened(1) : bare ? opened(NO_VERB) : shut('done to others')
  if (things.length < 2 && !within(a, b) && !within(b, a)) return shut('other subjects')
  return a.actors.length === 0 || b.actors.length === 0 || within(a, b) || within(b, a) ? opened(AJAR) : shut('done by others')
}

export function statusGate(a: Frame, b: Frame): Gate {
  const shared = [...a.terms, ...a.names].filter(t => t !== a.head && (b.terms.includes(t) || b.names.includes(t)))
  if (shared.length >= 2) return opened(1)
  // A story has seldom two agreements, but talks that fail in one thing reach another.
  if (a.action !== b.action) return shut('agreements on other things')
  return opened(shared.length === 1 ? OTHER_VERB : AJAR)
}

export function participantsGate(a: Frame, b: Frame): Gate {
  if (!TALKING.has(a.head) || !TALKING.has(b.head)) return shut('no meeting')
  return meets(subjectKeys(a), subjectKeys(b)) ? opened(a.head === b.head ? 1 : 0.7) : shut('other meetings')
}

/** Two sayings share at least this many keys, and this share of the shorter one's. */
const SAID_KEYS = 2
const SAID_SHARE = 0.2

/** "would close 160 stores" / "would open 60": the same content is credited to others only where its figures are the same. */
const YEAR_FIGURE = /^n:(?:19|20)\d\d$/

function figuresDiffer(a: Frame, b: Frame): boolean {
  // Who told a toll is asked for although the tolls differ.
  if ([a, b].some(({ terms }) => terms.some(t => FATES.has(t)))) return false
  const figures = ({ terms }: Frame) => terms.filter(t => t.startsWith('n:') && !YEAR_FIGURE.test(t))
  return clash(figures(a), figures(b))
}

/** The more keys of both sayings are shared, the surer it is the same saying. */
export function attributionGate(a: Frame, b: Frame): Gate {
  if (a.action !== b.action) return shut('a denial against a statement')
  if (figuresDiffer(a, b)) return shut('statements with other figures')
  const shared = sharedKeys(a, b)
  const [x, y] = [keysOf(a).size, keysOf(b).size]
  if (shared < SAID_KEYS || shared / Math.max(1, Math.min(x, y)) < SAID_SHARE) return shut('other statements')
  // Ochiai's coefficient: of a long saying, two keys are little.
  return opened(Math.min(1, shared / Math.sqrt(x * y) + (shared - SAID_KEYS) * 0.1))
}

export const exact = (a: Frame, b: Frame): Gate =>
  a.head === b.head && a.action === b.action ? opened(1) : shut(`${a.head} ${a.action} against ${b.head} ${b.action}`)

/** One side says only where, the other what goes there. */
const UNTOLD_TRAVELLER = 0.5

export function placeGate(a: Frame, b: Frame): Gate {
  if (a.head !== 'go' || b.head !== 'go') return exact(a, b)
  if (a.action === b.action && a.action) return opened(1)
  return (a.action || b.action) && !(a.action && b.action) ? opened(UNTOLD_TRAVELLER) : shut('other travellers')
}
