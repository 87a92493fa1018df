/**
 * One round of watching: feeds that are due are asked, their new reports go into the pack, the oldest go out, a pack of the last days is made.
 *
 * round(watched) → { asked: 8, failed: ['Orlo Post (the site cannot be reached)'], added: 23, … }
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { MAX_PACK_LENGTH, MAX_REPORTS, type PackHeader } from '../../core/pack.ts'
import { fetchFeed } from '../../feeds/fetchFeed.ts'
import type { Network } from '../../feeds/network.ts'
import { type FeedWorld, noteFailure, takeFeed } from '../../feeds/readOnce.ts'
import { afterSuccess, isDue } from '../../feeds/schedule.ts'
import { isPrivateAddress } from '../../feeds/sites.ts'
import { type FeedState, statesInMemory } from '../../feeds/states.ts'
import type { Taking } from '../../feeds/takeItems.ts'
import { updateState } from '../../feeds/updateState.ts'
import type { Io } from '../io.ts'
import { type Added, type Known, store } from '../packs/assemble.ts'
import type { Journal } from '../packs/journal.ts'
import { type OpenPack, openPack } from '../packs/open.ts'
import { save } from '../packs/save.ts'
import { writing } from '../packs/session.ts'
import { isThere, type Target } from '../packs/target.ts'
import { type Named, writeSingle } from '../packs/write.ts'
import { firstKept, pruneShards } from '../prune.ts'
import { withSitesOf } from './feedList.ts'
import type { WatchedStates } from './states.ts'

/** What is served to those who want no more than the last days. */
export const RECENT = 'pack.json.gz'
/** Leaves room for what stands between reports. */
const RECENT_LENGTH = 0.9 * MAX_PACK_LENGTH

export interface Watched {
  readonly io: Io
  readonly target: Target
  readonly header: PackHeader
  readonly states: WatchedStates
  readonly world: Omit<Taking, 'add'>
  readonly keepDays: number
  readonly recentDays: number
  readonly interrupted: AbortSignal | undefined
  readonly remembered: Map<string, readonly Known[]>
}

export interface Round {
  readonly asked: number
  readonly failed: readonly string[]
  readonly added: number
  readonly pack: OpenPack | null
}

/** Machines of the own network are nobody's guests: they are asked every round. */
function mayAsk(state: FeedState, network: Network): boolean {
  const now = network.now()
  return isPrivateAddress(state.address)
    ? (state.holdUntil ?? 0) <= now
    : isDue(state, now, true) && (state.failures === 0 || state.nextAt <= now)
}

async function readFeed(world: FeedWorld, state: FeedState): Promise<string | null> {
  const { feeds, network } = world
  const fetched = await fetchFeed(network, state)
  if (fetched.kind === 'failed') {
    await noteFailure(world, feeds, state.address, fetched.error, fetched.retryAt)
    return `${state.title} (${fetched.error})`
  }
  if (fetched.kind === 'unchanged') {
    const now = network.now()
    await updateState(feeds, state.address, () => ({ ...afterSuccess(now, fetched.freshMs), lastSuccess: now, lastError: null }))
    return null
  }
  const wider = await updateState(feeds, state.address, before => withSitesOf(before, fetched.feed))
  if (wider) await takeFeed(world, wider, fetched, Number.POSITIVE_INFINITY)
  return null
}

async function readFeeds({ states, world, header, interrupted }: Watched, journal: Journal) {
  const added: Added[] = []
  const whole: FeedWorld = {
    ...world,
    feeds: states.feeds,
    subscriptions: statesInMemory(),
    async add(reports) {
      // What was under way when it was interrupted may be half of a page.
      if (interrupted?.aborted) return { added: 0, updated: 0, known: 0 }
      for (const report of reports) added.push({ ...store(journal, report, header.evidence), ids: [report.id] })
      return { added: reports.length, updated: 0, known: 0 }
    },
  }
  const due = (await states.feeds.all()).filter(state => mayAsk(state, world.network))
  const failed: string[] = []
  const waiting = [...due]
  const worker = async () => {
    for (let state = waiting.shift(); state && !interrupted?.aborted; state = waiting.shift()) {
      const error = await readFeed(whole, state)
      if (error !== null && !interrupted?.aborted) failed.push(error)
    }
  }
  // Two at once: the network is slow, and reading a page takes all of the processor.
  await Promise.all([worker(), worker()])
  return { asked: due.length, failed, added }
}

/** The newest first, as many as one pack holds. */
function recentReports(pack: OpenPack, from: string, journal: Journal): readonly Named[] {
  const reports: Named[] = []
  let length = 0
  for (const part of [...pack.parts].reverse()) {
    if (part.day === null || part.day < from) continue
    for (const report of pack.read(part)) {
      const stored = store(journal, report, pack.header.evidence)
      length += stored.place.length
      if (reports.length >= MAX_REPORTS || length > RECENT_LENGTH) return reports
      reports.push({ ...stored, id: report.id })
    }
  }
  return reports
}

async function writeRecent({ io, target, recentDays }: Watched, pack: OpenPack, journal: Journal): Promise<void> {
  const reports = recentReports(pack, firstKept(io, recentDays), journal)
  await writeSingle(journal, join(target.path, RECENT), `${target.name}/${RECENT}`, pack.header, reports)
}

export async function round(watched: Watched): Promise<Round> {
  const { io, target, header, states, keepDays, remembered } = watched
  const work = async (journal: Journal): Promise<Round> => {
    const known = isThere(target) ? openPack(io, target.name, true) : null
    const { asked, failed, added } = await readFeeds(watched, journal)
    if (added.length > 0 || known === null) await save(io, target, journal, { header: known?.header ?? header, known, added, remembered })
    const limits = { from: firstKept(io, keepDays), mostBytes: null }
    const { dropped } = await pruneShards(openPack(io, target.name), limits)
    const pack = openPack(io, target.name)
    if (added.length + dropped > 0 || !existsSync(join(target.path, RECENT))) await writeRecent(watched, pack, journal)
    // Last: what is not in the pack yet must be asked for again.
    await states.save()
    return { asked, failed, added: added.length, pack }
  }
  return writing(io, target, header.evidence, work, false)
}
