/**
 * What a report tells of its own places: which names are places, and which lies in which.
 *
 * "in Velmora, Tarn province … Tarn's Ostrel camp" → velmora and ostrel lie in tarn; all three are places.
 */
import { placeOf } from '../names/gazetteer.ts'
import { STATES } from '../names/lexicon/states.ts'
import type { Mention } from '../names/mentions.ts'
import { spellingKey } from '../names/spelling.ts'
import type { Token } from '../text/tokens.ts'
import { DIRECTIONS, FIRM_LIES, NAME_HEADS, NAME_TAILS, NO_PLACES, PLACE_NOUNS } from './lexicon/places.ts'
import type { ArticleReading, Reading } from './reading.ts'

export interface NamedPlace {
  readonly key: string
  /** As in `PlaceNoun`; null where nothing tells. */
  readonly rank: number | null
  /** The country of a capital, a state or a province. */
  readonly within: string | null
}

export interface Atlas {
  readonly known: ReadonlySet<string>
  readonly within: ReadonlyMap<string, ReadonlySet<string>>
  readonly ranks: ReadonlyMap<string, number>
}

/** Types of places that give a name: "the Ostrel camp", "the town of Velmora"; buildings have names of their own. */
export const NAMING_RANK = 2

const named = new WeakMap<Mention, NamedPlace | null>()

/** A name as a place; null for people, peoples and what the lists rule out. Asked often of one mention, so remembered. */
export function namedPlace(mention: Mention): NamedPlace | null {
  const known = named.get(mention)
  if (known !== undefined) return known
  const place = mention.title ? null : readName(mention)
  named.set(mention, place)
  return place
}

function readName(mention: Mention): NamedPlace | null {
  const words = mention.words.replace(/^the /i, '')
  const lower = words.toLowerCase()
  if (NO_PLACES.has(lower)) return null
  const state = STATES.get(lower) ?? STATES.get(`${lower}.`)
  if (state) return { key: spellingKey(state.name), rank: 4, within: state.country }
  const country = mention.type === 'country' ? placeOf(words) : null
  if (country?.as === 'people' || country?.as === 'seat') return null
  if (country?.as === 'capital') return { key: spellingKey(words), rank: 3, within: country.key }
  if (country) return { key: country.key, rank: 5, within: null }
  const rank = PLACE_NOUNS.get(lower)?.rank ?? null
  // One word: the key is known.
  if (mention.type === 'other' && /^[\p{L}\p{M}]+$/u.test(words)) return { key: mention.key, rank, within: null }
  const parts = words.split(/[\s-]+/)
  const last = parts[parts.length - 1]?.toLowerCase() ?? ''
  const bare = parts.filter(w => !NAME_TAILS.has(w.toLowerCase()) && !DIRECTIONS.has(w.toLowerCase())).join(' ')
  const noun = PLACE_NOUNS.get(last) ?? PLACE_NOUNS.get(last.replace(/s$/, ''))
  const head = parts.length > 1 ? NAME_HEADS.get(parts[0]?.toLowerCase() ?? '') : undefined
  return { key: spellingKey(bare.length > 1 ? bare : words), rank: noun?.rank ?? head ?? null, within: null }
}

const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? ''

export const possessiveAt = (tokens: readonly Token[], i: number): boolean => /^['’]s?$/.test(lowerAt(tokens, i))

/** "X, Y" behind a preposition: Y holds X, unless the comma is a list's. */
function followedByHolder(tokens: readonly Token[], first: Mention, second: Mention | undefined): boolean {
  if (!second || second.from !== first.to + 1 || lowerAt(tokens, first.to) !== ',') return false
  // "Born in Velmora, Dana Weld was": whose name a verb follows is no place.
  if (second.type === 'person' && /^(?:VERB|AUX)$/.test(tokens[second.to]?.pos ?? '')) return false
  const after = lowerAt(tokens, second.to)
  return after !== 'and' && after !== 'or' && !(after === ',' && /^\p{Lu}/u.test(tokens[second.to + 1]?.text ?? ''))
}

function readSentence(
  { tokens, mentions }: Reading,
  known: Set<string>,
  ranks: Map<string, number>,
  holds: (inner: string, outer: string) => void,
): void {
  mentions.forEach((mention, k) => {
    const place = namedPlace(mention)
    if (!place) return
    const before = lowerAt(tokens, mention.from - 1)
    const preposition = DIRECTIONS.has(before) ? lowerAt(tokens, mention.from - 2) : before
    const next = mentions[k + 1]
    const outer = next && namedPlace(next)
    if (place.within) holds(place.key, place.within)
    if (FIRM_LIES.has(preposition) && mention.type !== 'organisation') {
      known.add(place.key)
      if (outer && followedByHolder(tokens, mention, next)) {
        holds(place.key, outer.key)
        known.add(outer.key)
      }
    }
    // "the town of X", "the X camp"
    const type = before === 'of' ? PLACE_NOUNS.get(tokens[mention.from - 2]?.lemma ?? '') : undefined
    const own = type ?? (PLACE_NOUNS.get(tokens[mention.to]?.lemma ?? '') || PLACE_NOUNS.get(tokens[mention.to + 1]?.lemma ?? ''))
    if (own && own.rank >= NAMING_RANK && !possessiveAt(tokens, mention.to)) {
      known.add(place.key)
      ranks.set(place.key, own.rank)
      if (type)
        for (const m of mentions.slice(Math.max(0, k - 2), k))
          if (m.side?.startsWith('@') && mention.from - m.to <= 3) holds(place.key, m.side)
    }
    if (!outer || !next) return
    if (possessiveAt(tokens, mention.to) && next.from === mention.to + 1 && known.has(place.key)) holds(outer.key, place.key)
    const between = tokens.slice(mention.to, next.from).map(t => t.lower)
    // "X in northern Y", "X, a town in Y"
    if (between[0] === 'in' && between.length <= 2) holds(place.key, outer.key)
    const apposition = between[0] === ',' && /^(?:an?|the|another)$/.test(between[1] ?? '') && between.length <= 8
    if (apposition && between.some(w => PLACE_NOUNS.has(w)) && /^(?:in|of)$/.test(between.findLast(w => !DIRECTIONS.has(w)) ?? ''))
      holds(place.key, outer.key)
  })
}

function build(article: ArticleReading): Atlas {
  const known = new Set<string>()
  const ranks = new Map<string, number>()
  const within = new Map<string, Set<string>>()
  const holds = (inner: string, outer: string): void => {
    if (inner === outer) return
    const set = within.get(inner) ?? new Set<string>()
    set.add(outer)
    within.set(inner, set)
  }
  for (const reading of article.sentences) readSentence(reading, known, ranks, holds)
  return { known, within, ranks }
}

const atlases = new WeakMap<ArticleReading, Atlas>()

export function atlasOf(article: ArticleReading): Atlas {
  const atlas = atlases.get(article) ?? build(article)
  atlases.set(article, atlas)
  return atlas
}

/** All that a place lies in, as far as the report tells; a few steps deep. */
const MAX_DEPTH = 3

export function holdersOf(atlas: Atlas, keys: readonly string[]): string[] {
  const found = new Set<string>()
  let edge = [...keys]
  for (let depth = 0; depth < MAX_DEPTH && edge.length > 0; depth++) {
    edge = edge.flatMap(key => [...(atlas.within.get(key) ?? [])]).filter(key => !found.has(key) && !keys.includes(key))
    for (const key of edge) found.add(key)
  }
  return [...found]
}
