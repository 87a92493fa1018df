/**
 * A text and the differences found in it → its paragraphs in parts, those about a difference marked with it.
 *
 * `partsOf('A ferry sank.\n\n23 people died.', [difference at 15..29])` → [[{ text: 'A ferry sank.', difference: null }], [{ text: '23 people died', … }, …]]
 */
import type { Difference } from '../../core/model.ts'

export interface TextPart {
  readonly text: string
  readonly difference: Difference | null
}

const PARAGRAPH = /[^\n]+/gu

/** Links do not lie in links: of passages that overlap, the first stays whole. */
function apart(differences: readonly Difference[]): readonly Difference[] {
  let end = 0
  return differences
    .toSorted((a, b) => a.here.start - b.here.start || b.here.end - a.here.end)
    .filter(({ here }) => {
      if (here.start < end) return false
      end = here.end
      return true
    })
}

function partsWithin(text: string, start: number, marked: readonly Difference[]): readonly TextPart[] {
  const parts: TextPart[] = []
  let at = 0
  for (const difference of marked) {
    const [from, to] = [difference.here.start - start, difference.here.end - start]
    parts.push({ text: text.slice(at, from), difference: null }, { text: text.slice(from, to), difference })
    at = to
  }
  return [...parts, { text: text.slice(at), difference: null }].filter(part => part.text !== '')
}

export function partsOf(text: string, differences: readonly Difference[]): readonly (readonly TextPart[])[] {
  const marked = apart(differences)
  return [...text.matchAll(PARAGRAPH)].map(({ 0: paragraph, index }) => {
    const end = index + paragraph.length
    const inside = marked.filter(({ here }) => here.start >= index && here.end <= end)
    return partsWithin(paragraph, index, inside)
  })
}
