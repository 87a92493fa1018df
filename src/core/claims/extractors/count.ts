/**
 * How many: people killed, prisoners swapped, ships sunk.
 *
 * "killing at least 43 people" → 43 or more, head "person", action "die".
 */
import type { CountValue, Period } from '../../model.ts'
import type { Range } from '../../text/phrases.ts'
import type { Token } from '../../text/tokens.ts'
import { bareCasualties, type Counted, countedAction, countedNoun, tollBefore } from '../counted.ts'
import type { Draft } from '../frames.ts'
import { BEFALLS, LIGHT_VERBS } from '../lexicon/groups.ts'
import { type Reading, tokensWithin } from '../reading.ts'

const PERIODS: readonly Period[] = ['hour', 'day', 'week', 'month', 'year']

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
