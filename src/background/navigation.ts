/**
 * Forgets what was known about a tab when it is closed or shows something else.
 *
 * Example: a tab goes from an article to a section front: state gone, badge gone. A jump to `#comments` changes nothing.
 */
import type { Tabs } from 'webextension-polyfill'
import { showBadge } from './badge.ts'
import { documentAddress, forgetTab, inTurn, knownTabOf } from './tabs.ts'

export async function followNavigation(tabId: number, { url }: Tabs.OnUpdatedChangeInfoType): Promise<void> {
  if (url === undefined) return
  await inTurn(tabId, async () => {
    const known = await knownTabOf(tabId)
    // On single-page sites the new page may have been noted before the browser reports its address.
    if (!known || known.url === documentAddress(url)) return
    await forgetTab(tabId)
    await showBadge(tabId, { status: 'none' })
  })
}

export async function forgetClosedTab(tabId: number): Promise<void> {
  await inTurn(tabId, () => forgetTab(tabId))
}
