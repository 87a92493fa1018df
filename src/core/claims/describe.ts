/**
 * A noun that tells what a person is, with what hangs on it.
 *
 * "Weld's former deputy director of the Board" → describer director, words "former deputy director of the Board", possessor Weld.
 */

import { fullRank } from '../names/lexicon/ranks.ts'
import type { Mention } from '../names/mentions.ts'
import { remembered } from '../remember.ts'
import type { NounPhrase, Range } from '../text/phrases.ts'
import { isPossessive, type Token } from '../text/tokens.ts'
import { DESCRIBERS, type Describer } from './lexicon/describers.ts'
import type { Reading } from './reading.ts'

export interface Description {
  /** The person's key, and the name where the sentence gives it. */
  readonly person: string
  readonly name: Mention | null
  /** Tokens of the description, without article or possessor. */
  readonly words: Range
  /** Index of its noun. */
  readonly head: number
  readonly describer: Describer
  /** Whose: "Weld's", "his". */
  readonly possessor: string | null
  /** "reporters Ann Lund and Ben Orr": the noun is of several. */
  readonly plural: boolean
}

/** The noun table's entry for a token; a plural is looked up as one of them. */
export function describerOf(token: Token | undefined): Describer | null {
  return token && DESCRIBING.has(token.pos) ? describerOfWord(token.lower) : null
}

const DESCRIBING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB'])

const describerOfWord: (lower: string) => Describer | null = remembered(lower => {
  const word = fullRank(lower)
  return (
    DESCRIBERS.get(word) ??
    DESCRIBERS.get(word.replace(/men$/, 'man').replace(/ies$/, 'y')) ??
    DESCRIBERS.get(word.replace(/s$/, '')) ??
    null
  )
})

const PREMIER: Describer = { concept: 'premier', class: 'office' }
const OWNERS = /^(?:his|her|its|their|my|our)$/
const LINKS = new Set(['of', 'at', 'in', 'for', 'with', 'to', 'on'])

/** The noun phrase and what "of", "at", "in" hang on it: "director of research in Velmora". */
export function withTail(reading: Reading, phrase: NounPhrase): number {
  const { tokens, parse } = reading
  let to = phrase.to
  for (const next of parse.phrases) {
    if (next.from < to) continue
    if (next.from !== to + 1 || !LINKS.has(tokens[to]?.lower ?? '')) break
    const head = tokens[next.head]
    if (head?.pos === 'NUM' || /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(head?.lower ?? '')) break
    to = next.to
  }
  return to
}

/** "As a state senator, Ann Lund signed it", "while mayor": what somebody was, or is, when it happened. */
export function isOfAnotherTime(tokens: readonly Token[], from: number): boolean {
  let at = from - 1
  while (/^(?:NOUN|ADJ|DET)$/.test(tokens[at]?.pos ?? '') && !OF_A_TIME.test(tokens[at]?.lower ?? '')) at--
  return OF_A_TIME.test(tokens[at]?.lower ?? '')
}
const OF_A_TIME = /^(?:as|while|when|once)$/

/** Cuts the article, the possessor and what stands before it. */
function ownWords(reading: Reading, from: number, head: number): { from: number; possessor: string | null } {
  const { tokens } = reading
  let start = from
  let possessor: string | null = null
  if (OWNERS.test(tokens[from - 1]?.lower ?? '')) possessor = 'his'
  for (let i = from; i < head; i++) {
    const token = tokens[i]
    if (!token) break
    if (isPossessive(token)) {
      const owner = reading.mentions.find(m => m.to === i)
      possessor = owner?.key ?? 'its'
      start = i + 1
    } else if (OWNERS.test(token.lower)) {
      possessor = 'his'
      start = i + 1
    } else if (token.pos === 'DET' && i === start) start = i + 1
  }
  return { from: start, possessor }
}

export const isPlural = (token: Token | undefined): boolean => !!token && token.lower !== token.lemma && /s$|men$/.test(token.lower)

/** Titles that stand between an office and a name: "Committee Chairman Rep. Ann Lund"; "Attorney General" is an attorney. */
const LAST_OF_TWO = /^(?:rep|sen|sergeant|lieutenant|captain|colonel|general)$/
/** "Lt. Col." and "Brig. Gen." are one rank. */
const FIRST_OF_RANK = /^(?:lieutenant|major|brigadier|staff|master|first|second)$/

/** Where the noun stands that tells most: before a title that follows an office, else the last. */
function nounAt(tokens: readonly Token[], from: number, last: number): number {
  const word = (at: number) => fullRank(tokens[at]?.lower ?? '')
  const joint = tokens[last - 1]?.text === '-' ? 2 : 1
  let before = last - joint
  if (!LAST_OF_TWO.test(word(last))) return last
  if (FIRST_OF_RANK.test(word(before))) before -= 1
  return before >= from && describerOf(tokens[before]) ? before : last
}

/** "the third cabinet minister to resign": which of those who did, and no office. */
const isOneOfThose = (tokens: readonly Token[], from: number, head: number, to: number): boolean =>
  tokens[to]?.lower === 'to' &&
  tokens[to + 1]?.pos === 'VERB' &&
  tokens
    .slice(from, head)
    .some(t => /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|last|only)$/.test(t.lower))

export function describe(
  reading: Reading,
  person: string,
  name: Mention | null,
  from: number,
  last: number,
  to: number,
): Description | null {
  const { tokens } = reading
  const head = nounAt(tokens, from, last)
  const prime = tokens[head]?.lower === 'minister' && tokens[head - 1]?.lower === 'prime'
  const describer = prime ? PREMIER : describerOf(tokens[head])
  if (!describer) return null
  // "his office accused Jonas Weld": what it did, not what he is.
  if (tokens[head]?.pos === 'VERB' && reading.parse.clauses.some(c => c.verb.main === head && c.subject)) return null
  if (isOneOfThose(tokens, from, head, to)) return null
  const own = ownWords(reading, from, head)
  const { possessor } = own
  // "Off-duty" stands with its hyphen.
  const start = tokens[own.from - 1]?.text === '-' ? own.from - 2 : own.from
  const tail = possessor ?? ownerBehind(reading, head)
  return { person, name, words: { from: start, to }, head, describer, possessor: tail, plural: isPlural(tokens[head]) }
}

/** "the brother of Ann Lund" */
function ownerBehind(reading: Reading, head: number): string | null {
  if (reading.tokens[head + 1]?.lower !== 'of') return null
  return reading.mentions.find(m => m.from >= head + 2 && m.from <= head + 3)?.key ?? null
}
