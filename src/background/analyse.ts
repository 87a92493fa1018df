/**
 * Compares an article with the packs that are switched on. In: an article as the reader script read it. Out: the tab's state.
 *
 * Example: the reader script sends `analyse`; the answer `{ status: 'compared', comparison, … }` is what the sidebar shows,
 * and it is kept for the popup and the badge.
 */
import type { Runtime } from 'webextension-polyfill'
import { compareArticle } from '../core/compare.ts'
import type { Article } from '../core/model.ts'
import type { Argument, TabState } from '../messages.ts'
import { loadSettings } from '../settings.ts'
import { readCorpus } from './packs.ts'
import { isShowing, noteState } from './pages.ts'
import { isSiteOff } from './sites.ts'
import { inTurn } from './tabs.ts'

const LEFT: TabState = { status: 'none' }

async function compareWithCorpus(article: Article, partial: boolean): Promise<TabState> {
  const settings = await loadSettings()
  const { reports, demonstration } = await readCorpus(settings)
  const comparison = compareArticle(article, reports, { weaker: settings.weaker, now: () => performance.now() })
  return { status: 'compared', title: article.title, comparison, partial, demonstration, searched: reports.length }
}

async function stateOf({ article, unsuited, partial }: Argument<'analyse'>): Promise<TabState> {
  if (unsuited !== null) return { status: 'unsuited', why: unsuited, title: article.title }
  try {
    return await compareWithCorpus(article, partial)
  } catch (error) {
    console.error(error)
    return { status: 'failed', title: article.title, message: error instanceof Error ? error.message : String(error) }
  }
}

export async function analyse(argument: Argument<'analyse'>, sender: Runtime.MessageSender): Promise<TabState> {
  const tabId = sender.tab?.id
  // Not `sender.url`: on single-page sites both browsers keep it at the address that the document was loaded from.
  const { url } = argument
  if (tabId === undefined || (sender.frameId ?? 0) !== 0) return LEFT
  return inTurn(tabId, async () => {
    if (!(await isShowing(tabId, url))) return LEFT
    if (isSiteOff(url, await loadSettings())) return { status: 'off' }
    const state = await stateOf(argument)
    // The reader may have gone on while this was compared.
    if (await isShowing(tabId, url)) await noteState(tabId, url, state)
    return state
  })
}
