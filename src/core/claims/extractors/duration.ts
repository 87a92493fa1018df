/**
 * How long: the length of an event, and how long ago the last one was.
 *
 * "The talks lasted less than two hours" → under 2 h, head "talk", action "last".
 * "the first talks in over a year" → 1 to 2 years, head "talk", action "first".
 */
import type { DurationValue } from '../../model.ts'
import type { Clause, Range } from '../../text/phrases.ts'
import type { Token } from '../../text/tokens.ts'
import { conceptOf } from '../concepts.ts'
import { span } from '../eventNouns.ts'
import { eventAt } from '../events.ts'
import { actionOf, clauseAround, type Draft } from '../frames.ts'
import { firstBefore, gapSince } from '../gaps.ts'
import { EVENTS } from '../lexicon/groups.ts'
import { phraseAround, type Reading, tokensWithin } from '../reading.ts'
import { clauseOfLength, spentAt, subjectEvent } from '../spentTimes.ts'
import { clauseWords } from '../topicWords.ts'

const DAY = 86_400
const WEEK = 7 * DAY
function extractGaps(reading: Reading, published: string | null): Draft[] {
  return reading.values.flatMap(found => {
    const at = tokensWithin(reading.tokens, found.start, found.end)
    const first = at && firstBefore(reading, at)
    if (!at || !first) return []
    const since = reading.tokens.slice(first.from, at.from).some(t => t.lower === 'since')
    const value =
      found.value.type === 'duration' ? found.value : found.value.type === 'date' && since ? gapSince(found.value, published) : null
    if (!value || (found.value.type === 'duration' && since)) return []
    return [
      {
        kind: 'duration',
        focus: at,
        quote: { from: first.from, to: Math.max(at.to, phraseAround(reading.parse, at)?.to ?? at.to) },
        value,
        head: first.head,
        action: 'first',
        topic: `Time since the last ${first.words}`,
        terms: ['first'],
      } satisfies Draft,
    ]
  })
}

const ORDERED = new Set(['sentence', 'ban', 'suspen', 'contract'])
const BEFORE_LENGTH = /^(?:for|after|in|within|of)$/

/** "four days of riots", "almost six hours of heated debate": the event behind "of". */
function eventOf(reading: Reading, at: Range): { head: string; words: string; range: Range } | null {
  const { tokens, parse } = reading
  if (tokens[at.to]?.lower !== 'of') return null
  const first = parse.phrases.findIndex(p => p.from <= at.to + 1 && at.to + 1 < p.to)
  for (const phrase of parse.phrases.slice(Math.max(0, first), Math.max(0, first) + 2)) {
    if (first < 0 || phrase.from > at.to + 1 + MAX_OF) return null
    const token = tokens[phrase.head]
    const concept = token && /^(?:NOUN|VERB)$/.test(token.pos) ? conceptOf(token.lemma) : null
    if (token && concept && EVENTS.has(concept)) return { head: concept, words: token.lower, range: { from: at.from, to: phrase.to } }
  }
  return gerundBehind(reading, at)
}

/** "five days of rioting", "six hours of heavy shelling": the doing behind "of". */
export function gerundBehind({ tokens }: Reading, at: Range): { head: string; words: string; range: Range } | null {
  const gerund = tokens.slice(at.to + 1, at.to + 3).find(t => t.lower.endsWith('ing'))
  const concept = gerund ? conceptOf(gerund.lemma) : null
  return gerund && concept ? { head: concept, words: gerund.lower, range: { from: at.from, to: tokens.indexOf(gerund) + 1 } } : null
}

/** "of the worst riots": as far behind "of" the event may stand. */
const MAX_OF = 3

const lengthDraft = (at: Range, quote: Range, value: DurationValue, head: string, action: string, topic: string): Draft => ({
  kind: 'duration',
  focus: at,
  quote,
  value,
  head,
  action,
  topic,
})

