/**
 * A term → 24 bits, the same everywhere and for ever: packs and stores hold these and no words.
 *
 * hashOf('name', 'sumi') → 2 bits for the sort of term, 22 bits of a hash of it. Two terms of one sort share a hash once in four million.
 */

/** What a term is: a name's hash never meets a word's. */
export type Sort = 'word' | 'name' | 'number' | 'place'

export const SORTS = ['word', 'name', 'number', 'place'] as const satisfies readonly Sort[]
const SORT_BITS = 22
const MASK = (1 << SORT_BITS) - 1
/** A hash stands in the upper bits of a key, the impact in the lower. */
const IMPACT_BITS = 8
export const MAX_IMPACT = 255

/** The finisher of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return twice ^ (twice >>> 16)
}

/** FNV-1a over UTF-16 units, then mixed; never 0, which stands for "no key". */
export function hashOf(sort: Sort, form: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < form.length; i++) hash = Math.imul(hash ^ form.charCodeAt(i), 0x01000193)
  const low = mix(hash) & MASK
  return (SORTS.indexOf(sort) << SORT_BITS) | (low === 0 ? 1 : low)
}

/** 0 to 3, in the order of `SORTS`. */
export const sortIndexOf = (hash: number): number => (hash >>> SORT_BITS) & 3

export const sortOf = (hash: number): Sort => SORTS[sortIndexOf(hash)] ?? 'word'

/** Hash and impact as one unsigned number of 32 bits. */
export const keyOf = (hash: number, impact: number): number => ((hash << IMPACT_BITS) | impact) >>> 0

export const hashIn = (key: number): number => key >>> IMPACT_BITS

export const impactIn = (key: number): number => key & MAX_IMPACT
