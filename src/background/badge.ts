/**
 * The number on the toolbar's button. In: a tab and its state. Out: the badge.
 *
 * Example: a comparison with 4 differences shows “4”, a story that is known and told alike a grey dot; every other state shows
 * nothing. The colour is neutral: a difference is no alarm.
 */
import browser from 'webextension-polyfill'
import type { TabState } from '../messages.ts'

const BACKGROUND = '#4a5058'
const TEXT = '#ffffff'
/** The story is known, nothing is stated differently: no tick, which would promise more. */
const DOT = '•'
const DOT_BACKGROUND = '#868c94'
/** A badge has room for three characters. */
const MOST_SHOWN = 99

export function badgeText(state: TabState): string {
  if (state.status !== 'compared') return ''
  const { differences, stories } = state.comparison
  const count = differences.length
  if (count === 0) return stories.length > 0 ? DOT : ''
  return count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count)
}

export async function showBadge(tabId: number, state: TabState): Promise<void> {
  const text = badgeText(state)
  try {
    await browser.action.setBadgeText({ tabId, text })
    if (text === '') return
    await browser.action.setBadgeBackgroundColor({ tabId, color: text === DOT ? DOT_BACKGROUND : BACKGROUND })
    await browser.action.setBadgeTextColor?.({ tabId, color: TEXT })
  } catch {
    // The tab was closed meanwhile.
  }
}