/** What ends a plight tells how long it was: "released after 17 days" were held for 17 days. */
const ENDS_WAIT: ReadonlyMap<string, string> = new Map([
  ['release', 'captiv'],
  ['rescue', 'trap'],
  ['restore', 'outag'],
  ['reconnect', 'outag'],
  ['extinguish', 'extinguish'],
])

/** "was pulled out alive 14 hours after the quake": as long was she trapped. */
const FREED = /^(?:rescued|pulled|dug|extracted|extricated|winched)$/
const FREED_REACH = 6

function freedAfter({ tokens }: Reading, at: Range): { head: string; words: string; from: number } | null {
  if (!/^(?:after|later)$/.test(tokens[at.to]?.lower ?? '')) return null
  const back = tokens.slice(Math.max(0, at.from - FREED_REACH), at.from)
  const i = back.findLastIndex(t => FREED.test(t.lower))
  if (i < 0 || isOfBody({ tokens }, at) || back.slice(i).some(t => /^[,;:]$/.test(t.text))) return null
  return { head: 'trap', words: back[i]?.lower ?? '', from: at.from - back.length + i }
}

/** Concepts of verbs that are kept up for a while: "For two weeks they blocked the road". */
const KEPT_UP = new Set([
  'block',
  'occupi',
  'besieg',
  'walkout',
  'protest',
  'search',
  'talk',
  'chase',
  'pursu',
  'hide',
  'surround',
  'interrog',
])

/** "lasted", "took"; and before "for": "went on", "dragged on", "continued", "the blockade held". */
function goesOn({ tokens }: Reading, { verb, objects }: Clause, head: string, before: string): boolean {
  if (verb.verbs.some(v => v === 'last' || v === 'take' || v === 'endure')) return true
  if (before !== 'for' || verb.passive || !(EVENTS.has(head) || KEPT_UP.has(head))) return false
  const main = tokens[verb.main]?.lemma ?? ''
  const on = tokens[verb.main + 1]?.lower === 'on'
  return (
    (on && /^(?:go|drag|carry|rage|wear|run)$/.test(main)) ||
    (/^(?:hold|run|persist|continue|rage|drag)$/.test(main) && objects.every(o => o.preposition !== null || o.from <= verb.from))
  )
}

/** The word before a length, its bounds left out: "in less than four minutes". */
function wordBehindBounds({ tokens }: Reading, at: Range): string {
  let i = at.from - 1
  while (/^(?:less|fewer|more|under|than|just|only|about|barely)$/.test(tokens[i]?.lower ?? '')) i--
  return tokens[i]?.lower ?? ''
}

/** "They were gone in four minutes": how long they stayed. */
function isGone({ tokens }: Reading, { verb }: Clause): boolean {
  return tokens.slice(verb.from, verb.to + 2).some(t => t.lower === 'gone') && tokens[verb.from]?.lemma === 'be'
}

