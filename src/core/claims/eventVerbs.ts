/**
 * What the verb of a clause says that happened: the verb itself, or the noun that it leans on.
 *
 * "She began modelling" → "model", phase "begin" · "charges were sworn" → "charge" · "the town was shaken by a quake" → "quake"
 */
import type { Clause, NounPhrase, Range } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'
import type { VerbGroup } from '../text/verbGroups.ts'
import { conceptOf } from './concepts.ts'
import { type EventFound, eventPhrase, nounOf, type Phase, phaseOf, span } from './eventNouns.ts'
import { actionOf, wordsOf } from './frames.ts'
import { EVENTS, LIGHT_VERBS } from './lexicon/groups.ts'
import { CEASING, MAKING, PASSING_ON, SCHEDULING, STRIKING } from './lexicon/happenings.ts'
import { ANYBODY_WORDS, PEOPLE_WORDS } from './lexicon/people.ts'
import type { Reading } from './reading.ts'
import { verbPhraseAt } from './verbPhrases.ts'

const OUT = 'extinguish'

/** "the fire was out at four", "the blaze was under control by noon": how it ended, not when there was one. */
function isFireOut(tokens: readonly Token[], verb: VerbGroup, subject: NounPhrase | null): boolean {
  if (!/^(?:fire|blaze|flame|inferno)s?$/.test(tokens[subject?.head ?? -1]?.lower ?? '')) return false
  const last = tokens[verb.to - 1]?.lower ?? ''
  if (/^(?:extinguished|contained|doused|quenched)$/.test(last)) return true
  return (
    tokens[verb.main]?.lemma === 'be' &&
    /^(?:out|under control|brought under)/.test(`${tokens[verb.to]?.lower} ${tokens[verb.to + 1]?.lower}`)
  )
}

/** What the verb of a clause says that happened. */
export function fromClause(reading: Reading, at: Range, clause: Clause): EventFound | null {
  const { parse, tokens } = reading
  const { verb } = clause
  const main = tokens[verb.main]
  if (isDateline(tokens, main)) return null
  const action = actionOf(clause)
  // "The attack came at dawn": verbs without a subject matter of their own have no concept.
  const key = action || (main?.lemma ?? '')
  const phrase = verbPhraseAt(tokens, verb)
  if (main?.lemma === 'set' && ALIGHT.test(wordsOf(tokens, { from: verb.main, to: verb.main + 6 })))
    return { range: span(verb, at), action: 'fire', head: 'fire', words: 'fire', phase: 'begin', planned: verb.planned }
  const scheduled = SCHEDULING.has(main?.lemma ?? '') && (verb.passive || isBare(reading, clause))
  const base = { range: span(verb, at), action, ...tenseOf(verb.planned || scheduled, main) }
  const subject = subjectOf(reading, clause)
  if (isFireOut(tokens, verb, subject)) return { ...base, head: OUT, words: 'out', phase: 'end' }
  if (isAssault(tokens, verb, subject)) return { ...base, action: 'attack', head: 'attack', words: main?.lower ?? 'attack', phase: '' }
  if (phrase?.concept)
    return {
      ...base,
      head: phrase.concept,
      words: wordsOf(tokens, { from: verb.main, to: phrase.to }),
      phase: phrase.concept === OUT ? 'end' : '',
    }
  if (phrase || scheduled) {
    const event = nounOf(reading, subject)
    return event ? { ...base, ...event, phase: phrase?.phase ?? '' } : null
  }
  const opened = main?.lemma === 'open' && !verb.passive ? openedEvent(reading, subject) : null
  if (opened) return { ...base, ...opened, phase: 'begin' }
  const governor = governing(parse.clauses, clause)
  const phase = phaseOf(action) || (governor ? phaseOf(actionOf(governor)) || 'end' : '')
  if (STRIKING.has(key)) {
    const event = strikingEvent(reading, clause, subject)
    if (event) return { ...base, ...event, phase: '' }
  }
  if (/^(?:be|become|get|go|fall|remain)$/.test(main?.lemma ?? '')) {
    const state = beingEvent(reading, at, clause, subject)
    if (state) return { ...base, ...state }
  }
  const journey = journeyTo(reading, clause)
  if (journey) return { ...base, ...journey, phase: '' }
  if (LIGHT_VERBS.has(key)) {
    const event = subject && (eventPhrase(reading, subject) ?? (OCCURRING.test(main?.lemma ?? '') ? thingDated(reading, subject) : null))
    if (event) return { ...base, ...event, phase }
  }
  // "went onto the rocks at dawn": the verb says nothing, what it leads to does.
  if (!action) return objectEvent(reading, clause, at)
  if (MAKING.has(action)) {
    const made = madeEvent(reading, clause, subject)
    if (made) return { ...base, ...made, phase: '' }
  }
  if (PASSING_ON.has(action) || phaseOf(action)) {
    const event = verb.passive
      ? nounOf(reading, subject)
      : (objectNoun(reading, clause) ?? (phase && subject ? eventPhrase(reading, subject) : null))
    if (event) return { ...base, ...event, phase }
    if (!PASSING_ON.has(action) && subject)
      return { ...base, ...(nounOf(reading, subject) ?? { head: action, words: main?.lower ?? action }), phase }
  }
  if (LIGHT_VERBS.has(action)) {
    return objectEvent(reading, clause, at) ?? (ACTS.has(action) ? { ...base, head: action, words: main?.lower ?? action, phase } : null)
  }
  const rank = rankIn(tokens, { from: verb.from, to: verb.main })
  return { ...base, head: action, words: main?.lower ?? action, range: span(governor?.verb ?? verb, at), phase: phase || rank }
}

