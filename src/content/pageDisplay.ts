/**
 * What is shown of one article: sidebar, marks and map follow the settings, the reader and the browser's side panel.
 *
 * Example: `const display = new PageDisplay({ read, state, settings, … })`; `display.show(state, true)`; later `display.stop()`
 */
import type { Difference } from '../core/model.ts'
import type { PassagesHere, TabState } from '../messages.ts'
import { pause } from '../retry.ts'
import { type Settings, saveSettings } from '../settings.ts'
import { PREPARATIONS } from '../ui/shared/preparations.ts'
import { switchSite } from '../ui/shared/siteActions.ts'
import { focusedElement, stepOf } from '../ui/sidebar/stepKeys.ts'
import { watchGround } from './groundChange.ts'
import type { Display, Drawn } from './handover.ts'
import { watchPage } from './pageEvents.ts'
import { PageMarks } from './pageMarks.ts'
import { PassageTour } from './passageTour.ts'
import { hasRoomBeside, SHEET_BELOW } from './room.ts'
import { type SidebarView, showSidebar } from './sidebarView.tsx'

export class PageDisplay implements Display {
  private settings: Settings
  private readonly drawn: Drawn
  private readonly view: SidebarView
  private readonly tour: PassageTour
  private readonly marks: PageMarks
  private readonly endings: readonly (() => void)[]
  private readonly preparations = [...PREPARATIONS]
  private visible = true
  private stopped = false
  /** Counts what was to be shown: what was overtaken is dropped. */
  private shown = 0

  constructor(drawn: Drawn) {
    this.drawn = drawn
    this.settings = drawn.settings
    this.tour = new PassageTour({
      isMarked: () => this.isMarked(),
      isCovered: () => this.view.isOpen() && innerWidth < SHEET_BELOW,
      onCurrent: (id, how) => this.followTour(id, how),
    })
    this.view = this.showSidebar()
    this.marks = new PageMarks(drawn.read, map => this.view.update({ map }))
    this.endings = [
      watchGround(() => this.marks.recolour()),
      watchPage({
        key: event => this.press(event, focusedElement(document)),
        click: event => this.tour.click(event),
      }),
    ]
    // The outcome of a comparison brings its marks, see `show`.
    if (drawn.state.status === 'reading') this.view.update({ state: drawn.state })
  }

  async show(state: TabState, opening: boolean): Promise<boolean> {
    const mine = ++this.shown
    const isOver = () => this.stopped || mine !== this.shown
    if (state.status === 'reading') {
      this.view.update({ state })
      return true
    }
    const differences = state.status === 'compared' ? state.comparison.differences : []
    if (differences.length > 0) await this.prepare(isOver)
    if (isOver()) return false
    const release = this.view.hold()
    try {
      const opens = this.replaceMarks(differences) && opening && differences.length > 0
      if (differences.length > 0) await pause()
      if (isOver()) return false
      this.draw(state, opens && this.settings.opensItself && this.visible)
      return true
    } finally {
      release()
    }
  }

  follow(changed: Settings): void {
    const before = this.settings
    this.settings = changed
    if (changed.side !== before.side) this.view.update({ side: changed.side })
    if (changed.theme !== before.theme || changed.textSize !== before.textSize) this.view.update({ look: changed })
    if (changed.placement !== before.placement) this.view.present(changed.placement === 'page')
    if (changed.highlights !== before.highlights) this.mark()
  }

  open(id: string | null): void {
    if (this.settings.placement === 'page') this.view.open(id)
    if (id !== null) this.tour.choose(id)
  }

  collapse(): void {
    this.view.collapse()
  }

  isOpen(): boolean {
    return this.view.isOpen()
  }

  goTo(id: string): void {
    this.tour.goTo(id, 'chosen')
  }

  choose(id: string): void {
    this.tour.choose(id)
  }

  step(by: 1 | -1): void {
    this.tour.step(by)
  }

  here(): PassagesHere {
    return { located: [...this.marks.located()], current: this.tour.currentId() }
  }

  stop(): void {
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
        retry: this.drawn.retry,
        locate: ({ id }) => this.goTo(id),
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

  /** Where differences are listed beside the page: only there the keys are known, and nobody else's. */
  private isListed(): boolean {
    return this.view.isOpen() || this.drawn.panel.isOpen()
  }

  private press(event: KeyboardEvent, focused: Element | null): void {
    const by = this.settings.stepKeys && this.isListed() ? stepOf(event, focused) : null
    if (by !== null && this.tour.step(by)) event.preventDefault()
  }

  private followTour(id: string | null, how: 'chosen' | 'card' | 'click'): void {
    this.view.update({ current: id })
    if (id !== null && how !== 'chosen') this.view.bringCard(id, how === 'click')
    if (this.drawn.panel.isOpen()) this.drawn.panel.tell(this.here())
  }

  private async prepare(isOver: () => boolean): Promise<void> {
    for (const prepare of this.preparations.splice(0)) {
      if (isOver()) return
      prepare()
      await pause()
    }
  }

  /** Measures before anything is drawn: so the browser lays the page out once. Answers whether the sidebar would cover nothing of the article. */
  private replaceMarks(differences: readonly Difference[]): boolean {
    const passages = this.marks.replace(differences)
    this.tour.replace(passages)
    const ranges = passages.inOrder.map(({ range }) => range)
    const isBeside = hasRoomBeside(ranges, this.settings.side, innerWidth)
    this.mark()
    return isBeside
  }

  private draw(state: TabState, opens: boolean): void {
    this.view.update({ state, located: this.marks.located(), current: this.tour.currentId() })
    this.drawn.panel.tell(this.here())
    if (opens) this.view.appear()
  }

  private isMarked(): boolean {
    return this.visible && this.settings.highlights
  }

  private mark(): void {
    this.marks.show(this.isMarked())
  }

  private async switchOff(): Promise<void> {
    await switchSite(location.hostname, true)
    this.drawn.stop()
  }
}
