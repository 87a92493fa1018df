/**
 * How often, and for how many: what stands behind an amount.
 *
 * "5,000 a week" → per week · "prisoners per day" → per day · "1,000 prisoners from each side" → each side
 */
import type { Period, Span } from '../model.ts'
import { PERIODS } from './lexicon/units.ts'
import { type Token, tokenize } from './tokens.ts'

/** "5,000 soldiers and officers a week": so many words may stand between a figure and its rate. */
const RATE_REACH = 5
const RATE_WORDS: ReadonlySet<string> = new Set(['a', 'an', 'per', 'every', 'each'])
const ADVERBS: ReadonlySet<string> = new Set(['hourly', 'daily', 'weekly', 'monthly', 'yearly', 'annually'])
const STOPS: ReadonlySet<string> = new Set([
  '.',
  ',',
  ';',
  ':',
  '—',
  '(',
  'and',
  'but',
  'in',
  'for',
  'on',
  'at',
  'by',
  'within',
  'over',
  'than',
  'after',
  'when',
  'who',
  'which',
  'that',
  'since',
  'during',
  'twice',
  'once',
  'times',
  'were',
  'was',
  'had',
])
const SIDES: ReadonlySet<string> = new Set(['side', 'country', 'party', 'nation', 'state', 'team'])

const PARTIES: ReadonlySet<string> = new Set(['sides', 'countries', 'parties', 'nations', 'states', 'teams'])

/** A rate directly at token `i`. "a year ago" and "a week later" are no rates. */
export function readPer(tokens: readonly Token[], i: number): { period: Period; next: number } | null {
  const first = tokens[i]
  if (!first) return null
  if (ADVERBS.has(first.low)) return rate(first.low, i + 1)
  if (first.low === '/' && first.glued) return rate(tokens[i + 1]?.low ?? '', i + 2)
  if (!RATE_WORDS.has(first.low)) return null
  const behind = tokens[i + 2]?.low ?? ''
  if (behind === 'ago' || behind === 'later' || behind === 'earlier' || behind === 'before' || behind === 'after') return null
  const word = tokens[i + 1]?.low ?? ''
  return ADVERBS.has(word) ? null : rate(word, i + 2)
}

function rate(word: string, next: number): { period: Period; next: number } | null {
  const period = PERIODS.get(word)
  return period ? { period, next } : null
}

/** The rate of a count, with what is counted in between: "5,000 soldiers a week". */
export function findPer(tokens: readonly Token[], i: number): { period: Period; next: number; distance: number } | null {
  for (let distance = 0; distance <= RATE_REACH; distance += 1) {
    const token = tokens[i + distance]
    if (!token || STOPS.has(token.low) || token.kind === 'number') return null
    const found = readPer(tokens, i + distance)
    if (found) return { ...found, distance }
  }
  return null
}

/** "each", "apiece", "from each side", "per country" behind a count. */
export function findEach(tokens: readonly Token[], i: number): string | null {
  for (let k = i; k <= i + RATE_REACH + 1; k += 1) {
    const token = tokens[k]
    if (!token || (k > i && (token.low === '.' || token.low === ';' || token.kind === 'number'))) return null
    if (token.low === 'apiece') return 'side'
    if (token.low !== 'each' && token.low !== 'per') continue
    const word = tokens[k + 1]?.low ?? ''
    if (SIDES.has(word) || (token.low === 'each' && /^[.,;:)]?$/.test(word))) return 'side'
    if (
      token.low === 'each' &&
      word === 'of' &&
      tokens[k + 2]?.low === 'the' &&
      (PARTIES.has(tokens[k + 3]?.low ?? '') || PARTIES.has(tokens[k + 4]?.low ?? ''))
    )
      return 'side'
    if (token.low === 'each' && /^(from|for|on|to|in|by|after)$/.test(word)) return 'side'
  }
  return null
}

/** Words that share a count out between parties before it is named: "each side will free 1,000 prisoners". */
const SHARED =
  /\b(?:each (?:side|country|party|nation|state)|both (?:sides|countries|parties|nations)(?: \w+){0,3} each|the two sides(?: \w+){0,3} each|each of the (?:two )?(?:sides|countries|parties|nations))\b/i

/** Whether the clause of a count at `span` gives each party that many, the words before the count included. */
export function eachParty(text: string, span: Span): string | null {
  const from = Math.max(0, span.start - EACH_WINDOW)
  const before = text.slice(from, span.start)
  const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1)
  if (SHARED.test(clause)) return 'side'
  return findEach(tokenize(text.slice(span.end, span.end + EACH_WINDOW)), 0)
}
/** Characters before and behind a count in which its sharing out is looked for. */
const EACH_WINDOW = 90
