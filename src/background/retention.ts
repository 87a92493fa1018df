/**
 * Keeps the reader's store within the limits that the reader set: every few hours, after feeds were read, when asked.
 *
 * `await tidyStored()` with 30 days and 200 MB → { removed: 12 }. What was remembered by hand stays.
 */
import browser from 'webextension-polyfill'
import type { Result } from '../messages.ts'
import { loadSettings } from '../settings.ts'
import { store } from './store.ts'

/** Known to lazyStored.ts by the same name. */
export const RETENTION_ALARM = 'retention'
const EVERY_MINUTES = 180
/** Not while the browser starts. */
const FIRST_MINUTES = 5
const MEGABYTE = 1_000_000

export async function tidyStored(): Promise<Result<'tidyStored'>> {
  const { keepDays, keepMegabytes } = await loadSettings()
  return { removed: await store.keepWithin({ days: keepDays, bytes: keepMegabytes * MEGABYTE }) }
}

/** Alarms don't outlive the browser everywhere, nor an update. */
export async function planRetention(): Promise<void> {
  browser.alarms.create(RETENTION_ALARM, { delayInMinutes: FIRST_MINUTES, periodInMinutes: EVERY_MINUTES })
}
