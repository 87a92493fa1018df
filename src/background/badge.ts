/**
 * The number on the toolbar's button. In: a tab and its state. Out: the badge.
 *
 * Example: a comparison with 4 differences shows “4”; every other state shows nothing. The colour is neutral: a
 * difference is no alarm.
 */
import browser from 'webextension-polyfill'
import type { TabState } from '../messages.ts'

const BACKGROUND = '#4a5058'
const TEXT = '#ffffff'
/** A badge has room for three characters. */
const MOST_SHOWN = 99

export function badgeText(state: TabState): string {
  if (state.status !== 'compared') return ''
  const count = state.comparison.differences.length
  if (count === 0) return ''
  return count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count)
}

export async function showBadge(tabId: number, state: TabState): Promise<void> {
  const text = badgeText(state)
  try {
    await browser.action.setBadgeText({ tabId, text })
    if (text === '') return
    await browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND })
    await browser.action.setBadgeTextColor?.({ tabId, color: TEXT })
  } catch {
    // The tab was closed meanwhile.
  }
}
