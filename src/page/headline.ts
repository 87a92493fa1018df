/**
 * A page and the title it says it has → the paragraph that is its headline, or null.
 *
 * Two h1, the outlet's name and "Storm hits Orlo", titled "Storm hits Orlo" → the second. No h1: what else says the title.
 */
import { foldString } from './foldText.ts'
import { findParagraphs, type Paragraph } from './paragraphs.ts'
import { countWords } from './unsuited.ts'

/** Looked at: more of them are a list of other articles. */
const HEADINGS = 10

/** Believed only where they say just what the page calls itself. */
const OTHER_HEADINGS = 'h2, h3, [class*="title" i], [class*="headline" i], [itemprop~="headline" i], b, strong'

export function findHeadline(document: Document, title: string | null, outlet: string | null): Paragraph | null {
  const wanted = plain(title ?? '')
  const [name, whole] = [plain(outlet ?? ''), (text: string) => wanted !== '' && (text.includes(wanted) || wanted.includes(text))]
  const headings = paragraphsOf(document, 'h1').filter(
    one => name === '' || plain(one.text).replace(/^the /, '') !== name.replace(/^the /, ''),
  )
  const same = headings.find(one => whole(plain(one.text)))
  if (same) return same
  const own = headings.filter(one => one.element.closest('article, main'))
  const only = headings.length === 1 ? headings : own
  if (only.length === 1) return only[0] ?? null
  return paragraphsOf(document, OTHER_HEADINGS, text => plain(text) === wanted)[0] ?? null
}

function paragraphsOf(document: Document, selector: string, isWanted: ((text: string) => boolean) | null = null): Paragraph[] {
  const found = [...document.querySelectorAll(selector)].filter(one => !one.closest('nav, footer, aside, [hidden], dialog, head, svg'))
  // No headline holds blocks; what does may be the whole page, and costs as much to look through.
  const meant = isWanted
    ? found.filter(one => !one.querySelector('p, div, section, article, ul') && isWanted(one.textContent ?? ''))
    : found
  return meant
    .slice(0, HEADINGS)
    .flatMap(one => findParagraphs(one).slice(0, 1))
    .filter(one => countWords(one.text) > 1 && (isWanted?.(one.text) ?? true))
}

function plain(text: string): string {
  return foldString(text).toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"')
}
