/**
 * From the page to its comparison: read it, ask the background, ask again where that ended meanwhile.
 *
 * Example: `const read = await readPage(location.href)`; `await askForComparison(read, location.href)` → `{ status: 'compared', … }`
 */
import type { TabState } from '../messages.ts'
import { send } from '../messaging.ts'
import { isDoubtful, isForeign } from '../page/language.ts'
import { type ReadOptions, type ReadResult, readArticle } from '../page/readArticle.ts'
import type { Settings } from '../settings.ts'
import { plainWords } from '../ui/troubles.ts'
import { detectLanguage } from './detectLanguage.ts'
import { persist } from './waiting.ts'

export type ReadArticle = Extract<ReadResult, { kind: 'article' }>

function readOnce(url: string, options: ReadOptions = {}): ReadResult | null {
  try {
    return readArticle(document, url, options)
  } catch (error) {
    console.error(error)
    return null
  }
}

/** Read once more where the browser takes it for another language than the first reading did. */
export async function readPage(url: string): Promise<ReadResult | null> {
  const read = readOnce(url)
  if (read?.kind !== 'article' || !isDoubtful(read)) return read
  const foreign = isForeign(read, await detectLanguage(read.article.text))
  return foreign === (read.unsuited === 'language') ? read : (readOnce(url, { foreign }) ?? read)
}

export async function askForComparison(read: ReadArticle, url: string): Promise<TabState> {
  const { article, unsuited, partial } = read
  try {
    return await persist(() => send('analyse', { url, article, unsuited, partial }))
  } catch (error) {
    return { status: 'failed', title: article.title, message: plainWords(error) }
  }
}

/** What asks for another comparison when it changes. */
export function comparesAlike(a: Settings, b: Settings): boolean {
  return a.level === b.level && a.packsOff.length === b.packsOff.length && a.packsOff.every(id => b.packsOff.includes(id))
}
