/**
 * One page, read and shown: article → `analyse` → sidebar and marks, until the page is left or the site is switched off.
 *
 * Example: `const reading = startReading()`; later `reading.stop()` takes everything off the page again.
 */
import browser from 'webextension-polyfill'
import type { Argument, TabState } from '../messages.ts'
import { handle, send } from '../messaging.ts'
import { isDoubtful, isForeign } from '../page/language.ts'
import { type ReadOptions, type ReadResult, readArticle } from '../page/readArticle.ts'
import { loadSettings, type Settings, saveSettings, watchSettings } from '../settings.ts'
import { watchAddress } from './addressChange.ts'
import { detectLanguage } from './detectLanguage.ts'
import { findPassages, type Passages } from './marks.ts'
import { hasRoomBeside } from './room.ts'
import { type SidebarView, showSidebar } from './sidebarView.tsx'

type ReadArticle = Extract<ReadResult, { kind: 'article' }>

export interface Reading {
  readonly stop: () => void
}

/** The background may die while it is asked; then it is started anew by the second question. */
const ATTEMPTS = 2

function readPage(url: string, options: ReadOptions = {}): ReadResult | null {
  try {
    return readArticle(document, url, options)
  } catch (error) {
    console.error(error)
    return null
  }
}

/** Read once more where the browser takes it for another language than the first reading did. */
async function readInLanguage(url: string): Promise<ReadResult | null> {
  const read = readPage(url)
  if (read?.kind !== 'article' || !isDoubtful(read)) return read
  const foreign = isForeign(read, await detectLanguage(read.article.text))
  return foreign === (read.unsuited === 'language') ? read : (readPage(url, { foreign }) ?? read)
}

async function askForComparison(read: ReadArticle, url: string): Promise<TabState> {
  const { article, unsuited, partial } = read
  for (let attempt = 1; ; attempt++) {
    try {
      return await send('analyse', { url, article, unsuited, partial })
    } catch (error) {
      if (attempt < ATTEMPTS && browser.runtime.id !== undefined) continue
      return { status: 'failed', title: article.title, message: error instanceof Error ? error.message : String(error) }
    }
  }
}

/** What asks for another comparison when it changes. */
function comparesAlike(a: Settings, b: Settings): boolean {
  return a.weaker === b.weaker && a.packsOff.length === b.packsOff.length && a.packsOff.every(id => b.packsOff.includes(id))
}

class PageReading implements Reading {
  private settings: Settings
  private readonly read: ReadArticle
  private readonly view: SidebarView
  private readonly url = location.href
  private readonly endings: (() => void)[] = []
  private passages: Passages | null = null
  private status: TabState['status'] = 'reading'
  private visible = true
  private stopped = false
  /** Counts comparisons: an answer that was overtaken is dropped. */
  private asked = 0

  constructor(read: ReadArticle, settings: Settings) {
    this.read = read
    this.settings = settings
    this.view = showSidebar({
      side: settings.side,
      actions: {
        move: side => void saveSettings({ side }).catch(console.error),
        switchOff: () => void this.switchOff().catch(console.error),
        retry: () => void this.compare(false),
        locate: difference => this.passages?.pointAt(difference),
      },
      onVisible: visible => {
        this.visible = visible
        this.mark()
      },
    })
    this.endings.push(
      watchSettings(changed => this.follow(changed)),
      watchAddress(() => this.stop()),
      handle({
        toggleSidebar: () => this.toggle(),
        openSidebar: () => this.show(null),
        showDifference: ({ id }) => this.show(id),
        articleHere: () => this.tell(),
      }),
    )
  }

  /** `opening`: the sidebar may open by itself, which it does once for a page. */
  async compare(opening: boolean): Promise<void> {
    const mine = ++this.asked
    // What is shown stays until there is something newer.
    if (this.status !== 'compared') this.view.update({ state: { status: 'reading', title: this.read.article.title } })
    const state = await askForComparison(this.read, this.url)
    if (this.stopped || mine !== this.asked) return
    if (state.status === 'none' || state.status === 'off' || browser.runtime.id === undefined) return this.stop()
    const differences = state.status === 'compared' ? state.comparison.differences : []
    this.status = state.status
    this.passages?.hide()
    this.passages = findPassages(this.read, differences)
    this.view.update({ state, located: this.passages.located })
    this.mark()
    const wanted = opening && this.settings.opensItself && differences.length > 0 && this.visible
    if (wanted && hasRoomBeside(this.passages.ranges, this.settings.side, innerWidth)) this.view.appear()
  }

  stop(): void {
    if (this.stopped) return
    this.stopped = true
    for (const end of this.endings) end()
    this.passages?.hide()
    this.view.remove()
  }

  private mark(): void {
    if (this.visible && this.settings.highlights) this.passages?.show()
    else this.passages?.hide()
  }

  private show(id: string | null): null {
    this.view.open(id)
    return null
  }

  private tell(): Argument<'analyse'> {
    const { article, unsuited, partial } = this.read
    return { url: this.url, article, unsuited, partial }
  }

  private toggle(): { readonly open: boolean } {
    if (this.view.isOpen()) this.view.collapse()
    else this.view.open(null)
    return { open: this.view.isOpen() }
  }

  private follow(changed: Settings): void {
    const before = this.settings
    this.settings = changed
    if (changed.sitesOff.includes(location.hostname)) {
      this.stop()
      return
    }
    if (changed.side !== before.side) this.view.update({ side: changed.side })
    if (changed.highlights !== before.highlights) this.mark()
    if (!comparesAlike(changed, before)) void this.compare(false)
  }

  private async switchOff(): Promise<void> {
    const { sitesOff } = await loadSettings()
    await saveSettings({ sitesOff: [...new Set([...sitesOff, location.hostname])] })
    this.stop()
  }
}

/** Reads the page as it stands now. What is no article after all is reported, and nothing is shown. */
export function startReading(): Reading {
  let reading: PageReading | null = null
  let stopped = false
  const begin = async () => {
    const url = location.href
    const read = await readInLanguage(url)
    if (stopped) return
    if (read?.kind !== 'article') {
      await send('pageSeen', { article: false, url })
      return
    }
    const settings = await loadSettings()
    if (stopped || settings.sitesOff.includes(location.hostname)) return
    reading = new PageReading(read, settings)
    await reading.compare(true)
  }
  begin().catch(console.error)
  return {
    stop: () => {
      stopped = true
      reading?.stop()
    },
  }
}
