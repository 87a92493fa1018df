/**
 * The world of feeds as a browser gives it: requests, clock, permissions, page reading and the store, put together.
 *
 * Loaded when feeds are read or asked about, never for looking an article up: it brings the parser along.
 */
import browser from 'webextension-polyfill'
import { prepareReport } from '../core/compare.ts'
import type { Network, RequestLog } from '../feeds/network.ts'
import type { FeedWorld } from '../feeds/readOnce.ts'
import { originOf } from '../feeds/sites.ts'
import { feedStores } from './feedStores.ts'
import { readItemPage } from './itemPages.ts'

function browserNetwork(log: RequestLog): Network {
  return {
    fetch: (address, init) => fetch(address, init),
    now: () => Date.now(),
    random: () => Math.random(),
    signalAfter: ms => AbortSignal.timeout(ms),
    pause: ms => new Promise(resolve => setTimeout(resolve, ms)),
    redirects: 'followed',
    log,
  }
}

export async function openFeedWorld(): Promise<FeedWorld> {
  const stores = await feedStores()
  return {
    network: browserNetwork(stores.log),
    feeds: stores.feeds,
    subscriptions: stores.subscriptions,
    prepare: prepareReport,
    readPage: readItemPage,
    // A host that the browser has no pattern for cannot be allowed.
    mayReach: address => browser.permissions.contains({ origins: [originOf(address)] }).catch(() => false),
    add: (reports, origin) => stores.add(reports, origin),
  }
}
