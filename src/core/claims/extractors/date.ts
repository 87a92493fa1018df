/**
 * When: the day, month or year of an event, and its time of day.
 *
 * "Russia's invasion of Ukraine in early 2022" → 2022-01-01..2022-04-30, head "invade".
 * "She began modelling in 1950" → 1950, head "model", action "begin"; "lasted from 2003 to 2007" → both ends besides.
 */
import type { DateValue, FoundValue, TimeValue } from '../../model.ts'
import type { Range } from '../../text/phrases.ts'
import { lowers } from '../../text/tokens.ts'
import { OF_SPAN, ZONED } from '../clauseDates.ts'
import { conceptOf } from '../concepts.ts'
import { edgeOf, succumbed, TENURE, tenure } from '../dateEdges.ts'
import { decisionAt } from '../decisions.ts'
import { type EventFound, eventAt } from '../events.ts'
import { clauseAround, type Draft } from '../frames.ts'
import { EVENTS } from '../lexicon/groups.ts'
import { LASTING } from '../lexicon/happenings.ts'
import { SPEECH_VERBS } from '../lexicon/speech.ts'
import { type Reading, tokensWithin } from '../reading.ts'
import { clauseWords } from '../topicWords.ts'
import { datesNothing } from '../undated.ts'

/** When something was said is the news cycle, not the story. */
const SAYING = new Set(['say', 'announce', 'confirm', 'report', 'statement', 'tell', 'write', 'claim', 'interview'])

/** Minutes after midnight of the words that name a day and a part of it at once. */
const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['morning', [0, 720]],
  ['afternoon', [720, 1110]],
  ['evening', [1020, 1439]],
  ['night', [1080, 1740]],
  ['tonight', [1080, 1740]],
])

/** "this morning", "last night": the day is the value, the part of the day another. */
function partOf(reading: Reading, at: Range): TimeValue | null {
  const ends = PARTS.get(reading.tokens[at.to - 1]?.lower ?? '')
  return ends ? { type: 'time', from: ends[0], to: ends[1], bound: 'exact', granularity: 'part-of-day', zone: null } : null
}

/** First and last year of "from 1943 to 1947", where it names years. */
function endsOf({ from, to, granularity, bound, anchored }: DateValue): readonly [DateValue, DateValue] | null {
  if (granularity !== 'period' || bound !== 'exact' || !from.endsWith('-01-01') || !to.endsWith('-12-31')) return null
  const year = (iso: string): DateValue => {
    const digits = iso.slice(0, 4)
    return { type: 'date', from: `${digits}-01-01`, to: `${digits}-12-31`, granularity: 'year', bound, anchored }
  }
  return [year(from), year(to)]
}

const OF_NOUNS: Readonly<Record<EventFound['phase'], string>> = {
  '': '',
  begin: 'Start of the',
  end: 'End of the',
  first: 'First',
  last: 'Last',
}

/** Verbs that name a beginning themselves. */
const BEGINS = /^(?:beg[aiu]n|begins|start|starts|started|opens?|opened|broke)\b/

/** "When the bridge was last inspected", "Since when the bridge is closed", "Start of the war"; short where the text has no such words. */
function topicOf(kind: 'date' | 'time', { phase, words, planned, action }: EventFound, told: string | null): string {
  if (action === TENURE) return phase ? `${OF_NOUNS[phase]} time as ${words}` : `Years as ${words}`
  const date = kind === 'date' ? 'Date' : 'Time'
  if (told) {
    if (phase === 'begin' && !BEGINS.test(words)) return `Since when ${told}`
    return phase === 'end' ? `Until when ${told}` : `${kind === 'date' ? 'When' : 'What time'} ${told}`
  }
  const noun = planned === undefined || EVENTS.has(conceptOf(words) ?? '')
  if (noun) return phase ? `${OF_NOUNS[phase]} ${words}` : `${date} of the ${words}`
  return `${kind === 'date' ? 'When' : 'What time'} it happened (${words})`
}

function draftOf(reading: Reading, kind: 'date' | 'time', focus: Range, event: EventFound, value: DateValue | TimeValue): Draft {
  return {
    kind,
    focus,
    quote: event.range,
    value,
    head: event.head,
    action: event.phase,
    topic: topicOf(kind, event, clauseWords(reading, focus, event.words)),
    parts: event.planned === undefined ? [] : [event.planned ? 'planned' : 'past'],
    ...(event.scope ? { scope: event.scope } : {}),
  }
}

/** "late" of "late Saturday" is the value, the weekday belongs to its quote; as "this" does to "this morning". */
function withDay(reading: Reading, at: Range): Range {
  const word = (i: number) => reading.tokens[i]?.lower ?? ''
  if (at.to - at.from > 1) return at
  if (word(at.from) === 'late' || word(at.from) === 'early') return { from: at.from, to: at.to + (word(at.to) === 'on' ? 2 : 1) }
  const named = PARTS.has(word(at.from)) && /^(?:this|last|the|yesterday|tomorrow)$|day$/.test(word(at.from - 1))
  return named ? { from: at.from - 1, to: at.to } : at
}

/** "closed since Friday", "closed until Tuesday": one end of what the verb tells. */
function bounded({ tokens }: Reading, at: Range, event: EventFound | null): EventFound | null {
  let before = at.from - 1
  // "until at least Tuesday", "until early Tuesday"
  if (tokens[before]?.lower === 'least') before -= 2
  while (/^(?:about|around|late|early)$/.test(tokens[before]?.lower ?? '')) before--
  const word = tokens[before]?.lower
  const edge = event && !event.phase ? edgeOf(tokens, at) : ''
  if (event && edge) return { ...event, phase: edge }
  if (!event || event.phase || event.planned === undefined) return event
  return word === 'since' ? { ...event, phase: 'begin' } : word === 'until' || word === 'till' ? { ...event, phase: 'end' } : event
}