/** "A bomber drove a van at the gate", "the attackers walked into the mosque": however they come, it is the attack. */
function isAssault(tokens: readonly Token[], verb: VerbGroup, subject: NounPhrase | null): boolean {
  const who = tokens[subject?.head ?? -1]?.lower ?? ''
  return (
    !verb.passive &&
    /^(?:bombers?|attackers?|assailants?)$/.test(who) &&
    /^(?:drive|ride|ram|walk|run|approach|crash|slam|plow|detonate|strike|blow)$/.test(tokens[verb.main]?.lemma ?? '')
  )
}

/** What opens when it begins, as doors do not. */
const OPENED =
  /^(?:talk|meet|summit|trial|hear|inquest|festiv|confer|convent|congress|session|exhibit|season|tournament|game|match|case|fair|referendum|election|investigate|debat)$/

/** "The trial opened on Monday", "the next round of talks will open": it begins. */
function openedEvent({ tokens, parse }: Reading, subject: NounPhrase | null): { head: string; words: string } | null {
  const counted = /^(?:round|series|phase|day|set)$/.test(tokens[subject?.head ?? -1]?.lower ?? '')
  const phrase = counted ? parse.phrases.find(p => p.from === (subject?.to ?? 0) + 1 && p.preposition === 'of') : subject
  const noun = phrase ? tokens[phrase.head] : undefined
  const head = noun?.pos === 'NOUN' ? conceptOf(noun.lemma) : null
  return noun && head && OPENED.test(head) ? { head, words: noun.lower } : null
}

/** "came to Norway in 2015", "went to the United States", "returned to France": whoever goes to a country arrives there. */
function journeyTo({ tokens, mentions }: Reading, { verb, objects }: Clause): { head: string; words: string } | null {
  const main = tokens[verb.main]
  if (!/^(?:come|go|get|emigrate|immigrate)$/.test(main?.lemma ?? '') || verb.passive) return null
  const to = objects.find(o => o.preposition === 'to' && o.from - verb.to <= 1)
  const country = to && mentions.find(m => m.type === 'country' && m.from >= to.from && m.to === to.to)
  return country ? { head: 'arrive', words: wordsOf(tokens, { from: verb.main, to: country.to }) } : null
}

/** "set the ceiling alight", "set the barn on fire". */
const ALIGHT = /^set(?: \w+){0,4} (?:alight|ablaze|on fire)\b/i

const CONJUNCTIONS = /^(?:since|after|before|until|till|as)$/

/** "since the conflict began": the phrase right before the verb, whatever governs it. */
function subjectOf({ parse }: Reading, { verb, subject }: Clause): NounPhrase | null {
  const nearest = parse.phrases.find(p => p.to === verb.from && (p.preposition === null || CONJUNCTIONS.test(p.preposition)))
  return nearest ?? (subject && subject.from < verb.from ? subject : null)
}

const SHORT_LINE = 14

/** "Updated 16:05 BST": the report's own times. */
function isDateline(tokens: readonly Token[], verb: Token | undefined): boolean {
  return tokens.length <= SHORT_LINE && /^(?:updated|posted|published|modified|read)$/.test(verb?.lower ?? '')
}

/** "expected in the second half": a participle that leans on its noun. */
function isBare(reading: Reading, clause: Clause): boolean {
  return clause.verb.to - clause.verb.from === 1 && reading.tokens[clause.verb.from - 1]?.pos === 'NOUN'
}

/** "The last inspection was in May", "The primary will be March 9": the subject; "became aware of it in August": what one was then. */
function beingEvent(reading: Reading, at: Range, { verb }: Clause, subject: NounPhrase | null) {
  const { tokens } = reading
  const gap = at.from - verb.to
  const between = tokens.slice(verb.to, Math.max(verb.to, at.from))
  const state = between.slice(0, 2).find((t, k) => t.pos === 'ADJ' && !/^(?:NOUN|ADJ|PROPN|DET)$/.test(between[k + 1]?.pos ?? ''))
  if (!state) {
    const before = gap <= 1 && subject && verb.from >= subject.to ? subject : null
    const thing = gap >= 0 && tokens[verb.main]?.lemma === 'be' && before ? thingDated(reading, before) : null
    const event = before && (eventPhrase(reading, before) ?? thing)
    return before && event ? { ...event, phase: rankIn(tokens, before) } : null
  }
  // "The election is due in October"
  const due = state.lower === 'due' && subject ? nounOf(reading, subject) : null
  if (due) return { ...due, phase: '' as const, planned: true }
  const head = conceptOf(state.lemma)
  return head ? { head, words: state.lower, phase: '' as const } : null
}

