/**
 * Lengths of time that no other extractor asks for, by the noun they measure or the verb they go with.
 *
 * "has 14 days to appeal" → 14 days, head "appeal", action "within" · "a three-year freeze" → head "freeze", action "last"
 * "was burned 45 minutes later" → head "burn", action "after"
 */
import type { DurationValue } from '../../model.ts'
import type { Range } from '../../text/phrases.ts'
import { conceptOf } from '../concepts.ts'
import { span } from '../eventNouns.ts'
import type { Draft } from '../frames.ts'
import { firstBefore } from '../gaps.ts'
import { LIGHT_VERBS } from '../lexicon/groups.ts'
import { type Reading, tokensWithin } from '../reading.ts'
import { clauseOfLength } from '../spentTimes.ts'

/** "a year", "a day" behind a figure, "19 years old", "a second card": no lengths. */
function isNoLength({ tokens }: Reading, at: Range, value: DurationValue): boolean {
  const [behind, next] = [tokens[at.to]?.lower ?? '', tokens[at.to + 1]?.lower ?? '']
  if (/^(?:old|older|younger|age|aged|ago|olds)$/.test(behind) || (/^[-–]$/.test(behind) && /^old/.test(next)) || /-old/.test(tokens[at.to - 1]?.lower ?? '')) return true
  if (behind === 'of' && next === 'age') return true
  const first = tokens[at.from]?.lower
  if ((first === 'a' || first === 'an') && value.bound === 'exact' && value.said !== null) {
    const before = tokens[at.from - 1]
    return !before || !/^(?:for|in|within|after|than|over|lasted|took|about|nearly|almost|up|to|least|of)$/.test(before.lower)
  }
  return false
}

const LENGTH_OF: ReadonlyMap<string, string> = new Map([
  ['for', 'last'],
  ['over', 'last'],
  ['during', 'last'],
  ['in', 'within'],
  ['within', 'within'],
  ['inside', 'within'],
  ['after', 'after'],
])

const BOUNDS = /^(?:less|fewer|more|under|than|just|only|about|barely|the|first|last|past|next|around|nearly|almost|at|least|up|to|some|another|roughly|well|a)$/

/** What the length is to what it belongs to; null where no word says so. */
function relationOf({ tokens }: Reading, at: Range, verb: Range | null): string | null {
  const behind = tokens[at.to]?.lower ?? ''
  if (/^(?:later|afterwards|after)$/.test(behind)) return 'after'
  if (/^(?:earlier|before|previously)$/.test(behind)) return 'before'
  let i = at.from - 1
  while (BOUNDS.test(tokens[i]?.lower ?? '')) i--
  const told = LENGTH_OF.get(tokens[i]?.lower ?? '')
  if (told) return told
  return verb && verb.to <= at.from && i < verb.to + 2 ? 'last' : null
}

/** The noun that is so long: "a three-year freeze", "48 hours' notice", "ten days of mourning". */
function measured({ tokens, parse }: Reading, at: Range): { head: string; words: string; range: Range } | null {
  const of = tokens[at.to]?.lower === 'of'
  const from = of ? at.to + 1 : at.to
  const phrase = parse.phrases.find(p => (of ? p.from <= from && from < p.to : p.from <= at.from && p.head >= at.to && p.head < p.to))
  const token = phrase && tokens[phrase.head]
  const head = token && /^(?:NOUN|VERB)$/.test(token.pos) ? conceptOf(token.lemma) : null
  return phrase && token && head && phrase.head >= at.to ? { head, words: token.lower, range: { from: at.from, to: phrase.to } } : null
}

/** What somebody has so long for: "60 days to amend the act". */
function toDo({ tokens }: Reading, at: Range): { head: string; words: string; range: Range } | null {
  const verb = tokens[at.to]?.lower === 'to' ? tokens[at.to + 1] : undefined
  const head = verb?.pos === 'VERB' ? conceptOf(verb.lemma) : null
  return verb && head ? { head, words: `to ${verb.lower}`, range: { from: at.from, to: at.to + 2 } } : null
}

function spanOf(reading: Reading, at: Range, value: DurationValue): Draft | null {
  const { tokens } = reading
  const clause = clauseOfLength(reading, at) ?? reading.parse.clauses.findLast(c => c.verb.to <= at.from) ?? reading.parse.clauses[0] ?? null
  const told = relationOf(reading, at, clause?.verb ?? null)
  const noun = told === 'after' || told === 'before' ? null : measured(reading, at)
  const task = noun ? null : toDo(reading, at)
  if (!told && !noun && !task) return null
  const relation = told ?? 'last'
  const verb = clause ? (tokens[clause.verb.main]?.lemma ?? '') : ''
  const concept = conceptOf(verb)
  const main = clause && concept && !LIGHT_VERBS.has(concept) ? { head: concept, words: tokens[clause.verb.main]?.lower ?? '', range: span(clause.verb, at) } : null
  const found = noun ?? task ?? main
  const range = found?.range ?? (clause ? span(clause.verb, at) : at)
  return {
    kind: 'duration',
    focus: at,
    quote: range.to - range.from > 16 ? at : range,
    value,
    head: found?.head ?? '',
    action: task ? 'within' : relation,
    topic: noun ? `Length of the ${noun.words}` : found ? `How long (${found.words})` : 'How long',
  }
}

export function extractSpans(reading: Reading, isTaken: (start: number, end: number) => boolean): Draft[] {
  return reading.values.flatMap(found => {
    if (found.value.type !== 'duration' || isTaken(found.start, found.end)) return []
    const at = tokensWithin(reading.tokens, found.start, found.end)
    if (!at || firstBefore(reading, at) || isNoLength(reading, at, found.value)) return []
    return spanOf(reading, at, found.value) ?? []
  })
}
