/**
 * Runs of feeds: woken by an alarm, or asked for by the reader. One at a time; what one leaves, the next takes up.
 *
 * Example: three feeds chosen, the first due in 12 minutes → one alarm in 12 minutes, which reads what is due then and sets the next.
 */
import browser from 'webextension-polyfill'
import { type RunSummary, readDue } from '../feeds/readDue.ts'
import type { FeedWorld } from '../feeds/readOnce.ts'
import { nextWake } from '../feeds/schedule.ts'
import { closeItemPages } from './itemPages.ts'
import { tidyStored } from './retention.ts'

/** Known to lazyFeeds.ts by the same name. */
export const FEED_ALARM = 'feeds'

/** Chrome ends a service worker's work after five minutes: a run stops beginning things before. */
const LONGEST_RUN_MS = 4 * 60_000
/** Set while a run is under way, in case the browser ends it: then the rest is taken up by this alarm. */
const AFTER_DEATH_MS = 5 * 60_000
/** Browsers wake an extension no more often. */
const SHORTEST_WAIT_MS = 60_000

/** Sets the alarm for what is due next, or takes it away where nothing is chosen. */
export async function planNextRun({ network, feeds, subscriptions }: FeedWorld): Promise<void> {
  const now = network.now()
  const wake = nextWake([...(await feeds.all()), ...(await subscriptions.all())], now)
  if (wake === null) await browser.alarms.clear(FEED_ALARM)
  else browser.alarms.create(FEED_ALARM, { when: Math.max(wake, now + SHORTEST_WAIT_MS) })
}

let running: Promise<RunSummary> | null = null

async function run(world: FeedWorld, asked: boolean): Promise<RunSummary> {
  const now = world.network.now()
  browser.alarms.create(FEED_ALARM, { when: now + AFTER_DEATH_MS })
  try {
    return await readDue(world, { asked, until: now + LONGEST_RUN_MS })
  } finally {
    await closeItemPages()
    await planNextRun(world)
    await tidyStored().catch(console.error)
  }
}

/** A run that is under way is joined: nobody is asked twice. */
export function readFeeds(world: FeedWorld, asked: boolean): Promise<RunSummary> {
  running ??= run(world, asked).finally(() => {
    running = null
  })
  return running
}
