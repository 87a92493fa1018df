/**
 * How long something took or was kept up, where no noun of the clause is an event with a length.
 *
 * "It took crews six hours to clear the road" → "clear" · "held the hotel for 17 hours" → "captiv" · "Two trams collided. It was over in seconds" → "crash"
 */
import type { Clause, Range } from '../text/phrases.ts'
import { lowers } from '../text/tokens.ts'
import { conceptOf } from './concepts.ts'
import { span } from './eventNouns.ts'
import { fromClause } from './eventVerbs.ts'
import { clauseAround } from './frames.ts'
import { heldUntil } from './heldUntil.ts'
import { DECIDED, JURY, type Spent, subjectEvent } from './lengthOwners.ts'
import type { Reading } from './reading.ts'

/** Verbs whose object may be a length itself: "waited four hours". */
const PASSED = /^(?:wait|queue|stay|hide|sit|stand|cling|drift|wander|hang|deliberate|debate|negotiate|battle)$/
/** Words between such a verb and its length. */
const HEDGES = /^(?:about|around|almost|nearly|roughly|some|up|to|more|than|over|at|least|just|only|another|the|for)$/

/** "It took the jury three hours to reach a verdict": what is done at last. */
function taken(reading: Reading, at: Range, clause: Clause): Spent | null {
  const { tokens, parse } = reading
  if (!/^(?:take|need|require)$/.test(tokens[clause.verb.main]?.lemma ?? '') || clause.verb.to > at.from) return null
  const to = tokens.findIndex((t, i) => i >= at.to && i <= at.to + 4 && t.lower === 'to' && tokens[i + 1]?.pos === 'VERB')
  const done = to < 0 ? undefined : parse.clauses.find(c => c.verb.main > to)
  const event = done ? fromClause(reading, at, done) : null
  if (!event || !done) return null
  const head = DECIDED.test(event.head) && tokens.some(t => JURY.test(t.lower)) ? 'deliber' : event.head
  return { head, words: event.words, range: span(clause.verb, done.verb) }
}

/** "The jury had been out for 18 hours". */
function out({ tokens }: Reading, at: Range, { verb, subject }: Clause): Spent | null {
  const jury = subject && JURY.test(tokens[subject.head]?.lower ?? '')
  // "had the case for six hours"
  const gone = tokens.slice(verb.from, at.from).some(t => /^(?:out|retired|case)$/.test(t.lower))
  return jury && gone && tokens[at.from - 1]?.lower === 'for'
    ? { head: 'deliber', words: 'deliberations', range: { from: at.from - 2, to: at.to } }
    : null
}

/** "spent 15 days in captivity". */
function spentIn({ tokens }: Reading, at: Range, { verb }: Clause): Spent | null {
  const where = tokens[at.to + 1]
  if (tokens[verb.main]?.lemma !== 'spend' || verb.main >= at.from || tokens[at.to]?.lower !== 'in' || !where || !PLIGHTS.test(where.lower))
    return null
  return { head: conceptOf(where.lemma) ?? where.lemma, words: where.lower, range: { from: verb.main, to: at.to + 2 } }
}
const PLIGHTS = /^(?:captivity|hiding|exile|space|orbit|quarantine|isolation|detention|custody|coma|hospital)$/

/** "waited four hours", "spent 21 hours hiding in a wardrobe". */
function passed({ tokens }: Reading, at: Range, { verb }: Clause): Spent | null {
  const main = tokens[verb.main]
  if (!main || verb.main >= at.from || !tokens.slice(verb.main + 1, at.from).every(t => HEDGES.test(t.lower))) return null
  if (PASSED.test(main.lemma)) return { head: conceptOf(main.lemma) ?? main.lemma, words: main.lower, range: verb }
  const doing = tokens[at.to]
  if (main.lemma !== 'spend' || !doing?.lower.endsWith('ing') || doing.pos !== 'VERB') return null
  const head = conceptOf(doing.lemma)
  return head ? { head, words: doing.lower, range: span(verb, { from: at.to, to: at.to + 1 }) } : null
}

/** "held the hotel for 17 hours", "was kept in a cellar for a month". */
function held({ tokens }: Reading, at: Range, { verb }: Clause): Spent | null {
  const main = tokens[verb.main]
  if (!main || !/^(?:hold|keep)$/.test(main.lemma) || verb.main >= at.from || tokens[at.from - 1]?.lower !== 'for') return null
  const next = tokens[verb.main + 1]
  const whom =
    verb.passive ||
    /^(?:it|him|her|them)$/.test(next?.lower ?? '') ||
    /^(?:DET|PROPN)$/.test(next?.pos ?? '') ||
    /^hostage/.test(next?.lower ?? '')
  return whom && !/^(?:up|back|off|out)$/.test(next?.lower ?? '') ? { head: 'captiv', words: main.lower, range: verb } : null
}

/** "It was over in ten seconds", "the raid was over 20 minutes later". */
function over(reading: Reading, at: Range, clause: Clause): Spent | null {
  const { tokens } = reading
  const { verb } = clause
  const behind = tokens.findIndex((t, i) => i > verb.from && i <= verb.to + 1 && /^(?:over|finished|done)$/.test(t.lower))
  if (tokens[verb.from]?.lemma !== 'be' || behind < 0 || behind > at.from) return null
  const joint = tokens.slice(behind + 1, at.from).map(t => t.lower)
  const plain = behind === at.from
  const told = joint.some(w => /^(?:in|within|after)$/.test(w)) || /^(?:later|afterwards)$/.test(tokens[at.to]?.lower ?? '')
  const event = told ? subjectEvent(reading, clause) : null
  return event && { ...event, range: { from: verb.from, to: tokens[at.to]?.lower === 'later' ? at.to + 1 : at.to }, plain }
}

const LOOSE = /^(?:on the (?:run|loose)|at large)\b/
const LOOSE_FOR = /\b(?:on the (?:run|loose)|at large) for$/

/** "after ten days on the run", "had been at large for nine days": as long as the hunt. */
function atLarge({ tokens }: Reading, at: Range): Spent | null {
  const behind = LOOSE.exec(lowers(tokens, at.to, at.to + 3))?.[0]
  const before = LOOSE_FOR.exec(lowers(tokens, at.from - 4, at.from))?.[0]
  const words = behind ?? before
  if (!words) return null
  const n = words.split(' ').length
  return {
    head: conceptOf('manhunt') ?? 'manhunt',
    words: 'time on the run',
    range: behind ? { from: at.from, to: at.to + n } : { from: at.from - n, to: at.to },
  }
}

export function spentAt(reading: Reading, at: Range): Spent | null {
  const hunted = atLarge(reading, at)
  if (hunted) return hunted
  const clause = clauseOfLength(reading, at)
  if (!clause) return null
  return (
    taken(reading, at, clause) ??
    out(reading, at, clause) ??
    heldUntil(reading, at, clause) ??
    spentIn(reading, at, clause) ??
    passed(reading, at, clause) ??
    held(reading, at, clause) ??
    over(reading, at, clause)
  )
}

/** "which lasted five hours, hit 20,000 homes": the verb right before it, else the clause around. */
export function clauseOfLength(reading: Reading, at: Range): Clause | null {
  const { tokens, parse } = reading
  const { clauses } = parse
  const right = clauses.find(c => c.verb.to === at.from && /^(?:last|endure)$/.test(tokens[c.verb.main]?.lemma ?? ''))
  return right ?? clauseAround(reading.parse, at) ?? clauses.findLast(c => c.verb.to <= at.from && at.from - c.range.to <= 2) ?? null
}