const CUSTODY = /^(?:custody|detention|jail|prison|bars)$/

/** "in custody since February 6": the day of the arrest. */
function custodySince({ tokens }: Reading, at: Range): EventFound | null {
  if (tokens[at.from - 1]?.lower !== 'since') return null
  const from = tokens.findLastIndex((t, i) => i < at.from && i >= at.from - 4 && CUSTODY.test(t.lower))
  return from < 0 ? null : { head: 'arrest', words: 'arrest', range: { from: Math.max(0, from - 1), to: at.to }, action: '', phase: '' }
}

/** Verbs by which somebody is met with in public. */
const SEEN = /^(?:see|appear|show|spot|hear|sight|photograph)$/

/** "last seen on Friday", "not seen since Friday", "showed herself for the last time in June": the last that was seen of somebody. */
function lastSeen(reading: Reading, at: Range): EventFound | null {
  const { tokens } = reading
  const clause = clauseAround(reading.parse, at)
  const verb = clause?.verb
  if (!verb || verb.planned || verb.to > at.from || !SEEN.test(tokens[verb.main]?.lemma ?? '')) return null
  const between = lowers(tokens, verb.from, at.from)
  const since = verb.negated && tokens[at.from - 1]?.lower === 'since'
  if (!since && !/\blast (?:been )?(?:seen|spotted|heard|appeared|sighted|photographed)\b|\bfor the (?:last|final) time\b/.test(between))
    return null
  return { head: 'appear', words: 'last seen', range: { from: verb.from, to: at.to }, action: '', phase: 'last', planned: false }
}

/** Between an hour and its day: "at 3am, early on Friday". */
const JOINS = /^(?:on|early|late|at|,|local|time|the|of)$/
const NEAR = 4

/** The hour right before a day: what happened then happened on that day. */
function hourBefore({ tokens, values }: Reading, at: Range): Range | null {
  for (const { value, start, end } of values) {
    const time = value.type === 'time' ? tokensWithin(tokens, start, end) : null
    if (time && time.to <= at.from && at.from - time.to <= NEAR && tokens.slice(time.to, at.from).every(t => JOINS.test(t.lower)))
      return time
  }
  return null
}

/** The event of a day is that of the hour beside it. */
function eventOn(reading: Reading, kind: 'date' | 'time', at: Range): EventFound | null {
  const hour = kind === 'date' ? hourBefore(reading, at) : null
  const event = eventAt(reading, hour ?? at)
  return event && hour ? { ...event, range: { from: Math.min(event.range.from, at.from), to: Math.max(event.range.to, at.to) } } : event
}

/** Words between a day and its hour. */
const ZONE_REACH = 8

/** The hour beside the day is told for another place, whose day it is then: "1600 GMT on Friday". */
const isZoned = (reading: Reading, at: Range): boolean =>
  reading.values.some(({ value, start, end }) => {
    if (value.type !== 'time' || value.zone !== 0) return false
    const time = tokensWithin(reading.tokens, start, end)
    return !!time && time.from - at.to < ZONE_REACH && at.from - time.to < ZONE_REACH
  })

/** "was warned in November", "warned Weld in November": a deed that is dated, not a saying. */
function isWarning({ parse, tokens }: Reading, at: Range, event: EventFound): boolean {
  const clause = /^(?:warn|alert|notifi|inform)$/.test(event.head) ? clauseAround(parse, at) : null
  if (!clause || clause.verb.to > at.from) return false
  const whom = tokens[clause.verb.to]
  return clause.verb.passive || whom?.pos === 'PROPN' || /^(?:him|her|them)$/.test(whom?.lower ?? '')
}

function draftsOf(reading: Reading, found: FoundValue): Draft[] {
  const { value } = found
  if (value.type !== 'date' && value.type !== 'time') return []
  const tight = tokensWithin(reading.tokens, found.start, found.end)
  const at = tight && withDay(reading, tight)
  const event =
    at &&
    (custodySince(reading, at) ??
      tenure(reading, at, value) ??
      lastSeen(reading, at) ??
      bounded(reading, at, eventOn(reading, value.type, at)))
  if (!at || !event || datesNothing(reading, at)) return []
  const decided = decisionAt(reading, at, event)
  if (!decided && (SPEECH_VERBS.has(event.action) || SAYING.has(event.head)) && !isWarning(reading, at, event)) return []
  const draft = draftOf(reading, value.type, at, decided ?? (value.type === 'time' ? succumbed(reading, at, event) : event), value)
  const drafts = [value.type === 'date' && isZoned(reading, at) ? { ...draft, terms: [ZONED] } : draft]
  if (value.type === 'time') return drafts
  const part = partOf(reading, at)
  if (part) drafts.push(draftOf(reading, 'time', at, event, part))
  const lasts = event.action === TENURE || EVENTS.has(event.head) || LASTING.has(event.action)
  const years = reading.tokens.slice(at.from, at.to).filter(t => /^\d{4}$/.test(t.text) || /^\d{4}[-–]\d{2,4}$/.test(t.text))
  const ends = lasts && years.length > 0 ? endsOf(value) : null
  if (ends)
    drafts.push(
      { ...draftOf(reading, 'date', at, { ...event, phase: 'begin' }, ends[0]), terms: [OF_SPAN] },
      { ...draftOf(reading, 'date', at, { ...event, phase: 'end' }, ends[1]), terms: [OF_SPAN] },
    )
  return drafts
}

export function extractDates(reading: Reading): Draft[] {
  return reading.values.flatMap(found => draftsOf(reading, found))
}
