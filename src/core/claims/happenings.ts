/**
 * What happens at a place: the event noun or the verb that a place phrase belongs to, and who takes part.
 *
 * "Police detained Dana Weld at the airport", place "at the airport" → head "arrest", who [weld's key].
 */

import type { Mention } from '../names/mentions.ts'
import type { Clause, NounPhrase, Range } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'
import type { VerbGroup } from '../text/verbGroups.ts'
import { type Atlas, namedPlace } from './atlas.ts'
import { conceptOf } from './concepts.ts'
import {
  AUDIENCES,
  BOMBS,
  EMPTY_VERBS,
  GOING,
  HAPPENINGS,
  LYING,
  PHRASALS,
  PLANTING,
  SAYING,
  SELF_MOVING,
  SENDING,
  VERBS_ONLY,
} from './lexicon/placedEvents.ts'
import type { Place } from './placePhrases.ts'
import { contains, type Reading } from './reading.ts'

export interface Happening {
  /** A line of HAPPENINGS, else the verb's concept. */
  readonly head: string
  /** Whether the head is a line of the table. */
  readonly listed: boolean
  /** The word, for topics. */
  readonly words: string
  /** The word that tells of it. */
  readonly at: Range
  /** Who and what takes part: the clause without the place. */
  readonly scope: Range
  readonly clause: Clause | null
  readonly negated: boolean
  /** "a similar rally", "another attack" */
  readonly other: boolean
}

const OTHER = /^(?:another|other|second|third|separate|earlier|previous)$/

/** Between an event noun and its place may stand what it is of: "attack on a convoy in". */
const MAX_HOPS = 2

const nounAt = (reading: Reading, phrase: NounPhrase): Token | null => {
  const token = reading.tokens[phrase.head]
  return token?.pos === 'NOUN' ? token : null
}

const lineOf = (token: Token | null): string | null =>
  (token && !VERBS_ONLY.has(token.lemma) && (HAPPENINGS.get(token.lemma) ?? HAPPENINGS.get(token.lower))) || null

function nounBefore(reading: Reading, at: number): { phrase: NounPhrase; head: string } | null {
  let end = at
  for (let hop = 0; hop <= MAX_HOPS; hop++) {
    const phrase = reading.parse.phrases.find(p => p.to === end)
    if (!phrase) return null
    const head = lineOf(nounAt(reading, phrase))
    if (head) return { phrase, head }
    if (phrase.preposition === null || !/^(?:on|of|by|against|between|with|for)$/.test(phrase.preposition)) return null
    end = phrase.from - 1
  }
  return null
}

/** The clause that a place stands in; for one that opens the sentence, the clause behind it. */
export function clauseOfPlace(reading: Reading, place: Place): Clause | null {
  const { clauses } = reading.parse
  const holding = clauses.filter(c => c.verb.to <= place.from && c.objects.some(o => o.from === place.phrase.from)).pop()
  if (holding) return holding
  const before = clauses
    .filter(c => c.verb.to <= place.from && !reading.tokens.slice(c.verb.to, place.from).some(t => t.pos === 'VERB' || t.text === ';'))
    .pop()
  if (before) return before
  const after = clauses.find(c => c.verb.from >= place.to)
  return after && !clauses.some(c => c.verb.to <= place.from) ? after : null
}

const spanned = (a: Range, b: Range): Range => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) })

function scopeOf(place: Place, clause: Clause | null, noun: NounPhrase | null): Range {
  const core = clause ? spanned(clause.verb, clause.subject ?? clause.verb) : (noun ?? place)
  const whole = noun ? (clause && contains(clause.range, noun) ? spanned(core, noun) : noun) : core
  const wide = clause ? { from: Math.min(whole.from, clause.range.from), to: Math.max(whole.to, clause.range.to) } : whole
  // The place itself is what differs: it is left out, with what follows or comes before.
  if (wide.from < place.from) return { from: wide.from, to: Math.min(wide.to, place.from) }
  return { from: Math.max(wide.from, place.to), to: Math.max(wide.to, place.to) }
}

/** How far behind a verb its particle or its object may stand: "picked him up", "crossed the coast". */
const PARTICLE_REACH = 3

