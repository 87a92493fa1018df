/**
 * Pages that look like an article: noting them, and sending the reader script in, and the sidebar's once that asks for it.
 *
 * The probe says `pageSeen`; the reader script follows unless the site is switched off or the tab has moved on.
 */
import browser, { type Runtime } from 'webextension-polyfill'
import type { Argument, Result, TabState } from '../messages.ts'
import { loadSettings, type Settings } from '../settings.ts'
import { showBadge } from './badge.ts'
import { isSiteOff } from './sites.ts'
import { documentAddress, forgetTab, inTurn, knownTabOf, knownTabs, rememberTab } from './tabs.ts'

const NOT_READ: Result<'pageSeen'> = { reading: false }

export async function noteState(tabId: number, url: string, state: TabState): Promise<void> {
  await rememberTab(tabId, url, state)
  await showBadge(tabId, state)
}

/** Does the tab still show this address? A message may come from a document that was left meanwhile. */
export async function isShowing(tabId: number, url: string): Promise<boolean> {
  try {
    const shown = (await browser.tabs.get(tabId)).url
    return shown !== undefined && documentAddress(shown) === documentAddress(url)
  } catch {
    return false
  }
}

async function sendScript(tabId: number, file: 'probe.js' | 'reader.js' | 'sidebar.js'): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] })
}

async function readPage(tabId: number, url: string, title: string | null): Promise<Result<'pageSeen'>> {
  await noteState(tabId, url, { status: 'reading', title })
  try {
    await sendScript(tabId, 'reader.js')
    return { reading: true }
  } catch (error) {
    // The tab was closed or left, or the browser keeps extensions out of this page.
    console.warn('the page cannot be read:', error)
    await forgetTab(tabId)
    return NOT_READ
  }
}

export async function seePage({ article, url }: Argument<'pageSeen'>, sender: Runtime.MessageSender): Promise<Result<'pageSeen'>> {
  const tabId = sender.tab?.id
  if (tabId === undefined || (sender.frameId ?? 0) !== 0) return NOT_READ
  return inTurn(tabId, async () => {
    if (!(await isShowing(tabId, url))) return NOT_READ
    const settings = await loadSettings()
    if (isSiteOff(url, settings)) {
      await noteState(tabId, url, { status: 'off' })
      return NOT_READ
    }
    const title = sender.tab?.title ?? null
    if (article && settings.automatic) return readPage(tabId, url, title)
    if (article) {
      await noteState(tabId, url, { status: 'waiting', title })
      return NOT_READ
    }
    await noteState(tabId, url, { status: 'none' })
    return NOT_READ
  })
}

/** The reader script has something to draw. Not in turn: the sidebar may be asked for while its article is still compared. */
export async function bringSidebar({ url }: Argument<'bringSidebar'>, sender: Runtime.MessageSender): Promise<Result<'bringSidebar'>> {
  const tabId = sender.tab?.id
  if (tabId === undefined || (sender.frameId ?? 0) !== 0 || !(await isShowing(tabId, url))) return { sent: false }
  await sendScript(tabId, 'sidebar.js')
  return { sent: true }
}

/** The reader asks for the article in a tab that waits for that. */
export async function readWaiting({ tabId }: Argument<'readTab'>): Promise<Result<'readTab'>> {
  return inTurn(tabId, async () => {
    const known = await knownTabOf(tabId)
    if (known?.state.status !== 'waiting' || !(await isShowing(tabId, known.url))) return NOT_READ
    return readPage(tabId, known.url, known.state.title)
  })
}

/** Switching a site off clears what is shown of it; switching it on again reads the tabs that were passed over. */
export async function followSites(settings: Settings): Promise<void> {
  for (const tabId of (await knownTabs()).keys()) {
    await inTurn(tabId, async () => {
      const known = await knownTabOf(tabId)
      if (!known) return
      const off = isSiteOff(known.url, settings)
      if (off && known.state.status !== 'off') await noteState(tabId, known.url, { status: 'off' })
      if (!off && known.state.status === 'off') {
        await forgetTab(tabId)
        await probeTab(tabId)
      }
      // Every article is to be compared again: those that waited need not be asked for.
      if (!off && settings.automatic && known.state.status === 'waiting') await readPage(tabId, known.url, known.state.title)
    })
  }
}

async function probeTab(tabId: number): Promise<void> {
  try {
    await sendScript(tabId, 'probe.js')
  } catch {
    // A tab that extensions may not enter, or that is gone.
  }
}

/** Tabs that were open before the extension was installed have no probe yet. */
export async function probeOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false })
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : probeTab(id))))
}
