/**
 * A list of feeds → the reports they show today, with the pages behind their items, in the journal.
 *
 * gatherFeeds('news.opml', work) → [{ ids: ['https://orlo.example/storm'], day: '2031-03-04', … }]
 */
import { dayOf } from '../../core/isoDate.ts'
import type { Report } from '../../core/model.ts'
import { fetchFeed } from '../../feeds/fetchFeed.ts'
import { articleOfItem } from '../../feeds/itemArticle.ts'
import type { FeedItem } from '../../feeds/items.ts'
import type { Feed } from '../../feeds/readFeed.ts'
import type { FeedState } from '../../feeds/states.ts'
import { type Taking, takeItems } from '../../feeds/takeItems.ts'
import { Failure } from '../failure.ts'
import { warnLeft } from '../folder.ts'
import { plain, startProgress } from '../output.ts'
import { type Added, store } from '../packs/assemble.ts'
import { Interrupted, type Work } from '../packs/gather.ts'
import { newState, readFeedList, withSitesOf } from '../watch/feedList.ts'
import { worldOf } from '../watch/network.ts'

/** A go that ends before so many items ends because the site asked for less. */
const WHOLE_GO = 20

const keyOf = (item: FeedItem): string => `item ${item.key}`

/** Items that an interrupted run has read already. */
function found(feed: Feed, { journal }: Work): { readonly added: readonly Added[]; readonly seen: readonly string[] } {
  const known = feed.items.flatMap(item => {
    const outcome = journal.get(keyOf(item))
    return outcome === undefined ? [] : [{ key: item.key, outcome }]
  })
  const added = known.flatMap(({ outcome }) => (typeof outcome === 'string' ? [] : [{ ...outcome, ids: idsOf(outcome) }]))
  return { added, seen: known.map(({ key }) => key) }
}

const idsOf = ({ url, fingerprint }: Pick<Report, 'url' | 'fingerprint'>): readonly string[] => [url ?? fingerprint]

async function readItems(feed: Feed, start: FeedState, world: Omit<Taking, 'add'>, work: Work): Promise<readonly Added[]> {
  const { journal, evidence, interrupted } = work
  const before = found(feed, work)
  const added = [...before.added]
  const itemsOf = new Map(feed.items.map(item => [item.key, item]))
  let state = withSitesOf({ ...start, seen: [...before.seen] }, feed)
  let batch = new Map<string, Report>()
  const taking: Taking = {
    ...world,
    add: async reports => {
      batch = new Map(reports.map(report => [report.id, report]))
      return { added: reports.length, updated: 0, known: 0 }
    },
  }
  const keep = (key: string) => {
    const item = itemsOf.get(key)
    const id = item && articleOfItem(item, feed, state)?.article.id
    const report = id === undefined ? undefined : batch.get(id)
    if (item && report) added.push({ ...store(journal, report, evidence, keyOf(item)), ids: idsOf(report) })
    else if (item) journal.leave(keyOf(item), 'no report')
  }
  for (;;) {
    let done = 0
    const { finished } = await takeItems(feed, state, taking, Number.POSITIVE_INFINITY, async ({ taken }) => {
      // What was under way when it was interrupted may be half of a page.
      if (interrupted?.aborted) throw new Interrupted('stopped')
      for (const key of taken) keep(key)
      batch = new Map()
      done += taken.length
      state = { ...state, seen: [...state.seen, ...taken] }
    })
    if (finished || done < WHOLE_GO) return added
  }
}

function since(feed: Feed, day: string | null): Feed {
  return day === null ? feed : { ...feed, items: feed.items.filter(({ published }) => published !== null && dayOf(published) >= day) }
}

export async function gatherFeeds(opml: string, work: Work): Promise<readonly Added[]> {
  const { io, interrupted } = work
  const feeds = await readFeedList(io, opml)
  const world = worldOf(
    io,
    feeds.map(({ address }) => address),
    interrupted,
  )
  const added: Added[] = []
  const left: string[] = []
  const progress = startProgress(io.stderr, 'Reading feeds', feeds.length)
  try {
    for (const feed of feeds) {
      const fetched = await fetchFeed(world.network, newState(feed))
      if (interrupted?.aborted) throw new Interrupted('stopped')
      if (fetched.kind === 'feed') added.push(...(await readItems(since(fetched.feed, work.since), newState(feed), world, work)))
      else left.push(`${feed.title} (${fetched.kind === 'failed' ? fetched.error : 'nothing new'})`)
      progress.step()
    }
  } finally {
    progress.stop()
  }
  if (left.length === feeds.length) throw new Failure(`${opml}: none of its ${feeds.length} feeds can be read: ${plain(left[0] ?? '')}`)
  warnLeft(io, opml, left)
  return added
}