function phrasal(reading: Reading, verb: VerbGroup, lemma: string): string | null {
  for (const token of reading.tokens.slice(verb.to, verb.to + PARTICLE_REACH)) {
    const line = PHRASALS.get(`${lemma} ${token.lower}`) ?? PHRASALS.get(`${lemma} ${token.lemma}`)
    if (line) return line
    // "broke out in the kitchen" is no breaking in.
    if (OTHER_PARTICLES.test(token.lower)) return null
  }
  return null
}
const OTHER_PARTICLES = /^(?:out|up|off|down|away)$/

interface Told {
  readonly head: string
  readonly listed: boolean
  readonly words: string
}

/** What the verb of a clause tells of; null where it tells of nothing that has a place. */
function toldBy(reading: Reading, clause: Clause, place: Place): Told | null {
  const { tokens, parse } = reading
  const lemma = clause.verb.verbs[clause.verb.verbs.length - 1] ?? ''
  const words = tokens[clause.verb.main]?.lower ?? lemma
  const together = phrasal(reading, clause.verb, lemma)
  if (together) return { head: together, listed: true, words }
  if (place.lie === 'from' && SENDING.has(lemma)) return { head: 'send', listed: true, words }
  // "an earthquake located near": a participle is said of the noun right before it.
  const beside = clause.verb.passive || clause.verb.verbs.length > 1 ? null : (parse.phrases.find(p => p.to === clause.verb.from) ?? null)
  const subject = beside ?? clause.subject
  // How far a quake was felt is not where it was.
  if (lemma === 'feel') return null
  const noun = subject && nounAt(reading, subject)
  const moving = lineOf(noun)
  const empty = EMPTY_VERBS.has(lemma)
  if (noun && BOMBS.has(noun.lemma) && PLANTING.has(lemma)) return { head: 'hit', listed: true, words }
  if (noun && moving && (SELF_MOVING.has(moving) || empty) && !(moving === 'crash' && HAPPENINGS.get(lemma) === 'die'))
    return { head: moving, listed: true, words: noun.lower }
  const object = clause.objects.find(o => o.preposition === null && o.to <= place.from)
  const objectNoun = object ? nounAt(reading, object) : null
  if (empty && lemma !== 'strike') {
    const head = lineOf(objectNoun)
    if (head && objectNoun) return { head, listed: true, words: objectNoun.lower }
    return null
  }
  if (lemma === 'tell' && objectNoun && AUDIENCES.has(objectNoun.lemma)) return { head: 'speak', listed: true, words }
  if (SAYING.has(lemma) || GOING.has(lemma) || LYING.has(lemma)) return null
  const head = HAPPENINGS.get(lemma) ?? conceptOf(lemma)
  return head ? { head, listed: HAPPENINGS.has(lemma), words } : null
}

export function happeningAt(reading: Reading, place: Place): Happening | null {
  const clause = clauseOfPlace(reading, place)
  const noun = nounBefore(reading, place.from)
  const negated = clause?.verb.negated ?? false
  if (noun) {
    const words = reading.tokens[noun.phrase.head]?.lower ?? noun.head
    const inClause = clause && noun.phrase.from >= clause.range.from ? clause : null
    const none = reading.tokens[noun.phrase.from]?.lower === 'no'
    const other = reading.tokens
      .slice(noun.phrase.from, noun.phrase.to)
      .some((t, i, all) => OTHER.test(t.lower) || (t.lower === 'similar' && all[i - 1]?.lower === 'a'))
    return {
      head: noun.head,
      listed: true,
      words,
      at: noun.phrase,
      scope: scopeOf(place, inClause, noun.phrase),
      clause,
      negated: negated || none,
      other,
    }
  }
  const told = clause && toldBy(reading, clause, place)
  return clause && told ? { ...told, at: clause.verb, scope: scopeOf(place, clause, null), clause, negated, other: false } : null
}

/** Keys of the people who take part; names that the report uses as places are none. */
export function peopleIn(reading: Reading, scope: Range, persons: ReadonlyMap<string, unknown>, atlas: Atlas): string[] {
  const isPlace = (m: Mention): boolean => {
    const place = m.title ? null : namedPlace(m)
    return !!place && (atlas.known.has(place.key) || place.rank !== null)
  }
  const named = reading.mentions.filter(m => m.from < scope.to && scope.from < m.to && persons.has(m.key) && !isPlace(m)).map(m => m.key)
  const pronoun = reading.tokens.slice(scope.from, scope.to).some(t => /^(?:he|she|him)$/.test(t.lower))
  return pronoun && named.length === 0 && reading.person ? [reading.person] : named
}
