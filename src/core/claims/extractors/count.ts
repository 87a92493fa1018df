/**
 * How many: people killed, prisoners swapped, ships sunk.
 *
 * "killing at least 43 people" → 43 or more, head "person", action "die".
 */
import type { CountValue, Period } from '../../model.ts'
import type { NounPhrase, Range } from '../../text/phrases.ts'
import type { Token } from '../../text/tokens.ts'
import { conceptOf } from '../concepts.ts'
import { actionOf, clauseAround, clauseOf, type Draft } from '../frames.ts'
import { ANYBODY, BEFALLS, LIGHT_VERBS, SOMEBODY } from '../lexicon/groups.ts'
import { contains, type Reading, tokensWithin } from '../reading.ts'

export interface Counted {
  /** Number and counted noun. */
  readonly range: Range
  readonly head: string
  readonly words: string
  readonly parts: readonly string[]
  readonly phrase: NounPhrase | null
}

const PERIODS: readonly Period[] = ['hour', 'day', 'week', 'month', 'year']
/** Words between a number and its noun, and how far the noun may stand behind. */
const MAX_GAP = 5

const isNoun = (t: Token | undefined): boolean => !!t && (t.pos === 'NOUN' || t.pos === 'PROPN')

/** The noun that a number counts: "1,000 prisoners", "hundreds of people", "five of them", "31 dead". */
export function countedNoun(reading: Reading, at: Range): Counted | null {
  const { tokens, parse } = reading
  let from = at.to
  if (tokens[from]?.lower === 'of' || tokens[from]?.lower === 'other' || tokens[from]?.lower === 'more') from++
  const holding = parse.phrases.find(p => contains(p, { from: at.to - 1, to: at.to }))
  const phrase =
    holding && holding.head >= at.to ? holding : (parse.phrases.find(p => p.from >= at.to && p.from <= from && p.head >= from) ?? null)
  const head = phrase ? phrase.head : from
  const token = tokens[head]
  if (!token || head - at.to > MAX_GAP) return null
  const mention = reading.mentions.find(m => m.from <= head && head < m.to)
  if (token.pos === 'PRON' || (mention?.type === 'country' && isNoun(token)))
    return { range: { from: at.from, to: head + 1 }, head: 'person', words: 'people', parts: [], phrase }
  const concept = conceptOf(token.lemma) ?? token.lemma
  if (BEFALLS.has(concept)) return { range: { from: at.from, to: head + 1 }, head: 'person', words: 'people', parts: [], phrase }
  if (!isNoun(token) || (mention && mention.type !== 'country' && token.pos === 'PROPN')) return null
  const to = phrase ? phrase.to : head + 1
  if (ANYBODY.has(concept)) return { range: { from: at.from, to }, head: 'person', words: 'people', parts: [], phrase }
  if (SOMEBODY.has(concept))
    return { range: { from: at.from, to }, head: 'person', words: token.text.toLowerCase(), parts: [concept], phrase }
  return { range: { from: at.from, to }, head: concept, words: token.text.toLowerCase(), parts: [], phrase }
}

/** What happens to what is counted: the participle behind it, else the verb it belongs to. */
export function countedAction(reading: Reading, counted: Counted): { action: string; range: Range } {
  const { tokens, parse } = reading
  for (let i = counted.range.to; i < Math.min(counted.range.to + 3, tokens.length); i++) {
    const token = tokens[i]
    if (!token || token.pos === 'PUNCT' || token.pos === 'CCONJ') break
    const concept = conceptOf(token.lemma)
    if (concept && BEFALLS.has(concept)) return { action: concept, range: { from: counted.range.from, to: i + 1 } }
  }
  const before = tokens[counted.range.from - 1]
  const direct = before?.pos === 'VERB' ? conceptOf(before.lemma) : null
  if (direct && BEFALLS.has(direct)) return { action: direct, range: { from: counted.range.from - 1, to: counted.range.to } }
  const last = tokens[counted.range.to - 1]
  // "costing thousands of lives"
  if (tokens.slice(counted.range.from, counted.range.to).some(t => t.lemma === 'life'))
    return { action: 'die', range: { from: Math.max(0, counted.range.from - 1), to: counted.range.to } }
  const own = last ? conceptOf(last.lemma) : null
  if (own && BEFALLS.has(own)) return { action: own, range: counted.range }
  const owner = counted.phrase ? clauseOf(parse, counted.phrase) : null
  const clause = owner?.clause ?? clauseAround(parse, counted.range)
  if (!clause) return { action: '', range: counted.range }
  const near = Math.min(clause.verb.from, counted.range.from)
  const range = counted.range.from - clause.verb.to <= 3 && near === clause.verb.from ? { from: near, to: counted.range.to } : counted.range
  return { action: actionOf(clause), range }
}

/** Verbs by which a toll moves: "rose to 21", "stands at 19", "reached 40". */
const TOLL_VERBS = new Set([
  'rise',
  'reach',
  'stand',
  'climb',
  'grow',
  'jump',
  'increase',
  'hit',
  'be',
  'pass',
  'exceed',
  'fall',
  'put',
  'push',
])

