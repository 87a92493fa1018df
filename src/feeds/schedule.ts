/**
 * When each feed and pack is asked again. Pure: states and the time in, addresses and times out.
 *
 * A feed that failed three times in a row is asked again after about an hour; one that answered, after 15 minutes at the earliest.
 */
import type { Scheduled } from './states.ts'

const MINUTE_MS = 60_000
/** Nobody is asked more often. */
export const SHORTEST_GAP_MS = 15 * MINUTE_MS
/** Never rarer while it fails: it may come back. */
const LONGEST_GAP_MS = 24 * 60 * MINUTE_MS
/** A server that calls its feed fresh for longer is asked all the same: news is older by then. */
const LONGEST_FRESH_MS = 60 * MINUTE_MS
/** Fetched at the same time. */
export const AT_ONCE = 2
/** Share of the back-off that chance adds, so that feeds which failed together are not asked together. */
const JITTER = 0.25
/** 2^6 quarters of an hour are 16 hours; the next doubling is beyond the longest gap. */
const MOST_DOUBLINGS = 7

export type Timing = Pick<Scheduled, 'failures' | 'nextAt' | 'holdUntil' | 'lastTried'>

/**
 * The clock was set back by more than a pause: what was planned by the clock before would be waited for that long, years at worst, and counts
 * for nothing.
 */
const isSetBack = ({ lastTried }: Scheduled, now: number): boolean => lastTried !== null && lastTried > now + SHORTEST_GAP_MS

/** Due by the plan; or, where the reader asks for it now, as soon as good manners allow. */
export function isDue(state: Scheduled, now: number, asked: boolean): boolean {
  if (!state.chosen) return false
  if (isSetBack(state, now)) return true
  const rested = state.lastTried === null || now - state.lastTried >= SHORTEST_GAP_MS
  if (!rested || (state.holdUntil !== null && state.holdUntil > now)) return false
  // The same where nothing tells when it was tried.
  return asked || state.nextAt <= now || state.nextAt > now + 2 * LONGEST_GAP_MS
}

/** Longest waiting first, at most as many as there is room for beside those under way. */
export function nextDue<S extends Scheduled>(
  states: readonly S[],
  now: number,
  underWay: ReadonlySet<string>,
  asked = false,
): readonly S[] {
  return states
    .filter(state => !underWay.has(state.address) && isDue(state, now, asked))
    .sort((a, b) => a.nextAt - b.nextAt || (a.address < b.address ? -1 : 1))
    .slice(0, Math.max(0, AT_ONCE - underWay.size))
}

/** When something is due next, null where nothing is chosen. */
export function nextWake(states: readonly Scheduled[], now: number): number | null {
  const times = states
    .filter(({ chosen }) => chosen)
    .map(state => (isDue(state, now, false) ? now : Math.max(now, state.nextAt, state.holdUntil ?? 0)))
  return times.length === 0 ? null : Math.min(...times)
}

export function afterSuccess(now: number, freshMs: number): Timing {
  return { failures: 0, nextAt: now + Math.max(SHORTEST_GAP_MS, Math.min(freshMs, LONGEST_FRESH_MS)), holdUntil: null, lastTried: now }
}

/** `failures` before this one, `retryAt` as the server asks, `random` 0 to 1. */
export function afterFailure(now: number, failures: number, retryAt: number | null, random: number): Timing {
  const doubled = SHORTEST_GAP_MS * 2 ** Math.min(failures, MOST_DOUBLINGS)
  const gap = Math.min(doubled * (1 + JITTER * random), LONGEST_GAP_MS)
  return { failures: failures + 1, nextAt: Math.round(Math.max(now + gap, retryAt ?? 0)), holdUntil: retryAt, lastTried: now }
}
