/**
 * Compares an article with what its story's reports state, wherever they lie. In: an article as the reader script read it. Out: the tab's state.
 *
 * Example: the reader script sends `analyse`; the answer `{ status: 'compared', comparison, … }` is what the sidebar shows,
 * and it is kept for the popup and the badge. The story is found from the text alone; the language model is loaded, and what
 * reads with it evaluated, only when there is something to compare.
 */
import type { Runtime } from 'webextension-polyfill'
import type { CorpusSource } from '../core/corpus.ts'
import { dismissedIn, withoutDismissed } from '../core/dismissal.ts'
import type { Level } from '../core/kinds.ts'
import { queryOf } from '../core/matching/query.ts'
import type { Article, Comparison } from '../core/model.ts'
import { findStories, isItself, type Stories } from '../core/stories.ts'
import { dismissedPairs, loadDismissed } from '../dismissed.ts'
import type { Argument, Part, TabState } from '../messages.ts'
import { loadSettings, type Settings } from '../settings.ts'
import { plainWords } from '../ui/troubles.ts'
import { openCorpus } from './corpus.ts'
import { loadLanguageModel } from './languageModel.ts'
import { rememberLater } from './lazyStored.ts'
import { isShowing, noteState } from './pages.ts'
import { isSiteOff } from './sites.ts'
import { inTurn } from './tabs.ts'

const LEFT: TabState = { status: 'none' }

/** Heads looked at one by one: the right ones are among the first twenty, and near misses worth naming follow them. */
const MOST_CANDIDATES = 40

const now = () => performance.now()

interface Found {
  readonly stories: Stories
  /** The article itself lies in the corpus, in this version or another. */
  readonly isStored: boolean
  /** Ids of reports that were made up. */
  readonly invented: ReadonlySet<string>
  readonly match_ms: number
}

async function findReports(article: Article, corpus: CorpusSource): Promise<Found> {
  const start = now()
  await corpus.expect?.(article.published)
  const asked = queryOf(article)
  const { heads, searched } = await corpus.candidates(asked, MOST_CANDIDATES)
  const others = heads.filter(head => !isItself(asked, head))
  const stories = findStories(asked, { heads: others, searched }, false)
  const invented = new Set(others.flatMap(head => (head.invented ? [head.id] : [])))
  return { stories, isStored: others.length < heads.length, invented, match_ms: now() - start }
}

async function compareWith(article: Article, stories: Stories, corpus: CorpusSource, level: Level): Promise<Comparison> {
  const ids = stories.same.map(({ article: id }) => id)
  // The core's extractors and the model are evaluated here, not when the background wakes up.
  const [reports, { compareMatched }] = await Promise.all([
    corpus.reports(ids),
    import('../core/compare.ts'),
    ids.length > 0 ? loadLanguageModel() : undefined,
  ])
  return compareMatched(article, stories, reports, { level, now })
}

interface Answer {
  readonly state: TabState
  readonly isStored: boolean
}

async function compareWithCorpus(article: Article, partial: Part, { level, packsOff }: Settings): Promise<Answer> {
  let unread: string | undefined
  const corpus = await openCorpus({ packsOff }, error => {
    unread = plainWords(error)
  })
  const [{ stories, isStored, invented, match_ms }, searched] = await Promise.all([findReports(article, corpus), corpus.size()])
  const [all, entries] = await Promise.all([compareWith(article, stories, corpus, level), loadDismissed()])
  // Here and not in the sidebar, so that badge and popup count the same.
  const pairs = dismissedPairs(entries)
  const [compared, gone] = [withoutDismissed(all, pairs), dismissedIn(all, pairs)]
  const comparison = { ...compared, timings: { ...compared.timings, match_ms } }
  const shown = [...stories.same, ...stories.related].map(({ article: id }) => id)
  const demonstration = shown.filter(id => invented.has(id))
  const state: TabState = {
    status: 'compared',
    title: article.title,
    comparison,
    partial,
    demonstration,
    searched,
    ...(gone.length > 0 && { dismissed: gone }),
    ...(unread !== undefined && { unread }),
  }
  return { state, isStored }
}

async function answerOf({ article, unsuited, partial }: Argument<'analyse'>, settings: Settings): Promise<Answer> {
  if (unsuited !== null) return { state: { status: 'unsuited', why: unsuited, title: article.title }, isStored: false }
  try {
    return await compareWithCorpus(article, partial, settings)
  } catch (error) {
    console.error(error)
    return { state: { status: 'failed', title: article.title, message: plainWords(error) }, isStored: false }
  }
}

export async function analyse(argument: Argument<'analyse'>, sender: Runtime.MessageSender): Promise<TabState> {
  const tabId = sender.tab?.id
  // Not `sender.url`: on single-page sites both browsers keep it at the address that the document was loaded from.
  const { url } = argument
  if (tabId === undefined || (sender.frameId ?? 0) !== 0) return LEFT
  return inTurn(tabId, async () => {
    if (!(await isShowing(tabId, url))) return LEFT
    const settings = await loadSettings()
    if (isSiteOff(url, settings)) return { status: 'off' }
    const { state, isStored } = await answerOf(argument, settings)
    // The reader may have gone on while this was compared.
    if (await isShowing(tabId, url)) await noteState(tabId, url, state)
    // Nothing of a private window is kept by itself.
    const mayKeep = state.status === 'compared' && !sender.tab?.incognito
    if (mayKeep && (settings.remember || isStored)) rememberLater(argument, settings.remember)
    return state
  })
}
