/**
 * Alarms that a clock which was set back left in the far future: browsers would wait for them, for years at worst.
 *
 * `await mendAlarms()` at each start of the background: one question to the browser, and nothing more where all is well.
 */
import browser from 'webextension-polyfill'
import { planFeeds } from './lazyFeeds.ts'
import { planRetention } from './lazyStored.ts'

/** None of ours is set for later: a server may ask for a day's pause. */
const LATEST_MS = 26 * 3_600_000

export async function mendAlarms(): Promise<void> {
  const latest = Date.now() + LATEST_MS
  const alarms = await browser.alarms.getAll()
  if (alarms.some(({ scheduledTime }) => scheduledTime > latest)) await Promise.all([planFeeds(), planRetention()])
}
