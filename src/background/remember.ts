/**
 * Pages that the reader wants to keep: the article as the reader script read it → a report in the store, and out again.
 *
 * Example: the popup sends `rememberPage({ tabId: 7, on: true })`; the report of that tab's article is stored with origin `page`,
 * and retention leaves it alone. Claims and quotes are kept, the article's prose is not.
 */
import { fingerprint } from '../core/fingerprint.ts'
import type { Article } from '../core/model.ts'
import { siteOfAddress } from '../feeds/sites.ts'
import type { Argument, PageMemory } from '../messages.ts'
import { sendToTab } from '../messaging.ts'
import { PAGE } from '../store/pages.ts'
import { loadLanguageModel } from './languageModel.ts'
import { isShowing } from './pages.ts'
import { store } from './store.ts'
import { documentAddress } from './tabs.ts'

type Read = Argument<'analyse'>

const UNABLE: PageMemory = { able: false, remembered: false }

/** The page's own name for itself counts within its site only: no page takes the place of another site's report. */
function addressOf({ article, url }: Pick<Read, 'article' | 'url'>): string {
  const own = article.url !== null && siteOfAddress(article.url) === siteOfAddress(url)
  return own && article.url !== null ? article.url : documentAddress(url)
}

async function addPage({ article, partial, url }: Read): Promise<void> {
  const named: Article = { ...article, url: addressOf({ article, url }) }
  const [{ prepareReport }] = await Promise.all([import('../core/compare.ts'), loadLanguageModel()])
  await store.add([{ ...prepareReport(named), ...(partial ? { thin: true } : {}) }], PAGE)
}

/** What the tab's reader script read, if the tab still shows it and it can be compared. */
async function articleIn(tabId: number): Promise<Read | null> {
  try {
    const read = await sendToTab(tabId, 'articleHere', null)
    return read.unsuited === null && (await isShowing(tabId, read.url)) ? read : null
  } catch {
    // The page is no article, or was left.
    return null
  }
}

async function isRemembered(read: Read): Promise<boolean> {
  return (await store.page(addressOf(read)))?.remembered ?? false
}

export async function pageMemory({ tabId }: Argument<'pageMemory'>): Promise<PageMemory> {
  const read = await articleIn(tabId)
  return read === null ? UNABLE : { able: true, remembered: await isRemembered(read) }
}

export async function rememberPage({ tabId, on }: Argument<'rememberPage'>): Promise<PageMemory> {
  const read = await articleIn(tabId)
  if (read === null) return UNABLE
  if (on) await addPage(read)
  else await store.forgetPage(addressOf(read))
  return { able: true, remembered: await isRemembered(read) }
}

/** After a page was compared. `always`: the reader wants all kept; else a remembered page is kept up to date. */
export async function followPage(read: Read, always: boolean): Promise<void> {
  const known = await store.page(addressOf(read))
  if (!(always || known?.remembered)) return
  if (known?.remembered && known.fingerprint === fingerprint(read.article.text)) return
  await addPage(read)
}
