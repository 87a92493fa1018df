/**
 * What a length of time is of, where the words next to it tell: "four days of riots", "pulled out 14 hours after the quake"; and what is none.
 *
 * "six hours of heavy shelling" → head "shell"; "half an hour's drive" → a way.
 */
import type { DurationValue } from '../model.ts'
import type { Range } from '../text/phrases.ts'
import { conceptOf } from './concepts.ts'
import type { Draft } from './frames.ts'
import { EVENTS } from './lexicon/groups.ts'
import type { Reading } from './reading.ts'

/** "four days of riots", "almost six hours of heated debate": the event behind "of". */
export function eventOf(reading: Reading, at: Range): { head: string; words: string; range: Range } | null {
  const { tokens, parse } = reading
  if (tokens[at.to]?.lower !== 'of') return null
  const first = parse.phrases.findIndex(p => p.from <= at.to + 1 && at.to + 1 < p.to)
  for (const phrase of parse.phrases.slice(Math.max(0, first), Math.max(0, first) + 2)) {
    if (first < 0 || phrase.from > at.to + 1 + MAX_OF) return null
    const token = tokens[phrase.head]
    const concept = token && /^(?:NOUN|VERB)$/.test(token.pos) ? conceptOf(token.lemma) : null
    if (token && concept && EVENTS.has(concept)) return { head: concept, words: token.lower, range: { from: at.from, to: phrase.to } }
  }
  return gerundBehind(reading, at)
}

/** "five days of rioting", "six hours of heavy shelling": the doing behind "of". */
export function gerundBehind({ tokens }: Reading, at: Range): { head: string; words: string; range: Range } | null {
  const gerund = tokens.slice(at.to + 1, at.to + 3).find(t => t.lower.endsWith('ing'))
  const concept = gerund ? conceptOf(gerund.lemma) : null
  return gerund && concept ? { head: concept, words: gerund.lower, range: { from: at.from, to: tokens.indexOf(gerund) + 1 } } : null
}

/** "of the worst riots": as far behind "of" the event may stand. */
const MAX_OF = 3

export const lengthDraft = (at: Range, quote: Range, value: DurationValue, head: string, action: string, topic: string): Draft => ({
  kind: 'duration',
  focus: at,
  quote,
  value,
  head,
  action,
  topic,
})

/** "was pulled out alive 14 hours after the quake": as long was she trapped. */
const FREED = /^(?:rescued|pulled|dug|extracted|extricated|winched)$/
const FREED_REACH = 6

export function freedAfter({ tokens }: Reading, at: Range): { head: string; words: string; from: number } | null {
  if (!/^(?:after|later)$/.test(tokens[at.to]?.lower ?? '')) return null
  const back = tokens.slice(Math.max(0, at.from - FREED_REACH), at.from)
  const i = back.findLastIndex(t => FREED.test(t.lower))
  if (i < 0 || isOfBody({ tokens }, at) || back.slice(i).some(t => /^[,;:]$/.test(t.text))) return null
  return { head: 'trap', words: back[i]?.lower ?? '', from: at.from - back.length + i }
}

/** "half an hour's drive from the coast": how far, not how long. */
export const isWay = ({ tokens }: Reading, at: Range): boolean =>
  tokens
    .slice(at.to, at.to + 3)
    .some(
      (t, i) =>
        /^(?:drive|walk|ride|flight|journey|hike|sail|travel|march|climb)$/.test(t.lower) &&
        (i > 0 || /'s?$/.test(tokens[at.to - 1]?.lower ?? '')),
    )

/** "Her body was pulled from the river nine days later": found, not freed. */
export const isOfBody = ({ tokens }: Pick<Reading, 'tokens'>, at: Range): boolean =>
  tokens.slice(Math.max(0, at.from - BODY_REACH), at.from).some(t => /^(?:body|bodies|corpse|remains)$/.test(t.lower))
const BODY_REACH = 10
