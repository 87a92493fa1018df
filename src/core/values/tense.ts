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
  const before = walk(tokens, from - 1, -1)
  return before === 'unclear' ? walk(tokens, next, 1) : before
}

function walk(tokens: readonly Token[], from: number, step: 1 | -1): Tense {
  for (let k = 0; k < REACH; k += 1) {
    const i = from + k * step
    const token = tokens[i]
    if (!token || (CLAUSE_ENDS.has(token.low) && !isPoint(tokens, i))) return 'unclear'
    const tense = tenseOf(tokens, i)
    if (tense) return tense
  }
  return 'unclear'
}

/** The point of "a.m." and "U.S." ends nothing. */
function isPoint(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.low === '.' && tokens[i]?.glued === true && (tokens[i - 1]?.low.length ?? 9) <= 3 && tokens[i + 1] !== undefined
}

function tenseOf(tokens: readonly Token[], i: number): Tense | null {
  const token = tokens[i]
  if (token?.kind !== 'word') return null
  const before = tokens[i - 1]?.low ?? ''
  const infinitive =
    before === 'to' &&
    /^(?:is|are|agreed|set|due|plans?|planned|wants?|expected|scheduled|going|intends?|hopes?|vowed|promised|pledged|likely|ready)$/.test(
      tokens[i - 2]?.low ?? '',
    )
  if (infinitive || FUTURE.has(token.low) || token.low.endsWith("'ll")) return 'future'
  if (token.capital && i > 0 && !PAST.has(token.low)) return null
  if (!PAST.has(token.low) && (!token.low.endsWith('ed') || token.low.length < 4 || NOT_PAST.has(token.low))) return null
  // "will be held": the participle leaves the tense to what stands before it.
  if (/^(?:be|being|get|a|an|the|is|are)$/.test(before)) return null
  return 'past'
}
