/**
 * The keyboard command. In: the browser's event. Out: the sidebar of the tab in front opens or closes, or the browser's side panel opens.
 *
 * Example: Alt+Shift+O on an article → `toggleSidebar` goes to that tab.
 */
import browser, { type Tabs } from 'webextension-polyfill'
import { openBrowserPanel } from '../browserPanel.ts'
import { sendToTab } from '../messaging.ts'
import { loadSettings, type Settings, watchSettings } from '../settings.ts'
import { readWaiting } from './pages.ts'

/** A store that answers at once: Firefox's event page has one, Chrome's service worker has not. */
const atOnce = (): Storage | null => ('localStorage' in globalThis ? globalThis.localStorage : null)
const KEY = 'placement'

/** A cache: browsers open their panel only within the key press, and reading the settings would take longer. */
let placement: string | null = atOnce()?.getItem(KEY) ?? null
const note = (settings: Settings) => {
  placement = settings.placement
  atOnce()?.setItem(KEY, placement)
}
watchSettings(note)
loadSettings().then(note, console.error)

async function tabInFront(): Promise<Tabs.Tab | undefined> {
  return (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]
}

export async function obeyCommand(command: string, tab?: Tabs.Tab): Promise<void> {
  if (command !== 'toggle-sidebar') return
  if (placement === 'panel' && tab?.windowId !== undefined) return openBrowserPanel(tab.windowId)
  const front = tab ?? (await tabInFront())
  if (front?.id === undefined) return
  // Woken up by the key: then the press is over by now, and only some browsers still open it.
  if ((await loadSettings()).placement === 'panel') return openBrowserPanel(front.windowId ?? 0)
  try {
    await sendToTab(front.id, 'toggleSidebar', null)
  } catch {
    // No article, then there is no sidebar to open; or one that waits to be asked for.
    await readWaiting({ tabId: front.id })
  }
}
