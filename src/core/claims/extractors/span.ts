/**
 * Lengths of time that no other extractor asks for, by the noun that they measure or the verb that they stand with.
 *
 * "has 14 days to appeal" → 14 days, head "appeal", action "within" · "a three-year freeze" → head "freeze", action "last"
 * "was found burnt 45 minutes later" → head "find", action "after" · "1.2 million a year", "19 years old" → nothing
 */
import type { Claim, DurationValue } from '../../model.ts'
import type { Clause, Range } from '../../text/phrases.ts'
import { conceptOf } from '../concepts.ts'
import { span } from '../eventNouns.ts'
import type { Draft } from '../frames.ts'
import { firstBefore } from '../gaps.ts'
import { gerundBehind, isWay } from '../lengths.ts'
import { LIGHT_VERBS } from '../lexicon/groups.ts'
import { wordSet } from '../lexicon/tables.ts'
import { type Reading, tokensWithin } from '../reading.ts'
import { clauseOfLength } from '../spentTimes.ts'
import { clauseWords } from '../topicWords.ts'

/** What a length belongs to: one word of it, that word as written, and where both stand. */
interface Owner {
  readonly head: string
  readonly words: string
  readonly range: Range
}

const AGED = /^(?:olds?|older|younger|age|aged|ago)$/
/** Before an article that counts one: "for a year". Elsewhere it is a rate or a title: "a year", "a second card". */
const COUNTING = wordSet('for in within after than over last take about nearly almost up to least of')

/** "$3 a year", "19 years old", "a 16-year-old", "a second card". */
function isNoLength({ tokens }: Reading, { from, to }: Range): boolean {
  const behind = tokens[to]?.text === '-' || tokens[to]?.lower === 'of' ? tokens[to + 1] : tokens[to]
  if (AGED.test(behind?.lower ?? '') || tokens[to - 1]?.lower.endsWith('-old')) return true
  // "20 years his junior"
  if (/^(?:junior|senior)s?$/.test(tokens[to + 1]?.lower ?? '')) return true
  return /^an?$/.test(tokens[from]?.lower ?? '') && !COUNTING.has(tokens[from - 1]?.lemma ?? '')
}

/** Prepositions → what the length is to its owner, as `extractDurations` names it. */
const RELATIONS: ReadonlyMap<string, string> = new Map([
  ['for', 'last'],
  ['over', 'last'],
  ['during', 'last'],
  ['in', 'within'],
  ['within', 'within'],
  ['inside', 'within'],
  ['after', 'after'],
])
/** Between a preposition or a verb and its length. */
const HEDGES = wordSet(`less few more under than just only about barely the first last past next around nearly almost at least up to some
  another roughly well a`)

const LATER = /^(?:later|afterwards|after)$/
const EARLIER = /^(?:earlier|before|previously)$/

/** Null where no word says how the length belongs to anything: "27 years, 213 cm". */
function relationOf({ tokens }: Reading, at: Range, verb: Range | undefined): string | null {
  const behind = tokens[at.to]?.lower ?? ''
  if (LATER.test(behind)) return 'after'
  if (EARLIER.test(behind)) return 'before'
  let i = at.from - 1
  while (HEDGES.has(tokens[i]?.lemma ?? '')) i--
  const told = RELATIONS.get(tokens[i]?.lower ?? '')
  if (told) return told
  // "needed less than three minutes", "gave the bank 48 hours"
  return verb && verb.to <= at.from && i < verb.to + OBJECTS ? 'last' : null
}
/** Tokens of another object between verb and length. */
const OBJECTS = 2

