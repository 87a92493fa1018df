/**
 * Fetches what is due, two at once, and writes down what came of it.
 *
 * readDue(world, { asked: false, until: now + 4 min }) → { tried: 3, failed: 1, kept: 12 }; the states say what failed and why.
 */
import { type FeedWorld, noteFailure, type Outcome, readFeedOnce, readPackOnce } from './readOnce.ts'
import { nextDue } from './schedule.ts'
import type { FeedState, SubscriptionState } from './states.ts'

export interface RunSummary {
  readonly tried: number
  readonly failed: number
  /** Reports that were new. */
  readonly kept: number
}

const isFeed = (state: FeedState | SubscriptionState): state is FeedState => 'seen' in state

async function readOne(world: FeedWorld, state: FeedState | SubscriptionState, until: number): Promise<Outcome> {
  try {
    return isFeed(state) ? await readFeedOnce(world, state, until) : await readPackOnce(world, state)
  } catch (error) {
    // The store, or a page that cannot be read: one feed must not stop the others.
    console.error(error)
    const line = `it could not be taken in: ${error instanceof Error ? error.message : String(error)}`
    const { feeds, subscriptions } = world
    const noted = isFeed(state) ? noteFailure(world, feeds, state.address, line) : noteFailure(world, subscriptions, state.address, line)
    return noted.catch(() => ({ failed: true, kept: 0 }))
  }
}

/** `asked`: by the reader, now. After `until` nothing new is begun; what is left is due again. */
export async function readDue(
  world: FeedWorld,
  { asked, until }: { readonly asked: boolean; readonly until: number },
): Promise<RunSummary> {
  const underWay = new Map<string, Promise<void>>()
  const tried = new Set<string>()
  let [failed, kept] = [0, 0]
  for (;;) {
    const now = world.network.now()
    const states = [...(await world.feeds.all()), ...(await world.subscriptions.all())].filter(({ address }) => !tried.has(address))
    for (const state of now < until ? nextDue<FeedState | SubscriptionState>(states, now, new Set(underWay.keys()), asked) : []) {
      tried.add(state.address)
      const reading = readOne(world, state, until).then(outcome => {
        failed += Number(outcome.failed)
        kept += outcome.kept
        underWay.delete(state.address)
      })
      underWay.set(state.address, reading)
    }
    if (underWay.size === 0) return { tried: tried.size, failed, kept }
    await Promise.race(underWay.values())
  }
}
