/**
 * A feed as it came over the wire → its items as text, bounded and cleaned; or why it is no feed.
 *
 * `<rss>…<item><title>Storm hits Orlo</title><link>/a?utm_source=rss</link>…` at https://orlo.example/rss →
 * { ok: true, feed: { title: 'Orlo Post', items: [{ title: 'Storm hits Orlo', url: 'https://orlo.example/a', … }], … } }
 */
import { MalformedError, parseFeed } from 'feedsmith'
import { cleanAddress } from '../addresses.ts'
import { decodeText } from './decode.ts'
import { titleOf } from './htmlText.ts'
import { type FeedItem, foldItems, ITEM_READERS, type RawFeed } from './items.ts'
import { MOST_ITEMS } from './states.ts'

export interface Feed {
  readonly format: 'rss' | 'atom' | 'rdf' | 'json'
  readonly title: string | null
  /** The front page that it belongs to. */
  readonly site: string | null
  readonly language: string | null
  /** As the feed orders them, each address once. */
  readonly items: readonly FeedItem[]
}

export type ReadFeed =
  | { readonly ok: true; readonly feed: Feed }
  /** `found`: feeds that a web page names as its own. */
  | { readonly ok: false; readonly error: string; readonly found: readonly string[] }

const TITLE_LENGTH = 300
/** Links of one page that are worth showing. */
const MOST_FOUND = 10

const refuse = (error: string, found: readonly string[] = []): ReadFeed => ({ ok: false, error, found })

/** A byte order mark, empty lines and notices that some servers put before the document. */
function fromFirstSign(text: string): string {
  return text.replace(/^[\s\ufeff\0]+/, '')
}

/** Texts that break a strict reader and no browser: a bare "<" before a space or a figure. */
function withBareSignsEscaped(text: string): string {
  return text.replace(/<(?=[\s\d=<])/g, '&lt;')
}

const CLOSINGS: readonly (readonly [end: string, root: RegExp, closing: string])[] = [
  ['</item>', /<rss\b/i, '</channel></rss>'],
  ['</item>', /<(?:\w+:)?RDF\b/i, '</rdf:RDF>'],
  ['</entry>', /<feed\b/i, '</feed>'],
]

/** A feed that was cut off: what came whole of it. */
function cutAtLastItem(text: string): string {
  for (const [end, root, closing] of CLOSINGS) {
    const at = text.lastIndexOf(end)
    if (at > 0 && root.test(text.slice(0, 2000))) return `${text.slice(0, at + end.length)}${closing}`
  }
  return text
}

/** As it stands; with bare signs escaped; cut behind the last whole item: the first that can be read. */
function parsed(text: string): ReturnType<typeof parseFeed<string>> | null {
  const repairs = [(same: string) => same, withBareSignsEscaped, cutAtLastItem, (all: string) => cutAtLastItem(withBareSignsEscaped(all))]
  for (const repair of repairs) {
    try {
      return parseFeed<string>(repair(text), { maxItems: MOST_ITEMS })
    } catch (error) {
      if (!(error instanceof MalformedError)) return null
    }
  }
  return null
}

function isHtml(text: string): boolean {
  return /^(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(text)
}

/** `<link rel="alternate" type="application/rss+xml" href="/rss">` → its address. */
function feedsOf(html: string, address: string): string[] {
  const links = html.slice(0, 200_000).match(/<link\b[^<>]{1,1000}>/gi) ?? []
  const found = links.flatMap(link => {
    if (!/\btype\s*=\s*["']?application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)/i.test(link)) return []
    const href = /\bhref\s*=\s*(?:"([^"]+)"|'([^']+)'|([^\s>]+))/i.exec(link)
    const named = (href?.[1] ?? href?.[2] ?? href?.[3])?.replaceAll('&amp;', '&')
    if (named === undefined || !URL.canParse(named, address)) return []
    const { href: whole, protocol } = new URL(named, address)
    return /^https?:$/.test(protocol) ? [whole] : []
  })
  return [...new Set(found)].slice(0, MOST_FOUND)
}

function languageOf(written: string | undefined): string | null {
  return /^\s*([a-z]{2,3})(?![a-z])/i.exec(written ?? '')?.[1]?.toLowerCase() ?? null
}

function toFeed(format: Feed['format'], raw: RawFeed, address: string, now: number): ReadFeed {
  const base = raw.base !== undefined && URL.canParse(raw.base, address) ? new URL(raw.base, address).href : address
  const title = titleOf((raw.title ?? '').slice(0, TITLE_LENGTH * 4)).slice(0, TITLE_LENGTH)
  const feed = { format, title: title || null, site: cleanAddress(raw.site ?? null, base), language: languageOf(raw.language) }
  return { ok: true, feed: { ...feed, items: foldItems(raw.items, base, now) } }
}

/** `address`: where it came from in the end; relative links are resolved against it. */
export function readFeed(bytes: Uint8Array, contentType: string | null, address: string, now: number): ReadFeed {
  const text = fromFirstSign(decodeText(bytes, contentType))
  if (text === '') return refuse('the site sent nothing')
  if (isHtml(text)) return refuse('a web page, not a feed', feedsOf(text, address))
  const result = parsed(text)
  if (result === null) return refuse(/^[<{]/.test(text) ? 'a feed that is broken, or none' : 'not a feed')
  switch (result.format) {
    case 'rss':
      return toFeed('rss', ITEM_READERS.rss(result.feed), address, now)
    case 'atom':
      return toFeed('atom', ITEM_READERS.atom(result.feed), address, now)
    case 'rdf':
      return toFeed('rdf', ITEM_READERS.rdf(result.feed), address, now)
    case 'json':
      return toFeed('json', ITEM_READERS.json(result.feed), address, now)
  }
}