/** "The death toll rose to 21", "the number of people killed now stands at 19": the noun stands before the verb. */
function tollBefore(reading: Reading, at: Range): { counted: Counted; action: string; range: Range } | null {
  const { tokens, parse } = reading
  const before = tokens[at.from - 1]?.lower ?? ''
  const clause = parse.clauses.find(c => c.verb.to <= at.from && at.from - c.verb.to <= 2)
  const verb = clause?.verb.verbs[clause.verb.verbs.length - 1] ?? ''
  const noun = tokens[at.to]
  if (
    !clause ||
    !TOLL_VERBS.has(verb) ||
    (noun && /^(?:NOUN|PROPN|ADJ)$/.test(noun.pos)) ||
    !/^(?:to|at|above|of|past|beyond|\p{L}+)$/u.test(before)
  )
    return null
  const subject = tokens.slice(clause.range.from, clause.verb.from)
  const tolls = subject.findIndex(t => t.lemma === 'toll')
  const numbers = subject.findIndex((t, i) => /^(?:number|total|tally)$/.test(t.lemma) && subject[i + 1]?.lower === 'of')
  if (tolls < 0 && numbers < 0) return null
  const start = tolls >= 0 ? tolls : numbers
  const rest = subject.slice(Math.max(0, start - 1))
  const concepts = rest.map(t => conceptOf(t.lemma)).filter((c): c is string => c !== null)
  const action = concepts.find(c => BEFALLS.has(c)) ?? (tolls >= 0 ? 'die' : '')
  const who = concepts.find(c => SOMEBODY.has(c))
  const people = who || action || concepts.some(c => ANYBODY.has(c))
  const head = people ? 'person' : (concepts[1] ?? '')
  if (!head) return null
  const range = { from: clause.range.from + Math.max(0, start - 1), to: at.to }
  return { counted: { range, head, words: who ?? 'people', parts: who ? [who] : [], phrase: null }, action, range }
}

/** "killing 17, officials say": nothing but the verb tells what is counted. */
function bareCasualties(reading: Reading, at: Range): Counted | null {
  const verb = reading.tokens[at.from - 1]
  const next = reading.tokens[at.to]
  const concept = verb?.pos === 'VERB' ? conceptOf(verb.lemma) : null
  const bare = !next || next.pos === 'PUNCT' || next.pos === 'CCONJ' || next.pos === 'ADP' || next.pos === 'SCONJ'
  return bare && concept && BEFALLS.has(concept) ? { range: at, head: 'person', words: 'people', parts: [], phrase: null } : null
}

/** What befell them, as a topic says it; others by their concept and "-ed". */
const BEFELL: Readonly<Record<string, string>> = {
  die: 'killed',
  injure: 'injured',
  missing: 'missing',
  convict: 'convicted',
  flee: 'in flight',
  shoot: 'shot',
}

function topicOf(counted: Counted, action: string): string {
  const befell = BEFALLS.has(action) ? (BEFELL[action] ?? `${action.replace(/e$/, '')}ed`) : ''
  if (counted.words === 'people' && befell) return `People ${befell}`
  return `Number of ${counted.words} ${befell}`.trim()
}

export function extractCounts(reading: Reading): Draft[] {
  const drafts: Draft[] = []
  for (const found of reading.values) {
    if (found.value.type !== 'count') continue
    const value: CountValue = found.value
    const at = tokensWithin(reading.tokens, found.start, found.end)
    if (!at) continue
    const toll = tollBefore(reading, at)
    const counted = toll?.counted ?? countedNoun(reading, at) ?? bareCasualties(reading, at)
    if (!counted) continue
    const { action, range } = toll ?? countedAction(reading, counted)
    const each = value.each ?? eachSide(reading, counted.range)
    drafts.push({
      kind: 'count',
      focus: { from: at.from, to: Math.max(at.to, counted.range.to) },
      quote: withTail(reading.tokens, range),
      value: { ...value, each, per: value.per ?? perPeriod(reading, counted.range) },
      head: counted.head,
      action: LIGHT_VERBS.has(action) ? '' : action,
      parts: counted.parts,
      topic: topicOf(counted, action),
    })
  }
  return drafts
}

/** "1,000 prisoners on each side", "both sides exchanging 1,000 prisoners". */
function eachSide(reading: Reading, range: Range): string | null {
  const around = reading.tokens
    .slice(Math.max(0, range.from - 4), range.to + 6)
    .map(t => t.lower)
    .join(' ')
  return /\b(?:each|either|per) (?:side|party)|both (?:sides|parties) \w+ing\b/.test(around) ? 'side' : null
}

/** "5,000 soldiers a week": the rate stands behind the noun. */
function perPeriod(reading: Reading, range: Range): Period | null {
  const behind = reading.tokens
    .slice(range.to, range.to + 2)
    .map(t => t.lower)
    .join(' ')
  const found = /^(?:a|an|per|each|every) (hour|day|week|month|year)\b/.exec(behind) ?? /^(hour|dai|week|month|year)ly\b/.exec(behind)
  const period = found?.[1] === 'dai' ? 'day' : found?.[1]
  return PERIODS.find(p => p === period) ?? null
}

/** Takes "of war", "a week", "on each side" into the quote. */
function withTail(tokens: readonly Token[], range: Range): Range {
  const tail = tokens
    .slice(range.to, range.to + 4)
    .map(t => t.lower)
    .join(' ')
  const extra =
    /^(?:of war|a week|per \w+|a day|a month|a year|weekly|each)\b/.exec(tail)?.[0] ?? /^(?:on|from|for|by) each \w+/.exec(tail)?.[0]
  return extra ? { from: range.from, to: range.to + extra.split(' ').length } : range
}