/** "a three-year freeze", "48 hours' notice", "ten days of mourning". */
function measured(reading: Reading, at: Range): Owner | null {
  const { tokens, parse } = reading
  const isOf = tokens[at.to]?.lower === 'of'
  const phrase = parse.phrases.find(p =>
    isOf ? p.from <= at.to + 1 && at.to + 1 < p.to : p.from <= at.from && p.head >= at.to && p.head < p.to,
  )
  const token = phrase && tokens[phrase.head]
  const head = token && phrase.head >= at.to && /^(?:NOUN|VERB)$/.test(token.pos) ? conceptOf(token.lemma) : null
  if (head && token) return { head, words: token.lower, range: { from: at.from, to: phrase.to } }
  return isOf ? gerundBehind(reading, at) : null
}

/** "60 days to amend the act" */
function toDo({ tokens }: Reading, at: Range): Owner | null {
  const verb = tokens[at.to]?.lower === 'to' ? tokens[at.to + 1] : undefined
  const head = verb?.pos === 'VERB' ? conceptOf(verb.lemma) : null
  return verb && head ? { head, words: verb.lower, range: { from: at.from, to: at.to + 2 } } : null
}

const ASKED: Readonly<Record<string, string>> = {
  last: 'How long',
  within: 'Within how long',
  after: 'How much later',
  before: 'How much earlier',
}

/** A quote of more tokens than this says more than the length. */
const MAX_QUOTED = 16

/** "deliberated for six hours", "has had the job for two years": the verb's concept, none where the verb says nothing by itself. */
function doing({ tokens }: Reading, at: Range, { verb }: Clause): Owner | null {
  const main = tokens[verb.main]
  const head = main ? conceptOf(main.lemma) : null
  return main && head && !LIGHT_VERBS.has(head) ? { head, words: main.lower, range: span(verb, at) } : null
}

function spanOf(reading: Reading, at: Range, value: DurationValue): Draft | null {
  const { tokens, parse } = reading
  const behind = tokens[at.to]?.lower ?? ''
  const isOrder = LATER.test(behind) || EARLIER.test(behind)
  const before = parse.clauses.findLast(c => c.verb.to <= at.from)
  // "were warned two days before the roof fell": the warning came so long before.
  const clause = (isOrder ? before : null) ?? clauseOfLength(reading, at) ?? before ?? parse.clauses[0] ?? null
  const relation = relationOf(reading, at, clause?.verb)
  // "within 40 minutes of the accident": since it, and not how long it was.
  const isGap = relation === 'after' || relation === 'before' || (relation === 'within' && behind === 'of')
  const noun = isGap ? null : measured(reading, at)
  const task = noun ? null : toDo(reading, at)
  if (!relation && !noun && !task) return null
  const owner = noun ?? task ?? (clause ? doing(reading, at, clause) : null)
  const focus = isOrder ? { from: at.from, to: at.to + 1 } : at
  const quote = span(focus, owner?.range ?? clause?.verb ?? at)
  const action = task ? 'within' : (relation ?? 'last')
  const verb = clause ? (tokens[clause.verb.main]?.lower ?? '') : ''
  const told = clauseWords(reading, at, owner?.words ?? verb) ?? (owner && `(${owner.words})`)
  return {
    kind: 'duration',
    focus: at,
    quote: quote.to - quote.from > MAX_QUOTED ? focus : quote,
    value,
    head: owner?.head ?? '',
    action,
    topic: noun ? `Length of the ${noun.words}` : task ? `Time to ${task.words}` : [ASKED[action], told].filter(Boolean).join(' '),
  }
}

/** `told`: what other extractors found in the sentence. */
export function extractSpans(reading: Reading, told: readonly Claim[]): Draft[] {
  return reading.values.flatMap(({ value, start, end }) => {
    if (value.type !== 'duration' || told.some(c => c.value.type === 'duration' && c.start < end && start < c.end)) return []
    const at = tokensWithin(reading.tokens, start, end)
    // "For years nobody cared": nothing that could be told otherwise.
    if (!at || value.bound === 'vague' || firstBefore(reading, at) || isWay(reading, at) || isNoLength(reading, at)) return []
    return spanOf(reading, at, value) ?? []
  })
}
