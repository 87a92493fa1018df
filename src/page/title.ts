/**
 * A page → its title by its own word, without the outlet's name and the section around it.
 *
 * "Storm hits the town of Orlo :: Weather :: Orlo Post", outlet "Orlo Post" → "Storm hits the town of Orlo"
 */
import type { Thing } from './jsonLd.ts'
import { metaContent } from './metaContent.ts'
import { bounded } from './plainWords.ts'

const TITLE_LENGTH = 300
/** What is left must still look like a headline. */
const HEADLINE_LENGTH = 15
/** A section's name beside the outlet's is a word or two. */
const SECTION = /^\S+(?:\s+\S+)?$/
/** An outlet's name is no longer. */
const OUTLET_LENGTH = 40

const SEPARATOR = /(\s+(?:[|–—·•»«›‹~/-]|::|\/\/)\s+)/u

export function readTitle(document: Document, article: Thing | null, outlet: string | null): string | null {
  const headline = Array.isArray(article?.headline) ? article.headline[0] : article?.headline
  const candidates = [headline, metaContent(document, 'og:title', 'twitter:title'), document.querySelector('title')?.textContent]
  for (const candidate of candidates) {
    const title = bounded(candidate, TITLE_LENGTH)
    if (title !== null) return withoutOutlet(title, outlet)
  }
  return null
}

/** Separators stand in headlines as well: only the outlet's name tells that one is none of them, or a bar. */
export function withoutOutlet(title: string, outlet: string | null): string {
  // Parts and the separators between them, in turn.
  const pieces = title.split(SEPARATOR)
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)]
  if (pieces.length < 3) return title
  const cut = namesOutlet(last, outlet) ? (parts: number) => pieces.slice(0, -2 * parts) : (parts: number) => pieces.slice(2 * parts)
  const shorter: string[][] = []
  if (namesOutlet(last, outlet) || namesOutlet(first, outlet)) {
    const section = namesOutlet(last, outlet) ? pieces.at(-3) : pieces[2]
    if (SECTION.test(section ?? '')) shorter.push(cut(2))
    shorter.push(cut(1))
  } else if (pieces.at(-2)?.trim() === '|' && last.length <= OUTLET_LENGTH) shorter.push(pieces.slice(0, -2))
  return shorter.map(one => one.join('')).find(one => one.length >= HEADLINE_LENGTH) ?? title
}

function namesOutlet(part: string, outlet: string | null): boolean {
  const [name, known] = [part.toLowerCase(), outlet?.toLowerCase() ?? '']
  return known !== '' && part.length <= OUTLET_LENGTH && (name.includes(known) || known.replace(/^the /, '') === name)
}
