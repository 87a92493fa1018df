/**
 * Words in quotation marks: a sentence somebody is quoted with.
 *
 * “We had no choice but to close it,” Weld said → aspect "quotation", head Weld's key, value its words.
 */

import type { Token } from '../../text/tokens.ts'
import { sortedSet } from '../concepts.ts'
import type { Draft } from '../frames.ts'
import type { Reading } from '../reading.ts'
import type { Triggers } from '../triggers.ts'

/** Fewer words than this are a phrase, not a statement. */
const FEWEST_WORDS = 6
/** Of a longer quotation this many tokens are read. */
const MOST_TOKENS = 60

const OPENING_MARK = /^["“„]$/

/** A straight mark opens where the next word follows at once: in `years," said Weld` it closes. */
function isOpening(mark: Token | undefined, next: Token | undefined): boolean {
  return mark !== undefined && OPENING_MARK.test(mark.text) && next?.start === mark.end
}
const isClosing = (text: string): boolean => /^["”]$/.test(text)

const FIGURES = new Map('zero one two three four five six seven eight nine ten'.split(' ').map((word, i) => [word, String(i)]))

/** Words in one spelling, what was put in brackets left out: "offence" is "offense", "airstrikes" is "air strikes". */
function wordsOf(tokens: readonly Token[]): string[] {
  const words: string[] = []
  let bracket = false
  for (const token of tokens) {
    if (/^[([]$/.test(token.text)) bracket = true
    if (!bracket && /^[\p{L}\p{N}]/u.test(token.text)) {
      const word = (FIGURES.get(token.lower) ?? token.lower)
        .replace(/ence$/, 'ense')
        .replace(/our(?=s?$)/, 'or')
        .replace(/is(?=(?:e|ed|es|ing|ation)$)/, 'iz')
      words.push(...(word.startsWith('airstrike') ? ['air', word.slice(3)] : [word]))
    }
    if (/^[)\]]$/.test(token.text)) bracket = false
  }
  return words
}

export const QUOTATION_TRIGGERS: Triggers = { pattern: OPENING_MARK }

export function extractQuotations(reading: Reading): Draft[] {
  const { tokens } = reading
  const drafts: Draft[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!isOpening(tokens[i], tokens[i + 1])) continue
    let to = i + 1
    while (to < tokens.length && !isClosing(tokens[to]?.text ?? '')) to++
    const end = Math.min(to, i + 1 + MOST_TOKENS)
    const inside = tokens.slice(i + 1, end)
    const words = wordsOf(inside)
    if (words.length >= FEWEST_WORDS) {
      const speaker = reading.speech[0]?.speaker ?? null
      drafts.push({
        kind: 'other',
        aspect: 'quotation',
        focus: { from: i, to: Math.min(end + 1, i + 12) },
        quote: { from: i, to: Math.min(tokens.length, end + 1) },
        value: { type: 'set', members: sortedSet(words), open: false },
        head: speaker?.key ?? '',
        action: '',
        topic: speaker ? `How ${speaker.words} is quoted` : 'How the statement is quoted',
        scope: { from: i + 1, to: end },
      })
    }
    i = to
  }
  return drafts
}
