/**
 * What is known of the watched feeds, in a file beside the pack, so that a new start asks only for what is new.
 *
 * openStates('/data/news', listed) → the states of the listed feeds; save() writes them, whole or not at all
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { ListedFeed } from '../../feeds/opml.ts'
import { type FeedState, type FeedStates, feedStateSchema, statesInMemory } from '../../feeds/states.ts'
import { newState } from './feedList.ts'

const FILE = '.watch.json'

const stateFile = v.object({ feeds: v.array(feedStateSchema) })

function readStates(folder: string): ReadonlyMap<string, FeedState> {
  const path = join(folder, FILE)
  if (!existsSync(path)) return new Map()
  try {
    return new Map(v.parse(stateFile, JSON.parse(readFileSync(path, 'utf8'))).feeds.map(state => [state.address, state]))
  } catch {
    // Broken, or of another version: then every feed is asked as if for the first time.
    return new Map()
  }
}

export interface WatchedStates {
  readonly feeds: FeedStates
  readonly save: () => Promise<void>
}

/** `fresh`: there is no pack, so that what feeds were asked before is of no use. `frozen` ends every change. */
export function openStates(folder: string, listed: readonly ListedFeed[], fresh: boolean, frozen?: AbortSignal): WatchedStates {
  const known = fresh ? new Map<string, FeedState>() : readStates(folder)
  const memory = statesInMemory(
    listed.map(feed => {
      const state = known.get(feed.address)
      return state ? { ...state, title: feed.title, chosen: true, readsPages: true } : newState(feed)
    }),
  )
  const feeds: FeedStates = { ...memory, put: async state => (frozen?.aborted ? undefined : memory.put(state)) }
  return {
    feeds,
    async save() {
      const path = join(folder, FILE)
      writeFileSync(`${path}.part`, `${JSON.stringify({ feeds: await memory.all() })}\n`)
      renameSync(`${path}.part`, path)
    },
  }
}
