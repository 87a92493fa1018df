/**
 * What the parser makes of the four formats → items of one shape, cleaned, each once.
 *
 * { title: 'A &amp; B', link: '/a', pubDate: 'Tue, 04 Mar 2025 10:15 GMT', … } →
 * { title: 'A & B', url: 'https://orlo.example/a', published: '2025-03-04T10:15:00Z', … }
 */
import type { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith'
import { cleanAddress } from '../addresses.ts'
import { hash64 } from '../core/fingerprint.ts'
import { momentOf, readFeedDate } from './dates.ts'
import { foldText, textOf, titleOf, withoutAppended } from './htmlText.ts'

export interface FeedItem {
  /** Canonical; null where the feed gives none. */
  readonly url: string | null
  readonly title: string | null
  readonly summary: string
  /** The whole text where the feed carries it, as far as it does; empty elsewhere. */
  readonly content: string
  readonly published: string | null
  /** Outlet that an aggregator names as the source. */
  readonly source: string | null
  /** Changes when the item does: a hash of all that the feed says of it. */
  readonly key: string
}

interface RawItem {
  readonly id?: string
  readonly base?: string
  /** In order of trust; the first that is a web address counts. */
  readonly links: readonly (string | undefined)[]
  readonly title?: string
  readonly summary?: string
  readonly content?: string
  /** The two are text as it stands, not HTML. */
  readonly plain?: boolean
  readonly dates: readonly (string | undefined)[]
  readonly source?: string
}
export interface RawFeed {
  readonly title?: string
  readonly site?: string
  readonly base?: string
  readonly language?: string
  readonly items: readonly RawItem[]
}

const TITLE_LENGTH = 300
const OUTLET_LENGTH = 100
/** A summary is a paragraph or two; where it is longer it is the text. */
const SUMMARY_LENGTH = 2_000
/** Characters of HTML looked at: no report is longer. */
const HTML_LENGTH = 400_000
/** Clocks differ, and some outlets date tomorrow's paper today. */
const AHEAD_MS = 36 * 3_600_000

type Links = readonly { href?: string; rel?: string; type?: string }[]

/** A link without a relation, or "alternate", to a page. */
function pageLink(links: Links | undefined): string | undefined {
  const pages = links?.filter(({ rel }) => rel === undefined || rel === 'alternate') ?? []
  return (pages.find(({ type }) => type === undefined || /html/.test(type)) ?? pages[0])?.href
}

/** One reader a format; types come from the parser, which leaves out what is missing. */
export const ITEM_READERS = {
  rss: (feed: ReturnType<typeof parseRssFeed<string>>): RawFeed => ({
    title: feed.title,
    site: feed.link ?? pageLink(feed.atom?.links),
    base: feed.xml?.base,
    language: feed.language ?? feed.dc?.languages?.[0],
    items: (feed.items ?? []).map(item => ({
      id: item.guid?.value,
      base: item.xml?.base,
      links: [item.link, pageLink(item.atom?.links), item.guid?.isPermaLink === false ? undefined : item.guid?.value],
      title: item.title ?? item.dc?.titles?.[0],
      summary: item.description ?? item.dc?.descriptions?.[0] ?? item.media?.description?.value,
      content: item.content?.encoded,
      dates: [item.pubDate, item.dc?.dates?.[0], item.atom?.published, item.dcterms?.created?.[0], item.atom?.updated],
      source: item.source?.title,
    })),
  }),
  atom: (feed: ReturnType<typeof parseAtomFeed<string>>): RawFeed => ({
    title: feed.title?.value,
    site: pageLink(feed.links),
    base: feed.xml?.base,
    language: feed.xml?.lang ?? feed.dc?.languages?.[0],
    items: (feed.entries ?? []).map(entry => ({
      id: entry.id,
      base: entry.xml?.base,
      links: [pageLink(entry.links), entry.id],
      title: entry.title?.value,
      summary: entry.summary?.value,
      content: entry.content?.value,
      dates: [entry.published, entry.updated, entry.dc?.dates?.[0]],
      source: entry.source?.title?.value,
    })),
  }),
  rdf: (feed: ReturnType<typeof parseRdfFeed<string>>): RawFeed => ({
    title: feed.title,
    site: feed.link,
    base: feed.xml?.base,
    language: feed.dc?.languages?.[0],
    items: (feed.items ?? []).map(item => ({
      id: item.rdf?.about,
      base: item.xml?.base,
      links: [item.link, item.rdf?.about],
      title: item.title,
      summary: item.description ?? item.dc?.descriptions?.[0],
      content: item.content?.encoded,
      dates: [item.dc?.dates?.[0], item.dcterms?.created?.[0]],
    })),
  }),
  json: (feed: ReturnType<typeof parseJsonFeed<string>>): RawFeed => ({
    title: feed.title,
    site: feed.home_page_url,
    language: feed.language,
    items: (feed.items ?? []).map(item => ({
      id: item.id,
      links: [item.url, item.external_url, item.id],
      title: item.title,
      summary: item.summary,
      content: item.content_html ?? item.content_text,
      plain: item.content_html === undefined,
      dates: [item.date_published, item.date_modified],
    })),
  }),
}

function firstAddress(links: readonly (string | undefined)[], id: string | undefined, base: string): string | null {
  for (const link of links) {
    // An identifier counts where it is a whole address only: "tag:…" and "1234" are none.
    if (link === undefined || (link === id && !/^https?:\/\//i.test(link))) continue
    const address = cleanAddress(link, base)
    if (address !== null && address !== base) return address
  }
  return null
}

function publishedOf(dates: readonly (string | undefined)[], now: number): string | null {
  for (const written of dates) {
    const date = readFeedDate(written)
    if (date !== null && momentOf(date) <= now + AHEAD_MS) return date
  }
  return null
}

function cleanItem(raw: RawItem, base: string, now: number): FeedItem | null {
  const own = raw.base !== undefined && URL.canParse(raw.base, base) ? new URL(raw.base, base).href : base
  const read = (html = '') => withoutAppended(raw.plain ? foldText(html.slice(0, HTML_LENGTH)) : textOf(html.slice(0, HTML_LENGTH)))
  const title = titleOf((raw.title ?? '').slice(0, TITLE_LENGTH * 4)).slice(0, TITLE_LENGTH) || null
  const described = read(raw.summary)
  const content = read(raw.content)
  const summary = described || content
  if (title === null && summary === '') return null
  const url = firstAddress(raw.links, raw.id, own)
  const published = publishedOf(raw.dates, now)
  const source = titleOf((raw.source ?? '').slice(0, OUTLET_LENGTH * 4)).slice(0, OUTLET_LENGTH) || null
  const whole = content.length >= described.length ? content : described
  const key = hash64(JSON.stringify([url, url === null ? raw.id : null, title, summary, content.length, published]))
  return { url, title, summary: summary.slice(0, SUMMARY_LENGTH), content: whole, published, source, key }
}

/** Each address once; without one, each headline once. A later version wins; identifiers decide nothing, too many feeds repeat one. */
export function foldItems(raw: readonly RawItem[], base: string, now: number): readonly FeedItem[] {
  const items = new Map<string, FeedItem>()
  for (const one of raw) {
    const item = cleanItem(one, base, now)
    if (item === null) continue
    const name = item.url ?? `${item.title ?? ''}\n${item.summary}`
    const before = items.get(name)
    const isLater = before?.published && item.published && momentOf(item.published) > momentOf(before.published)
    if (!before || isLater) items.set(name, item)
  }
  return [...items.values()]
}
