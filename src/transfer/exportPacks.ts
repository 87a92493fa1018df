/**
 * Everything in the store → pack files, gzipped, each as large as one may be. One report after the other: never all in memory.
 *
 * exportPacks(store, { name: 'Export of 2026-11-25', sentences: false }, tell) → { is: 'exported', files: [Blob], reports: 1234, left: 0 }
 */
import { type Evidence, MAX_PACK_LENGTH, MAX_REPORTS, packFrame, reportLine } from '../core/pack.ts'
import type { Store } from '../store/reports.ts'
import type { Exported, Progress } from './protocol.ts'

/** What writing an export needs of a store. */
export type Giving = Pick<Store, 'list' | 'reports' | 'size'>

export interface Bounds {
  readonly reports: number
  /** Characters; the frame is some hundred beside. */
  readonly length: number
}
const WHOLE: Bounds = { reports: MAX_REPORTS, length: MAX_PACK_LENGTH - 10_000 }

/** Heads listed at once, and reports read at once with all their claims. */
const LISTED = 2000
const READ = 100
/** Characters that are gathered before they are compressed. */
const BLOCK = 500_000

class PackFile {
  reports = 0
  length = 0
  private waiting = ''
  private readonly stream = new CompressionStream('gzip')
  private readonly writer = this.stream.writable.getWriter()
  private readonly whole = new Response(this.stream.readable).blob()
  private readonly encoder = new TextEncoder()
  private readonly closing: string

  constructor(name: string, evidence: Evidence) {
    const { opening, closing } = packFrame({ name, demonstration: false, evidence })
    this.waiting = opening
    this.closing = closing
  }

  async add(line: string): Promise<void> {
    this.waiting += `${this.reports === 0 ? '\n' : ',\n'}${line}`
    this.reports++
    this.length += line.length + 2
    if (this.waiting.length >= BLOCK) await this.flush()
  }

  async close(): Promise<Blob> {
    this.waiting += `\n${this.closing}`
    await this.flush()
    await this.writer.close()
    return this.whole
  }

  private async flush(): Promise<void> {
    const block = this.encoder.encode(this.waiting)
    this.waiting = ''
    await this.writer.write(block)
  }
}

/** Ids of everything stored, newest first. */
async function* idsOf(store: Giving): AsyncGenerator<readonly string[]> {
  let after: string | null = null
  do {
    const { reports, next }: Awaited<ReturnType<Store['list']>> = await store.list({ most: LISTED, ...(after === null ? {} : { after }) })
    for (let at = 0; at < reports.length; at += READ) yield reports.slice(at, at + READ).map(({ id }) => id)
    after = next
  } while (after !== null)
}

export async function exportPacks(
  store: Giving,
  { name, sentences }: { readonly name: string; readonly sentences: boolean },
  tell: (progress: Progress) => void,
  bounds = WHOLE,
): Promise<Exported> {
  const evidence = sentences ? 'sentence' : 'phrase'
  const all = await store.size()
  const files: Blob[] = []
  let file = new PackFile(name, evidence)
  let [written, left] = [0, 0]
  for await (const ids of idsOf(store)) {
    for (const report of await store.reports(ids)) {
      const line = reportLine(report, evidence)
      if ('problem' in line) {
        left++
        continue
      }
      if (file.reports >= bounds.reports || (file.reports > 0 && file.length + line.line.length > bounds.length)) {
        files.push(await file.close())
        file = new PackFile(name, evidence)
      }
      await file.add(line.line)
      written++
    }
    tell({ is: 'progress', stage: 'writing', done: Math.min(written + left, all), all })
  }
  return { is: 'exported', files: [...files, await file.close()], reports: written, left }
}
