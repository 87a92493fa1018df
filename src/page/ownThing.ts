/**
 * A page and its JSON-LD → the thing that is this page's own article, where it describes several.
 *
 * Three NewsArticles, the third with the page's address → the third. None says so: the one with the page's headline, else the first.
 */
import { cleanAddress } from '../addresses.ts'
import { canonicalAddress } from './address.ts'
import { articleThings, isThing, type Thing } from './jsonLd.ts'
import { metaContent } from './metaContent.ts'

export function ownThing(document: Document, things: readonly Thing[], url: string | null): Thing | null {
  const articles = articleThings(things)
  if (articles.length < 2) return articles[0] ?? null
  const addresses = new Set([cleanAddress(url, null), canonicalAddress(document, url)].filter(address => address !== null))
  const titles = new Set(
    [document.querySelector('h1')?.textContent, metaContent(document, 'og:title')].map(plain).filter(title => title !== ''),
  )
  return (
    articles.find(article => addressesOf(article).some(address => addresses.has(cleanAddress(address, url) ?? ''))) ??
    articles.find(article => titles.has(plain(article.headline))) ??
    articles[0] ??
    null
  )
}

function addressesOf(article: Thing): string[] {
  const { url, mainEntityOfPage: page } = article
  return [url, article['@id'], page, isThing(page) ? page['@id'] : null, isThing(page) ? page.url : null].filter(
    one => typeof one === 'string',
  )
}

function plain(title: unknown): string {
  return typeof title === 'string' ? title.replace(/\s+/g, ' ').trim().toLowerCase() : ''
}
