/**
 * States of feeds → what the options page lists: the reader's own feeds and the curated ones, with what each needs of the browser.
 *
 * A curated feed that was never chosen → { title: 'RNZ', curated: true, chosen: false, origins: ['http://www.rnz.co.nz/*', …], … }
 */
import { OUTLETS, type Outlet, outletOfFeed, sitesOfOutlet } from '../feeds/outlets.ts'
import { originsOf, originsOfSite, siteOfAddress } from '../feeds/sites.ts'
import { type FeedState, type SubscriptionState, UNTRIED } from '../feeds/states.ts'
import type { FeedView, SubscriptionView } from '../messages.ts'

/** A feed that nothing is known of yet. */
export function newFeedState(address: string, title: string | null, outlet: string | null): FeedState {
  const curated = outletOfFeed(address)
  const named = (outlet ?? curated?.name ?? title ?? new URL(address).hostname).slice(0, 100)
  const pageSites = curated ? [...sitesOfOutlet(curated)] : [siteOfAddress(address)].filter(site => site !== null)
  return {
    ...UNTRIED,
    address,
    title: (title ?? named).slice(0, 300),
    outlet: named,
    chosen: false,
    readsPages: false,
    pageSites,
    otherSites: [],
    seen: [],
  }
}

export const stateOfOutlet = ({ feed, name }: Outlet): FeedState => newFeedState(feed, name, name)

export function viewOfFeed(state: FeedState): FeedView {
  const curated = outletOfFeed(state.address)
  const { address, title, outlet, chosen, readsPages, pageSites, otherSites } = state
  const { lastTried, lastSuccess, lastError, failures, movedTo, kept } = state
  return {
    ...{ address, title, outlet, chosen, readsPages, pageSites, otherSites, lastTried, lastSuccess, lastError, failures, movedTo, kept },
    nextAt: state.lastTried === null ? null : Math.max(state.nextAt, state.holdUntil ?? 0),
    curated: curated !== null,
    country: curated?.country ?? null,
    region: curated?.region ?? null,
    origins: originsOf(address),
    pageOrigins: pageSites.flatMap(originsOfSite),
  }
}

/** The reader's own first, then the list in its order; each address once. */
export function viewsOfFeeds(states: readonly FeedState[]): readonly FeedView[] {
  const known = new Map(states.map(state => [state.address, state]))
  const own = states.filter(({ address }) => outletOfFeed(address) === null)
  return [...own, ...OUTLETS.map(outlet => known.get(outlet.feed) ?? stateOfOutlet(outlet))].map(viewOfFeed)
}

export function viewOfSubscription(state: SubscriptionState): SubscriptionView {
  const { address, name, lastTried, lastSuccess, lastError, failures, movedTo, kept } = state
  const nextAt = lastTried === null ? null : Math.max(state.nextAt, state.holdUntil ?? 0)
  return { address, name, lastTried, lastSuccess, lastError, failures, movedTo, kept, nextAt, origins: originsOf(address) }
}
