/**
 * Numbers that belong to a product's name and count nothing.
 *
 * "the Halden 13 and Halden 15 laptops", "the Corvina 7 buses" → true; "In Velmora 15 laptops were stolen" → false.
 */
import type { Range } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'
import type { Reading } from './reading.ts'

const isName = (token: Token | undefined): boolean => token?.pos === 'PROPN' && /^\p{Lu}\p{L}*\p{Ll}/u.test(token.text)
const isFigure = (token: Token | undefined): boolean => /^\d{1,4}$/.test(token?.text ?? '')

export function isModelNumber({ tokens, mentions, sentence }: Reading, at: Range): boolean {
  const name = tokens[at.from - 1]
  if (sentence.headline || at.to - at.from !== 1 || !isFigure(tokens[at.from]) || !isName(name)) return false
  if (mentions.some(m => m.type === 'country' && m.to === at.from)) return false
  let first = at.from - 1
  while (isName(tokens[first - 1])) first--
  if (/^(?:the|an?)$/.test(tokens[first - 1]?.lower ?? '')) return true
  // "and Halden 15", behind "Halden 13"
  return tokens.some((t, i) => i < first && t.lower === name?.lower && isFigure(tokens[i + 1]))
}
