/**
 * An element → where running text stands below it: its p elements; where those hold little, text that stands in div or td, or between br.
 *
 * `<div>A storm hit the coast on Monday.<br><br>Nobody was hurt, police said.</div>` → the div twice, with 33 and 29 letters
 */

import { textUpTo } from './textUpTo.ts'

export interface Prose {
  readonly element: Element
  /** Letters. */
  readonly length: number
}

/** Pages with less than this in p elements may keep their text elsewhere. */
export const LITTLE = 500
/** A longer paragraph counts as one of this length. */
const LONGEST = 10_000
/** Elements looked at. */
const ELEMENTS = 3000
/** Shorter text outside of p is a label, a button, a menu. */
const SENTENCE_LENGTH = 60
const SENTENCE_END = /[.!?…]["”’')\]]*$/u

const HOLDERS = 'div, td, section, article, main, center, blockquote, li, font'
const INLINE = /^(?:B|I|EM|STRONG|SPAN|FONT|WBR|U|SUP|SUB|ABBR|CITE|Q|MARK|SMALL|TIME|A)$/

const isElement = (root: Element | ShadowRoot): root is Element => root.nodeType === 1

export function findProse(root: Element | ShadowRoot, most: number): readonly Prose[] {
  const paragraphs = [...root.querySelectorAll('p')]
    .slice(0, most)
    .map(element => ({ element, length: textUpTo(element, LONGEST)?.trim().length ?? LONGEST }))
  if (paragraphs.reduce((sum, { length }) => sum + (length < SENTENCE_LENGTH ? 0 : length), 0) >= LITTLE) return paragraphs
  const holders = [...(isElement(root) ? [root] : []), ...[...root.querySelectorAll(HOLDERS)].slice(0, ELEMENTS)]
  return [...paragraphs, ...holders.flatMap(holder => textRuns(holder).map(length => ({ element: holder, length })))].slice(0, most)
}

/** Lengths of the sentences that stand in the element itself, parted by whatever is no inline element. */
function textRuns(holder: Element): number[] {
  const runs = ['']
  for (const node of holder.childNodes) {
    if (node.nodeType === 3) runs[runs.length - 1] += node.textContent ?? ''
    else if (INLINE.test(node.nodeName.toUpperCase()) && !(node as Element).querySelector('p, div, img'))
      runs[runs.length - 1] += node.textContent ?? ''
    else if (node.nodeType === 1) runs.push('')
  }
  return runs.flatMap(run => {
    const words = run.trim()
    return words.length >= SENTENCE_LENGTH && SENTENCE_END.test(words.slice(-20)) ? [words.length] : []
  })
}
