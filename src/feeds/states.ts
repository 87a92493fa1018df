/**
 * What is known of each feed and each subscription, and where that is kept.
 *
 * A state is written after every fetch and validated when it is read back. Times are milliseconds since 1970.
 */
import * as v from 'valibot'

const time = v.pipe(v.number(), v.finite())
const timeOrNull = v.nullable(time)
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const line = (most: number) => v.pipe(v.string(), v.maxLength(most))
const lineOrNull = (most: number) => v.nullable(line(most))

/** As many items as a feed may show at once, and hosts that these may lie on. */
export const MOST_ITEMS = 500
export const MOST_SITES = 20

const address = v.pipe(line(2000), v.regex(/^https?:\/\//))

/** What the schedule goes by: the same for feeds and packs. */
const scheduled = {
  address,
  chosen: v.boolean(),
  lastTried: timeOrNull,
  lastSuccess: timeOrNull,
  /** One line that a reader understands; null after a success. */
  lastError: lineOrNull(300),
  /** In a row. */
  failures: count,
  /** Not before. */
  nextAt: time,
  /** The server asked to be left alone until then. */
  holdUntil: timeOrNull,
  etag: lineOrNull(500),
  lastModified: lineOrNull(500),
  /** Where redirects ended, if elsewhere. */
  movedTo: lineOrNull(2000),
  /** Reports that came in by it. */
  kept: count,
}

export const feedStateSchema = v.object({
  ...scheduled,
  title: line(300),
  outlet: line(100),
  /** Item pages are fetched, with the reader's leave. */
  readsPages: v.boolean(),
  /** Sites whose pages the reader lets it read: its own at first. */
  pageSites: v.pipe(v.array(line(255)), v.maxLength(MOST_SITES)),
  /** Other sites that its items lie on, for the reader to decide about. */
  otherSites: v.pipe(v.array(line(255)), v.maxLength(MOST_SITES)),
  /** Items that were taken in already, by hash. */
  seen: v.pipe(v.array(line(16)), v.maxLength(MOST_ITEMS)),
})
export type FeedState = Readonly<v.InferOutput<typeof feedStateSchema>>

export const subscriptionStateSchema = v.object({ ...scheduled, name: line(300) })
export type SubscriptionState = Readonly<v.InferOutput<typeof subscriptionStateSchema>>

export type Scheduled = Pick<SubscriptionState, keyof typeof scheduled>

/** One kind of state by its address. The reader's store implements it. */
export interface States<S extends Scheduled> {
  all(): Promise<readonly S[]>
  get(address: string): Promise<S | null>
  put(state: S): Promise<void>
  remove(address: string): Promise<void>
}
export type FeedStates = States<FeedState>
export type SubscriptionStates = States<SubscriptionState>

/** For tests, and until the store is open. */
export function statesInMemory<S extends Scheduled>(start: readonly S[] = []): States<S> {
  const kept = new Map(start.map(state => [state.address, state]))
  return {
    all: async () => [...kept.values()],
    get: async address => kept.get(address) ?? null,
    put: async state => {
      kept.set(state.address, state)
    },
    remove: async address => {
      kept.delete(address)
    },
  }
}

/** Never tried, due at once. */
export const UNTRIED = {
  lastTried: null,
  lastSuccess: null,
  lastError: null,
  failures: 0,
  nextAt: 0,
  holdUntil: null,
  etag: null,
  lastModified: null,
  movedTo: null,
  kept: 0,
} as const
