/** Invented feeds and the world around them. `await fixture('rss.xml')` → its bytes; `standingNetwork(fetch)` → a clock that stands. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Network, RequestNote } from '../../src/feeds/network.ts'
import { type FeedState, UNTRIED } from '../../src/feeds/states.ts'

export const NOW = Date.parse('2025-03-04T18:00:00Z')

export async function fixture(name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(join(import.meta.dirname, '../fixtures/feeds', name)))
}

export interface StandingNetwork extends Network {
  readonly notes: RequestNote[]
  /** Milliseconds since 1970; a test may move it on. */
  time: number
}

export function standingNetwork(fetch: Network['fetch'], redirects: Network['redirects'] = 'followed'): StandingNetwork {
  const notes: RequestNote[] = []
  return {
    fetch,
    redirects,
    notes,
    time: NOW,
    now() {
      return this.time
    },
    random: () => 0.5,
    // Long enough for a busy machine; a test that is about it brings its own.
    signalAfter: () => AbortSignal.timeout(30_000),
    pause: async () => {},
    log: { note: request => void notes.push(request) },
  }
}

export const feedState = (more: Partial<FeedState> = {}): FeedState => ({
  ...UNTRIED,
  address: 'https://feeds.orlo.example/rss',
  title: 'Orlo Post',
  outlet: 'Orlo Post',
  chosen: true,
  readsPages: false,
  pageSites: ['orlo.example'],
  otherSites: [],
  seen: [],
  ...more,
})
