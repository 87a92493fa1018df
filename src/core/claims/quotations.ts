/**
 * What stands in quotation marks, over the ends of sentences.
 *
 * "Nobody came. We waited," he said. → the first sentence is quoted whole and goes on, in the second what stands before "he".
 */
import type { Range } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'

export interface Quotations {
  /** Token ranges inside of quotation marks, the marks left out. */
  readonly quoted: readonly Range[]
  /** The sentence begins inside of a quotation that was opened before. */
  readonly continues: boolean
  /** The quotation is still open at its end. */
  readonly open: boolean
}

const OPENING = /^[“«„]$/
const CLOSING = /^[”»]$/

/** Reads one sentence; `inside` says whether a quotation is open before it. */
export function quotationsIn(tokens: readonly Token[], inside: boolean): Quotations {
  const quoted: Range[] = []
  let from = inside ? 0 : -1
  tokens.forEach((token, i) => {
    if (token.pos !== 'PUNCT' || token.text.length > 1) return
    // A mark that opens a sentence opens a quotation, even where the last was never closed; one that ends it closes one.
    const opens = OPENING.test(token.text) || (token.text === '"' && (from < 0 || i === 0) && i < tokens.length - 1)
    const closes = !opens && (CLOSING.test(token.text) || token.text === '"')
    if (opens) from = i + 1
    else if (closes) {
      if (from >= 0 && i > from) quoted.push({ from, to: i })
      from = -1
    }
  })
  const open = from >= 0 && from < tokens.length
  if (open) quoted.push({ from, to: tokens.length })
  return { quoted, continues: inside, open: from >= 0 }
}

/** Share of a sentence's tokens that must be quoted for it to be somebody's words as a whole. */
const WHOLLY = 0.8

/** The sentence is nothing but a quotation: nobody is named who says it. */
export function isWhollyQuoted(tokens: readonly Token[], { quoted }: Quotations): boolean {
  const words = tokens.filter(t => t.pos !== 'PUNCT').length
  const inside = quoted.reduce((sum, r) => sum + tokens.slice(r.from, r.to).filter(t => t.pos !== 'PUNCT').length, 0)
  return words > 0 && inside >= words * WHOLLY
}
