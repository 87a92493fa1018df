/**
 * What the command line may touch of the outside, so that tests can hand in their own.
 *
 * Example: `main(['inspect', 'corpus.json'], { cwd: '/tmp', stdout: new PassThrough(), … })`
 */

export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }

export interface Io {
  /** Relative paths start here. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Output
  readonly stderr: Output
  /** Which time it is, for what is kept a number of days; the system's where none is given. */
  readonly now?: () => Date
  /** For work that ends cleanly where it is interrupted (Ctrl-C): from the first call on, an interruption no longer kills. */
  readonly interruption?: () => AbortSignal
  /** The network's own where none is given. */
  readonly fetch?: (address: string, init: RequestInit) => Promise<Response>
}

export function timeOf(io: Io): Date {
  return io.now?.() ?? new Date()
}
