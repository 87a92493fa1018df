/**
 * Opens the welcome page, once: when the extension is installed, never when it or the browser is updated.
 *
 * `welcome({ reason: 'install', temporary: false })` → a tab with welcome.html
 */
import browser, { type Runtime } from 'webextension-polyfill'

export async function welcome({ reason }: Pick<Runtime.OnInstalledDetailsType, 'reason'>): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') })
}
