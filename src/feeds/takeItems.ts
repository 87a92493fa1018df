/**
 * The items of a fetched feed → reports in a corpus, a few at a time, so that being killed in the middle loses nothing.
 *
 * New items become articles, from the feed's own text or from the page behind them where the reader gave leave; what is only
 * headline and summary is kept as such, `thin: true`. Items in other languages and old ones are passed over.
 */
import type { Added } from '../core/corpus.ts'
import type { Article, Report } from '../core/model.ts'
import type { Unsuited } from '../messages.ts'
import { momentOf } from './dates.ts'
import { fetchPage } from './fetchPage.ts'
import { articleOfItem } from './itemArticle.ts'
import type { FeedItem } from './items.ts'
import type { Network } from './network.ts'
import type { Feed } from './readFeed.ts'
import { siteOfAddress } from './sites.ts'
import { type FeedState, MOST_SITES } from './states.ts'

/** By whom reports came, and when: `feed:https://orlo.example/rss`, `pack:https://desk.example/today.json.gz`. */
export interface Origin {
  readonly by: string
  /** ISO 8601. */
  readonly fetched: string
}

/** A page as far as it could be read. */
export interface ReadPage {
  readonly article: Article | null
  readonly unsuited: Unsuited | null
  /** Only a part of the article is on the page, or so many words of it were read. */
  readonly partial: boolean | number
}

export interface Taking {
  readonly network: Network
  /** A promise where the language model has to be loaded first. */
  prepare(article: Article): Report | Promise<Report>
  readPage(html: string, url: string): Promise<ReadPage>
  /** Whether the browser lets this address be reached. */
  mayReach(address: string): Promise<boolean>
  /** A `WritableSource` fits; one that keeps origins takes the second argument. */
  add(reports: readonly Report[], origin: Origin): Promise<Added>
}

/** What is written down after each few items. */
export interface Progress {
  readonly taken: readonly string[]
  readonly kept: number
}
export interface Taken {
  /** False where items are left for the next time. */
  readonly finished: boolean
  readonly kept: number
}

/** Written together: few enough to lose little, enough to spare the store. */
const BATCH = 5
/** Pages of one feed in one go. A feed that shows 500 items must not make 500 requests. */
const MOST_PAGES = 20
/** Between two pages of one site. */
const PAGE_GAP_MS = 500
/** Older items find no article to be compared with, and retention would drop them at once. */
const OLDEST_DAYS = 30

const isTooOld = ({ published }: FeedItem, now: number): boolean =>
  published !== null && momentOf(published) < now - OLDEST_DAYS * 86_400_000

/** Sites that items lie on and whose pages it may not read yet. */
export function otherSitesOf(items: readonly FeedItem[], pageSites: readonly string[]): readonly string[] {
  const sites = new Set(items.flatMap(({ url }) => siteOfAddress(url) ?? []))
  return [...sites].filter(site => !pageSites.includes(site)).slice(0, MOST_SITES)
}

class PageReading {
  private left = MOST_PAGES
  private readonly taking: Taking
  private readonly state: FeedState
  private readonly until: number

  constructor(taking: Taking, state: FeedState, until: number) {
    this.taking = taking
    this.state = state
    this.until = until
  }

  /** Nothing more can be read in this go. */
  get isSpent(): boolean {
    return this.left <= 0 || this.taking.network.now() >= this.until
  }

  /** A feed never makes the extension open pages of sites that the reader gave no leave for. */
  mayRead(url: string | null): url is string {
    const site = siteOfAddress(url)
    return this.state.readsPages && site !== null && this.state.pageSites.includes(site)
  }

  /** Null where the page gives no article to compare. */
  async read(url: string): Promise<Article | 'foreign' | null> {
    const { network } = this.taking
    if (!(await this.taking.mayReach(url))) return null
    if (this.left < MOST_PAGES) await network.pause(PAGE_GAP_MS)
    this.left--
    const page = await fetchPage(network, url)
    if (page.kind === 'failed') {
      // The site asks for less: what is left waits for the next time.
      if (page.status === 429 || page.status === 503) this.left = 0
      return null
    }
    if (!this.mayRead(page.address)) return null
    const { article, unsuited, partial } = await this.readSafely(page.html, page.address)
    if (unsuited === 'language') return 'foreign'
    return unsuited === null && partial !== true ? article : null
  }

  /** One page that breaks its reader must not keep all that follow it out, now and at every later go. */
  private async readSafely(html: string, url: string): Promise<ReadPage> {
    try {
      return await this.taking.readPage(html, url)
    } catch (error) {
      console.warn(`${url} cannot be read:`, error)
      return { article: null, unsuited: null, partial: false }
    }
  }
}

/** The page's article under the item's name: a page must not pass for another site's, and one report is one address. */
function merged(page: Article, item: Article): Article {
  const own = page.url !== null && siteOfAddress(page.url) === siteOfAddress(item.url) ? page.url : item.url
  return {
    ...page,
    id: item.id,
    url: own,
    outlet: item.outlet,
    published: page.published ?? item.published,
    title: page.title ?? item.title,
  }
}

async function reportOf(item: FeedItem, feed: Feed, state: FeedState, taking: Taking, pages: PageReading): Promise<Report | null> {
  const found = articleOfItem(item, feed, state)
  if (found === null || isTooOld(item, taking.network.now())) return null
  if (!found.thin) return taking.prepare(found.article)
  const page = pages.mayRead(item.url) ? await pages.read(item.url) : null
  if (page === 'foreign') return null
  return page === null ? { ...(await taking.prepare(found.article)), thin: true } : taking.prepare(merged(page, found.article))
}

/** `note` is called whenever reports were kept; a new go leaves out the items it was told of. */
export async function takeItems(
  feed: Feed,
  state: FeedState,
  taking: Taking,
  until: number,
  note: (progress: Progress) => Promise<void>,
): Promise<Taken> {
  const seen = new Set(state.seen)
  const left = feed.items.filter(({ key }) => !seen.has(key))
  const pages = new PageReading(taking, state, until)
  let kept = 0
  while (left.length > 0 && !(pages.isSpent && (state.readsPages || taking.network.now() >= until))) {
    const reports: Report[] = []
    const taken: string[] = []
    while (taken.length < BATCH && left.length > 0 && !(pages.isSpent && state.readsPages)) {
      const item = left.shift()
      if (!item) break
      const report = await reportOf(item, feed, state, taking, pages)
      if (report) reports.push(report)
      taken.push(item.key)
    }
    const fetched = new Date(taking.network.now()).toISOString()
    const { added } = reports.length > 0 ? await taking.add(reports, { by: `feed:${state.address}`, fetched }) : { added: 0 }
    kept += added
    await note({ taken, kept: added })
  }
  return { finished: left.length === 0, kept }
}
