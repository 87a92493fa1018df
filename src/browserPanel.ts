/**
 * The browser's own panel beside the page: Chrome's side panel, Firefox's sidebar. The one place that knows the two apart.
 *
 * Example: `openBrowserPanel(tab.windowId)` in a click → the panel of that window opens. Both browsers want it asked within what
 * the reader does, so nothing may be waited for before.
 */
import browser from 'webextension-polyfill'

interface SidePanel {
  readonly open: (options: { readonly windowId: number }) => Promise<void>
}

/** The polyfill does not know Chrome's side panel. */
function sidePanelOf(): SidePanel | null {
  const { chrome } = globalThis as { chrome?: { sidePanel?: SidePanel } }
  return chrome?.sidePanel ?? null
}

/** Rejects where the browser has none, or will not open it now. */
export async function openBrowserPanel(windowId: number): Promise<void> {
  const sidePanel = sidePanelOf()
  if (sidePanel) return sidePanel.open({ windowId })
  await browser.sidebarAction.open()
}
