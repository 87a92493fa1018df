/**
 * What the options page asks about feeds and packs at addresses. In: messages. Out: views, or a line that says what is wrong.
 *
 * Example: `addFeed({ address: 'orlo.example/rss' })` asks that address once and answers { added: view, error: null, found: [] }.
 * The browser's permission is asked for by the page, where the reader clicks; here it is only looked at.
 */
import { fetchFeed } from '../feeds/fetchFeed.ts'
import { readOpml, writeOpml } from '../feeds/opml.ts'
import { outletOfFeed } from '../feeds/outlets.ts'
import { type FeedWorld, readPackOnce, takeFeed } from '../feeds/readOnce.ts'
import { type FeedState, UNTRIED } from '../feeds/states.ts'
import { updateState } from '../feeds/updateState.ts'
import type { Argument, FeedView, Result } from '../messages.ts'
import { planNextRun, readFeeds } from './feedRuns.ts'
import { newFeedState, viewOfFeed, viewOfSubscription, viewsOfFeeds } from './feedViews.ts'

/** Feeds of one reader, chosen or not. */
const MOST_FEEDS = 2000
const LONGEST_FIRST_READING_MS = 3 * 60_000
const NOT_ALLOWED = 'the browser keeps Otherwise from reaching this address: allow it when you are asked'

const refused = (error: string, found: readonly string[] = []) => ({ added: null, error, found })

/** As readers type it: "orlo.example/rss", "feed://orlo.example/rss". Null for what is no web address. */
export function typedAddress(typed: string): string | null {
  const text = typed
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:/i, 'https:')
  const whole = /^[a-z][\w+.-]*:\/\//i.test(text) ? text : `https://${text}`
  if (!URL.canParse(whole)) return null
  const url = new URL(whole)
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.username !== '' || url.password !== '') return null
  url.hash = ''
  return url.href.length <= 2000 ? url.href : null
}

/** What follows an answer: the page need not wait for it, the console hears of failures. */
function later(work: Promise<unknown>): void {
  work.catch(console.error)
}

export async function listFeeds({ feeds }: FeedWorld): Promise<readonly FeedView[]> {
  return viewsOfFeeds(await feeds.all())
}

export async function addFeed(world: FeedWorld, { address: typed }: Argument<'addFeed'>): Promise<Result<'addFeed'>> {
  const address = typedAddress(typed)
  if (address === null) return refused('not a web address')
  const known = await world.feeds.get(address)
  if (known !== null || outletOfFeed(address) !== null)
    return { added: await changeFeed(world, { address, chosen: true }), error: null, found: [] }
  if ((await world.feeds.all()).length >= MOST_FEEDS) return refused(`there are ${MOST_FEEDS} feeds already`)
  if (!(await world.mayReach(address))) return refused(NOT_ALLOWED)
  const fetched = await fetchFeed(world.network, { address, etag: null, lastModified: null })
  if (fetched.kind !== 'feed') return fetched.kind === 'failed' ? refused(fetched.error, fetched.found) : refused('the site sent nothing')
  const state: FeedState = { ...newFeedState(address, fetched.feed.title, null), chosen: true, lastTried: world.network.now() }
  await world.feeds.put(state)
  later(takeFeed(world, state, fetched, world.network.now() + LONGEST_FIRST_READING_MS).finally(() => planNextRun(world)))
  return { added: viewOfFeed(state), error: null, found: [] }
}

/** Choosing reads at once; other pages to read make every item new again. */
export async function changeFeed(world: FeedWorld, change: Argument<'changeFeed'>): Promise<FeedView> {
  const { address, chosen, readsPages, pageSites, title } = change
  if ((await world.feeds.get(address)) === null) {
    if (outletOfFeed(address) === null) throw new Error('there is no such feed')
    await world.feeds.put(newFeedState(address, null, null))
  }
  const state = await updateState(world.feeds, address, before => {
    const next = {
      chosen: chosen ?? before.chosen,
      readsPages: readsPages ?? before.readsPages,
      pageSites: pageSites ? [...pageSites] : before.pageSites,
    }
    const more = next.readsPages && (!before.readsPages || next.pageSites.some(site => !before.pageSites.includes(site)))
    const otherSites = before.otherSites.filter(site => !next.pageSites.includes(site))
    return { ...next, otherSites, title: title ?? before.title, ...(more ? { seen: [], etag: null, lastModified: null } : {}) }
  })
  if (state === null) throw new Error('there is no such feed')
  await planNextRun(world)
  if (state.chosen) later(readFeeds(world, false))
  return viewOfFeed(state)
}

export async function removeFeed(world: FeedWorld, { address }: Argument<'removeFeed'>): Promise<null> {
  await world.feeds.remove(address)
  await planNextRun(world)
  return null
}

/** Imported feeds stay off until they are chosen: each needs the browser's permission. */
export async function importOpml({ feeds }: FeedWorld, { text }: Argument<'importOpml'>): Promise<Result<'importOpml'>> {
  const read = readOpml(text)
  if (!read.ok) return { added: [], known: 0, refused: 0, error: read.error }
  const known = new Set((await feeds.all()).map(({ address }) => address))
  const room = Math.max(0, MOST_FEEDS - known.size)
  const fresh = read.feeds.filter(({ address }) => !known.has(address))
  const states = fresh.slice(0, room).map(({ address, title }) => newFeedState(address, title, null))
  for (const state of states) await feeds.put(state)
  const refused = read.refused + fresh.length - states.length
  return { added: states.map(viewOfFeed), known: read.feeds.length - fresh.length, refused, error: null }
}

/** The feeds that the reader chose or added. */
export async function exportOpml({ feeds }: FeedWorld): Promise<Result<'exportOpml'>> {
  const own = (await feeds.all()).filter(({ address, chosen }) => chosen || outletOfFeed(address) === null)
  return { text: writeOpml(own) }
}

export async function readFeedsNow(world: FeedWorld): Promise<Result<'readFeedsNow'>> {
  return readFeeds(world, true)
}

export async function listSubscriptions({ subscriptions }: FeedWorld): Promise<Result<'listSubscriptions'>> {
  return (await subscriptions.all()).map(viewOfSubscription)
}

/** Kept only if the first reading succeeds: an address that holds no pack is told at once. */
export async function subscribePack(world: FeedWorld, { address: typed }: Argument<'subscribePack'>): Promise<Result<'subscribePack'>> {
  const address = typedAddress(typed)
  if (address === null) return { added: null, error: 'not a web address' }
  const known = await world.subscriptions.get(address)
  if (known !== null) return { added: viewOfSubscription(known), error: null }
  if (!(await world.mayReach(address))) return { added: null, error: NOT_ALLOWED }
  const state = { ...UNTRIED, address, chosen: true, name: new URL(address).hostname, lastTried: world.network.now() }
  await world.subscriptions.put(state)
  const { failed } = await readPackOnce(world, state)
  const after = await world.subscriptions.get(address)
  if (failed || after === null) {
    await world.subscriptions.remove(address)
    return { added: null, error: after?.lastError ?? 'it was removed meanwhile' }
  }
  await planNextRun(world)
  return { added: viewOfSubscription(after), error: null }
}

export async function removeSubscription(world: FeedWorld, { address }: Argument<'removeSubscription'>): Promise<null> {
  await world.subscriptions.remove(address)
  await planNextRun(world)
  return null
}
