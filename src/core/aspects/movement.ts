/**
 * Where somebody goes or comes from: one traveller, two places.
 *
 * "sent to Velmora Baptist Church" / "sent to a nearby church" → precision; "left Velmora and Tarn" / "left Tarn" → scope.
 */

import { conceptSet } from '../claims/concepts.ts'
import { PEOPLE_WORDS } from '../claims/lexicon/people.ts'
import { type Gate, opened, shut } from '../gate.ts'
import { meets, sameKeys } from '../keys.ts'
import type { Claim, Frame } from '../model.ts'
import { isShortenedName } from '../names/spelling.ts'
import { APART, SAME, type Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'
import { sharedTerms } from './location.ts'
import { whoIn } from './places.ts'

const SAME_WAY = 0.2
const SAME_VERB = 0.1
const SHARED_TERM = 0.2
const SAME_PEOPLE = 0.4
const SHARED_PLACE = 0.2

const PEOPLE_KEYS = conceptSet([...PEOPLE_WORDS.keys()])
/** What is sent and sends nobody: of a bus or a ship its passengers may be told. */
const CARGO = conceptSet([
  ...['weapon', 'arms', 'munition', 'ammunition', 'rocket', 'missile', 'shell', 'bomb', 'chemical', 'gas', 'oil', 'drug', 'aid', 'food'],
  ...['grain', 'goods', 'cargo', 'parcel', 'letter', 'money', 'fund', 'painting', 'artefact', 'body', 'remains', 'equipment', 'supply'],
])

const membersOf = ({ value }: Claim): readonly string[] => (value.type === 'set' ? value.members : [])

const isOfPeople = (word: string): boolean => PEOPLE_KEYS.has(word) || word === 'person'

/** "patients" / "rockets": one is told of people, the other of things; a name may be either's. */
function travellersClash(a: Frame, b: Frame): boolean {
  const [x, y] = [a, b].map(({ actors, names }) => actors.filter(word => !names.includes(word) && !word.startsWith('@')))
  if (!x?.length || !y?.length || meets(x, y)) return false
  return x.some(isOfPeople) !== y.some(isOfPeople) && [...x, ...y].some(word => CARGO.has(word))
}

function movementGate(here: Claim, there: Claim): Gate {
  const [a, b] = [here.frame, there.frame]
  if (!sameKeys(a.parts, b.parts)) return shut('one denies it')
  const [whoA, whoB] = [whoIn(a), whoIn(b)]
  const people = meets(whoA, whoB)
  if (whoA.length > 0 && whoB.length > 0 && !people) return shut('other people')
  if (travellersClash(a, b)) return shut('people against things')
  const shared = Math.min(2, sharedTerms(a, b))
  const place = meets(membersOf(here), membersOf(there))
  if (!people && !place && shared === 0) return shut('nothing says that it is one journey')
  return opened(
    Math.min(
      1,
      SAME_WAY + (a.action === b.action ? SAME_VERB : 0) + shared * SHARED_TERM + (people ? SAME_PEOPLE : 0) + (place ? SHARED_PLACE : 0),
    ),
  )
}

const isSpot = (m: string): boolean => m.startsWith('spot:')

function judgeMovements(here: Claim, there: Claim): Verdict {
  const [a, b] = [membersOf(here), membersOf(there)]
  const names = (m: readonly string[]) => m.filter(x => !isSpot(x))
  const spots = (m: readonly string[]) => m.filter(isSpot)
  const [x, y] = [names(a), names(b)]
  if (x.length > 0 && y.length > 0) {
    const known = (m: string, others: readonly string[]) => others.some(other => other === m || isShortenedName(other, m))
    if (x.every(m => known(m, y)) && y.every(m => known(m, x))) return SAME
    return meets(x, y)
      ? { relation: 'scope', reason: 'other places are listed' }
      : { relation: 'precision', reason: 'other places are named' }
  }
  // Who is taken to a hospital may be taken to a prison afterwards, and of several people some go here and some there.
  if (x.length + y.length === 0) return meets(spots(a), spots(b)) ? SAME : APART
  const kinds = (m: readonly string[]) => spots(m).join()
  return kinds(a) && kinds(a) === kinds(b) ? { relation: 'precision', reason: 'one names the place, the other describes it' } : APART
}

export const MOVEMENT: Aspect = { name: 'movement', ofOneHead: true, gate: movementGate, judge: judgeMovements }
