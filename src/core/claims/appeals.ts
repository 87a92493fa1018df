/**
 * Whether a judgement is appealed against, told without the verb.
 *
 * "He accepted the sentence" → "appeal" refused; "has ten days to appeal" → considered; "announced an appeal" → planned
 */
import type { Range } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'
import type { Deed } from './deeds.ts'
import type { Reading } from './reading.ts'

const JUDGEMENT = /^(?:sentences?|verdicts?|rulings?|judge?ments?|convictions?|decision)$/
const ACCEPTING = /^accept(?:s|ed|ing)?$/
const ANNOUNCING = /^(?:announc|promis|vow|pledg|threaten|prepar|plan)(?:e|es|ed|ing|s|ned|ning)?$/
const TIME = /^(?:days?|weeks?|months?|fortnight)$/
/** Between a verb and what it is said of stand an article and a word or two. */
const REACH = 3

const behind = (tokens: readonly Token[], at: number, word: RegExp): number => {
  const found = tokens.slice(at + 1, at + 1 + REACH).findIndex(t => word.test(t.lower))
  return found < 0 ? -1 : at + 1 + found
}

/** Words of an appeal that begin at a token, and how far it has come. */
function appealAt(tokens: readonly Token[], at: number): { state: string; words: Range } | null {
  const word = tokens[at]?.lower ?? ''
  const judgement = ACCEPTING.test(word) ? behind(tokens, at, JUDGEMENT) : -1
  if (judgement > 0) return { state: 'refused', words: { from: at, to: judgement + 1 } }
  const appeal = ANNOUNCING.test(word) ? behind(tokens, at, /^appeal$/) : -1
  if (appeal > 0) return { state: 'planned', words: { from: at, to: appeal + 1 } }
  if (word !== 'to' || !/^(?:appeal|decide|lodge|file)$/.test(tokens[at + 1]?.lower ?? '')) return null
  const end = tokens[at + 1]?.lower === 'appeal' ? at + 2 : behind(tokens, at + 1, /^appeal$/) + 1
  const open = tokens[at - 1]?.lower === 'whether' || TIME.test(tokens[at - 1]?.lower ?? '')
  return open && end > at ? { state: 'considered', words: { from: Math.max(0, at - REACH), to: end } } : null
}

export function appealsIn(reading: Reading): Deed[] {
  const { tokens, parse } = reading
  return tokens.flatMap((_, at): Deed[] => {
    const found = appealAt(tokens, at)
    if (!found) return []
    const subject = parse.clauses.findLast(c => c.verb.from <= at)?.subject ?? null
    // A lawyer appeals for somebody.
    const own = subject && /^(?:he|she|they)$/.test(tokens[subject.head]?.lower ?? '') ? subject : null
    return [{ head: 'appeal', ...found, object: null, subject: own }]
  })
}
