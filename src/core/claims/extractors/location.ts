/**
 * Where it happened: an event, who takes part, and the place, named or described.
 *
 * "Three shells landed outside a school in Velmora" → aspect location, head "hit", value outside the school.
 */
import { atlasOf, namedPlace } from '../atlas.ts'
import type { Draft } from '../frames.ts'
import { wordsOf } from '../frames.ts'
import { type Happening, happeningAt, peopleIn } from '../happenings.ts'
import { HAPPENINGS, PLACE_TAKERS } from '../lexicon/placedEvents.ts'
import { type Place, placeOfPhrase, placesIn } from '../placePhrases.ts'
import { placeValue, quoteAround } from '../placeValue.ts'
import type { ArticleReading, Reading } from '../reading.ts'
import { clauseWords } from '../topicWords.ts'

/** Movements are told of by their own claims. */
const MOVING = new Set(['from', 'to'])
/** But for these: where somebody is taken from is where he is arrested, and what is thrown has a place it comes from. */
const TAKEN_FROM = new Set(['arrest', 'send'])

function topicOf(reading: Reading, { head, words, clause }: Happening): string {
  const told = clause ? clauseWords(reading, clause.verb, words) : null
  if (told) return `Where ${told}`
  const isVerb = clause ? reading.tokens[clause.verb.main]?.lower === words : false
  const subject = clause?.subject
  const who = subject && subject.to - subject.from <= 4 ? wordsOf(reading.tokens, subject).replace(/^The\b/, 'the') : ''
  if (HAPPENINGS.has(words) || head === words) return isVerb ? `Where it happened (${words})` : `Place of the ${words}`
  return who ? `Where ${who} ${words}` : `Where it happened (${words})`
}

/** One person's fate: "she died at", "the owner was caught in". */
function isOnePerson(reading: Reading, { head, clause }: Happening): boolean {
  if (head !== 'die' && head !== 'arrest') return false
  const passive = clause?.verb.passive || head === 'die'
  const whom = passive ? clause?.subject : clause?.objects.find(o => o.preposition === null)
  const token = whom && reading.tokens[whom.head]
  if (!whom || !token) return false
  if (/^(?:he|she|him|her)$/.test(token.lower)) return true
  return (
    token.pos === 'PROPN' ||
    (token.pos === 'NOUN' && token.lemma === token.lower && !reading.tokens.slice(whom.from, whom.to).some(t => t.pos === 'NUM'))
  )
}

function draftOf(reading: Reading, article: ArticleReading, place: Place, happening: Happening): Draft {
  const atlas = atlasOf(article)
  const said = peopleIn(reading, happening.scope, article.persons, atlas)
  // "Born in Velmora to a docker, Weld sang as a child"
  const subject = happening.head === 'bear' && said.length === 0 ? happening.clause?.subject : undefined
  const who = subject ? peopleIn(reading, subject, article.persons, atlas) : said
  return {
    kind: 'place',
    aspect: 'location',
    focus: { from: place.from, to: place.to },
    quote: quoteAround(happening.at, place),
    value: placeValue(place, atlas),
    head: happening.head,
    action: '',
    topic: topicOf(reading, happening),
    scope: happening.scope,
    parts: [
      ...(place.other || happening.other ? ['other'] : []),
      ...(happening.negated ? ['not'] : []),
      ...(place.several && place.names.length < 2 ? ['several'] : []),
    ],
    terms: [
      ...(happening.listed ? ['listed'] : []),
      ...(isOnePerson(reading, happening) ? ['alone'] : []),
      ...who.map(key => `who:${key}`),
    ],
  }
}

/** "struck a market", "entered the hotel", "shakes Lake County". */
function takenPlaces(reading: Reading, article: ArticleReading): Draft[] {
  const atlas = atlasOf(article)
  return reading.parse.clauses.flatMap(clause => {
    const lemma = clause.verb.verbs[clause.verb.verbs.length - 1] ?? ''
    if (!PLACE_TAKERS.has(lemma)) return []
    const object = clause.verb.passive ? clause.subject : clause.objects.find(o => o.preposition === null && o.from >= clause.verb.to)
    const place = object && object.from - clause.verb.to <= 1 ? placeOfPhrase(reading, atlas, object, 'in') : null
    if (!place || place.spots.includes('vehicle')) return []
    const subject = clause.verb.passive ? null : clause.subject
    const noun = subject && HAPPENINGS.get(reading.tokens[subject.head]?.lemma ?? '')
    const head = noun === 'quake' ? noun : (HAPPENINGS.get(lemma) ?? lemma)
    const scope =
      place.from < clause.verb.from ? { from: clause.verb.from, to: clause.range.to } : { from: clause.range.from, to: place.from }
    const happening: Happening = {
      head,
      listed: true,
      words: reading.tokens[clause.verb.main]?.lower ?? lemma,
      at: clause.verb,
      scope,
      clause,
      negated: clause.verb.negated,
      other: false,
    }
    return [draftOf(reading, article, place, happening)]
  })
}

/** "the Velmora bombing", "Tarn talks": the name before an event noun. */
function modifiedEvents(reading: Reading, article: ArticleReading): Draft[] {
  const atlas = atlasOf(article)
  return reading.parse.phrases.flatMap(phrase => {
    const token = reading.tokens[phrase.head]
    const head = token?.pos === 'NOUN' ? HAPPENINGS.get(token.lemma) : undefined
    const mention = head ? reading.mentions.find(m => m.from >= phrase.from && m.to === phrase.head) : undefined
    const named = mention && namedPlace(mention)
    if (!token || !head || !mention || !named || !(atlas.known.has(named.key) || named.rank !== null)) return []
    const { key, within, rank } = named
    const range = { from: mention.from, to: mention.to }
    const place: Place = {
      ...range,
      lie: 'in',
      preposition: '',
      names: [key],
      within: within ? [within] : [],
      spots: [],
      rank: atlas.ranks.get(key) ?? rank,
      direction: null,
      side: null,
      other: false,
      several: false,
      ordinal: null,
      named: true,
      phrase,
    }
    const scope = { from: phrase.head, to: phrase.to }
    return [
      draftOf(reading, article, place, {
        head,
        listed: true,
        words: token.lower,
        at: scope,
        scope,
        clause: null,
        negated: false,
        other: false,
      }),
    ]
  })
}

export function extractLocations(reading: Reading, article: ArticleReading): Draft[] {
  const places = placesIn(reading, atlasOf(article))
  return [
    ...takenPlaces(reading, article),
    ...modifiedEvents(reading, article),
    ...places.flatMap(place => {
      const happening = happeningAt(reading, place)
      const away = MOVING.has(place.lie) && !(place.lie === 'from' && happening && TAKEN_FROM.has(happening.head))
      return happening && !away ? [draftOf(reading, article, place, happening)] : []
    }),
  ]
}
