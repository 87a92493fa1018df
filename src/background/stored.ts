/**
 * What the options page asks about the reader's store: how much, a list, removal, the log of requests.
 *
 * `await listStored({ after: null, words: 'harbour', outlet: null, origin: null })` → { reports: [{ title, outlet, origins, … }], next: null }
 */
import { OUTLETS } from '../feeds/outlets.ts'
import type { Argument, OriginName, Result, StoredReport, StoredUsage } from '../messages.ts'
import type { Listed } from '../store/lists.ts'
import { originKey } from '../store/summaries.ts'
import { feedStores } from './feedStores.ts'
import { store } from './store.ts'

/** A page of the list: a screen or two. */
const PAGE_REPORTS = 50
/** Outlets and days that are named; a list for people needs no more. */
const MOST_OUTLETS = 500
const MOST_DAYS = 1000
const DAY_MS = 86_400_000

type Titles = (origin: OriginName) => string

/** "feed https://orlo.example/rss" → { by: 'feed', name: 'https://orlo.example/rss' } */
function originOfKey(key: string): OriginName {
  const space = key.indexOf(' ')
  return { by: key.slice(0, space) as OriginName['by'], name: key.slice(space + 1) }
}

/** A feed that was removed is known by the curated list, or else by its address. */
async function readTitles(): Promise<Titles> {
  const [feeds, packs] = await Promise.all([feedStores.feeds.all(), feedStores.subscriptions.all()])
  const titles = new Map(OUTLETS.map(({ feed, name }) => [originKey({ by: 'feed', name: feed }), name]))
  for (const { address, title } of feeds) titles.set(originKey({ by: 'feed', name: address }), title)
  for (const { address, name } of packs) titles.set(originKey({ by: 'subscription', name: address }), name)
  return origin => titles.get(originKey(origin)) ?? origin.name
}

export async function storedUsage(): Promise<StoredUsage> {
  const [titleOf, usage] = await Promise.all([readTitles(), store.usage(() => navigator.storage.estimate())])
  const origins = usage.origins.map(([key, reports]) => ({ ...originOfKey(key), reports }))
  return {
    reports: usage.reports,
    bytes: usage.bytes,
    remembered: usage.kept,
    disk: usage.disk,
    origins: origins.map(origin => ({ ...origin, title: titleOf(origin) })),
    outlets: usage.outlets.slice(0, MOST_OUTLETS).map(([outlet, reports]) => ({ outlet: outlet === '' ? null : outlet, reports })),
    days: usage.days
      .slice(0, MOST_DAYS)
      .map(({ day, ...counts }) => ({ day: new Date(day * DAY_MS).toISOString().slice(0, 10), ...counts })),
  }
}

function viewOf({ id, outlet, title, published, url, thin, invented, origins, changed }: Listed, titleOf: Titles): StoredReport {
  const named = origins.map(({ by, name, fetched }) => ({ by, name, fetched, title: titleOf({ by, name }) }))
  return { id, outlet, title, published, url, thin: thin ?? false, invented: invented ?? false, origins: named, changed }
}

export async function listStored({ after, words, outlet, origin }: Argument<'listStored'>): Promise<Result<'listStored'>> {
  const asked = {
    ...(after === null ? {} : { after }),
    ...(outlet === null ? {} : { outlet }),
    ...(origin === null ? {} : { origin: originKey(origin) }),
  }
  const [titleOf, { reports, next }] = await Promise.all([readTitles(), store.list({ most: PAGE_REPORTS, words, ...asked })])
  return { reports: reports.map(report => viewOf(report, titleOf)), next }
}

export async function removeStored({ ids }: Argument<'removeStored'>): Promise<Result<'removeStored'>> {
  return { removed: await store.remove(ids) }
}

export async function removeStoredOrigin(origin: Argument<'removeStoredOrigin'>): Promise<Result<'removeStoredOrigin'>> {
  return { removed: await store.removeOrigin(origin) }
}

export async function removeAllStored(): Promise<null> {
  await store.removeAll()
  return null
}

export async function listRequests({ most }: Argument<'listRequests'>): Promise<Result<'listRequests'>> {
  return store.requests.latest(most)
}

export async function clearRequests(): Promise<null> {
  await store.requests.clear()
  return null
}
