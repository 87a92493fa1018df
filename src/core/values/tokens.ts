/**
 * Splits a sentence into tokens: words, numbers and single marks, each with its offsets.
 *
 * "over $1.2bn, 10am" → over · $ · 1.2 · bn · , · 10 · am
 */
import type { Span } from '../model.ts'

export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark'
  /** Lower case, with typewriter apostrophes and hyphens. */
  readonly low: string
  /** The word begins with a capital. */
  readonly capital: boolean
  /** Nothing stands between the token before and this one. */
  readonly glued: boolean
}

const TOKEN = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\p{L}\d.])\.\d+|\p{L}+(?:['’]\p{L}+)*|[^\s\p{L}\d]/gu
const LETTER = /^\p{L}/u
const CAPITAL = /^\p{Lu}/u
const CURLY = /’/g
/** Hyphens and the en dash join figures; the em dash parts clauses and stays what it is. */
const HYPHENS: ReadonlySet<string> = new Set(['‐', '‑', '‒', '–', '−'])

type Kind = Token['kind']

/** By the first character's code where that is enough, for this runs over every word that is read. */
function kindOf(raw: string): Kind {
  const code = raw.charCodeAt(0)
  if (code < 128) return isDigit(code) || (code === 46 && raw.length > 1) ? 'number' : isLower(code | 32) ? 'word' : 'mark'
  return LETTER.test(raw) ? 'word' : 'mark'
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isLower(code: number): boolean {
  return code >= 97 && code <= 122
}

function fold(raw: string, kind: Kind): string {
  if (kind === 'number') return raw
  if (kind === 'word') return raw.includes('’') ? raw.toLowerCase().replace(CURLY, "'") : raw.toLowerCase()
  return HYPHENS.has(raw) ? '-' : raw === '’' ? "'" : raw
}

function isCapital(raw: string): boolean {
  const code = raw.charCodeAt(0)
  return code < 128 ? !isLower(code) : CAPITAL.test(raw)
}

export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let before = -1
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0]
    const start = match.index
    const kind = kindOf(raw)
    const end = start + raw.length
    tokens.push({ kind, low: fold(raw, kind), capital: kind === 'word' && isCapital(raw), glued: start === before, start, end })
    before = end
  }
  return tokens
}

/** Words of which phrases are made: "as many as" → [as, many, as]. */
export type Phrase = readonly string[]

/** Phrases by their first word, the longest first, so that the first that fits is the longest. */
export function phraseTable<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly (readonly [Phrase, T])[]> {
  const table = new Map<string, (readonly [Phrase, T])[]>()
  for (const [words, meaning] of entries) {
    const phrase = words.split(' ')
    const first = phrase[0] ?? ''
    const list = table.get(first) ?? []
    list.push([phrase, meaning])
    table.set(first, list)
  }
  for (const list of table.values()) list.sort((a, b) => b[0].length - a[0].length)
  return table
}

export type PhraseTable<T> = ReturnType<typeof phraseTable<T>>

/** The longest phrase of the table that begins at token `i`. */
export function readPhrase<T>(table: PhraseTable<T>, tokens: readonly Token[], i: number): { meaning: T; next: number } | null {
  const first = tokens[i]
  const list = first && table.get(first.low)
  if (!list) return null
  for (const [phrase, meaning] of list) {
    if (phrase.every((word, k) => tokens[i + k]?.low === word)) return { meaning, next: i + phrase.length }
  }
  return null
}

export function isHyphen(token: Token | undefined): boolean {
  return token?.low === '-'
}
