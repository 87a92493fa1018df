/**
 * One feed or one pack, fetched and taken in; what came of it is written into its state.
 *
 * readFeedOnce(world, state, until) → { failed: false, kept: 12 }; a site that is down → { failed: true, kept: 0 } and `lastError`
 */
import { reportsToGo } from '../core/pack.ts'
import { fetchFeed, type NewFeed } from './fetchFeed.ts'
import { fetchPack } from './fetchPack.ts'
import { afterFailure, afterSuccess, SHORTEST_GAP_MS } from './schedule.ts'
import {
  type FeedState,
  type FeedStates,
  MOST_ITEMS,
  type Scheduled,
  type States,
  type SubscriptionState,
  type SubscriptionStates,
} from './states.ts'
import { otherSitesOf, type Taking, takeItems } from './takeItems.ts'
import { updateState } from './updateState.ts'

export interface FeedWorld extends Taking {
  readonly feeds: FeedStates
  readonly subscriptions: SubscriptionStates
}
export interface Outcome {
  readonly failed: boolean
  /** Reports that were new. */
  readonly kept: number
}

/** Reports of a pack that are added at once. */
const PACK_BATCH = 200
/** Errors as the states keep them. */
const ERROR_LENGTH = 300

const FAILED: Outcome = { failed: true, kept: 0 }

export async function noteFailure<S extends Scheduled>(
  world: FeedWorld,
  states: States<S>,
  address: string,
  error: string,
  retryAt: number | null = null,
) {
  const { network } = world
  await updateState<Scheduled>(states as unknown as States<Scheduled>, address, ({ failures }) => ({
    ...afterFailure(network.now(), failures, retryAt, network.random()),
    lastError: error.slice(0, ERROR_LENGTH),
  }))
  return FAILED
}

async function noteUnreachable<S extends Scheduled>(world: FeedWorld, states: States<S>, address: string) {
  // Nothing was asked of the site, so nothing is held against it.
  const lastError = `the browser keeps Otherwise from reaching ${new URL(address).hostname}: allow it on the options page`
  await updateState<Scheduled>(states as unknown as States<Scheduled>, address, () => ({
    lastError,
    nextAt: world.network.now() + SHORTEST_GAP_MS,
  }))
  return FAILED
}

const success = (now: number, freshMs: number) => ({ ...afterSuccess(now, freshMs), lastSuccess: now, lastError: null })
const movedTo = (from: string, to: string): string | null => (from === to || to.length > 2000 ? null : to)

/** A feed that was just fetched, into reports. What was asked for conditionally stays so only once all its items are in. */
export async function takeFeed(world: FeedWorld, state: FeedState, fetched: NewFeed, until: number): Promise<Outcome> {
  const { feed, address, etag, lastModified, freshMs } = fetched
  const shown = new Set(feed.items.map(({ key }) => key))
  const begun = await updateState(world.feeds, state.address, before => ({
    ...success(world.network.now(), freshMs),
    movedTo: movedTo(state.address, address),
    otherSites: [...otherSitesOf(feed.items, before.pageSites)],
    seen: before.seen.filter(key => shown.has(key)),
    etag: null,
    lastModified: null,
  }))
  if (begun === null) return { failed: false, kept: 0 }
  // Leave that was given or taken back meanwhile asks for a whole new reading: what this one took counts as new there.
  const same = ({ readsPages, pageSites }: FeedState) => readsPages === begun.readsPages && pageSites.length === begun.pageSites.length
  const { finished, kept } = await takeItems(feed, begun, world, until, async ({ taken, kept }) => {
    await updateState(world.feeds, state.address, before => ({
      seen: same(before) ? [...before.seen, ...taken].slice(-MOST_ITEMS) : before.seen,
      kept: before.kept + kept,
    }))
  })
  if (finished) await updateState(world.feeds, state.address, before => (same(before) ? { etag, lastModified } : {}))
  return { failed: false, kept }
}

export async function readFeedOnce(world: FeedWorld, state: FeedState, until: number): Promise<Outcome> {
  const { feeds, network } = world
  if (!(await world.mayReach(state.address))) return noteUnreachable(world, feeds, state.address)
  const fetched = await fetchFeed(network, state)
  if (fetched.kind === 'failed') return noteFailure(world, feeds, state.address, fetched.error, fetched.retryAt)
  if (fetched.kind === 'feed') return takeFeed(world, state, fetched, until)
  await updateState(feeds, state.address, () => success(network.now(), fetched.freshMs))
  return { failed: false, kept: 0 }
}

export async function readPackOnce(world: FeedWorld, state: SubscriptionState): Promise<Outcome> {
  const { subscriptions, network } = world
  if (!(await world.mayReach(state.address))) return noteUnreachable(world, subscriptions, state.address)
  const fetched = await fetchPack(network, state)
  if (fetched.kind === 'failed') return noteFailure(world, subscriptions, state.address, fetched.error, fetched.retryAt)
  let kept = 0
  if (fetched.kind === 'pack') {
    const reports = reportsToGo(fetched.pack, fetched.pack.reports)
    const origin = { by: `pack:${state.address}`, fetched: new Date(network.now()).toISOString() }
    for (let at = 0; at < reports.length; at += PACK_BATCH) kept += (await world.add(reports.slice(at, at + PACK_BATCH), origin)).added
  }
  await updateState(subscriptions, state.address, before => ({
    ...success(network.now(), fetched.freshMs),
    kept: before.kept + kept,
    ...(fetched.kind === 'pack'
      ? {
          name: fetched.pack.name.slice(0, 300),
          etag: fetched.etag,
          lastModified: fetched.lastModified,
          movedTo: movedTo(state.address, fetched.address),
        }
      : {}),
  }))
  return { failed: false, kept }
}
