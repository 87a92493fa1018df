/**
 * Waiting, in a page that has its own work to do and for a background that may end at any moment.
 *
 * Example: `await persist(() => send('analyse', read))` asks up to five times; `await pause()` lets the page have its turn.
 */
import browser from 'webextension-polyfill'

/** The background may end while it is asked; the next question starts it anew, after a pause in which it can end. */
const ATTEMPTS = 5
const AGAIN_MS = 300

export const pause = (ms = 0) => new Promise<void>(resolve => setTimeout(resolve, ms))

/** Rejects as the last attempt does, or the first one after this script was cut off from its extension. */
export async function persist<T>(ask: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask()
    } catch (error) {
      if (attempt === ATTEMPTS || browser.runtime.id === undefined) throw error
      await pause(AGAIN_MS)
    }
  }
}
