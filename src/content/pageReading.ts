/**
 * One article, compared and shown: sidebar, marks and map follow the settings, the reader and the browser's side panel.
 *
 * Example: `const reading = new PageReading(read, settings)`; `await reading.compare(true)`; later `reading.stop()`
 */
import browser from 'webextension-polyfill'
import { watchDismissed } from '../dismissed.ts'
import type { Argument, PassagesHere, TabState } from '../messages.ts'
import { handle } from '../messaging.ts'
import { loadSettings, type Settings, saveSettings, watchSettings } from '../settings.ts'
import { focusedElement, stepOf } from '../ui/sidebar/stepKeys.ts'
import { watchAddress } from './addressChange.ts'
import { askForComparison, comparesAlike, type ReadArticle } from './comparison.ts'
import { watchGround } from './groundChange.ts'
import { watchPage } from './pageEvents.ts'
import { PageMarks } from './pageMarks.ts'
import { PanelLine } from './panelLine.ts'
import { PassageTour } from './passageTour.ts'
import { hasRoomBeside, SHEET_BELOW } from './room.ts'
import { type SidebarView, showSidebar } from './sidebarView.tsx'

export class PageReading {
  private settings: Settings
  private readonly read: ReadArticle
  private readonly view: SidebarView
  private readonly tour: PassageTour
  private readonly panel = new PanelLine()
  private readonly url = location.href
  private readonly endings: (() => void)[] = []
  private readonly marks: PageMarks
  private status: TabState['status'] = 'reading'
  private visible = true
  private stopped = false
  /** Counts comparisons: an answer that was overtaken is dropped. */
  private asked = 0

  constructor(read: ReadArticle, settings: Settings) {
    this.read = read
    this.settings = settings
    this.tour = new PassageTour({
      isMarked: () => this.isMarked(),
      isCovered: () => this.view.isOpen() && innerWidth < SHEET_BELOW,
      onCurrent: (id, how) => this.followTour(id, how),
    })
    this.view = this.showSidebar()
    this.marks = new PageMarks(read, map => this.view.update({ map }))
    this.endings.push(
      watchSettings(changed => this.follow(changed)),
      watchDismissed(() => void this.compare(false)),
      watchAddress(() => this.stop()),
      watchGround(() => this.marks.recolour()),
      watchPage({
        key: event => this.press(event, focusedElement(document)),
        click: event => this.tour.click(event),
      }),
      this.answer(),
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
    const passages = this.marks.replace(differences)
    this.tour.replace(passages)
    this.view.update({ state, located: passages.located, current: this.tour.currentId() })
    this.mark()
    this.panel.tell(this.here())
    const wanted = opening && this.settings.opensItself && differences.length > 0 && this.visible
    const ranges = passages.inOrder.map(({ range }) => range)
    if (wanted && hasRoomBeside(ranges, this.settings.side, innerWidth)) this.view.appear()
  }

  stop(): void {
    if (this.stopped) return
    this.stopped = true
    for (const end of this.endings) end()
    this.marks.stop()
    this.view.remove()
  }

  private showSidebar(): SidebarView {
    return showSidebar({
      side: this.settings.side,
      look: this.settings,
      present: this.settings.placement === 'page',
      actions: {
        move: side => void saveSettings({ side }).catch(console.error),
        switchOff: () => void this.switchOff().catch(console.error),
        retry: () => void this.compare(false),
        locate: ({ id }) => this.tour.goTo(id, 'chosen'),
        goTo: id => this.tour.goTo(id),
        step: by => void this.tour.step(by),
        choose: id => this.tour.choose(id),
      },
      onVisible: visible => {
        this.visible = visible
        this.mark()
      },
      onKey: (event, focused) => this.press(event, focused),
    })
  }

  private answer(): () => void {
    return handle({
      toggleSidebar: () => this.toggle(),
      openSidebar: () => this.show(null),
      showDifference: ({ id }) => this.show(id),
      articleHere: () => this.tell(),
      panelHere: ({ open }) => this.after(() => this.panel.hear(open)),
      locateDifference: ({ id }) => this.after(() => this.tour.goTo(id, 'chosen')),
      chooseDifference: ({ id }) => this.after(() => this.tour.choose(id)),
      stepDifference: ({ by }) => this.after(() => this.tour.step(by)),
      compareAgain: () => {
        void this.compare(false)
        return null
      },
    })
  }

  private here(): PassagesHere {
    return { located: [...this.marks.located()], current: this.tour.currentId() }
  }

  private after(work: () => void): PassagesHere {
    work()
    return this.here()
  }

  /** Where differences are listed beside the page: only there the keys are known, and nobody else's. */
  private isListed(): boolean {
    return this.view.isOpen() || this.panel.isOpen()
  }

  private press(event: KeyboardEvent, focused: Element | null): void {
    const by = this.settings.stepKeys && this.isListed() ? stepOf(event, focused) : null
    if (by !== null && this.tour.step(by)) event.preventDefault()
  }

  private followTour(id: string | null, how: 'chosen' | 'card' | 'click'): void {
    this.view.update({ current: id })
    if (id !== null && how !== 'chosen') this.view.bringCard(id, how === 'click')
    if (this.panel.isOpen()) this.panel.tell(this.here())
  }

  private isMarked(): boolean {
    return this.visible && this.settings.highlights
  }

  private mark(): void {
    this.marks.show(this.isMarked())
  }

  private show(id: string | null): null {
    if (this.settings.placement === 'page') this.view.open(id)
    if (id !== null) this.tour.choose(id)
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
    if (changed.theme !== before.theme || changed.textSize !== before.textSize) this.view.update({ look: changed })
    if (changed.placement !== before.placement) this.view.present(changed.placement === 'page')
    if (changed.highlights !== before.highlights) this.mark()
    if (!comparesAlike(changed, before)) void this.compare(false)
  }

  private async switchOff(): Promise<void> {
    const { sitesOff } = await loadSettings()
    await saveSettings({ sitesOff: [...new Set([...sitesOff, location.hostname])] })
    this.stop()
  }
}