/** "The seizure occurred at 4 a.m." */
const OCCURRING = /^(?:occur|happen)$/

/** "The primary will be March 9", "The submission was on Monday": whatever is on a day, but nobody is. */
function thingDated(reading: Reading, subject: NounPhrase) {
  const { lemma = '', pos } = reading.tokens[subject.head] ?? {}
  return pos === 'NOUN' && !PEOPLE_WORDS.has(lemma) && !ANYBODY_WORDS.has(lemma) ? nounOf(reading, subject) : null
}

/** "last inspected", "the first hearing": which one of many it was. */
function rankIn(tokens: readonly Token[], range: Range): Phase {
  const word = tokens.slice(range.from, range.to).find(t => t.lower === 'last' || t.lower === 'first')
  return word ? (word.lower as Phase) : ''
}

/** Light verbs that are deeds of their own where no event stands with them: "the order signed on Tuesday". */
export const ACTS: ReadonlySet<string> = new Set(['sign', 'order', 'launch', 'reach', 'enter', 'face'])

/** Planned or past where the words say so: "the deputies vote on Friday" may be either. */
function tenseOf(planned: boolean, verb: Token | undefined): { planned?: boolean } {
  if (planned) return { planned }
  // "The vote is on Tuesday"
  if (verb && /^(?:is|are)$/.test(verb.lower)) return {}
  return verb &&
    (verb.lower === verb.lemma || verb.lower.endsWith('s')) &&
    verb.pos === 'VERB' &&
    !/^(?:put|hit|cut|shut|set|let|read|cost)$/.test(verb.lower)
    ? {}
    : { planned }
}

/** Between "that" and its verb may stand who does it: "a truce that the two sides brokered". */
const MAX_RELATIVE = 6

/** "brokered a ceasefire", "agreed to a truce", "a ceasefire that both brokered", "a meeting was held". */
function madeEvent(reading: Reading, clause: Clause, subject: NounPhrase | null) {
  const { tokens, parse } = reading
  if (clause.verb.passive) return subject && eventPhrase(reading, subject)
  const from = Math.min(subject?.from ?? clause.verb.from, clause.verb.from)
  const relative = tokens.findLastIndex((t, i) => i < from && i >= from - MAX_RELATIVE && /^(?:that|which)$/.test(t.lower))
  const antecedent = relative < 0 ? undefined : parse.phrases.find(p => p.to === relative)
  const objects = clause.objects.filter(o => o.preposition === null || o.preposition === 'to' || o.preposition === 'on')
  for (const phrase of antecedent ? [antecedent] : objects) {
    const event = eventPhrase(reading, phrase)
    if (event) return event
  }
  return null
}

/** "A quake struck at dawn", "was shaken by a quake": the event strikes. */
function strikingEvent(reading: Reading, clause: Clause, subject: NounPhrase | null) {
  if (!clause.verb.passive) return subject && eventPhrase(reading, subject)
  const agent = clause.objects.find(o => o.preposition === 'by')
  return agent ? eventPhrase(reading, agent) : null
}

/** "began modelling", "started to film": the verb before says which end is dated. */
function governing(clauses: readonly Clause[], clause: Clause): Clause | null {
  const before = clauses[clauses.indexOf(clause) - 1]
  return before &&
    clause.verb.dependent &&
    clause.verb.from - before.verb.to <= 1 &&
    (phaseOf(actionOf(before)) || CEASING.has(actionOf(before)))
    ? before
    : null
}

function objectNoun(reading: Reading, clause: Clause) {
  const objects = clause.objects.filter(o => o.preposition === null && reading.tokens[o.head]?.pos === 'NOUN')
  // "gave the president his resignation"
  const object = objects.find(o => eventPhrase(reading, o)) ?? objects[0]
  return nounOf(reading, object)
}

function objectEvent(reading: Reading, clause: Clause, at: Range): EventFound | null {
  const object = clause.objects.find(o => (o.to <= at.from || clause.verb.from >= at.to) && reading.tokens[o.head]?.pos === 'NOUN')
  const event = nounOf(reading, object)
  // "was on the front line in June": being dates nothing, but for an event.
  const empty = /^(?:be|have|do)$/.test(reading.tokens[clause.verb.main]?.lemma ?? '') || LIGHT_VERBS.has(actionOf(clause))
  if (event && empty && !EVENTS.has(event.head)) return null
  return object && event ? { ...event, range: span(clause.verb, at), action: '', phase: phaseOf(actionOf(clause)) } : null
}
