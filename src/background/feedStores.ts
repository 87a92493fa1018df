/**
 * Where feeds, subscriptions and reports are kept: one object, opened once, so that the store can be put in its place.
 *
 * Until the reader's store is there, everything is kept in memory and gone with the background.
 */
import type { Added } from '../core/corpus.ts'
import type { Report } from '../core/model.ts'
import type { RequestLog, RequestNote } from '../feeds/network.ts'
import { type FeedState, type FeedStates, type SubscriptionState, type SubscriptionStates, statesInMemory } from '../feeds/states.ts'
import type { Origin } from '../feeds/takeItems.ts'

export interface FeedStores {
  readonly feeds: FeedStates
  readonly subscriptions: SubscriptionStates
  readonly log: RequestLog
  add(reports: readonly Report[], origin: Origin): Promise<Added>
}

/** The last requests, oldest first. */
const MOST_NOTES = 500

export function requestLogInMemory(): RequestLog & { readonly notes: readonly RequestNote[] } {
  const notes: RequestNote[] = []
  return {
    notes,
    note: request => {
      notes.push(request)
      if (notes.length > MOST_NOTES) notes.shift()
    },
  }
}

export function storesInMemory(): FeedStores & { readonly reports: ReadonlyMap<string, Report> } {
  const reports = new Map<string, Report>()
  return {
    reports,
    feeds: statesInMemory<FeedState>(),
    subscriptions: statesInMemory<SubscriptionState>(),
    log: requestLogInMemory(),
    add: async added => {
      let [fresh, updated, known] = [0, 0, 0]
      for (const report of added) {
        const before = reports.get(report.url ?? report.id)
        if (before === undefined) fresh++
        else if (before.fingerprint === report.fingerprint) known++
        else updated++
        reports.set(report.url ?? report.id, report)
      }
      return { added: fresh, updated, known }
    },
  }
}

let stores: Promise<FeedStores> | null = null

export function feedStores(): Promise<FeedStores> {
  stores ??= Promise.resolve(storesInMemory())
  return stores
}
