/**
 * What a reader does about a site or a tab, from the popup or the side panel.
 *
 * Example: `switchSite('news.example', true)` → nothing is read there any more, and open pages forget what was found.
 */
import browser from 'webextension-polyfill'
import { send } from '../../messaging.ts'
import { loadSettings, saveSettings } from '../../settings.ts'

/** As in the manifest. Readers can take it back, in Firefox for good. */
export const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] }

export async function switchSite(site: string, off: boolean): Promise<void> {
  const others = (await loadSettings()).sitesOff.filter(one => one !== site)
  await saveSettings({ sitesOff: off ? [...others, site] : others })
}

/** Within a click, or the browser refuses to ask. */
export async function allowAndReload(tabId: number): Promise<boolean> {
  if (!(await browser.permissions.request(ALL_SITES))) return false
  await browser.tabs.reload(tabId)
  return true
}

/** Has the article read that waits to be asked for; rejects where none does. */
export async function readArticleIn(tabId: number): Promise<void> {
  const { reading } = await send('readTab', { tabId })
  if (!reading) throw new Error('no article waits in this tab')
}
