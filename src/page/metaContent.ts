/**
 * A page and names → the content of its meta element with the first of these names.
 *
 * `<meta property="og:type" content="article">`, 'og:type' → "article"
 */

/** Real pages have some dozens. */
const METAS = 500

/** By property, name, itemprop or http-equiv; case does not matter. */
export function metaContent(document: Document, ...names: string[]): string | null {
  const metas = [...document.querySelectorAll('meta[content]')].slice(0, METAS)
  for (const name of names) {
    const wanted = name.toLowerCase()
    const found = metas.find(meta =>
      ['property', 'name', 'itemprop', 'http-equiv'].some(key => meta.getAttribute(key)?.toLowerCase() === wanted),
    )
    const content = found?.getAttribute('content')?.trim()
    if (content) return content
  }
  return null
}

/** og:type or a publication stamp says that it is an article. */
export function isDeclared(document: Document): boolean {
  const type = metaContent(document, 'og:type')
  return (type !== null && /^article\b/i.test(type)) || metaContent(document, 'article:published_time') !== null
}
