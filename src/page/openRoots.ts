/**
 * A page whose own elements hold little text → the open shadow roots of its custom elements, where the article may stand.
 *
 * `<oen-article>` with a shadow root of five paragraphs → that root; a page with its text in the open → none, whatever its widgets have.
 */
import { findProse, LITTLE } from './prose.ts'

/** Elements looked at for roots: as many as a page has that is read whole. */
const ELEMENTS = 20_000
/** Paragraphs looked at. */
const PARAGRAPHS = 300

export function openRoots(body: Element): readonly ShadowRoot[] {
  if (findProse(body, PARAGRAPHS).reduce((sum, { length }) => sum + length, 0) >= LITTLE) return []
  const roots: ShadowRoot[] = []
  const waiting: ParentNode[] = [body]
  let left = ELEMENTS
  for (let next = waiting.pop(); next && left > 0; next = waiting.pop()) {
    for (const { shadowRoot } of [...next.querySelectorAll('*')].slice(0, left)) {
      left--
      if (!shadowRoot) continue
      roots.push(shadowRoot)
      waiting.push(shadowRoot)
    }
  }
  return roots
}
