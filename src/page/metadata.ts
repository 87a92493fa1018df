/**
 * A page → what it says about itself: title, outlet, date, address, language, and whether it is for subscribers.
 *
 * `<meta property="og:site_name" content="Orlo Post">` → outlet "Orlo Post". All of it is untrusted: bounded and validated.
 */
import { hostName } from '../addresses.ts'
import { canonicalAddress } from './address.ts'
import { articleThing, isThing, readJsonLd, type Thing, typesOf } from './jsonLd.ts'

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
  const article = articleThing(things)
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

/** Real pages have some dozens. */
const METAS = 500

/** Content of the first of these meta elements, by property, name, itemprop or http-equiv; case does not matter. */
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

function bounded(value: unknown, length: number): string | null {
  if (typeof value !== 'string') return null
  const words = value
    .slice(0, length * 4)
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
  return words === '' ? null : words.slice(0, length)
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
    metaContent(document, 'application-name', 'publisher', 'dc.publisher'),
    nameOf(publisher, things),
  ]
  for (const candidate of candidates) {
    const outlet = bounded(candidate, OUTLET_LENGTH)
    if (outlet !== null && !/^https?:/i.test(outlet) && !outlet.startsWith('@')) return outlet
  }
  return hostName(url)
}

function nameOf(value: unknown, things: readonly Thing[]): unknown {
  const one = Array.isArray(value) ? value[0] : value
  if (!isThing(one)) return one
  // Publishers are often only pointed at: {"@id": "https://orlo.example/#organization"}.
  return one.name ?? things.find(thing => thing['@id'] !== undefined && thing['@id'] === one['@id'] && thing !== one)?.name
}

function readPublished(document: Document, article: Thing | null): string | null {
  const times = [...document.querySelectorAll('[itemprop~="datePublished" i], time[pubdate]')].slice(0, 5)
  const stamped = document.querySelector('header time[datetime], article time[datetime], main time[datetime], time[datetime]')
  const candidates = [
    article?.datePublished,
    metaContent(document, 'article:published_time', 'og:article:published_time', 'parsely-pub-date', 'datePublished'),
    metaContent(
      document,
      'dc.date',
      'dcterms.date',
      'dc.date.issued',
      'dcterms.created',
      'sailthru.date',
      'pubdate',
      'publish-date',
      'publishdate',
      'date',
    ),
    ...times.map(time => time.getAttribute('content') ?? time.getAttribute('datetime')),
    article?.dateCreated,
    stamped?.getAttribute('datetime'),
  ]
  for (const candidate of candidates) {
    const date = isoDate(candidate)
    if (date !== null) return date
  }
  return null
}

/** Longer texts are no dates. */
const DATE_LENGTH = 60

/** ISO 8601 as used here: a day, or a moment with its zone where it names one. Nothing else is guessed at. */
export function isoDate(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > DATE_LENGTH) return null
  const match = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d{1,9})?)?\s*(Z|[+-]\d{2}:?\d{2})?)?\s*$/i.exec(
    value,
  )
  if (!match) return null
  const [, year, month, day, hour, minute, second = '00', zone = ''] = match
  const date = `${year}-${month}-${day}`
  const known = new Date(`${date}T00:00:00Z`)
  // "2025-02-31" parses in some engines, to March.
  if (Number.isNaN(known.getTime()) || known.toISOString().slice(0, 10) !== date || Number(year) < 1900 || Number(year) > 2200) return null
  if (hour === undefined || minute === undefined) return date
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return date
  const offset = zone === '' ? '' : zone.toUpperCase() === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`
  return `${date}T${hour}:${minute}:${second}${offset}`
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
