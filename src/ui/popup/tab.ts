/**
 * The tab that the popup belongs to: which site, what is known about its page, and whether the browser lets it be read.
 *
 * Example: on `https://news.example/a` → `{ id: 7, site: 'news.example', access: true, state: { status: 'compared', … } }`
 */
import browser from 'webextension-polyfill'
import { patternsOf } from '../../addresses.ts'
import type { TabState } from '../../messages.ts'
import { send } from '../../messaging.ts'
import { siteOf } from '../../sites.ts'
import { ALL_SITES } from '../shared/siteActions.ts'

export interface PopupTab {
  readonly id: number
  readonly windowId: number | null
  /** Null where it must not be known. */
  readonly url: string | null
  /** Null where the page is no web page, or where its address must not be known. */
  readonly site: string | null
  readonly access: boolean
  readonly state: TabState
}

async function mayRead(site: string | null): Promise<boolean> {
  if (await browser.permissions.contains(ALL_SITES)) return true
  if (site === null) return false
  const allowed = await Promise.all(patternsOf(site).map(pattern => browser.permissions.contains({ origins: [pattern] })))
  return allowed.includes(true)
}

export async function readTab(): Promise<PopupTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) throw new Error('There is no tab to tell about.')
  const site = siteOf(tab.url)
  const [access, state] = await Promise.all([mayRead(site), send('tabState', { tabId: tab.id })])
  return { id: tab.id, windowId: tab.windowId ?? null, url: tab.url ?? null, site, access, state }
}
