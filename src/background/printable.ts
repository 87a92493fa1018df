/**
 * Opens the printable page of a tab's comparison, or of some of its differences, beside that tab. In: which, and who asks. Out: nothing.
 *
 * Asked from tab 7, or from an extension page while tab 7 is in front: print.html?tab=7
 */
import browser, { type Runtime } from 'webextension-polyfill'
import type { Argument } from '../messages.ts'

export async function openPrintable({ only }: Argument<'openPrintable'>, sender: Runtime.MessageSender): Promise<null> {
  const [front] = sender.tab ? [sender.tab] : await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (front?.id === undefined) throw new Error('no tab to print')
  const { id, windowId } = front
  const asked = new URLSearchParams({ tab: String(id), ...(only === null ? {} : { only: only.join(' ') }) })
  await browser.tabs.create({ url: browser.runtime.getURL(`print.html?${asked}`), windowId, openerTabId: id })
  return null
}
