/**
 * One article, compared: asks, asks again when settings change, answers messages, and sends for the sidebar once there is something to show.
 *
 * Example: `const reading = new PageReading(read, settings)`; `await reading.compare()`; later `reading.stop()`
 */
import browser from 'webextension-polyfill'
import { watchDismissed } from '../dismissed.ts'
import type { Argument, PassagesHere, TabState } from '../messages.ts'
import { handle } from '../messaging.ts'
import { type Settings, watchSettings } from '../settings.ts'
import { watchAddress } from './addressChange.ts'
import { askForComparison, comparesAlike, type ReadArticle } from './comparison.ts'
import type { Display, Draw } from './handover.ts'
import { LateDisplay } from './lateDisplay.ts'
import { PanelLine } from './panelLine.ts'

const NOWHERE: PassagesHere = { located: [], current: null }

export class PageReading {
  private settings: Settings
  private state: TabState
  private readonly read: ReadArticle
  private readonly late: LateDisplay
  private readonly panel = new PanelLine()
  private readonly url = location.href
  private readonly endings: (() => void)[] = []
  private stopped = false
  /** Counts comparisons: an answer that was overtaken is dropped. */
  private asked = 0
  /** The sidebar may open by itself, with the first outcome that is shown: a comparison that was overtaken leaves it to the next. */
  private mayOpen = true

  constructor(read: ReadArticle, settings: Settings) {
    this.read = read
    this.settings = settings
    this.state = { status: 'reading', title: read.article.title }
    this.late = new LateDisplay(this.url, draw => this.draw(draw))
    this.endings.push(
      watchSettings(changed => this.follow(changed)),
      watchDismissed(() => void this.compare()),
      watchAddress(() => this.stop()),
      this.answer(),
    )
  }

  async compare(): Promise<void> {
    const mine = ++this.asked
    // What is shown stays until there is something newer.
    if (this.state.status !== 'compared') {
      this.state = { status: 'reading', title: this.read.article.title }
      void this.late.current()?.show(this.state, false)
    }
    const state = await askForComparison(this.read, this.url)
    if (this.stopped || mine !== this.asked) return
    if (state.status === 'none' || state.status === 'off' || browser.runtime.id === undefined) return this.stop()
    this.state = state
    await this.present().catch(console.error)
  }

  /** The sidebar's script has come. */
  take(draw: Draw): void {
    this.late.take(draw)
  }

  stop(): void {
    if (this.stopped) return
    this.stopped = true
    for (const end of this.endings) end()
    this.late.stop()
  }

  private draw(draw: Draw): Display {
    const { read, state, settings, panel } = this
    return draw({ read, state, settings, panel, retry: () => void this.compare(), stop: () => this.stop() })
  }

  /** In the page there is at least a tab, whatever came of it; with the browser's panel only what differs is marked. */
  private isShown(): boolean {
    const { state, settings } = this
    if (this.late.current() !== null) return true
    if (state.status === 'reading') return false
    return settings.placement === 'page' || (state.status === 'compared' && state.comparison.differences.length > 0)
  }

  private async present(): Promise<void> {
    if (!this.isShown()) {
      this.mayOpen = false
      this.panel.tell(NOWHERE)
      return
    }
    const mine = this.asked
    const display = await this.late.get()
    // What overtook it shows itself.
    if (mine === this.asked && (await display?.show(this.state, this.mayOpen))) this.mayOpen = false
  }

  private answer(): () => void {
    return handle({
      toggleSidebar: () => this.toggle(),
      openSidebar: () => this.open(null),
      showDifference: ({ id }) => this.open(id),
      articleHere: () => this.tell(),
      panelHere: ({ open }) => {
        this.panel.hear(open)
        return this.after(() => {})
      },
      locateDifference: ({ id }) => this.after(display => display.goTo(id)),
      chooseDifference: ({ id }) => this.after(display => display.choose(id)),
      stepDifference: ({ by }) => this.after(display => display.step(by)),
      compareAgain: () => {
        void this.compare()
        return null
      },
    })
  }

  private async after(work: (display: Display) => void): Promise<PassagesHere> {
    const display = this.isShown() ? await this.late.get() : null
    if (display === null) return NOWHERE
    work(display)
    return display.here()
  }

  private async open(id: string | null): Promise<null> {
    const display = await this.late.get()
    display?.open(id)
    return null
  }

  private async toggle(): Promise<{ readonly open: boolean }> {
    // While it was not yet there, there was nothing that the reader could have wanted to close.
    const mayClose = this.late.current() !== null
    const display = await this.late.get()
    if (mayClose && display?.isOpen()) display.collapse()
    else display?.open(null)
    return { open: display?.isOpen() ?? false }
  }

  private tell(): Argument<'analyse'> {
    const { article, unsuited, partial } = this.read
    return { url: this.url, article, unsuited, partial }
  }

  private follow(changed: Settings): void {
    const before = this.settings
    this.settings = changed
    if (changed.sitesOff.includes(location.hostname)) {
      this.stop()
      return
    }
    const display = this.late.current()
    display?.follow(changed)
    if (!comparesAlike(changed, before)) void this.compare()
    else if (display === null && changed.placement !== before.placement && this.isShown()) this.present().catch(console.error)
  }
}
