/**
 * A list of feeds (OPML) → the state of each, as far as it is known from before.
 *
 * readFeedList(io, 'news.opml') → [{ title: 'Orlo Post', address: 'https://orlo.example/rss' }]
 */
import { type ListedFeed, readOpml } from '../../feeds/opml.ts'
import { outletOfFeed, sitesOfOutlet } from '../../feeds/outlets.ts'
import type { Feed } from '../../feeds/readFeed.ts'
import { isPrivateAddress, siteOfAddress } from '../../feeds/sites.ts'
import { type FeedState, MOST_SITES, UNTRIED } from '../../feeds/states.ts'
import { Failure } from '../failure.ts'
import { readText } from '../input.ts'
import type { Io } from '../io.ts'
import { count, plain } from '../output.ts'

export async function readFeedList(io: Io, file: string): Promise<readonly ListedFeed[]> {
  const read = readOpml(await readText(io, file), true)
  if (!read.ok) throw new Failure(`${file}: ${read.error}; an OPML file with feeds is wanted`)
  if (read.feeds.length === 0) throw new Failure(`${file}: no feed in it has a web address`)
  if (read.refused > 0)
    io.stderr.write(`otherwise: warning: ${plain(file)}: left out ${count(read.refused, 'feed')} (no web address, or listed twice)\n`)
  return read.feeds
}

export function newState({ title, address }: ListedFeed): FeedState {
  const curated = outletOfFeed(address)
  const own = curated ? sitesOfOutlet(curated) : [siteOfAddress(address)].filter(site => site !== null)
  return {
    ...UNTRIED,
    address,
    title,
    outlet: (curated?.name ?? title).slice(0, 100),
    chosen: true,
    readsPages: true,
    pageSites: [...own],
    otherSites: [],
    seen: [],
  }
}

/** Whoever lists a feed wants its reports, on whichever site they lie; what lies in the own network is for feeds of that network. */
export function withSitesOf(state: FeedState, { items }: Feed): FeedState {
  const sites = items.flatMap(({ url }) => (url === null || isPrivateAddress(url) ? [] : (siteOfAddress(url) ?? [])))
  return { ...state, pageSites: [...new Set([...state.pageSites, ...sites])].slice(0, MOST_SITES) }
}
