/**
 * What is said, as far as the words around a verb of saying tell: where it begins, whether there is any, whether it stood before.
 *
 * "told reporters that the bridge is safe" → from "the bridge"; "told reporters on Friday." → nothing more.
 */
import { NOT_NAMES } from '../names/lexicon/nameWords.ts'
import type { Parse } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'
import { isMark, isVerb, QUOTE } from './sources.ts'

/** Content of fewer tokens than this says nothing that could be compared. */
export const MIN_CONTENT = 3
/** "told reporters at a news conference": the addressee is no longer than this. */
export const MAX_ADDRESSEE = 8

/** Where what is said begins behind a verb: the addressee and "that" are left out. */
export function contentStart(tokens: readonly Token[], verb: number): number {
  const limit = Math.min(tokens.length, verb + 1 + MAX_ADDRESSEE)
  for (let i = verb + 1; i < limit; i++) {
    const token = tokens[i]
    if (!token) break
    if (token.lower === 'that' || token.text === ':') return i + 1
    if (QUOTE.test(token.text)) return i
    if (isVerb(token)) break
  }
  return verb + 1
}

/** What follows a speaker and his verb only says when, where and to whom: "told reporters on Friday." */
export function saysNothingMore(tokens: readonly Token[], from: number): boolean {
  const rest = tokens.slice(from)
  const first = rest[0]
  if (!first || isMark(first, /^[.,;!?)—–-]$/)) return true
  const stop = rest.findIndex(t => isMark(t, /^[.,;!?]$/))
  // "said when asked by reporters", "said as he left the court": another clause, which is not what was said.
  const part = rest.slice(0, stop < 0 ? rest.length : stop)
  if (/^(?:when|while|as)$/.test(first.lower) && !part.some(t => t.lower === 'that')) return true
  return !part.some(t => isVerb(t) || t.lower === 'that' || t.text === ':' || QUOTE.test(t.text))
}

/** "announced the closure", "accused the mayor of theft": the object is what is said. Days are none, nor is "late on Monday". */
export function hasObject({ tokens, phrases }: Parse, verb: number): boolean {
  const object = phrases.find(p => p.from === verb + 1 && p.preposition === null)
  const head = object && tokens[object.head]
  return (
    !!head &&
    !/^(?:late|early|later|earlier|last|live)$/.test(head.lower) &&
    !NOT_NAMES.has(head.lower) &&
    !/^(?:here|yesterday|today|tonight|morning|afternoon|evening|night|week|month|year)$/.test(head.lower)
  )
}

/** The text before a speaker may be what is said: it ends in a quotation mark or holds a verb. */
export function saidBefore(tokens: readonly Token[], to: number): boolean {
  return to >= MIN_CONTENT && (isMark(tokens[to - 1], /^["”?!]$/) || tokens.slice(0, to).some(isVerb))
}

export const endsSentence = (tokens: readonly Token[], verb: number): boolean =>
  tokens
    .slice(verb + 1)
    .every(
      t =>
        t.pos === 'PUNCT' ||
        t.pos === 'ADP' ||
        t.pos === 'PROPN' ||
        t.pos === 'NOUN' ||
        t.pos === 'DET' ||
        t.pos === 'NUM' ||
        t.pos === 'ADJ',
    )

/** "claimed responsibility for the raid", "the storm claimed nine lives", "argued with the coach": nothing that is said. */
export function isDeed(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at + 1, at + 1 + MAX_CLAIMED).map(t => t.lower)
  if (tokens[at]?.lemma === 'argue') return /^(?:over|with|about)$/.test(next[0] ?? '')
  // "Posting bail", "posted a loss": only what follows as speech does was said.
  if (tokens[at]?.lemma === 'post') return !/^(?:that|on|in|to|,|:|"|“|”|\.)$/.test(next[0] ?? '.')
  if (tokens[at]?.lemma !== 'claim') return false
  const thing = next.findIndex(word => CLAIMED.has(word))
  return thing >= 0 && !next.slice(0, thing).some(word => /^(?:that|to|the[ym]|he|she|it|is|was|were|had|has|have|would|,)$/.test(word))
}
const MAX_CLAIMED = 5
const CLAIMED: ReadonlySet<string> = new Set(
  'responsibility lives life victims victory title titles medal credit asylum crown wicket wickets scalp insurance benefits'.split(' '),
)
