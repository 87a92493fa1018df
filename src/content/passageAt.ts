/**
 * A click on the page → the marked passage under it, without touching the page: links, buttons and selecting work as before.
 *
 * Example: a plain click on “31 people died” → its passage; the same click on a link, or with words selected → null.
 */
import type { Passage } from './marks.ts'

/** What does something of its own when it is clicked. */
const INTERACTIVE =
  'a[href], area, button, input, select, textarea, label, summary, audio, video, iframe, embed, object, [contenteditable], [onclick], [role="button"], [role="link"], [role="tab"], [role="option"], [role="menuitem"], [role="checkbox"], [role="switch"]'

interface Caret {
  readonly node: Node
  readonly offset: number
}

/** Two names for one thing: the standard's and the older one. */
function caretAt(x: number, y: number): Caret | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y)
    return position && { node: position.offsetNode, offset: position.offset }
  }
  const range = document.caretRangeFromPoint?.(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : null
}

function isPlainClick(event: MouseEvent): boolean {
  const { isTrusted, defaultPrevented, button, detail, ctrlKey, metaKey, altKey, shiftKey } = event
  return isTrusted && !defaultPrevented && button === 0 && detail === 1 && !ctrlKey && !metaKey && !altKey && !shiftKey
}

/** The caret snaps to the nearest words, also from the margin: the words themselves must be under the pointer. */
function isUnder(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom)
}

export function passageAt(event: MouseEvent, passages: readonly Passage[]): Passage | null {
  if (!isPlainClick(event) || !(event.target instanceof Element)) return null
  if (event.target.closest(INTERACTIVE) !== null || getSelection()?.isCollapsed === false) return null
  const { clientX, clientY } = event
  const caret = caretAt(clientX, clientY)
  if (caret === null) return null
  const hit = passages.filter(({ range }) => range.isPointInRange(caret.node, caret.offset) && isUnder(range, clientX, clientY))
  // Of passages within one another the shortest is meant.
  return hit.sort((a, b) => String(a.range).length - String(b.range).length)[0] ?? null
}
