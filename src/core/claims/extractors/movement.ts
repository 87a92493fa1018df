/**
 * Where somebody goes, is brought or comes from, named or described.
 *
 * "They were sent to Velmora Baptist Church" → aspect movement, head "to", members the church's name.
 * "The buses left Velmora and Tarn" → head "from", members both.
 */
import type { Clause } from '../../text/phrases.ts'
import { atlasOf } from '../atlas.ts'
import { sortedSet } from '../concepts.ts'
import { clauseAround, type Draft, wordsOf } from '../frames.ts'
import { clauseOfPlace, peopleIn } from '../happenings.ts'
import { JOURNEYS, LEAVING } from '../lexicon/journeys.ts'
import { type Place, placeOfPhrase, placesIn } from '../placePhrases.ts'
import { quoteAround } from '../placeValue.ts'
import type { ArticleReading, Reading } from '../reading.ts'
import type { Triggers } from '../triggers.ts'

function draftOf(reading: Reading, article: ArticleReading, place: Place, clause: Clause, way: 'from' | 'to'): Draft | null {
  const members =
    place.names.length > 0
      ? place.names
      : place.spots
          .slice(0, 1)
          .filter(Boolean)
          .map(spot => `spot:${spot}`)
  // Everybody leaves home; a door is no destination.
  if (members.length === 0 || (place.names.length === 0 && ((place.rank ?? 1) === 0 || (way === 'from' && place.spots[0] === 'home'))))
    return null
  const lemma = clause.verb.verbs[clause.verb.verbs.length - 1] ?? ''
  const subject = clause.subject
  const scope = { from: Math.min(clause.range.from, clause.verb.from), to: Math.max(clause.verb.to, Math.min(clause.range.to, place.from)) }
  return {
    kind: 'place',
    aspect: 'movement',
    focus: { from: place.from, to: place.to },
    quote: quoteAround(clause.verb, place),
    // Spots stay beside the names: "Velmora Baptist Church" is "a church".
    value: {
      type: 'set',
      members: sortedSet([
        ...members,
        ...place.spots
          .slice(0, 1)
          .filter(Boolean)
          .map(spot => `spot:${spot}`),
      ]),
      open: false,
    },
    head: way,
    action: JOURNEYS.get(lemma) ?? 'go',
    topic: `Where ${subject && subject.to - subject.from <= 4 ? wordsOf(reading.tokens, subject).replace(/^The\b/, 'the') : 'they'} ${way === 'to' ? 'went' : 'came from'}`,
    scope,
    parts: clause.verb.negated ? ['not'] : [],
    terms: peopleIn(reading, scope, article.persons, atlasOf(article)).map(key => `who:${key}`),
  }
}

/** "The bus left the road": an accident, and no departure. */
const OFF_COURSE = /^(?:road|roadway|carriageway|highway|track|tracks|rail|rails|runway|pitch|field|court|stage|ground)$/

export const MOVEMENT_TRIGGERS: Triggers = { words: [JOURNEYS, LEAVING] }

export function extractMovements(reading: Reading, article: ArticleReading): Draft[] {
  const atlas = atlasOf(article)
  const towards = placesIn(reading, atlas).flatMap(place => {
    const clause = clauseOfPlace(reading, place) ?? clauseAround(reading.parse, place)
    const lemma = clause?.verb.verbs[clause.verb.verbs.length - 1] ?? ''
    if (!clause || !JOURNEYS.has(lemma) || clause.verb.from > place.from) return []
    const way = place.lie === 'to' ? 'to' : place.lie === 'from' ? 'from' : null
    return way ? [draftOf(reading, article, place, clause, way)] : []
  })
  const left = reading.parse.clauses.flatMap(clause => {
    const lemma = clause.verb.verbs[clause.verb.verbs.length - 1] ?? ''
    const object = clause.objects.find(o => o.preposition === null && o.from - clause.verb.to <= 1 && o.from >= clause.verb.to)
    if (!LEAVING.has(lemma) || !object || clause.verb.passive || OFF_COURSE.test(reading.tokens[object.head]?.lower ?? '')) return []
    const place = placeOfPhrase(
      reading,
      atlas,
      object,
      'from',
      !reading.mentions.some(m => m.from < object.to && object.from < m.to && article.persons.has(m.key) && m.title),
    )
    return place ? [draftOf(reading, article, place, clause, 'from')] : []
  })
  return [...towards, ...left].filter(d => d !== null)
}
