/**
 * Tokens of one sentence → noun phrases, verb groups and clauses: a shallow parse, enough to tell who does what.
 *
 * "Russian negotiators presented new demands" → subject [Russian negotiators], verb present, object [new demands].
 */

import { findClauses, RELATIVES } from './clauses.ts'
import { isPossessive, type Token } from './tokens.ts'
import { findVerbGroups, type VerbGroup } from './verbGroups.ts'

/** Token indexes, start inclusive, end exclusive. */
export interface Range {
  readonly from: number
  readonly to: number
}

export interface NounPhrase extends Range {
  /** Index of the word that the phrase is about: its last noun. */
  readonly head: number
  /** The preposition that governs it, in lower case; null for subjects and objects. */
  readonly preposition: string | null
}

export interface Clause {
  readonly verb: VerbGroup
  readonly subject: NounPhrase | null
  readonly objects: readonly NounPhrase[]
  /** From the subject's first token to the last object's last. */
  readonly range: Range
}

export interface Parse {
  readonly tokens: readonly Token[]
  readonly phrases: readonly NounPhrase[]
  readonly clauses: readonly Clause[]
}

const IN_PHRASE = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM'])

/** "the contested territories", "a reported attack", "her modelling career", "rebel-held districts": a participle that leads a noun. */
function isParticipleModifier(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i]
  const next = tokens[i + 1]
  if (!token || !next || token.pos !== 'VERB' || i === from || !/^(NOUN|ADJ|PROPN)$/.test(next.pos)) return false
  const before = tokens[i - 1]
  if (!before) return false
  if (/^[-–]$/.test(before.text) && before.end === token.start) return next.start > token.end
  if (!/(?:ed|en|ing)$/.test(token.lower)) return false
  return /^(DET|ADJ|NUM)$/.test(before.pos) || (before.pos === 'PRON' && /^(?:his|her|its|their|our|my)$/.test(before.lower))
}

/** "the first direct meeting", "a recently signed deal". */
function isAdverbModifier(tokens: readonly Token[], i: number, from: number): boolean {
  const before = tokens[i - 1]
  return i > from && tokens[i]?.pos === 'ADV' && before?.pos === 'DET' && /^(ADJ|NOUN|NUM|VERB)$/.test(tokens[i + 1]?.pos ?? '')
}

/** "three clerks-two women and a man": a dash that opens a list of them, though nothing stands around it. */
const listsMany = (before: Token, after: Token): boolean =>
  before.pos === 'NOUN' && before.lower !== before.lemma && (after.pos === 'DET' || (after.pos === 'NUM' && /^\p{L}/u.test(after.text)))

/** Joins that keep a phrase together: "Russian and Ukrainian soldiers", "prisoners-of-war", "6.5-magnitude". */
function bridges(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (!token || !before || !after) return false
  if (token.lower === '-' || token.lower === '–')
    return before.end === token.start && token.end === after.start && !listsMany(before, after)
  if (token.pos === 'CCONJ' && token.lower === 'and') {
    const adjectives = (before.pos === 'ADJ' || before.pos === 'PROPN') && (after.pos === 'ADJ' || after.pos === 'PROPN')
    return adjectives && tokens[i + 2]?.pos === 'NOUN'
  }
  return false
}

/** "the hospital early on Monday", "the school late Tuesday": what follows says when. */
const saysWhen = (tokens: readonly Token[], i: number): boolean =>
  /^(?:early|earlier|late|later)$/.test(tokens[i]?.lower ?? '') && /^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '')

function phraseEnd(tokens: readonly Token[], from: number): number {
  let i = from
  while (i < tokens.length) {
    const token = tokens[i]
    if (!token) break
    const inside =
      IN_PHRASE.has(token.pos) ||
      isPossessive(token) ||
      (token.pos === 'PRON' && /^(his|her|its|their|our|my|your)$/.test(token.lower)) ||
      isParticipleModifier(tokens, i, from) ||
      isAdverbModifier(tokens, i, from) ||
      (i > from && bridges(tokens, i))
    if (!inside || (i > from && ((token.pos === 'DET' && !isPossessive(token)) || saysWhen(tokens, i)))) break
    i++
  }
  return i
}

function headOf(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (tokens[i]?.pos === 'NOUN' || tokens[i]?.pos === 'PROPN') return i
  return to - 1
}

function findPhrases(tokens: readonly Token[]): NounPhrase[] {
  const phrases: NounPhrase[] = []
  let i = 0
  while (i < tokens.length) {
    const token = tokens[i]
    if (!token) break
    // "her" alone is she, "her home" is a phrase.
    const owner =
      /^(his|its|their|our|my|your)$/.test(token.lower) ||
      (token.lower === 'her' && IN_PHRASE.has(tokens[i + 1]?.pos ?? 'X') && tokens[i + 1]?.pos !== 'DET')
    const pronoun = token.pos === 'PRON' && !RELATIVES.has(token.lower) && !owner
    const to = pronoun ? i + 1 : phraseEnd(tokens, i)
    if (to === i) {
      i++
      continue
    }
    const before = tokens[i - 1]
    const preposition =
      before && (before.pos === 'ADP' || (before.pos === 'SCONJ' && /^(since|after|before|until|than)$/.test(before.lower)))
        ? before.lower
        : null
    phrases.push({ from: i, to, head: headOf(tokens, i, to), preposition })
    i = to
  }
  return phrases
}

export function parseSentence(tokens: readonly Token[]): Parse {
  const phrases = findPhrases(tokens)
  return { tokens, phrases, clauses: findClauses(tokens, phrases, findVerbGroups(tokens, phrases)) }
}
