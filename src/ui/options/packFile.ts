/**
 * Starts the worker that opens and writes pack files, and tells what it says. The page goes on meanwhile.
 *
 * const work = startTransfer({ do: 'open', file }, progress => …); `await work.news`; `work.stop()` ends it at once, safely.
 */
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { type News, newsSchema, type Order, type Progress } from '../../transfer/protocol.ts'

export interface Transfer {
  /** What came of it; null where it was stopped. */
  readonly news: Promise<Exclude<News, Progress> | null>
  readonly stop: () => void
}

export function startTransfer(order: Order, onProgress: (progress: Progress) => void): Transfer {
  const worker = new Worker(browser.runtime.getURL('transfer.js'))
  let stop = () => {}
  const news = new Promise<Exclude<News, Progress> | null>((resolve, reject) => {
    stop = () => resolve(null)
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      const said = v.safeParse(newsSchema, data)
      if (!said.success) reject(new Error('the worker spoke in riddles'))
      else if (said.output.is === 'progress') onProgress(said.output)
      else resolve(said.output)
    }
    worker.onerror = () => reject(new Error('the worker could not run'))
  })
  worker.postMessage(order)
  return { news: news.finally(() => worker.terminate()), stop: () => stop() }
}
