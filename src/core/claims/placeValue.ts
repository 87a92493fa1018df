/**
 * A place as the value of a claim: what is compared is written as marks, so that no new type of value is needed.
 *
 * "outside a school in Tarn" → key "out school trn", implies ["lie:out", "spot:school", "name:trn"].
 */
import type { TermValue } from '../model.ts'
import { type Atlas, holdersOf } from './atlas.ts'
import { sortedSet } from './concepts.ts'
import type { Place } from './placePhrases.ts'

export function placeValue(place: Place, atlas: Atlas): TermValue {
  const { lie, names, within, spots, rank, direction, ordinal } = place
  const holders = sortedSet([...within, ...holdersOf(atlas, [...names, ...within])]).filter(key => !names.includes(key))
  const own = [...spots.slice(0, 1).filter(Boolean), ...sortedSet(names)]
  return {
    type: 'term',
    key: [lie, ...(direction ? [direction] : []), ...(ordinal ? [ordinal] : []), ...own].join(' '),
    implies: [
      `lie:${lie}`,
      ...spots.flatMap((spot, i) => (spot ? [`${i === 0 ? 'spot' : 'around'}:${spot}`] : [])),
      // The name of a described place's town is not its own.
      ...names.map(key => `${place.named || spots.length === 0 ? 'name' : 'town'}:${key}`),
      ...holders.map(key => `in:${key}`),
      ...(rank === null ? [] : [`rank:${rank}`]),
      ...(direction ? [`dir:${direction}`] : []),
      ...(ordinal ? [`nth:${ordinal}`] : []),
    ],
  }
}

/** Words a claim may quote between its event and its place. */
const MAX_QUOTE_TOKENS = 14

/** From the event's word to the place where that is short, else the place alone. */
export function quoteAround(at: { from: number; to: number }, place: Place): { from: number; to: number } {
  const from = Math.min(at.from, place.from)
  const to = Math.max(at.to, place.to)
  return to - from <= MAX_QUOTE_TOKENS ? { from, to } : { from: place.from, to: place.to }
}
