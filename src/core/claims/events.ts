/**
 * Which event a date, a time or a length belongs to.
 *
 * "since Russia launched a full-scale invasion in March 2022", focus "March 2022" → event "invade", words "invasion".
 * "the 2022 invasion", focus "2022" → the same event.
 */
import type { Clause, NounPhrase, Range } from '../text/phrases.ts'
import { conceptOf } from './concepts.ts'
import { actionOf, clauseAround } from './frames.ts'
import { EVENTS, LIGHT_VERBS } from './lexicon/groups.ts'
import { contains, type Reading } from './reading.ts'

export interface EventFound {
  /** Concept of the event. */
  readonly head: string
  /** Its word, for topics. */
  readonly words: string
  /** Tokens from the event's word to the value. */
  readonly range: Range
  /** Concept of the verb that governs, where the event is a noun. */
  readonly action: string
  /** Said of the future or the possible; null where no verb tells. */
  readonly planned?: boolean
}

/** A date further than this many tokens behind a noun does not belong to it. */
const MAX_DISTANCE = 8

/** "in an interview on Tuesday": the day is the interview's, not the deed's. */
const OCCASIONS = new Set([
  'interview',
  'statement',
  'report',
  'post',
  'article',
  'letter',
  'briefing',
  'broadcast',
  'release',
  'message',
  'tweet',
])

/** What is received, issued or obtained is the event. */
const PASSING_ON = new Set(['receiv', 'issu', 'obtain', 'grant', 'win', 'get', 'pass', 'secur'])

function eventPhrase(reading: Reading, phrase: NounPhrase): { head: string; words: string } | null {
  const token = reading.tokens[phrase.head]
  const concept = token && token.pos === 'NOUN' ? conceptOf(token.lemma) : null
  return token && concept && EVENTS.has(concept) ? { head: concept, words: token.text.toLowerCase() } : null
}

const span = (a: Range, b: Range): Range => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) })

/** The event that a value at these tokens belongs to; null where none can be told. */
export function eventAt(reading: Reading, at: Range): EventFound | null {
  const { parse, tokens } = reading
  const holding = parse.phrases.find(p => contains(p, at))
  const clause = clauseAround(parse, at)
  const action = actionOf(clause)
  if (holding && holding.head >= at.to) {
    const event = eventPhrase(reading, holding)
    if (event) return { ...event, range: { from: at.from, to: holding.to }, action: '' }
  }
  const floor = Math.max(clause?.range.from ?? 0, at.from - MAX_DISTANCE * 2)
  for (const phrase of parse.phrases.filter(p => p.to <= at.from && p.from >= floor).reverse()) {
    if (at.from - phrase.to > MAX_DISTANCE) break
    const event = eventPhrase(reading, phrase)
    const separated = tokens.slice(phrase.to, at.from).some(t => t.pos === 'VERB' || t.pos === 'AUX')
    if (!event || separated) continue
    const objectOfLight = clause?.objects.includes(phrase) && phrase.preposition === null && LIGHT_VERBS.has(action)
    if (phrase.to + 1 >= at.from || objectOfLight || !clause || LIGHT_VERBS.has(action) || ofChain(reading, phrase, at)) {
      return {
        ...event,
        range: span(objectOfLight && clause ? span(clause.verb, phrase) : phrase, at),
        action: objectOfLight ? action : '',
      }
    }
  }
  const nearest = parse.phrases.filter(p => p.to <= at.from).pop()
  if (nearest && at.from - nearest.to <= 1 && OCCASIONS.has(tokens[nearest.head]?.lemma ?? '')) return null
  if (!clause) return null
  // "went onto the rocks at dawn": the verb says nothing, what it leads to does.
  if (!action || PASSING_ON.has(action)) return objectEvent(reading, clause, at)
  if (LIGHT_VERBS.has(action)) {
    const subject = clause.subject && eventPhrase(reading, clause.subject)
    if (subject && clause.subject) return { ...subject, range: span(clause.verb, at), action }
    return objectEvent(reading, clause, at)
  }
  const verb = tokens[clause.verb.main]
  return { head: action, words: verb?.lower ?? action, range: span(clause.verb, at), action, planned: clause.verb.planned }
}

function objectEvent(reading: Reading, clause: Clause, at: Range): EventFound | null {
  const object = clause.objects.find(o => o.to <= at.from && reading.tokens[o.head]?.pos === 'NOUN')
  const token = object && reading.tokens[object.head]
  const head = token && conceptOf(token.lemma)
  return object && head ? { head, words: token.lower, range: span(clause.verb, at), action: '' } : null
}

/** "invasion of Ukraine in March 2022": only prepositional phrases stand between the noun and the value. */
function ofChain(reading: Reading, phrase: NounPhrase, at: Range): boolean {
  return reading.tokens.slice(phrase.to, at.from).every(t => /^(ADP|DET|PROPN|NOUN|ADJ|NUM)$/.test(t.pos))
}
