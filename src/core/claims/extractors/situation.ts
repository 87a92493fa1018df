/**
 * Where a place or a thing is: which quarter, which town, which side of it.
 *
 * "a police station in the Ostrel district" → aspect situation, head "station", value in Ostrel.
 * "Velmora, which lies west of Tarn" → head Velmora's key, value west of Tarn.
 */
import type { Range } from '../../text/phrases.ts'
import { atlasOf, NAMING_RANK, namedPlace } from '../atlas.ts'
import { conceptOf } from '../concepts.ts'
import { type Draft, wordsOf } from '../frames.ts'
import { clauseOfPlace } from '../happenings.ts'
import { LYING } from '../lexicon/placedEvents.ts'
import { placeNoun } from '../placeParts.ts'
import { type Place, placeOfPhrase, placesIn } from '../placePhrases.ts'
import { placeValue } from '../placeValue.ts'
import type { ArticleReading, Reading } from '../reading.ts'

/** A region needs no telling where it is, a person is somewhere else each day. */
const HIGHEST_RANK = 4

interface Thing {
  readonly head: string
  readonly words: string
  readonly range: Range
  /** Names and kinds that it goes by. */
  readonly keys: readonly string[]
}

/** A noun phrase as a thing that lies somewhere: a described place, or a name that the report uses as a place. */
function thingAt(reading: Reading, article: ArticleReading, range: Range & { readonly head: number }): Thing | null {
  const { tokens } = reading
  const head = tokens[range.head]
  // "villages on the coast": several are nowhere in particular.
  if (!head || (head.pos === 'NOUN' && head.lemma !== head.lower && head.lower.endsWith('s'))) return null
  const noun = placeNoun(tokens, range)
  // "a UN school": whose it is, not what it is called.
  const inside = reading.mentions.filter(m => m.from >= range.from && m.to <= range.to && !/^\p{Lu}{2,}$/u.test(m.words))
  const names = inside.flatMap(m => namedPlace(m)?.key ?? [])
  const known = names.filter(key => (atlasOf(article).known.has(key) || noun) && !key.startsWith('@'))
  const words = wordsOf(tokens, range).replace(/^(?:The|An?)\b/, word => word.toLowerCase())
  if (noun && noun.rank <= HIGHEST_RANK) return { head: noun.concept, words, range, keys: [noun.concept, ...known] }
  const [name] = known
  // "the Tarn quarter of Velmora", said of Velmora, is said of the quarter.
  const whose = reading.tokens[range.from - 1]?.lower === 'of' ? reading.parse.phrases.find(p => p.to === range.from - 1) : undefined
  const kind = whose && placeNoun(tokens, whose)
  if (name && kind && kind.rank >= NAMING_RANK) return { head: kind.concept, words, range, keys: [kind.concept, ...known] }
  return name && head.pos === 'PROPN' ? { head: name, words, range, keys: known } : null
}

const outerOnly = (place: Place): Place => ({
  ...place,
  lie: 'in',
  names: place.named ? place.within.slice(0, 1) : place.names,
  within: place.named ? place.within.slice(1) : place.within,
  spots: place.spots.slice(1),
  direction: place.side,
  rank: null,
  ordinal: null,
})

/** What a thing is called by its modifiers: "police", "UN", "girls". */
function modifiers(reading: Reading, { range }: Thing): string[] {
  return reading.tokens
    .slice(range.from, range.to)
    .flatMap(t => (t.pos === 'NOUN' || t.pos === 'ADJ' || t.pos === 'PROPN' ? (conceptOf(t.lemma) ?? []) : []))
}

function draftOf(reading: Reading, article: ArticleReading, thing: Thing, place: Place, quote: Range): Draft | null {
  const value = placeValue(place, atlasOf(article))
  if (place.names.length + place.spots.length === 0 && !place.direction) return null
  if (place.names.some(key => thing.keys.includes(key))) return null
  const opening = reading.tokens[thing.range.from]?.lower ?? ''
  return {
    kind: 'place',
    aspect: 'situation',
    focus: { from: place.from, to: place.to },
    quote,
    value,
    head: thing.head,
    action: '',
    topic: `Where ${thing.words} is`,
    scope: thing.range,
    parts: place.other || /^(?:another|second|third)\b/.test(thing.words) ? ['other'] : [],
    terms: [...thing.keys.map(key => `thing:${key}`), ...modifiers(reading, thing), ...(/^(?:an?|one)$/.test(opening) ? ['some'] : [])],
  }
}

/** "a bank in Velmora": the place stands right behind the thing, or within its chain. */
function attached(reading: Reading, article: ArticleReading, place: Place): Draft[] {
  const { phrase } = place
  const found = thingAt(reading, article, phrase)
  // "the northern province of Tarn": the name stands behind.
  const inner = found && place.named ? { ...found, keys: [...new Set([...found.keys, ...place.names])] } : found
  // "the northern Tarn province": no more than a side.
  const rest = outerOnly(place)
  const own =
    inner && !inner.head.startsWith('@') && (place.spots.length > 0 || place.side)
      ? draftOf(reading, article, inner, rest, { from: phrase.from, to: place.to })
      : null
  const before = reading.parse.phrases.find(p => p.to === place.from || (p.to === place.from - 1 && reading.tokens[p.to]?.text === ','))
  const thing = before && before.preposition === null ? thingAt(reading, article, before) : null
  const other = thing ? draftOf(reading, article, thing, place, { from: thing.range.from, to: place.to }) : null
  return [own, other].filter(d => d !== null)
}

/** "The bank is located in", "Velmora, which was on the front line". */
function copular(reading: Reading, article: ArticleReading, place: Place): Draft[] {
  const clause = clauseOfPlace(reading, place)
  const verb = clause?.verb.verbs[clause.verb.verbs.length - 1] ?? ''
  const subject = clause?.subject
  if (!clause || !subject || !LYING.has(verb) || place.from - clause.verb.to > 3 || subject.from > clause.verb.from) return []
  const thing = thingAt(reading, article, subject)
  const draft = thing && draftOf(reading, article, thing, place, { from: clause.verb.from, to: place.to })
  return draft ? [draft] : []
}

/** "was part of the last enclave": a place that no preposition opens. */
function partOf(reading: Reading, article: ArticleReading): Draft[] {
  const { parse, tokens } = reading
  return parse.clauses.flatMap(clause => {
    const at = clause.verb.to
    const of = tokens[at]?.lower === 'part' && tokens[at + 1]?.lower === 'of' ? parse.phrases.find(p => p.from === at + 2) : undefined
    const place = of && clause.subject ? placeOfPhrase(reading, atlasOf(article), of, 'in') : null
    const thing = place && clause.subject && thingAt(reading, article, clause.subject)
    const draft = place && thing ? draftOf(reading, article, thing, place, { from: clause.verb.from, to: place.to }) : null
    return draft ? [draft] : []
  })
}

export function extractSituations(reading: Reading, article: ArticleReading): Draft[] {
  const places = placesIn(reading, atlasOf(article)).filter(p => p.lie !== 'to' && p.lie !== 'from')
  return [
    ...places.flatMap(place => [...attached(reading, article, place), ...copular(reading, article, place)]),
    ...partOf(reading, article),
  ]
}
