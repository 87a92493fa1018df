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
import { readPublished } from './published.ts'

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

const TITLE_LENGTH = 300
const OUTLET_LENGTH = 100

export function readMetadata(document: Document, url: string | null): Metadata {
  const things = readJsonLd(document)
  const article = ownThing(document, things, url)
  return {
    title: readTitle(document, article),
    outlet: readOutlet(document, things, article, url),
    published: readPublished(document, article),
    url: canonicalAddress(document, url),
    language: readLanguage(document, article),
    free: article ? readFree(article) : null,
    liveBlog: article !== null && typesOf(article).includes('LiveBlogPosting'),
    declared: article !== null || isDeclared(document),
    words: article ? readCount(article.wordCount) : null,
  }
}

function bounded(value: unknown, length: number): string | null {
  if (typeof value !== 'string') return null
  const words = withoutEntities(value.slice(0, length * 4))
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
  return words === '' ? null : words.slice(0, length)
}

const ENTITIES: ReadonlyMap<string, string> = new Map(
  'amp & lt < gt > quot " apos \' lsquo ‘ rsquo ’ ldquo “ rdquo ” ndash – mdash — hellip … nbsp \u00a0'
    .split(' ')
    .flatMap((name, at, all) => (at % 2 === 0 ? [[name, all[at + 1] ?? ''] as const] : [])),
)

/** JSON-LD is no HTML, but many templates escape it as such; metas are sometimes escaped twice. */
function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,6}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? whole
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

function readTitle(document: Document, article: Thing | null): string | null {
  const outlet = metaContent(document, 'og:site_name')
  const candidates = [article?.headline, metaContent(document, 'og:title', 'twitter:title'), document.querySelector('title')?.textContent]
  for (const candidate of candidates) {
    const title = bounded(candidate, TITLE_LENGTH)
    if (title !== null) return withoutOutlet(title, outlet)
  }
  return null
}

/** "Storm hits Orlo | Orlo Post" → "Storm hits Orlo". */
function withoutOutlet(title: string, outlet: string | null): string {
  const cut = /^(.{15,}?)\s+(?:[|–—·»-])\s+([^|–—·»]{2,40})$/u.exec(title)
  const [head, tail] = [cut?.[1], cut?.[2]]
  if (!head || !tail) return title
  const isOutlet = outlet !== null && tail.toLowerCase().includes(outlet.toLowerCase())
  return isOutlet || title.includes(` | ${tail}`) ? head : title
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
  for (const candidate of candidates) {
    const outlet = bounded(candidate, OUTLET_LENGTH)
    if (outlet !== null && !/^https?:/i.test(outlet) && !outlet.startsWith('@')) return outlet
  }
  return hostName(url)
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
  const candidates = [
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
