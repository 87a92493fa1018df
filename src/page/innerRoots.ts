/**
 * A page whose own elements hold little text → where else its article may stand: open shadow roots of its elements, and the pages in its
 * frames that are of the same site.
 *
 * `<oen-article>` with a shadow root of five paragraphs → that root; a page with its text in the open → none, whatever its widgets have.
 */
import { findProse, LITTLE } from './prose.ts'

export type InnerRoot = ShadowRoot | HTMLElement

/** Elements looked at for roots: as many as a page has that is read whole. */
const ELEMENTS = 20_000
/** Paragraphs looked at. */
const PARAGRAPHS = 300
/** Letters: frames that hold less are advertisements and tools. */
const FRAMED = LITTLE / 2

export function innerRoots(body: Element): readonly InnerRoot[] {
  if (lengthOf(body) >= LITTLE) return []
  const roots: InnerRoot[] = []
  const waiting: ParentNode[] = [body]
  let left = ELEMENTS
  for (let next = waiting.pop(); next && left > 0; next = waiting.pop()) {
    for (const element of [...next.querySelectorAll('*')].slice(0, left)) {
      left--
      const root = innerRootOf(element)
      if (!root || (isFrame(element) && lengthOf(root) < FRAMED)) continue
      roots.push(root)
      waiting.push(root)
    }
  }
  return roots
}

const lengthOf = (root: Element | InnerRoot): number => findProse(root, PARAGRAPHS).reduce((sum, { length }) => sum + length, 0)

export const isFrame = (element: Element): element is HTMLIFrameElement => element.localName === 'iframe'

/** What browsers do not give: closed roots, and pages in frames that the page around them may not see either. */
export function innerRootOf(element: Element): InnerRoot | null {
  return element.shadowRoot ?? (isFrame(element) ? (element.contentDocument?.body ?? null) : null)
}
