/**
 * Turns of phrase, word by word: `|` parts alternatives, `*` is any one word.
 *
 * turnOf('found|finds * guilty') stands at "found" of "a jury found Weld guilty".
 */
import type { Token } from '../text/tokens.ts'

export type Turn = readonly ReadonlySet<string>[]

export const turnOf = (words: string): Turn => words.split(' ').map(word => new Set(word.split('|')))

export const standsAt = (tokens: readonly Token[], at: number, turn: Turn): boolean =>
  turn.every((words, k) => words.has('*') || words.has(tokens[at + k]?.lower ?? ''))
