/**
 * Opens the printable page of a tab's comparison, beside that tab. In: who asks. Out: nothing.
 *
 * Asked from tab 7, or from an extension page while tab 7 is in front: print.html?tab=7
 */
import browser, { type Runtime } from 'webextension-polyfill'

export async function openPrintable(_: null, sender: Runtime.MessageSender): Promise<null> {
  const [front] = sender.tab ? [sender.tab] : await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (front?.id === undefined) throw new Error('no tab to print')
  const { id, windowId } = front
  await browser.tabs.create({ url: browser.runtime.getURL(`print.html?tab=${id}`), windowId, openerTabId: id })
  return null
}
