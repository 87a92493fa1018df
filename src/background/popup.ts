/**
 * What the popup asks. In: a tab. Out: what is known about the page that it shows now.
 *
 * Example: a tab whose site is switched off → `{ status: 'off' }`, whatever page it is.
 */
import browser from 'webextension-polyfill'
import type { Argument, TabState } from '../messages.ts'
import { loadSettings } from '../settings.ts'
import { isSiteOff } from './sites.ts'
import { documentAddress, knownTabOf } from './tabs.ts'

/** A reading takes a second or two. One that is still “reading” after this was cut short, for instance with the background. */
const LONGEST_READING_MS = 30_000

const INTERRUPTED = 'Reading was interrupted. Reload the page to try again.'

export async function answerTabState({ tabId }: Argument<'tabState'>): Promise<TabState> {
  const [known, settings, tab] = await Promise.all([knownTabOf(tabId), loadSettings(), browser.tabs.get(tabId).catch(() => null)])
  if (isSiteOff(tab?.url, settings)) return { status: 'off' }
  if (!known || tab?.url === undefined || documentAddress(tab.url) !== known.url) return { status: 'none' }
  // Nor does one begin later than now, but for a clock that was set back.
  if (known.state.status === 'reading' && Math.abs(Date.now() - known.since) > LONGEST_READING_MS) {
    return { status: 'failed', title: known.state.title, message: INTERRUPTED }
  }
  return known.state.status === 'off' ? { status: 'none' } : known.state
}
