/**
 * The door to all that feeds need: nothing behind it is evaluated before the first message, alarm or start that needs it.
 *
 * Looking an article up must not wait for a parser of feeds. `withFeeds((feeds, world) => feeds.listFeeds(world))`
 */
import type { Alarms } from 'webextension-polyfill'
import type { FeedWorld } from '../feeds/readOnce.ts'

type Feeds = typeof import('./feeds.ts')

let opened: Promise<readonly [Feeds, FeedWorld]> | null = null

async function open(): Promise<readonly [Feeds, FeedWorld]> {
  const [feeds, { openFeedWorld }] = await Promise.all([import('./feeds.ts'), import('./feedWorld.ts')])
  return [feeds, await openFeedWorld()]
}

export async function withFeeds<T>(work: (feeds: Feeds, world: FeedWorld) => Promise<T>): Promise<T> {
  opened ??= open()
  try {
    return await work(...(await opened))
  } catch (error) {
    // A store that could not be opened is tried again the next time.
    await opened.catch(() => {
      opened = null
    })
    throw error
  }
}

export async function obeyAlarm({ name }: Pick<Alarms.Alarm, 'name'>): Promise<void> {
  if (name === 'feeds') await withFeeds((_, world) => import('./feedRuns.ts').then(({ readFeeds }) => readFeeds(world, false)))
}

/** Alarms don't outlive the browser everywhere, nor an update. */
export async function planFeeds(): Promise<void> {
  await withFeeds((_, world) => import('./feedRuns.ts').then(({ planNextRun }) => planNextRun(world)))
}
