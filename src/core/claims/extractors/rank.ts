/**
 * How something ranks: the coldest since, the first in, one of the biggest, the largest ever.
 *
 * "the coldest winter in decades" → aspect "rank", head "winter", value "by:cold", "decade"; "the coldest since 1963" → "1963", "by:cold", "since".
 */

import { isPossessive, type Token } from '../../text/tokens.ts'
import { conceptOf, sortedSet } from '../concepts.ts'
import { contentIn, indexesOf } from '../content.ts'
import { clauseAround, type Draft } from '../frames.ts'
import { wordsByKey } from '../lexicon/tables.ts'
import type { ArticleReading, Reading } from '../reading.ts'
import type { Triggers } from '../triggers.ts'

/** Superlatives → what they rank by, so that "deadliest" and "bloodiest" meet. */
const SUPERLATIVES: ReadonlyMap<string, string> = wordsByKey(`large largest biggest greatest hugest
  strong strongest mightiest
  power powerful
  bad worst deadliest bloodiest gravest
  severe severe serious violent destructive
  high highest tallest
  low lowest weakest smallest
  close closest tightest narrowest
  long longest
  short shortest
  old oldest
  young youngest
  fast fastest quickest
  slow slowest
  steep steepest sharpest
  first first
  rich richest expensive dearest costliest lucrative
  best best
  hot hottest warmest
  cold coldest
  wet wettest heaviest
  dry driest`)
/** Without "most" before them these rank nothing. */
const WITH_MOST = new Set(['powerful', 'severe', 'serious', 'violent', 'destructive', 'expensive', 'lucrative'])
/** What makes it a rank and no mere praise: a span of time, a place, an "ever". */
const FRAMES = /^(?:since|ever|in|for|of|on|to|this)$/
const NUMBERS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i): [string, number] => [word, i]),
)
/** Behind "first" these are counted, not ranked: "the first quarter of next year", "first-degree murder", "on her first day since". */
const COUNTED_BY_FIRST = /^(?:quarter|half|week|day|month|hour|night|weekend|minute|year|term|person|lady|aid|name)s?$/
const REACH_TOKENS = 9
const SHOWN_TOKENS = 12
/** "No quake this strong has been felt here since": so far before "since" the no may stand. */
const NEGATED_TOKENS = 12
const NEGATIONS = /^(?:not|no|nothing|none|never)$/

/** "in seven years", "in 60 years", "in two decades": how long ago the last was; null for "in years". */
function yearsAgo(tokens: readonly Token[], at: number): number | null {
  const count = tokens[at - 1]
  const written = count ? (NUMBERS.get(count.lower) ?? Number(count.text)) : Number.NaN
  return Number.isFinite(written) && written > 0 ? written * (tokens[at]?.lemma === 'decade' ? 10 : 1) : null
}

/** A year, a number of years, "ever", "living memory", "history": what the rank is measured against. */
function against(reading: Reading, from: number, to: number, published: number | null): string[] {
  const { tokens } = reading
  const found: string[] = []
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (!token || /^[;:.!?”"]$/.test(token.text)) break
    if (/^(?:1[5-9]|20)\d\d$/.test(token.text)) found.push(...(found.includes('since') ? [token.text] : []))
    else if (/^(?:ever|history|memory|record)$/.test(token.lower)) found.push('ever')
    else if (/^(?:decade|year)s?$/.test(token.lower) && yearsAgo(tokens, i) !== null && published !== null)
      found.push(String(published - (yearsAgo(tokens, i) ?? 0)))
    else if (/^(?:since|decade|century|year|month|week|quarter|season|time|generation)s?$/.test(token.lower))
      found.push(token.lower.replace(/s$/, ''))
  }
  return found
}

/** "Not since 1979", "nothing this strong since 1982": a rank told by what has not been since. */
function fromNegations(reading: Reading, published: number | null): Draft[] {
  const { tokens } = reading
  return indexesOf(tokens, t => t.lower === 'since' || t.lower === 'in').flatMap((i): Draft[] => {
    const token = tokens[i]
    if (!token) return []
    const start = tokens.slice(Math.max(0, i - NEGATED_TOKENS), i).findLastIndex(t => NEGATIONS.test(t.lower))
    if (start < 0) return []
    const from = Math.max(0, i - NEGATED_TOKENS) + start
    const measured = against(reading, i, Math.min(tokens.length, i + REACH_TOKENS), published).filter(m => /^\d{4}$/.test(m))
    const compared =
      from === i - 1 || tokens.slice(from, i).some(t => /^(?:this|so|as|stronger|larger|bigger|worse|such|like)$/.test(t.lower))
    if (measured.length === 0 || !compared || (token.lower === 'in' && from === i - 1)) return []
    return [
      {
        kind: 'other',
        aspect: 'rank',
        focus: { from: i, to: i + 1 },
        quote: { from: i - from > SHOWN_TOKENS / 2 ? i : from, to: Math.min(tokens.length, i + SHOWN_TOKENS / 2) },
        value: { type: 'set', members: sortedSet(['since', ...measured]), open: false },
        head: '',
        action: 'large',
        topic: 'Rank',
        scope: { from: 0, to: tokens.length },
      },
    ]
  })
}

/** A part of a span, a degree, a hand: no rank. "First-ever" is one. */
function isNumber(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (tokens[at]?.lower !== 'first' || !next) return false
  if (next.text === '-') return tokens[at + 2]?.lower !== 'ever'
  return COUNTED_BY_FIRST.test(next.lower) || /^(?:two|three|four|five|six|seven|eight|nine|ten|few|\d+)$/.test(next.lower)
}

/** "the world's third-largest", "Corvina's biggest": of what it is, told before. */
function possessorOf(reading: Reading, at: number): string[] {
  const { tokens } = reading
  const own = tokens.slice(Math.max(0, at - 4), at).findLastIndex(isPossessive)
  if (own < 0) return []
  const to = Math.max(0, at - 4) + own
  const phrase = reading.parse.phrases.find(p => p.from < to && to <= p.to)
  return contentIn(reading, { from: Math.max(phrase?.from ?? to - 1, to - 3), to })
}

/** "in the world by sales": what it is measured by follows from what it is. */
function measuredBy(tokens: readonly Token[], from: number, to: number): number {
  const by = tokens.findIndex((t, i) => i >= from && i < to && t.lower === 'by' && /^(?:NOUN|DET|ADJ)$/.test(tokens[i + 1]?.pos ?? ''))
  return by < 0 ? to : by
}

/** "since the agency began to keep track of it in 2000": a clause may be long; what it is said to have preceded is another event. */
function behindSince(tokens: readonly Token[], from: number, to: number): number {
  if (!tokens.slice(from, to).some(t => t.lower === 'since')) return to
  const other = tokens.findIndex((t, i) => i >= to && /^(?:that|which|who|before|after)$/.test(t.lower))
  const within = tokens.slice(from, to).some(t => /^(?:that|which|who)$/.test(t.lower))
  return within ? to : Math.min(tokens.length, to + REACH_TOKENS, other < 0 ? tokens.length : other)
}

/** "the fourth-fastest", "the 12th biggest": which one it is, right before the superlative. */
const NTH = /^(?:fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th))$/

