/**
 * Where a place or a thing is: one thing, two tellings of where.
 *
 * "a police station in the Ostrel district" / "a police station in central Tarn" → open, precision.
 */
import { PLACE_NOUNS } from '../claims/lexicon/places.ts'
import { type Gate, opened, shut } from '../gate.ts'
import type { Claim, Frame } from '../model.ts'
import type { Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'
import { partsClash, placesMeet } from './location.ts'
import { judgePlaces, spotOf } from './places.ts'

/** Towns and regions are many; a hospital or a quarter is told of as one. */
const QUARTER = 2
const SAME_KIND = 0.3
const SAME_NAME = 0.6
const SHARED_TERM = 0.15
const SHARED_PLACE = 0.2

const things = (frame: Frame): string[] => frame.terms.filter(t => t.startsWith('thing:'))

function situationGate(here: Claim, there: Claim): Gate {
  const [a, b] = [here.frame, there.frame]
  if (partsClash(a, b)) return shut('another thing')
  const both = things(a).filter(t => things(b).includes(t))
  if (both.length === 0) return shut(`${a.head} against ${b.head}`)
  const names = a.names.filter(n => b.names.includes(n)).length
  const shared = a.terms.filter(t => b.terms.includes(t) && !t.startsWith('thing:') && t !== a.head && t !== 'some').length
  const named = both.length > 1 || names > 0 || !PLACE_NOUNS.has(a.head)
  if (!named && (PLACE_NOUNS.get(a.head)?.rank ?? 0) > QUARTER) return shut('no town in common')
  const place = placesMeet(here, there)
  // "a school in A", "a school in B": two of a kind, unless the places are one.
  if (both.length === 1 && !place && a.terms.includes('some') && b.terms.includes('some')) return shut('two of a kind')
  return opened(Math.min(1, (named ? SAME_NAME : SAME_KIND) + SHARED_TERM * Math.min(2, shared) + (place ? SHARED_PLACE : 0)))
}

/** "on the front line" / "in the last enclave": where no place is named, neither is the vaguer. */
function judgeSituations(here: Claim, there: Claim): Verdict {
  const verdict = judgePlaces(here, there)
  const [a, b] = [spotOf(here), spotOf(there)]
  const unnamed = a && b && [a, b].every(s => s.names.length === 0 && s.holders.length === 0 && s.spot)
  return verdict.relation === 'precision' && unnamed && a.spot !== b.spot ? { ...verdict, relation: 'scope' } : verdict
}

export const SITUATION: Aspect = { name: 'situation', gate: situationGate, judge: judgeSituations }
