/**
 * Events that a clause only points to: by "it" and "that" to the sentence before, by "it was … when" to the clause behind.
 *
 * "Two boats collided off the cape. It happened at noon." → "crash" · "It was just after one when the alarm went" → "alarm"
 */
import type { Clause, Range } from '../text/phrases.ts'
import { type EventFound, eventPhrase, phaseOf, span } from './eventNouns.ts'
import { fromClause } from './eventVerbs.ts'
import { actionOf } from './frames.ts'
import type { Reading } from './reading.ts'
import { verbPhraseAt } from './verbPhrases.ts'

const POINTERS = /^(?:it|that|this)$/
/** Verbs that say no more of what is pointed to than that it was. */
const BARE = /^(?:be|happen|occur|come|start|begin|end|last|finish|stop)$/
/** As far behind its time the clause of "it was late, … when" begins. */
const CLEFT_REACH = 10

function pointer({ tokens }: Reading, { subject, verb }: Clause): string | null {
  const own = subject && subject.to - subject.from === 1 ? tokens[subject.from]?.lower : undefined
  if (own && POINTERS.test(own)) return own
  const [word, before] = [tokens[verb.from - 1], tokens[verb.from - 2]]
  // "the war that began in 2009" points to its own noun.
  const opens = !before || /^(?:PUNCT|CCONJ|SCONJ)$/.test(before.pos)
  return word && opens && POINTERS.test(word.lower) ? word.lower : null
}

/** "It was late on Monday when the first stone fell". */
export function cleftEvent(reading: Reading, at: Range, clause: Clause): EventFound | null {
  const { tokens, parse } = reading
  if (pointer(reading, clause) !== 'it' || tokens[clause.verb.main]?.lemma !== 'be' || clause.verb.from >= at.from) return null
  const join = tokens.findIndex((t, i) => i >= at.to && i <= at.to + CLEFT_REACH && /^(?:when|that|as)$/.test(t.lower))
  const told = join < 0 ? undefined : parse.clauses.find(c => c.verb.from > join && !c.verb.dependent)
  const event = told ? fromClause(reading, at, told) : null
  return event && told ? { ...event, range: span(clause.verb, told.verb), scope: { from: clause.verb.from, to: told.range.to } } : null
}

/** What the sentence before tells, where "it" or "that" is the subject. */
export function pointedTo(reading: Reading, clause: Clause): EventFound | null {
  const { previous } = reading
  const word = pointer(reading, clause)
  return word && previous && !previous.sentence.headline ? eventOf(previous, word) : null
}

/** "That was at noon", "It ended in 1998". */
export function pointedEvent(reading: Reading, at: Range, clause: Clause): EventFound | null {
  const { tokens } = reading
  const { verb } = clause
  if (verb.from > at.from) return null
  const phrase = verbPhraseAt(tokens, verb)
  if (phrase?.concept || !(phrase || BARE.test(tokens[verb.main]?.lemma ?? ''))) return null
  const event = pointedTo(reading, clause)
  return event && { ...event, range: span(verb, at), phase: phrase?.phase || phaseOf(actionOf(clause)), scope: clause.range }
}

/** "It" is rather the subject, "that" what was said of it. */
function eventOf(reading: Reading, word: string): EventFound | null {
  const { parse, tokens } = reading
  const end = { from: tokens.length, to: tokens.length }
  const main = parse.clauses.findLast(c => !c.verb.dependent)
  if (!main) return null
  const subject = word === 'it' && main.subject ? eventPhrase(reading, main.subject) : null
  if (subject && main.subject) return { ...subject, range: main.subject, action: '', phase: '', planned: main.verb.planned }
  return fromClause(reading, end, main)
}
