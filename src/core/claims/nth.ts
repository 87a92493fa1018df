/**
 * Which in a row: an ordinal, and what it numbers.
 *
 * "the sixth defence of the belt" → head "defend"; "retained the title for the fifth time" → head "defend" as well.
 */
import type { Range } from '../text/phrases.ts'
import { conceptOf } from './concepts.ts'
import { actionOf, clauseAround } from './frames.ts'
import { wordsByFirst } from './lexicon/tables.ts'
import type { Reading } from './reading.ts'

/** Verb or noun → what is numbered. */
const NUMBERED: ReadonlyMap<string, string> = wordsByFirst(`
  defend defence defense retain keep
  win victory title championship crown cup trophy triumph gold champion beat capture clinch lift
  term elect re-elect reelect mandate serve swear
  attack strike assault bombing raid
  shoot shooting
  arrest detain
  loss lose defeat
  goal score
  visit travel trip
  die death victim fatality
  record break
`)

/** Parts of a match, days of an event: many are told of, and only what happened in them tells which is meant. */
export const STAGES: ReadonlySet<string> = new Set([
  'round',
  'day',
  'week',
  'inning',
  'half',
  'quarter',
  'set',
  'period',
  'game',
  'stage',
  'minut',
])

/** What is numbered for good: floors and birthdays stand in no row that somebody adds to. */
const FIXED = /^(?:floor|storey|story|street|avenue|birthday|anniversary|century|grade|degree|marriage|husband|wife|place|hand)$/

export interface Nth {
  readonly head: string
  readonly words: string
  readonly action: string
  readonly range: Range
}

/** Tokens between an ordinal and its noun: "third straight league title". */
const REACH = 5

export function nthAt(reading: Reading, at: Range): Nth | null {
  const { tokens, parse } = reading
  const phrase = parse.phrases.find(p => p.from < at.to && at.to <= p.to && p.head >= at.to) ?? parse.phrases.find(p => p.from === at.to)
  const noun = phrase && tokens[phrase.head]
  if (!phrase || !noun || phrase.head - at.to > REACH || !/^(?:NOUN|PROPN)$/.test(noun.pos)) return null
  const lemma = noun.lemma.toLowerCase()
  // "the second and third rounds": taken together they stand in no row.
  if (FIXED.test(lemma) || (noun.lower === `${lemma}s` && lemma !== 'time')) return null
  const clause = clauseAround(parse, at)
  const verb = clause?.verb.verbs[clause.verb.verbs.length - 1] ?? ''
  const action = actionOf(clause)
  const range = { from: at.from, to: Math.max(at.to, phrase.head + 1) }
  if (/^times?$/.test(lemma)) {
    const head = NUMBERED.get(verb) ?? action
    const from = clause && at.from - clause.verb.to >= 0 && at.from - clause.verb.main <= 8 ? clause.verb.main : at.from
    return head ? { head, words: verb, action: '', range: { from, to: range.to } } : null
  }
  // "his 30th home run": the second word was taken for a verb.
  if (lemma === 'home' && tokens[range.to]?.lower === 'run')
    return { head: 'homer', words: 'home run', action, range: { from: at.from, to: range.to + 1 } }
  const head = NUMBERED.get(lemma) ?? conceptOf(lemma)
  return head ? { head, words: noun.lower, action, range } : null
}

const BEFORE_FIGURE = /^(?:round|day|game|set|stage|lap|week)$/

/** "in round nine", "on day three": the figure behind its noun says what "the ninth round" says. */
export function stageAt({ tokens, parse }: Reading, at: Range, said: number | null): Nth | null {
  const [noun, behind] = [tokens[at.from - 1], tokens[at.to]]
  const head = noun && BEFORE_FIGURE.test(noun.lower) ? conceptOf(noun.lower) : null
  const alone = !behind || /^(?:PUNCT|ADP|CCONJ|SCONJ|VERB|AUX|ADV)$/.test(behind.pos)
  if (!noun || !head || !alone || at.to - at.from > 1 || said === null || !Number.isInteger(said)) return null
  const range = { from: at.from - 1, to: at.to }
  return { head, words: noun.lower, action: actionOf(clauseAround(parse, range)), range }
}
