/**
 * A copy of a page and its headline → the same copy without the articles that follow under headlines of their own, as on pages that go on scrolling.
 *
 * `<article><h1>Storm</h1>…</article><article><h1>Fire</h1>…</article>`, "Storm" → the first article
 */
import { findProse } from './prose.ts'

/** Letters. With less the headline stands apart from its text, and what follows may be that. */
const ENOUGH = 500
const PARAGRAPHS = 300
/** Steps up from a heading. */
const LEVELS = 50
/** Headings looked at. */
const OTHERS = 50

export function dropOtherArticles(root: Element, headline: Element): void {
  const candidates = [...root.querySelectorAll('article, h1')].filter(other => other !== headline && !other.contains(headline))
  if (candidates.length === 0) return
  // A copy is never larger than copy.ts allows.
  const place = new Map([...root.querySelectorAll('*')].map((element, index) => [element, index]))
  const at = (element: Element) => place.get(element) ?? -1
  const prose = findProse(headline.closest('main') ?? root, PARAGRAPHS).filter(({ element }) => at(element) > at(headline))
  const letters = (from: Element, to: Element) =>
    prose.reduce((sum, { element, length }) => sum + (at(element) > at(from) && at(element) < at(to) ? length : 0), 0)
  for (const other of candidates.slice(0, OTHERS)) {
    if (at(other) < at(headline) || letters(headline, other) < ENOUGH) continue
    const whole = other.tagName.toUpperCase() === 'H1' ? openedBy(other, headline, (from, to) => letters(from, to) === 0) : other
    whole?.remove()
  }
}

/** The largest element that a heading opens, without the headline in it. */
function openedBy(heading: Element, headline: Element, isBare: (from: Element, to: Element) => boolean): Element | null {
  let whole: Element | null = null
  let around = heading.parentElement
  for (let level = 0; level < LEVELS && around && !around.contains(headline) && isBare(around, heading); level++) {
    whole = around
    around = around.parentElement
  }
  return whole
}
