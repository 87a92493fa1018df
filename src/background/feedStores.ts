/**
 * Where feeds, subscriptions and reports are kept: in the reader's store; in memory for tests.
 *
 * `feedStores.add(reports, { by: 'feed:https://orlo.example/rss', fetched })`
 */
import * as v from 'valibot'
import type { Added } from '../core/corpus.ts'
import type { Report } from '../core/model.ts'
import type { RequestLog, RequestNote } from '../feeds/network.ts'
import {
  type FeedState,
  type FeedStates,
  feedStateSchema,
  type SubscriptionState,
  type SubscriptionStates,
  statesInMemory,
  subscriptionStateSchema,
} from '../feeds/states.ts'
import type { Origin } from '../feeds/takeItems.ts'
import { store } from './store.ts'

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

const parsedBy =
  <S>(schema: v.GenericSchema<unknown, S>) =>
  (stored: unknown): S | null => {
    const parsed = v.safeParse(schema, stored)
    return parsed.success ? parsed.output : null
  }

/** "feed:https://orlo.example/rss" as the store has it. */
export function originOfFetch({ by }: Pick<Origin, 'by'>): { readonly by: 'feed' | 'subscription'; readonly name: string } {
  return by.startsWith('pack:') ? { by: 'subscription', name: by.slice('pack:'.length) } : { by: 'feed', name: by.replace(/^feed:/, '') }
}

export const feedStores: FeedStores = {
  feeds: store.feeds(parsedBy(feedStateSchema)),
  subscriptions: store.subscriptions(parsedBy(subscriptionStateSchema)),
  log: store.requests,
  add: (reports, origin) => store.add(reports, originOfFetch(origin)),
}