function ordinalBefore(tokens: readonly Token[], at: number): string | null {
  const word = tokens[tokens[at - 1]?.text === '-' ? at - 2 : at - 1]?.lower ?? ''
  return NTH.test(word) ? word : null
}

export const RANK_TRIGGERS: Triggers = { words: [SUPERLATIVES], pattern: NEGATIONS }

export function extractRanks(reading: Reading, article: ArticleReading): Draft[] {
  const { tokens, parse } = reading
  const published = Number(article.article.published?.slice(0, 4)) || null
  const drafts: Draft[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    const key = token && SUPERLATIVES.get(token.lower)
    if (!token || !key || isNumber(tokens, i) || (WITH_MOST.has(token.lower) && tokens[i - 1]?.lower !== 'most')) continue
    const to = Math.min(tokens.length, i + 1 + REACH_TOKENS)
    const measured = against(reading, i + 1, behindSince(tokens, i, to), published)
    const oneOf = tokens.slice(Math.max(0, i - 5), i).some((t, k, all) => t.lower === 'one' && all[k + 1]?.lower === 'of')
    const hedge = tokens.slice(Math.max(0, i - 6), i).find(t => /^(?:possibly|perhaps|probably|among|arguably|second|third)$/.test(t.lower))
    const nth = ordinalBefore(tokens, i)
    const span = measured.some(m => m !== 'time' && m !== 'year')
    if (!span && !oneOf && !hedge && !nth) continue
    // "for the first time" alone is no rank: it needs its "since" or "in N years".
    if (key === 'first' && !measured.some(m => /^(?:since|ever|decade|quarter|year|\d{4})$/.test(m))) continue
    const phrase = parse.phrases.find(p => p.from <= i && i < p.to)
    const next = phrase && phrase.head > i ? phrase.head : -1
    const subject = clauseAround(parse, { from: i, to: i + 1 })?.subject
    const noun = next >= 0 ? next : (subject?.head ?? -1)
    const head = conceptOf(tokens[noun]?.lemma ?? '') ?? ''
    const end = Math.max(next + 1, i + 1)
    let close = end
    while (close < to && !/^[,;:.!?”"–—]$/.test(tokens[close]?.text ?? '.')) close++
    const tail = tokens.slice(i, close).findIndex(t => FRAMES.test(t.lower))
    const from = oneOf || hedge ? Math.max(0, i - 3) : nth ? (tokens[i - 1]?.text === '-' ? i - 2 : i - 1) : i
    drafts.push({
      kind: 'other',
      aspect: 'rank',
      focus: { from, to: end },
      quote: { from, to: Math.min(close, i + SHOWN_TOKENS) },
      value: {
        type: 'set',
        members: sortedSet([
          `by:${key}`,
          ...measured,
          ...(oneOf ? ['one of'] : []),
          ...(hedge ? [hedge.lower === 'among' ? 'one of' : hedge.lower] : []),
          ...(nth && nth !== hedge?.lower ? [nth] : []),
          ...possessorOf(reading, i),
          ...(tail >= 0 ? contentIn(reading, { from: i + tail, to: measuredBy(tokens, i + tail, close) }) : []),
        ]),
        open: false,
      },
      head,
      action: key,
      topic: /^(?:NOUN|PROPN)$/.test(tokens[noun]?.pos ?? '') ? `Rank of the ${tokens[noun]?.lower}` : 'Rank',
    })
  }
  return [...drafts, ...fromNegations(reading, published)]
}
