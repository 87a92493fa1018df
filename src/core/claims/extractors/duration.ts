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
import { dayNumbers } from '../dayNumbers.ts'
import { span } from '../eventNouns.ts'
import { eventAt } from '../events.ts'
import { actionOf, clauseAround, type Draft } from '../frames.ts'
import { firstBefore, gapSince } from '../gaps.ts'
import { subjectEvent, wordBehindBounds } from '../lengthOwners.ts'
import { eventOf, freedAfter, isOfBody, isWay, lengthDraft } from '../lengths.ts'
import { EVENTS } from '../lexicon/groups.ts'
import { phraseAround, type Reading, tokensWithin } from '../reading.ts'
import { clauseOfLength, spentAt } from '../spentTimes.ts'
import { clauseWords } from '../topicWords.ts'

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

/** What ends a plight tells how long it was: "released after 17 days" were held for 17 days. */
const ENDS_WAIT: ReadonlyMap<string, string> = new Map([
  ['release', 'captiv'],
  ['rescue', 'trap'],
  ['restore', 'outag'],
  ['reconnect', 'outag'],
  ['extinguish', 'extinguish'],
  ['find', 'miss'],
  ['resum', 'interrupt'],
  ['reopen', 'close'],
  ['surrend', 'sieg'],
])
/** "beat the champion after three hours and 12 minutes": a match is no longer than some hours. */
const LONGEST_MATCH = 8 * 3600

/** What is over when this happens, where the length tells of that. */
function endedBy(reading: Reading, at: Range, head: string, { said }: DurationValue): string | undefined {
  if (head === 'find' && !isFoundAlive(reading, at)) return undefined
  return head === 'win' && said !== null && said <= LONGEST_MATCH ? 'match' : ENDS_WAIT.get(head)
}

/** "was found alive after five days": as long was she missing; a body may have lain there shorter. */
const isFoundAlive = ({ tokens }: Reading, at: Range): boolean =>
  tokens.slice(Math.max(0, at.from - FOUND_REACH), at.from).some(t => /^(?:alive|safe|unharmed|unhurt|well)$/.test(t.lower))
const FOUND_REACH = 7

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

/** "They were gone in four minutes": how long they stayed. */
function isGone({ tokens }: Reading, { verb }: Clause): boolean {
  const words = tokens.slice(verb.from, verb.to + 3).map(t => t.lower)
  return tokens[verb.from]?.lemma === 'be' && (words.includes('gone') || /\bin and out\b/.test(words.join(' ')))
}

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
  if (spent) {
    const topic = spent.within
      ? `Within how long ${clauseWords(reading, at, spent.words) ?? `(${spent.words})`}`
      : `How long (${spent.words})`
    return lengthDraft(at, span(spent.range, at), spent.plain ? exactly(value) : value, spent.head, 'last', topic)
  }
  const head = subject ? reading.tokens[subject.head] : undefined
  const event = head && head.pos === 'NOUN' ? conceptOf(head.lemma) : null
  const going = clause && (event ? { head: event, words: head?.lower ?? event } : subjectEvent(reading, clause))
  if (clause && going && goesOn(reading, clause, going.head, before))
    return lengthDraft(at, { from: clause.verb.main, to: at.to }, value, going.head, 'last', `Length of the ${going.words}`)
  if (clause && /^(?:in|within|inside)$/.test(wordBehindBounds(reading.tokens, at)) && isGone(reading, clause))
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
  const waited = before === 'after' ? endedBy(reading, at, action === 'win' ? action : owner.head, value) : undefined
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
  return [...extractGaps(reading, published), ...extractLengths(reading), ...extractLater(reading), ...dayNumbers(reading)]
}
