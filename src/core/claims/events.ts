/**
 * Which event a date, a time or a length belongs to.
 *
 * "since Russia launched a full-scale invasion in March 2022", focus "March 2022" → event "invade", words "invasion", phase "begin".
 * "the 2022 invasion", focus "2022" → the same event. "In 1955 she married" → "marri". "Charges were sworn on Tuesday" → "charge".
 */
import type { Clause, Range } from '../text/phrases.ts'
import { type EventFound, eventPhrase, isPremodifier, nounBefore, occasionAt, span } from './eventNouns.ts'
import { ACTS, fromClause } from './eventVerbs.ts'
import { actionOf, clauseAround } from './frames.ts'
import { EVENTS, LIGHT_VERBS } from './lexicon/groups.ts'
import { cleftEvent, pointedEvent } from './pointing.ts'
import { contains, type Reading } from './reading.ts'
import { verbPhraseAt } from './verbPhrases.ts'

export { type EventFound, occasionAt } from './eventNouns.ts'

/** A date may stand this many tokens behind the clause that it ends. */
const MAX_TRAILING = 3
/** A date before its clause is quoted with the clause up to the verb only where no more tokens than this stand between. */
const MAX_FRONTED = 16

/** The event that a value at these tokens belongs to; null where none can be told. */
export function eventAt(reading: Reading, at: Range): EventFound | null {
  const { parse } = reading
  const holding = parse.phrases.find(p => contains(p, at))
  if (occasionAt(reading, at) !== null) return null
  if (holding && holding.head >= at.to) {
    const event = eventPhrase(reading, holding)
    if (event) return { ...event, range: { from: at.from, to: holding.to }, action: '', phase: '' }
    if (isPremodifier(reading.tokens, holding, at)) return null
  }
  const clause = clauseRightBefore(reading, at) ?? clauseAround(parse, at) ?? clauseBefore(reading, at)
  const pointed = clause && (cleftEvent(reading, at, clause) ?? pointedEvent(reading, at, clause))
  if (pointed) return pointed
  // "opened fire at nine": the noun is no blaze.
  if (clause && clause.verb.from < at.from)
    return (verbPhraseAt(reading.tokens, clause.verb)?.concept ? null : nounBefore(reading, at, clause)) ?? fromClause(reading, at, clause)
  const noun = nounBefore(reading, at, clause)
  if (noun) return noun
  const main = clauseBehind(reading, at)
  if (!main) return null
  const event = fromClause(reading, at, main)
  // "Since 2019 the village has had no doctor" dates nothing that happened.
  if (!event || (LIGHT_VERBS.has(actionOf(main)) && !EVENTS.has(event.head) && !ACTS.has(event.head))) return null
  const near = main.verb.to - at.to <= MAX_FRONTED ? span(at, main.verb) : at
  return { ...event, range: near, scope: span(at, main.range) }
}

/** "the rule finalised Thursday would end", "were arrested on Tuesday": nothing but a preposition stands between verb and date. */
function clauseRightBefore({ parse, tokens }: Reading, at: Range): Clause | null {
  let to = tokens[at.from - 1]?.pos === 'ADP' ? at.from - 1 : at.from
  const near = parse.clauses.find(c => c.verb.to === to && tokens[c.verb.main]?.pos === 'VERB')
  if (near) return near
  // "passed away early on Tuesday, before it was light"
  while (tokens[to - 1]?.pos === 'ADV' || /^(?:early|late|later|earlier)$/.test(tokens[to - 1]?.lower ?? '')) to--
  return parse.clauses.find(c => c.verb.to === to && tokens[c.verb.main]?.pos === 'VERB') ?? null
}

/** "arrested the skipper two days ago": the clause that ends right before. */
function clauseBefore(reading: Reading, at: Range): Clause | null {
  const ended = reading.parse.clauses.filter(c => c.verb.to <= at.from && at.from - c.range.to <= MAX_TRAILING)
  const last = ended[ended.length - 1]
  const between = last ? reading.tokens.slice(last.range.to, at.from) : []
  return last && between.every(t => t.pos !== 'CCONJ' && !/^[;:.]$/.test(t.text)) ? last : null
}

/** "On Wednesday, two officers involved in the raid were arrested": the clause that a date in front belongs to. */
export function clauseBehind(reading: Reading, at: Range): Clause | null {
  const { parse, tokens } = reading
  const behind = parse.clauses.filter(c => c.verb.from >= at.to && !c.verb.dependent)
  const isReduced = (c: Clause) => c.verb.to - c.verb.from === 1 && /^(?:NOUN|PROPN)$/.test(tokens[c.verb.from - 1]?.pos ?? '')
  const first = behind[0]
  const second = behind[1]
  if (!first || !second || !isReduced(first)) return first ?? null
  const between = tokens.slice(first.verb.to, second.verb.from)
  const helped = tokens[second.verb.from]?.pos === 'AUX'
  return helped && tokens[first.verb.to]?.pos === 'ADP' && !between.some(t => t.text === ',' || t.pos === 'CCONJ') ? second : first
}
