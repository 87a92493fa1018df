/**
 * Small tables beside the reports: feeds and subscriptions by address, and a log of requests that forgets its oldest entries.
 *
 * `const feeds = tableOf(open, 'feeds', stored => parseFeedState(stored))`, then `await feeds.put(state)`, `await feeds.all()`
 */
import type { Addressed, Database, RequestNote } from './schema.ts'

/** Requests kept: some days of forty feeds. */
export const MOST_REQUESTS = 2000

export interface Table<T extends Addressed> {
  all(): Promise<readonly T[]>
  get(address: string): Promise<T | null>
  put(entry: T): Promise<void>
  remove(address: string): Promise<void>
}

export interface RequestLog {
  /** Whoever fetches does not wait for it. */
  note(request: RequestNote): void
  /** Latest first. */
  latest(most: number): Promise<readonly RequestNote[]>
  clear(): Promise<void>
}

type Open = () => Promise<Database>

/** `parse` gives null for what an older or newer version left: it counts as absent. */
export function tableOf<T extends Addressed>(open: Open, name: 'feeds' | 'subscriptions', parse: (stored: unknown) => T | null): Table<T> {
  return {
    all: async () => (await (await open()).getAll(name)).map(parse).filter(entry => entry !== null),
    get: async address => parse(await (await open()).get(name, address)),
    put: async entry => {
      await (await open()).put(name, entry)
    },
    remove: async address => (await open()).delete(name, address),
  }
}

async function note(open: Open, request: RequestNote): Promise<void> {
  const writing = (await open()).transaction('requests', 'readwrite', { durability: 'relaxed' })
  const number = await writing.store.add(request)
  await Promise.all([writing.store.delete(IDBKeyRange.upperBound(number - MOST_REQUESTS)), writing.done])
}

export function requestLog(open: Open, failed: (error: unknown) => void): RequestLog {
  return {
    note: request => {
      note(open, request).catch(failed)
    },
    latest: async most => {
      const { store } = (await open()).transaction('requests')
      const last = (await store.openKeyCursor(null, 'prev'))?.key ?? 0
      return (await store.getAll(IDBKeyRange.lowerBound(last - most, true))).reverse()
    },
    clear: async () => (await open()).clear('requests'),
  }
}
