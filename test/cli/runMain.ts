/**
 * Runs the command line inside the test: words and standard input in, status and both outputs out.
 *
 * await runMain(['inspect', 'x.json']) → { status: 1, out: '', err: 'otherwise: x.json: no such file …' }
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import { main } from '../../src/cli/program.ts'

export const FIXTURES = resolve(import.meta.dirname, '../fixtures/cli')

export interface Ran {
  readonly status: number
  readonly out: string
  readonly err: string
}

interface Given {
  readonly cwd?: string
  readonly stdin?: string
  readonly env?: Readonly<Record<string, string>>
  /** Standard output and error are terminals of this width. */
  readonly columns?: number
  readonly now?: Date
  /** Interrupts the command. */
  readonly interrupted?: AbortSignal
  /** Sees each piece of standard output as it comes. */
  readonly onOut?: (text: string) => void
}

class Terminal extends PassThrough {
  readonly isTTY: boolean
  readonly columns: number | undefined
  constructor(columns: number | undefined) {
    super()
    this.isTTY = columns !== undefined
    this.columns = columns
  }
}

export async function runMain(argv: readonly string[], given: Given = {}): Promise<Ran> {
  const [stdout, stderr] = [new Terminal(given.columns), new Terminal(given.columns)]
  const [out, err] = [text(stdout), text(stderr)]
  const stdin = Readable.from([Buffer.from(given.stdin ?? '')])
  if (given.onOut) stdout.on('data', (piece: Buffer) => given.onOut?.(piece.toString()))
  const { now, interrupted } = given
  const status = await main(argv, {
    cwd: given.cwd ?? FIXTURES,
    env: given.env ?? {},
    stdin,
    stdout,
    stderr,
    ...(now ? { now: () => now } : {}),
    ...(interrupted ? { interruption: () => interrupted } : {}),
  })
  stdout.end()
  stderr.end()
  return { status, out: await out, err: await err }
}

/** An empty folder that is gone after the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'otherwise-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
