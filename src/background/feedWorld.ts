/**
 * The world of feeds as a browser gives it: requests, clock, permissions, page reading and the store, put together.
 *
 * Loaded when feeds are read or asked about, never for looking an article up: it brings the parser along.
 */
import browser from 'webextension-polyfill'
import { patternOf } from '../addresses.ts'
import type { Article, Report } from '../core/model.ts'
import type { Network, RequestLog } from '../feeds/network.ts'
import type { FeedWorld } from '../feeds/readOnce.ts'
import { feedStores } from './feedStores.ts'
import { readItemPage } from './itemPages.ts'
import { loadLanguageModel } from './languageModel.ts'

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

async function prepare(article: Article): Promise<Report> {
  const [{ prepareReport }] = await Promise.all([import('../core/compare.ts'), loadLanguageModel()])
  return prepareReport(article)
}

export async function openFeedWorld(): Promise<FeedWorld> {
  return {
    network: browserNetwork(feedStores.log),
    feeds: feedStores.feeds,
    subscriptions: feedStores.subscriptions,
    prepare,
    readPage: readItemPage,
    // A host that the browser has no pattern for cannot be allowed.
    mayReach: address => browser.permissions.contains({ origins: [patternOf(address)] }).catch(() => false),
    add: (reports, origin) => feedStores.add(reports, origin),
  }
}
