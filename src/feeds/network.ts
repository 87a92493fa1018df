/**
 * What feeds need of the world, handed in: requests, the clock, chance. And the log of what was asked of whom.
 *
 * Example: the background gives the browser's `fetch`; a test gives a table of answers and a clock that stands.
 */

/** One request as the reader may see it. `status` is null where no answer came. */
export interface RequestNote {
  readonly address: string
  /** Milliseconds since 1970. */
  readonly when: number
  readonly status: number | null
  /** Of the body, unfolded, as far as it was read. */
  readonly bytes: number
}

export interface RequestLog {
  note(request: RequestNote): void
}

export interface Network {
  fetch(address: string, init: RequestInit): Promise<Response>
  /** Milliseconds since 1970. */
  now(): number
  /** 0 to 1, for jitter. */
  random(): number
  /** Aborts after so many milliseconds. */
  signalAfter(ms: number): AbortSignal
  pause(ms: number): Promise<void>
  /** A browser follows redirects by itself and shows only where they ended; Node shows each before it is followed. */
  readonly redirects: 'followed' | 'shown'
  readonly log: RequestLog
}
