/**
 * Asking again, of a background that may end at any moment: the next question starts it anew.
 *
 * Example: `await retry(() => send('analyse', read), { attempts: 5, pauseMs: 300 })`
 */
import browser from 'webextension-polyfill'

export const pause = (ms = 0) => new Promise<void>(resolve => setTimeout(resolve, ms))

interface Patience {
  readonly attempts: number
  /** In which the background can end. */
  readonly pauseMs: number
  /** Errors that another attempt may mend; all of them without it. */
  readonly mayPass?: (error: unknown) => boolean
}

/** Rejects as the last attempt does, or the first one after this script was cut off from its extension. */
export async function retry<T>(ask: () => Promise<T>, { attempts, pauseMs, mayPass = () => true }: Patience): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask()
    } catch (error) {
      if (attempt === attempts || !mayPass(error) || browser.runtime.id === undefined) throw error
      await pause(pauseMs)
    }
  }
}
