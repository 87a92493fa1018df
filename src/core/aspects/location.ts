/**
 * Where something happened: one event, two places.
 *
 * "was arrested at her home" / "detained at the ferry port" → open (one event, one person), conflict.
 */

import { EMPTY_VERBS, HAPPENINGS, KIN, PERSONAL, RARE, SINGLE, WEAPONS } from '../claims/lexicon/placedEvents.ts'
import { relatedIn } from '../families.ts'
import { type Gate, opened, shut } from '../gate.ts'
import { meets } from '../keys.ts'
import type { Claim, Frame } from '../model.ts'
import type { Aspect } from './index.ts'
import { judgePlaces, type Spot, spotOf, whoIn } from './places.ts'

/** Strength of the gate for the same event or two sides of one event, and what adds to it. */
const SAME_EVENT = 0.35
const KIN_EVENT = 0.2
const SAME_PEOPLE = 0.35
const ONE_OF_ITS_KIND = 0.2
const SHARED_PLACE = 0.2
const SHARED_TERM = 0.1
const MOST_SHARED = 3
/** Both are placed by a town that they lie near: so is only what has one place, and no other place of the story. */
const BOTH_NEAR = 0.25

/** Words for two sides of one event. */
const isKin = relatedIn(KIN)

export function partsClash(a: Frame, b: Frame): boolean {
  return ['other', 'not', 'several'].some(part => a.parts.includes(part) !== b.parts.includes(part))
}

/** What both say besides the event's own word: who, with what, to whom. */
export function sharedTerms(a: Frame, b: Frame): number {
  const own = (t: string) =>
    t === 'listed' ||
    t === 'alone' ||
    t.startsWith('who:') ||
    t === a.head ||
    (HAPPENINGS.get(t) === a.head && !WEAPONS.has(t)) ||
    EMPTY_VERBS.has(t)
  return [...a.terms, ...a.names].filter(t => !own(t) && (b.terms.includes(t) || b.names.includes(t))).length
}

/** Whether the two places have anything in common. */
export function placesMeet(here: Claim, there: Claim): boolean {
  const [a, b] = [spotOf(here), spotOf(there)]
  if (!a || !b) return false
  const all = (s: Spot) => [...s.names, ...s.holders, ...s.around, s.spot].filter(key => key && !key.startsWith('@'))
  return meets(all(a), all(b))
}

/** "12 miles north of Tarn", "near Velmora". */
function isNear(claim: Claim): boolean {
  const spot = spotOf(claim)
  return spot?.lie === 'near' && spot.names.length > 0
}

function locationGate(here: Claim, there: Claim): Gate {
  const [a, b] = [here.frame, there.frame]
  if (partsClash(a, b)) return shut('another place, or no event')
  const kin = a.head !== b.head && isKin(a.head, b.head)
  if (a.head !== b.head && !kin) return shut(`${a.head} against ${b.head}`)
  const [whoA, whoB] = [whoIn(a), whoIn(b)]
  const people = meets(whoA, whoB)
  if (whoA.length > 0 && whoB.length > 0 && !people) return shut('other people')
  const shared = Math.min(MOST_SHARED, sharedTerms(a, b))
  const single = !kin && SINGLE.has(a.head)
  const place = placesMeet(here, there)
  const near = single && isNear(here) && isNear(there)
  const alone = a.terms.includes('alone') && b.terms.includes('alone')
  const seldom = !kin && (RARE.has(a.head) || alone)
  if (!people && !single && !seldom && !place && shared === 0 && !(here.lead && there.lead))
    return shut('nothing says that it is one event')
  if (PERSONAL.has(a.head) && !people) return shut('nobody in common')
  if (!a.terms.includes('listed') && !people && shared === 0) return shut('a verb alone')
  const sum = (kin ? KIN_EVENT : SAME_EVENT) + (people ? SAME_PEOPLE : 0) + (single ? ONE_OF_ITS_KIND : 0) + (place ? SHARED_PLACE : 0)
  return opened(Math.min(1, sum + (near ? BOTH_NEAR : 0) + SHARED_TERM * shared))
}

export const LOCATION: Aspect = { name: 'location', gate: locationGate, judge: judgePlaces }
