/**
 * What readings of lengths share: whose length it may be, and the word that ties it to its verb.
 *
 * "which lasted five hours" → the event before "which" · "in less than four minutes" → "in"
 */
import type { Clause, Range } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'
import { conceptOf } from './concepts.ts'
import { eventPhrase } from './eventNouns.ts'
import { pointedTo } from './pointing.ts'
import type { Reading } from './reading.ts'

export interface Spent {
  readonly head: string
  readonly words: string
  readonly range: Range
  /** "was over 22 minutes later" bounds nothing. */
  readonly plain?: boolean
  /** Asked as "Within how long …". */
  readonly within?: boolean
}

/** The event that the subject of a clause is or stands for: a noun, a gerund, "which" behind a noun, "it" of the sentence before. */
export function subjectEvent(reading: Reading, clause: Clause): { head: string; words: string } | null {
  const { tokens, parse } = reading
  const before = tokens[clause.verb.from - 1]
  if (before && /^(?:which|that)$/.test(before.lower)) {
    const end = clause.verb.from - (tokens[clause.verb.from - 2]?.text === ',' ? 2 : 1)
    const antecedent = parse.phrases.find(p => p.to === end)
    return antecedent ? eventPhrase(reading, antecedent) : null
  }
  if (before?.pos === 'VERB' && before.lower.endsWith('ing')) {
    const head = conceptOf(before.lemma)
    return head ? { head, words: before.lower } : null
  }
  const noun = clause.subject ? eventPhrase(reading, clause.subject) : null
  return noun ?? pointedTo(reading, clause)
}

/** The word before a length, its bounds left out: "in less than four minutes". */
export function wordBehindBounds(tokens: readonly Token[], at: Range): string {
  let i = at.from - 1
  while (/^(?:less|fewer|more|under|than|just|only|about|barely|over|nearly|almost|around)$/.test(tokens[i]?.lower ?? '')) i--
  return tokens[i]?.lower ?? ''
}

/** Until they reach what they decide, jurors deliberate. */
export const DECIDED = /^(?:verdict|decis|reach|convict|find|acquit|decid)$/
export const JURY = /^(?:jury|juries|juror|jurors|panel)$/
