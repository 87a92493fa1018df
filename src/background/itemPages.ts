/**
 * A page's HTML → its article, wherever this browser has a DOM: in Firefox's event page here, in Chrome in an offscreen document.
 *
 * `await readItemPage('<!doctype html>…', 'https://orlo.example/a')` → { article, unsuited: null, partial: false }
 */
import type { ReadPage } from '../feeds/takeItems.ts'
import { sendToOffscreen } from '../messaging.ts'

const DOCUMENT = 'offscreen.html'

/** Chrome's alone, and not known to the polyfill. */
interface Offscreen {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>
  closeDocument(): Promise<void>
  hasDocument(): Promise<boolean>
}

function offscreen(): Offscreen | undefined {
  return (globalThis as { chrome?: { offscreen?: Offscreen } }).chrome?.offscreen
}

/** Another run may have closed the document meanwhile: it is opened again once. */
const ATTEMPTS = 2

/** Two feeds read pages at once, and there can be one document only. */
let opening: Promise<void> | null = null

async function open(api: Offscreen): Promise<void> {
  if (await api.hasDocument()) return
  await api.createDocument({ url: DOCUMENT, reasons: ['DOM_PARSER'], justification: 'Reads the text of reports out of their pages' })
}

export async function readItemPage(html: string, url: string): Promise<ReadPage> {
  const api = offscreen()
  if (api === undefined) return (await import('../offscreen/readPage.ts')).readPage(html, url)
  for (let attempt = 1; ; attempt++) {
    opening ??= open(api).finally(() => {
      opening = null
    })
    await opening
    try {
      return await sendToOffscreen('readPage', { html, url })
    } catch (error) {
      if (attempt >= ATTEMPTS || (await api.hasDocument())) throw error
    }
  }
}

/** After a run: the document takes memory as long as it is open. */
export async function closeItemPages(): Promise<void> {
  const api = offscreen()
  try {
    if (await api?.hasDocument()) await api?.closeDocument()
  } catch {
    // It was closed already.
  }
}
