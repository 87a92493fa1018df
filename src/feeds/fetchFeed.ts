/**
 * One feed, asked for politely → its items, or that nothing is new, or why not.
 *
 * fetchFeed(network, { address: 'https://orlo.example/rss', etag: '"3"', lastModified: null }) → { kind: 'unchanged', freshMs: 0 }
 */
import { type Failed, fetchBytes, type Unchanged } from './fetchBytes.ts'
import type { Network } from './network.ts'
import { type Feed, readFeed } from './readFeed.ts'
import type { FeedState } from './states.ts'

export interface NewFeed {
  readonly kind: 'feed'
  readonly feed: Feed
  /** Where redirects ended. */
  readonly address: string
  readonly etag: string | null
  readonly lastModified: string | null
  readonly freshMs: number
}
export type FetchedFeed =
  | NewFeed
  | Unchanged
  /** `found`: feeds that a web page at this address names. */
  | (Failed & { readonly found: readonly string[] })

/** Real feeds have some hundred kilobytes; whole texts of a hundred reports a few megabytes. */
const MOST_BYTES = 5_000_000
const MOST_MS = 20_000

const ACCEPT = 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5'
/** Feeds are served as all of these; what is inside decides. */
const TYPES =
  /^(?:text\/|application\/(?:[\w.-]+\+)?(?:xml|json|x-gzip|gzip|octet-stream|rss|atom|rdf|xhtml\+xml)|unknown|binary\/octet-stream)/

export async function fetchFeed(network: Network, state: Pick<FeedState, 'address' | 'etag' | 'lastModified'>): Promise<FetchedFeed> {
  const { address, etag, lastModified } = state
  const wanted = { address, etag, lastModified, accept: ACCEPT, types: TYPES, what: 'a feed', mostBytes: MOST_BYTES, mostMs: MOST_MS }
  const fetched = await fetchBytes(network, wanted)
  if (fetched.kind === 'failed') return { ...fetched, found: [] }
  if (fetched.kind === 'unchanged') return fetched
  const read = readFeed(fetched.bytes, fetched.contentType, fetched.address, network.now())
  if (!read.ok) return { kind: 'failed', error: read.error, status: 200, retryAt: null, found: read.found }
  const { address: end, freshMs } = fetched
  return { kind: 'feed', feed: read.feed, address: end, etag: fetched.etag, lastModified: fetched.lastModified, freshMs }
}
