/**
 * The worker that reads and writes pack files: beside the options page, so that neither the page nor the background waits for it.
 *
 * It opens the extension's database itself. Ended at any moment, it leaves nothing half done: every chunk is one transaction.
 */
import * as v from 'valibot'
import { cleanAddress } from '../addresses.ts'
import { openStore, type Store } from '../store/reports.ts'
import { exportPacks } from './exportPacks.ts'
import { openPack, Refused } from './openPack.ts'
import { type News, type Order, orderSchema, type Progress } from './protocol.ts'

/** As the worker's global scope has it; the DOM's types know only a window's. */
interface Scope {
  postMessage(news: News): void
  addEventListener(type: 'message', listen: (event: MessageEvent<unknown>) => void): void
}
const scope = globalThis as unknown as Scope

/** Between two tellings: oftener nobody can read. */
const TOLD_EVERY_MS = 100

function teller(): (progress: Progress) => void {
  let last = 0
  return progress => {
    const now = Date.now()
    if (now - last < TOLD_EVERY_MS) return
    last = now
    scope.postMessage(progress)
  }
}

function obey(order: Order, store: Store): Promise<News> {
  const tell = teller()
  return order.do === 'open' ? openPack(order.file, store, tell) : exportPacks(store, order, tell)
}

async function answer(raw: unknown): Promise<News> {
  const store = openStore({ now: () => Date.now(), addressOf: url => cleanAddress(url, null) })
  try {
    return await obey(v.parse(orderSchema, raw), store)
  } catch (error) {
    if (!(error instanceof Refused)) console.error(error)
    return { is: 'failed', error: (error instanceof Refused ? error.message : 'something unforeseen happened').slice(0, 500) }
  } finally {
    await store.close()
  }
}

scope.addEventListener('message', ({ data }) => {
  answer(data).then(news => scope.postMessage(news), console.error)
})
