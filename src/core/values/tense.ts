/**
 * Whether the words around a date speak of what was or what will be.
 *
 * "leaders met on Friday" → past · "leaders will meet on Friday" → future · "Friday's meeting" → unclear
 */
import { CLAUSE_ENDS, FUTURE, NOT_PAST, PAST } from './lexicon/tense.ts'
import type { Token } from './tokens.ts'

export type Tense = 'past' | 'future' | 'unclear'

/** Words looked at on either side; the verb that governs a date seldom stands farther. */
const REACH = 25

export function tenseAt(tokens: readonly Token[], from: number, next: number): Tense {
  // "Friday's meeting" belongs to the noun, whatever the verb says.
  if (tokens[next - 1]?.low.endsWith("'s")) return 'unclear'
  // "until at least Friday"
  const bound = tokens[from - 1]?.low === 'least' && tokens[from - 2]?.low === 'at' ? 2 : 0
  const joint = tokens[from - 1 - bound]?.low ?? ''
  // "a call for Monday", "put off until Monday": planned, whatever the verb before.
  if (/^(?:until|till)$/.test(joint) && isPutOff(tokens, from - 2 - bound)) return 'future'
  if (/^(?:for|until|till)$/.test(joint)) return 'unclear'
  const infinitive = /^(?:on|in|at|by)$/.test(joint) ? from - 2 : from - 1
  if (
    tokens[infinitive - 1]?.low === 'to' &&
    tokens[infinitive]?.kind === 'word' &&
    !/^(?:the|a|an)$/.test(tokens[infinitive]?.low ?? '')
  ) {
    return FAILED.test(tokens[infinitive - 2]?.low ?? '') ||
      isPerfect(tokens, infinitive - 2) ||
      walk(tokens, infinitive - 2, -1) === 'past'
      ? 'unclear'
      : 'future'
  }
  const before = walk(tokens, from - 1, -1)
  return before === 'unclear' ? walk(tokens, next, 1) : before
}

/** "was adjourned until Monday", "remains closed until at least Friday": what is put off lies ahead. */
const PUT_OFF =
  /^(?:adjourned|postponed|deferred|delayed|suspended|extended|prolonged|remanded|rescheduled|closed|shut|halted|paused|grounded|barred|banned|sealed|reopen|remain|remains|stay|stays)$/

function isPutOff(tokens: readonly Token[], at: number): boolean {
  return [0, 1, 2, 3].some(back => PUT_OFF.test(tokens[at - back]?.low ?? ''))
}

/** "failed to appear on Monday": an infinitive that lies in the past. */
const FAILED = /^(?:failed|refused|had|tried|managed|able|forced|began|started|continued|used|attempted|helped|ordered|went|came)$/

/** "had been allowed to return by Monday". */
function isPerfect(tokens: readonly Token[], i: number): boolean {
  return [1, 2, 3, 4].some(back => /^(?:had|were|was)$/.test(tokens[i - back]?.low ?? ''))
}

function walk(tokens: readonly Token[], from: number, step: 1 | -1): Tense {
  for (let k = 0; k < REACH; k += 1) {
    const i = from + k * step
    const token = tokens[i]
    if (!token || (CLAUSE_ENDS.has(token.low) && !isInside(tokens, i))) return 'unclear'
    const tense = tenseOf(tokens, i)
    if (tense) return tense
  }
  return 'unclear'
}

/** The point of "a.m." and "U.S." ends nothing, nor does the colon of "20:49". */
function isInside(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.low === ':') return tokens[i + 1]?.kind === 'number' && tokens[i + 1]?.glued === true
  return tokens[i]?.low === '.' && tokens[i]?.glued === true && (tokens[i - 1]?.low.length ?? 9) <= 3 && tokens[i + 1] !== undefined
}

const PLANNED = /^(?:scheduled|expected|due|set|slated|planned|supposed)$/
const MODAL = /^(?:would|could|may|might|should|will)$/

function tenseOf(tokens: readonly Token[], i: number): Tense | null {
  const token = tokens[i]
  if (token?.kind !== 'word') return null
  const before = tokens[i - 1]?.low ?? ''
  const infinitive =
    before === 'to' &&
    /^(?:is|are|agreed|set|due|plans?|planned|wants?|expected|scheduled|going|intends?|hopes?|vowed|promised|pledged|likely|ready)$/.test(
      tokens[i - 2]?.low ?? '',
    )
  if (PLANNED.test(token.low) && /^(?:was|were|been)$/.test(before)) return 'unclear'
  // "a chance of losing in November": the gerund hangs on a noun, and no verb says when.
  if (token.low.endsWith('ing') && /^(?:of|for|about|against)$/.test(before)) return 'unclear'
  // "could not be reached on Monday".
  if (token.low === 'could' && tokens[i + 1]?.low === 'not') return 'past'
  if (MODAL.test(token.low) && tokens[i + 1]?.low === 'have') return 'past'
  if (infinitive || FUTURE.has(token.low) || token.low.endsWith("'ll")) return 'future'
  if (token.capital && i > 0 && !PAST.has(token.low)) return null
  if (!PAST.has(token.low) && (!token.low.endsWith('ed') || token.low.length < 4 || NOT_PAST.has(token.low))) return null
  // "will shut": a past form that is also the plain one.
  if (MODAL.test(before) || before === 'to' || before === 'shall' || before === 'not') return null
  // "will be held": the participle leaves the tense to what stands before it.
  if (/^(?:be|being|get|a|an|the|is|are)$/.test(before)) return null
  return 'past'
}
