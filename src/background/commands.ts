/**
 * The keyboard command. In: the browser's event. Out: the sidebar of the tab in front opens or closes.
 *
 * Example: Alt+Shift+O on an article → `toggleSidebar` goes to that tab.
 */
import browser, { type Tabs } from 'webextension-polyfill'
import { sendToTab } from '../messaging.ts'

async function tabInFront(): Promise<Tabs.Tab | undefined> {
  return (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]
}

export async function obeyCommand(command: string, tab?: Tabs.Tab): Promise<void> {
  if (command !== 'toggle-sidebar') return
  const tabId = (tab ?? (await tabInFront()))?.id
  if (tabId === undefined) return
  try {
    await sendToTab(tabId, 'toggleSidebar', null)
  } catch {
    // The page is no article: there is no sidebar to open.
  }
}
