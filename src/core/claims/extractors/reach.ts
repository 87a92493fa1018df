/**
 * How far something reached: where a quake was felt, where the power failed, where an emergency is in force.
 *
 * "It was felt in Velmora, Tarn County and as far south as Ostrel" → aspect reach, head "feel", members the three.
 */
import type { Range } from '../../text/phrases.ts'
import { type Atlas, atlasOf, namedPlace } from '../atlas.ts'
import { sortedSet } from '../concepts.ts'
import type { Draft } from '../frames.ts'
import { NEEDS, REACHES, WIDE } from '../lexicon/journeys.ts'
import { placesIn } from '../placePhrases.ts'
import type { ArticleReading, Reading } from '../reading.ts'
import type { Triggers } from '../triggers.ts'

/** A quote longer than this is cut to the places. */
const MAX_QUOTE_TOKENS = 18

const needs = new WeakMap<ArticleReading, Map<string, boolean>>()

/** Whether the report speaks of what the reach needs. */
function has(article: ArticleReading, concept: string): boolean {
  const known = needs.get(article) ?? new Map<string, boolean>()
  needs.set(article, known)
  const found = known.get(concept) ?? article.sentences.some(s => s.context.includes(concept))
  known.set(concept, found)
  return found
}

/** Words behind which a place is one that was reached. */
const REACHED =
  /^(?:in|across|throughout|as|from|to|of|over|and|,|shakes?|shook|rattled?s?|jolt(?:s|ed)?|rock(?:s|ed)?|at|around|the|including|northern|southern|eastern|western|central)$/

/** "according to the US Geological Survey": who says so. */
const isSource = ({ tokens }: Reading, at: number): boolean =>
  [1, 2, 3].some(back => tokens[at - back]?.lower === 'to' && tokens[at - back - 1]?.lower === 'according')

/** Names of the places reached. What the source lies near is none of them. */
function reachedNames(reading: Reading, atlas: Atlas, from: number, spread: boolean): (Range & { key: string })[] {
  const sources = placesIn(reading, atlas).filter(p => p.lie === 'near')
  const found: (Range & { key: string })[] = []
  for (const mention of reading.mentions) {
    const place = namedPlace(mention)
    const before = reading.tokens[mention.from - 1]?.lower ?? ''
    if (!place || mention.from < from || isSource(reading, mention.from) || sources.some(s => s.from <= mention.from && mention.to <= s.to))
      continue
    const certain = atlas.known.has(place.key) || place.rank !== null
    const behind = reading.tokens[mention.to]
    // "the Tarn County quake": whose name it bears says nothing of its reach.
    if (behind && /^(?:earthquake|quake|temblor|shake|shaking)$/.test(behind.lemma) && behind.pos === 'NOUN') continue
    if ((mention.type === 'organisation' && !certain) || behind?.text === '-' || behind?.text === '(') continue
    // The next of a list is what the ones before are.
    const last = found[found.length - 1]
    const listed = !!last && mention.from - last.to <= 2 && /^(?:,|and)$/.test(before)
    const firm = listed || /^(?:in|as|across|throughout|over|around)$/.test(before) || (spread && before === 'to')
    if ((REACHED.test(before) || mention.from === 0) && (certain || firm))
      found.push({ from: mention.from, to: mention.to, key: place.key })
  }
  return found
}

function wideAreas(reading: Reading, from: number): (Range & { key: string })[] {
  return reading.parse.phrases.flatMap(p => {
    const head = reading.tokens[p.head]
    if (!head || p.from < from || !WIDE.has(head.lemma) || !p.preposition || !/^(?:in|across|throughout|over|around)$/.test(p.preposition))
      return []
    if (reading.mentions.some(m => m.from >= p.from && m.to <= p.to)) return []
    return [{ from: p.from - 1, to: p.to, key: `wide:${head.lower}` }]
  })
}

/** "across Elmvale" is where it was felt most, "as far away as Porto" where it was felt last: parts of one account. */
export const ACROSS = 'across'
export const AS_FAR = 'as far'

function wayOf({ tokens }: Reading, places: readonly Range[]): string[] {
  const first = places[0]?.from ?? 0
  if (tokens.slice(Math.max(0, first - FAR_WORDS), first).some(t => t.lower === 'far')) return [AS_FAR]
  return places.length === 1 && /^(?:across|throughout|around)$/.test(tokens[first - 1]?.lower ?? '') ? [ACROSS] : []
}
const FAR_WORDS = 5

export const REACH_TRIGGERS: Triggers = { words: [REACHES] }

export function extractReaches(reading: Reading, article: ArticleReading): Draft[] {
  const atlas = atlasOf(article)
  const found = new Map<string, number>()
  reading.tokens.forEach((token, i) => {
    const head = REACHES.get(token.lemma) ?? REACHES.get(token.lower)
    const need = head && NEEDS.get(head)
    if (
      head &&
      !found.has(head) &&
      (token.pos === 'VERB' || (token.pos === 'NOUN' && token.lemma !== 'jolt')) &&
      (!need || has(article, need))
    )
      found.set(head, i)
  })
  if (found.size === 0) return []
  return [...found].flatMap(([head, at]): Draft[] => {
    // "the Ostrel Valley was shaken": of a quake alone the place may stand before.
    const from = NEEDS.has(head) ? 0 : at
    const names = reachedNames(reading, atlas, from, head === 'spread')
    const all = names.length > 0 ? names : wideAreas(reading, from)
    const first = all[0]
    const last = all[all.length - 1]
    if (!first || !last) return []
    const whole = { from: Math.min(at, first.from), to: Math.max(at + 1, last.to) }
    const short = whole.to - whole.from <= MAX_QUOTE_TOKENS
    return [
      {
        kind: 'place',
        aspect: 'reach',
        focus: short ? whole : { from: first.from, to: first.to },
        quote: short ? whole : { from: first.from, to: last.to },
        value: { type: 'set', members: sortedSet(all.map(a => a.key)), open: true },
        head,
        action: '',
        parts: wayOf(reading, all),
        topic: head === 'feel' ? 'Where it was felt' : `Reach of the ${reading.tokens[at]?.lower ?? head}`,
        scope: { from: at, to: at + 1 },
      },
    ]
  })
}
