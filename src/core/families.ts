/**
 * Families of words: whether two words are of one. A word may be of several families.
 *
 * const related = relatedIn([new Set(['invade', 'war', 'attack'])]); related('war', 'attack') → true
 */
import { FAMILIES } from './claims/lexicon/families.ts'

/** A word is of no family with itself unless a family has it. The families are taken apart when first asked: claims meet by thousands. */
export function relatedIn(families: readonly ReadonlySet<string>[]): (a: string, b: string) => boolean {
  let places: ReadonlyMap<string, readonly number[]> | undefined
  return (a, b) => {
    places ??= placesIn(families)
    const own = places.get(a)
    if (own === undefined) return false
    const other = places.get(b)
    return other !== undefined && own.some(place => other.includes(place))
  }
}

function placesIn(families: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  families.forEach((family, place) => {
    for (const word of family) places.set(word, [...(places.get(word) ?? []), place])
  })
  return places
}

/** Words for events that news tells of by one another's: "invade" and "attack". */
export const relatedEvents = relatedIn(FAMILIES)
