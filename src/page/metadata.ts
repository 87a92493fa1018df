/**
 * A page → what it says about itself: title, outlet, date, address, language, and whether it is for subscribers.
 *
 * `<meta property="og:site_name" content="Orlo Post">` → outlet "Orlo Post". All of it is untrusted: bounded and validated.
 */
import { hostName } from '../addresses.ts'
import { canonicalAddress } from './address.ts'
import { isThing, readJsonLd, type Thing, typesOf } from './jsonLd.ts'
import { isDeclared, metaContent } from './metaContent.ts'
import { ownThing } from './ownThing.ts'
import { bounded } from './plainWords.ts'
import { readPublished } from './published.ts'
import { readTitle } from './title.ts'

export interface Metadata {
  readonly title: string | null
  readonly outlet: string | null
  /** ISO 8601, a day or a moment. */
  readonly published: string | null
  readonly url: string | null
  /** BCP 47 primary language as declared. */
  readonly language: string | null
  /** isAccessibleForFree, where it is said. */
  readonly free: boolean | null
  readonly liveBlog: boolean
  /** The page calls itself an article. */
  readonly declared: boolean
  /** Words the page says its article has. */
  readonly words: number | null
}

const OUTLET_LENGTH = 100

export function readMetadata(document: Document, url: string | null): Metadata {
  const things = readJsonLd(document)
  const article = ownThing(document, things, url)
  const outlet = readOutlet(document, things, article, url)
  return {
    title: readTitle(document, article, outlet),
    outlet,
    published: readPublished(document, article),
    url: canonicalAddress(document, url),
    language: readLanguage(document, article),
    free: article ? readFree(article) : null,
    liveBlog: article !== null && typesOf(article).includes('LiveBlogPosting'),
    declared: article !== null || isDeclared(document),
    words: article ? readCount(article.wordCount) : null,
  }
}

function readOutlet(document: Document, things: readonly Thing[], article: Thing | null, url: string | null): string | null {
  const publisher = things.find(thing => typesOf(thing).some(type => /^(?:NewsMedia)?Organization$/.test(type)))
  const candidates = [
    metaContent(document, 'og:site_name'),
    nameOf(article?.publisher, things),
    itemName(document.querySelector('[itemprop~="publisher" i]')),
    metaContent(document, 'application-name', 'publisher', 'dc.publisher'),
    nameOf(publisher, things),
  ]
  const names = candidates.flatMap(candidate => bounded(candidate, OUTLET_LENGTH) ?? []).filter(name => !/^(?:https?:|@)/i.test(name))
  // "orlo.example" as a name says no more than the address does; another thing of the page may say it better.
  return names.find(name => !/^[^\s.]+\.\S{2,}$/.test(name)) ?? names[0] ?? hostName(url)
}

/** Microdata: the name inside the item, as content or as text. */
function itemName(item: Element | null): unknown {
  const name = item?.querySelector('[itemprop~="name" i]') ?? null
  return name?.getAttribute('content') ?? name?.textContent
}

function nameOf(value: unknown, things: readonly Thing[]): unknown {
  const one = Array.isArray(value) ? value[0] : value
  if (!isThing(one)) return one
  // Publishers are often only pointed at: {"@id": "https://orlo.example/#organization"}.
  return one.name ?? things.find(thing => thing['@id'] !== undefined && thing['@id'] === one['@id'] && thing !== one)?.name
}

function readLanguage(document: Document, article: Thing | null): string | null {
  const headline = document.querySelector('article h1, main h1') ?? document.querySelector('h1')
  const candidates = [
    // The article may be in another language than the site around it.
    headline?.closest('[lang]')?.getAttribute('lang'),
    document.documentElement?.getAttribute('lang'),
    document.documentElement?.getAttribute('xml:lang'),
    article?.inLanguage,
    metaContent(document, 'og:locale'),
    metaContent(document, 'content-language'),
  ]
  for (const candidate of candidates) {
    const match = typeof candidate === 'string' ? /^\s*([a-z]{2,3})(?:[-_,\s]|$)/i.exec(candidate) : null
    if (match?.[1]) return match[1].toLowerCase()
  }
  return null
}

function readFree(article: Thing): boolean | null {
  const free = article.isAccessibleForFree
  if (typeof free === 'boolean') return free
  return typeof free === 'string' ? !/^(?:https?:\/\/schema\.org\/)?(?:false|no|0)$/i.test(free.trim()) : null
}

function readCount(value: unknown): number | null {
  const count = typeof value === 'number' ? value : typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN
  return Number.isInteger(count) && count > 0 ? count : null
}