/** "half an hour's drive from the coast": how far, not how long. */
export const isWay = ({ tokens }: Reading, at: Range): boolean =>
  tokens
    .slice(at.to, at.to + 3)
    .some(
      (t, i) =>
        /^(?:drive|walk|ride|flight|journey|hike|sail|travel|march|climb)$/.test(t.lower) &&
        (i > 0 || /'s?$/.test(tokens[at.to - 1]?.lower ?? '')),
    )

const exactly = (value: DurationValue): DurationValue =>
  value.said === null ? value : { ...value, min: value.said, max: value.said, bound: 'exact' }

/** "arrived within six minutes", "was found after ten days" */
const asked = (before: string): string =>
  /^(?:in|within)$/.test(before) ? 'Within how long' : before === 'after' ? 'After how long' : 'How long'

function lengthOf(reading: Reading, at: Range, value: DurationValue): Draft | null {
  const before = reading.tokens[at.from - 1]?.lower ?? ''
  if (isWay(reading, at)) return null
  const freed = freedAfter(reading, at)
  if (freed) return lengthDraft(at, { from: freed.from, to: at.to + 1 }, value, freed.head, 'last', `How long before (${freed.words})`)
  const of = eventOf(reading, at)
  if (of) return lengthDraft(at, of.range, value, of.head, 'last', `Length of the ${of.words}`)
  const clause = clauseOfLength(reading, at)
  const action = actionOf(clause)
  const subject = clause?.subject
  const spent = spentAt(reading, at)
  if (spent)
    return lengthDraft(at, span(spent.range, at), spent.plain ? exactly(value) : value, spent.head, 'last', `How long (${spent.words})`)
  const head = subject ? reading.tokens[subject.head] : undefined
  const event = head && head.pos === 'NOUN' ? conceptOf(head.lemma) : null
  const going = clause && (event ? { head: event, words: head?.lower ?? event } : subjectEvent(reading, clause))
  if (clause && going && goesOn(reading, clause, going.head, before))
    return lengthDraft(at, { from: clause.verb.main, to: at.to }, value, going.head, 'last', `Length of the ${going.words}`)
  if (clause && /^(?:in|within|inside)$/.test(wordBehindBounds(reading, at)) && isGone(reading, clause))
    return lengthDraft(at, { from: clause.verb.to, to: at.to }, value, 'stay', 'last', 'Length of the stay')
  const premodifies = reading.tokens[at.to]?.pos === 'NOUN' || reading.tokens[at.to]?.pos === 'ADJ'
  if (!BEFORE_LENGTH.test(before) && !premodifies) return null
  const found = eventAt(reading, at)
  // "For years nobody cared": a length in front tells of no event that ended.
  const fronted = found?.scope && !(before === 'for' && KEPT_UP.has(found.head) && value.said !== null)
  const owner = (fronted ? null : found) ?? (before === 'for' ? officeIn(reading, clause) : null) ?? lastingSubject(clause, head, event)
  // Terms of prison, bans and contracts are asked for elsewhere.
  if (!owner || ORDERED.has(owner.head)) return null
  if (before === 'of' && (owner.range.from >= at.from - 1 || !EVENTS.has(owner.head))) return null
  const waited = before === 'after' ? ENDS_WAIT.get(owner.head) : undefined
  if (waited) return lengthDraft(at, span(owner.range, at), value, waited, 'last', `How long before (${owner.words})`)
  const ended = before === 'after' && (action === 'end' || action === 'finish')
  const quote = { from: Math.min(at.from, owner.range.from), to: Math.max(at.to, owner.range.to) }
  const lasts = before === 'for' || before === 'of' || ended || (premodifies && owner.range.to > at.to)
  const verb = 'planned' in owner && owner.planned !== undefined
  return lengthDraft(
    at,
    quote,
    value,
    owner.head,
    lasts ? 'last' : before,
    verb
      ? `${lasts ? 'How long' : asked(before)} ${clauseWords(reading, at, owner.words) ?? `(${owner.words})`}`
      : `Length of the ${owner.words}`,
  )
}

function extractLengths(reading: Reading): Draft[] {
  return reading.values.flatMap(found => {
    const at = found.value.type === 'duration' ? tokensWithin(reading.tokens, found.start, found.end) : null
    if (!at || found.value.type !== 'duration' || firstBefore(reading, at)) return []
    return lengthOf(reading, at, found.value) ?? []
  })
}

/** What is told to have come so much later, after what all know: a body that was found, a death, an arrest. */
const LATER_ON: ReadonlySet<string> = new Set([
  'find',
  'discov',
  'die',
  'arrest',
  'rescu',
  'rescue',
  'recov',
  'surrend',
  'confess',
  'resign',
  'charg',
])

/** "Her body was pulled from the river nine days later": found, not freed. */
const isOfBody = ({ tokens }: Pick<Reading, 'tokens'>, at: Range): boolean =>
  tokens.slice(Math.max(0, at.from - BODY_REACH), at.from).some(t => /^(?:body|bodies|corpse|remains)$/.test(t.lower))
const BODY_REACH = 10

/** "A walker found her body nine days later": the gap, as a length of its own. */
function extractLater(reading: Reading): Draft[] {
  return reading.values.flatMap((found): Draft[] => {
    const at = found.value.type === 'duration' ? tokensWithin(reading.tokens, found.start, found.end) : null
    if (!at || found.value.type !== 'duration' || reading.tokens[at.to]?.lower !== 'later') return []
    const clause = clauseAround(reading.parse, at) ?? reading.parse.clauses.findLast(c => c.verb.to <= at.from) ?? null
    const action = actionOf(clause)
    const head = isOfBody(reading, at) || action === 'recov' ? 'find' : action
    if (!clause || !LATER_ON.has(head)) return []
    const words = reading.tokens[clause.verb.main]?.lower ?? head
    return [lengthDraft(at, span(clause.verb, { from: at.from, to: at.to + 1 }), found.value, head, 'after', `How much later (${words})`)]
  })
}

/** Days in a row, as the length of what goes on: "for the sixth straight day", "on the eighth day of protests", "day six of the revolt". */
function extractDayNumbers(reading: Reading): Draft[] {
  const { tokens } = reading
  return reading.values.flatMap((found): Draft[] => {
    const { value } = found
    if (value.type !== 'count' || !value.ordinal || value.said === null || value.said < 2) return []
    const at = tokensWithin(tokens, found.start, found.end)
    if (!at) return []
    const named = tokens.slice(at.from, at.to).some(t => t.lower === 'day')
    let to = at.to
    while (to < at.to + 2 && /^(?:straight|consecutive|successive|full|straight,)$/.test(tokens[to]?.lower ?? '')) to++
    const unit = named ? 'day' : tokens[to]?.lemma
    if (unit !== 'day' && unit !== 'night' && unit !== 'week') return []
    const range = { from: at.from, to: named ? at.to : to + 1 }
    const days = value.said * (unit === 'week' ? WEEK : DAY)
    const length: DurationValue = {
      type: 'duration',
      min: days,
      max: days,
      said: days,
      bound: 'exact',
      unit: unit === 'week' ? 'week' : 'day',
    }
    const of = eventOf(reading, range)
    const clause = clauseAround(reading.parse, range)
    const subject = clause?.subject ? tokens[clause.subject.head] : undefined
    const event = subject?.pos === 'NOUN' ? conceptOf(subject.lemma) : null
    if (of) return [lengthDraft(range, of.range, length, of.head, 'last', `Length of the ${of.words}`)]
    const running = tokens[at.to] && to > at.to
    return event && subject && (EVENTS.has(event) || running)
      ? [lengthDraft(range, { from: Math.max(0, range.from - 2), to: range.to }, length, event, 'last', `Length of the ${subject.lower}`)]
      : []
  })
}

/** "has been mayor for six years": what somebody is. */
function officeIn(reading: Reading, clause: Clause | null) {
  const object = clause && reading.tokens[clause.verb.main]?.lemma === 'be' ? clause.objects.find(o => o.preposition === null) : undefined
  const token = object ? reading.tokens[object.head] : undefined
  const head = token?.pos === 'NOUN' ? conceptOf(token.lemma) : null
  return clause && token && head ? { head, words: token.lower, range: clause.verb } : null
}

/** "The rescue went on for nine hours": the verb says nothing but that it lasted. */
function lastingSubject(clause: Clause | null, head: Token | undefined, event: string | null) {
  return clause && head && event && !actionOf(clause) ? { head: event, words: head.lower, range: clause.verb } : null
}

export function extractDurations(reading: Reading, published: string | null): Draft[] {
  return [...extractGaps(reading, published), ...extractLengths(reading), ...extractLater(reading), ...extractDayNumbers(reading)]
}
