/**
 * A sentence under reading: its tokens and what the readers of all kinds need to know of it.
 */
import { AGE_ENDS } from './age.ts'
import type { Day } from './calendar.ts'
import { parseDay } from './calendar.ts'
import { type Token, tokenize } from './tokens.ts'

export interface Scan {
  readonly tokens: readonly Token[]
  readonly published: Day | null
  /** Minutes after midnight UTC of its publication, where only UTC is told: the reporter's own day may still be the one before. */
  readonly utc: number | null
  /** A headline with capitals throughout: capitals say nothing there. */
  readonly titled: boolean
  /** A word of AGE_ENDS stands in it. */
  readonly ages: boolean
  /** By token: inside quotation marks, where "today" is the speaker's, not the report's. */
  readonly quoted: readonly boolean[]
}

/** What a reader found: the value, and the index of the token behind. */
export interface FoundAt<V> {
  readonly value: V
  readonly next: number
}

/** Above this share of capitals among longer words a sentence is taken for a headline in title case. */
const TITLE_SHARE = 0.75
const LONG_WORD = 4
/** Fewer of them tell nothing. */
const FEWEST_WORDS = 4

export function scanSentence(text: string, published: string | null): Scan {
  const tokens = tokenize(text)
  let [long, capitals, open, ages] = [0, 0, false, false]
  const quoted: boolean[] = []
  for (const token of tokens) {
    if (token.kind === 'word' && token.low.length >= LONG_WORD) {
      long += 1
      if (token.capital) capitals += 1
    }
    ages ||= AGE_ENDS.has(token.low)
    if (token.low === '“') open = true
    else if (token.low === '”') open = false
    else if (token.low === '"') open = !open
    quoted.push(open)
  }
  return {
    tokens,
    published: parseDay(published),
    utc: minutesUtc(published),
    titled: long >= FEWEST_WORDS && capitals / long >= TITLE_SHARE,
    ages,
    quoted,
  }
}

/** "2024-05-04T01:15:00Z" → 75; a time with an offset of its own tells the reporter's day by itself. */
function minutesUtc(iso: string | null): number | null {
  const [, hours, minutes] = /T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?Z$/.exec(iso ?? '') ?? []
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes)
}
