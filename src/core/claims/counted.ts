/**
 * What a number counts, and what befalls it.
 *
 * "killing at least 43 people" → head "person", action "die"; "the death toll rose to 21" → the same.
 */
import type { NounPhrase, Range } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'
import { conceptOf } from './concepts.ts'
import { actionOf, clauseAround, clauseOf } from './frames.ts'
import { ANYBODY, BEFALLS, SOMEBODY } from './lexicon/groups.ts'
import { contains, type Reading } from './reading.ts'

export interface Counted {
  /** Number and counted noun. */
  readonly range: Range
  readonly head: string
  readonly words: string
  readonly parts: readonly string[]
  readonly phrase: NounPhrase | null
}

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
export function tollBefore(reading: Reading, at: Range): { counted: Counted; action: string; range: Range } | null {
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
export function bareCasualties(reading: Reading, at: Range): Counted | null {
  const verb = reading.tokens[at.from - 1]
  const next = reading.tokens[at.to]
  const concept = verb?.pos === 'VERB' ? conceptOf(verb.lemma) : null
  const bare = !next || next.pos === 'PUNCT' || next.pos === 'CCONJ' || next.pos === 'ADP' || next.pos === 'SCONJ'
  return bare && concept && BEFALLS.has(concept) ? { range: at, head: 'person', words: 'people', parts: [], phrase: null } : null
}
