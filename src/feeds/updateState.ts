/**
 * Changes one state with nothing in between: runs, messages and the reader's clicks write the same ones.
 *
 * updateState(feeds, 'https://orlo.example/rss', ({ kept }) => ({ kept: kept + 3 })) → the new state, null where it was removed
 */
import type { Scheduled, States } from './states.ts'

const turns = new WeakMap<object, Promise<unknown>>()

/** Reads, changes and writes one state with nothing in between; a state that was removed meanwhile stays removed. */
export function updateState<S extends Scheduled>(states: States<S>, address: string, change: (state: S) => Partial<S>): Promise<S | null> {
  const turn = (turns.get(states) ?? Promise.resolve()).then(async () => {
    const state = await states.get(address)
    if (state === null) return null
    const next = { ...state, ...change(state) }
    await states.put(next)
    return next
  })
  turns.set(
    states,
    turn.catch(() => undefined),
  )
  return turn
}
