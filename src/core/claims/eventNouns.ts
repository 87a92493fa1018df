/**
 * Events that are nouns, and the nouns a date belongs to.
 *
 * "a full-scale invasion of Ukraine in March 2022", focus "March 2022" → event "invade", words "invasion".
 */
import type { Clause, NounPhrase, Range } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'
import { conceptOf } from './concepts.ts'
import { actionOf } from './frames.ts'
import { EVENTS, LIGHT_VERBS } from './lexicon/groups.ts'
import { BEGINNING, ENDING, PASSING_ON } from './lexicon/happenings.ts'
import { contains, type Reading } from './reading.ts'

/** Whether an event is dated by how it began or by how it ended, or which one of many it was. */
export type Phase = '' | 'begin' | 'end' | 'first' | 'last'

export interface EventFound {
  /** Concept of the event. */
  readonly head: string
  /** Its word, for topics. */
  readonly words: string
  /** Tokens from the event's word to the value. */
  readonly range: Range
  /** Concept of the verb that governs, where the event is a noun. */
  readonly action: string
  readonly phase: Phase
  /** Said of the future or the possible; null where no verb tells. */
  readonly planned?: boolean
  /** The clause that tells of it, where the value stands outside of it. */
  readonly scope?: Range
}

/** A date further than this many tokens behind a noun does not belong to it. */
const MAX_DISTANCE = 8

const PART_OF_DAY = /^(?:morning|afternoon|evening|night|hours?|dawn)$/

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

/** A common noun, also where only the opening of the sentence makes it capital: "Completion is expected". */
function isCommon({ tokens }: Reading, i: number): boolean {
  if (tokens[i]?.pos === 'NOUN') return true
  const first = tokens.findIndex(t => t.pos !== 'PUNCT')
  return (
    i === first &&
    tokens[i]?.pos === 'PROPN' &&
    /^(?:AUX|VERB|ADP)$/.test(tokens[i + 1]?.pos ?? '') &&
    /^\p{Lu}\p{Ll}+(?:ion|ing|ment|al|out)$/u.test(tokens[i]?.text ?? '')
  )
}

export function eventPhrase(reading: Reading, phrase: NounPhrase): { head: string; words: string } | null {
  const token = reading.tokens[phrase.head]
  const concept =
    token && isCommon(reading, phrase.head)
      ? conceptOf(token.lower === token.lemma || token.pos === 'NOUN' ? token.lemma : token.lower)
      : null
  return token && concept && EVENTS.has(concept) ? { head: concept, words: token.text.toLowerCase() } : null
}

export function nounOf(reading: Reading, phrase: NounPhrase | null | undefined): { head: string; words: string } | null {
  const token = phrase ? reading.tokens[phrase.head] : undefined
  const head = token && phrase && isCommon(reading, phrase.head) ? conceptOf(token.pos === 'NOUN' ? token.lemma : token.lower) : null
  return token && head ? { head, words: token.lower } : null
}

export const span = (a: Range, b: Range): Range => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) })

export const phaseOf = (concept: string): Phase => (BEGINNING.has(concept) ? 'begin' : ENDING.has(concept) ? 'end' : '')

/** The occasion whose day a date tells: the token of "interview" in "in an interview (on) Tuesday" or "Tuesday's statement". */
export function occasionAt({ tokens, parse }: Reading, at: Range): number | null {
  const is = (i: number) => OCCASIONS.has(tokens[i]?.lemma ?? '') && tokens[i]?.pos === 'NOUN'
  const before = tokens[at.from - 1]?.pos === 'ADP' ? at.from - 2 : at.from - 1
  if (is(before)) return before
  const holding = parse.phrases.find(p => contains(p, at))
  return holding && holding.head >= at.to && is(holding.head) ? holding.head : null
}

/** "the 1960s militant", "his 2013 fees": what the date describes is no event, and the clause's verb has no part in it. */
export function isPremodifier(tokens: readonly Token[], holding: NounPhrase, at: Range): boolean {
  const noun = tokens[holding.head]
  if (noun?.pos !== 'NOUN' || PART_OF_DAY.test(noun.lower)) return false
  const possessive = at.to > at.from + 1 && /^'s?$/.test(tokens[at.to - 1]?.lower ?? '')
  const opens = tokens[holding.from]
  const year = /^\d{4}s?$/.test(tokens[at.to - 1]?.lower ?? '') || tokens[at.to - 1]?.lower === 's'
  return (
    possessive ||
    (holding.from < at.from && /^(?:DET|PRON|PART|PROPN|NOUN|ADJ)$/.test(opens?.pos ?? '')) ||
    (year && holding.preposition === null)
  )
}

/** The nearest noun before the value that is an event and reaches it. */
export function nounBefore(reading: Reading, at: Range, clause: Clause | null): EventFound | null {
  const { parse, tokens } = reading
  const action = actionOf(clause)
  const floor = Math.max(clause?.range.from ?? 0, at.from - MAX_DISTANCE * 2)
  for (const phrase of parse.phrases.filter(p => p.to <= at.from && p.from >= floor).reverse()) {
    if (at.from - phrase.to > MAX_DISTANCE) break
    const event = eventPhrase(reading, phrase)
    const separated = tokens.slice(phrase.to, at.from).some(t => t.pos === 'VERB' || t.pos === 'AUX')
    // "were alerted to the fire at 8.49 p.m.": the hour is the alert's.
    if (!event || separated || (phrase.preposition === 'to' && clause)) continue
    const object = clause?.objects.includes(phrase) && phrase.preposition === null
    // "upheld the ban on Friday"
    if (object && clause && RULING.test(tokens[clause.verb.main]?.lemma ?? '')) continue
    const leans = LIGHT_VERBS.has(action) || PASSING_ON.has(action) || phaseOf(action) !== ''
    if (phrase.to + 1 >= at.from || (object && leans) || !clause || leans || ofChain(reading, phrase, at)) {
      const governed = object && leans && clause
      return {
        ...event,
        range: span(governed ? span(clause.verb, phrase) : phrase, at),
        action: governed ? action : '',
        phase: governed ? phaseOf(action) : '',
        ...(governed && clause.verb.planned ? { planned: true } : {}),
      }
    }
  }
  return null
}

/** What is done to plans and rules on a day that is its own. */
const RULING = /^(?:uphold|overturn|lift|impose|reverse|quash|extend|suspend|block|halt|postpone|delay)$/

/** "invasion of Ukraine in March 2022": only prepositional phrases stand between the noun and the value. */
function ofChain(reading: Reading, phrase: NounPhrase, at: Range): boolean {
  return reading.tokens
    .slice(phrase.to, at.from)
    .every(t => /^(?:ADP|DET|PROPN|NOUN|ADJ|NUM|PART)$/.test(t.pos) || /^(?:his|her|its|their)$/.test(t.lower))
}
