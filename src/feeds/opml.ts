/**
 * Lists of feeds as other readers keep them, in and out.
 *
 * `<outline text="Orlo Post" xmlUrl="feed://orlo.example/rss"/>` ↔ { title: 'Orlo Post', address: 'https://orlo.example/rss' }
 */
import { generateOpml, parseOpml } from 'feedsmith'
import { titleOf } from './htmlText.ts'
import { isPrivateAddress } from './sites.ts'

export interface ListedFeed {
  readonly title: string
  readonly address: string
}
export type ReadOpml =
  | { readonly ok: true; readonly feeds: readonly ListedFeed[]; readonly refused: number }
  | { readonly ok: false; readonly error: string }

/** Larger files are no lists of feeds. */
export const MOST_OPML = 2_000_000
const MOST_FEEDS = 1000
const TITLE_LENGTH = 300

interface Outline {
  readonly title?: string
  readonly text?: string
  readonly xmlUrl?: string
  readonly outlines?: readonly Outline[]
}

function flatten(outlines: readonly Outline[]): Outline[] {
  return outlines.flatMap(one => [one, ...flatten(one.outlines ?? [])])
}

/** "feed:" is how some readers write it. What lies in the reader's own network has to be typed, not imported. */
function addressOf(written: string, own: boolean): string | null {
  const address = written
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:/i, 'https:')
  if (!URL.canParse(address)) return null
  const { protocol, href } = new URL(address)
  return (protocol === 'https:' || protocol === 'http:') && href.length <= 2000 && (own || !isPrivateAddress(href)) ? href : null
}

/** `own`: it was written by whoever uses it, and may name feeds of the own network. */
export function readOpml(text: string, own = false): ReadOpml {
  if (text.length > MOST_OPML) return { ok: false, error: `larger than ${MOST_OPML / 1_000_000} MB` }
  try {
    const named = flatten(parseOpml(text.replace(/^[\s\ufeff]+/, '')).body?.outlines ?? []).filter(({ xmlUrl }) => xmlUrl !== undefined)
    const feeds = new Map<string, ListedFeed>()
    for (const { xmlUrl = '', title, text: words } of named) {
      const address = addressOf(xmlUrl, own)
      if (address === null || feeds.has(address) || feeds.size >= MOST_FEEDS) continue
      feeds.set(address, { address, title: titleOf(title ?? words ?? '').slice(0, TITLE_LENGTH) || new URL(address).hostname })
    }
    if (named.length === 0) return { ok: false, error: 'no feeds in it' }
    return { ok: true, feeds: [...feeds.values()], refused: named.length - feeds.size }
  } catch {
    return { ok: false, error: 'not a list of feeds (OPML), or broken' }
  }
}

export function writeOpml(feeds: readonly ListedFeed[]): string {
  const outlines = feeds.map(({ title, address }) => ({ text: title, title, type: 'rss', xmlUrl: address }))
  return generateOpml({ head: { title: 'Feeds of Otherwise' }, body: { outlines } })
}
