/**
 * Asking the background from a page: it may end at any moment, also while it is asked.
 *
 * Example: `await persist(() => send('analyse', read))` asks up to five times
 */
import { retry } from '../retry.ts'

export const persist = <T>(ask: () => Promise<T>): Promise<T> => retry(ask, { attempts: 5, pauseMs: 300 })
