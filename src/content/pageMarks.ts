/**
 * Marks and map of one page, shown together or not at all. In: the article as read, its differences. Out: what is on the page.
 *
 * Example: `marks.replace(differences)` after each comparison, `marks.show(true)`; the map's layout comes by `onMap`, null where there is none.
 */
import type { Difference } from '../core/model.ts'
import type { Tone } from '../page/tone.ts'
import { watchLayout } from './mapLayout.ts'
import { findPassages, type Passages, type ReadPage } from './marks.ts'
import type { MapShown } from './sidebarView.tsx'

export class PageMarks {
  private readonly read: ReadPage
  private readonly onMap: (map: MapShown | null) => void
  private passages: Passages | null = null
  private endMap = () => {}
  /** Null while nothing is shown. */
  private tone: Tone | null = null

  constructor(read: ReadPage, onMap: (map: MapShown | null) => void) {
    this.read = read
    this.onMap = onMap
  }

  replace(differences: readonly Difference[]): Passages {
    this.passages?.hide()
    this.passages = findPassages(this.read, differences)
    return this.passages
  }

  located(): ReadonlySet<string> {
    return this.passages?.located ?? new Set()
  }

  show(on: boolean): void {
    this.endMap()
    const { passages } = this
    if (!on || passages === null) {
      this.stop()
      this.onMap(null)
      return
    }
    const tone = passages.tone()
    this.tone = tone
    // Measured first: marks change the page's style, and the browser would have to work that out at once.
    this.endMap = watchLayout(this.read, passages.inOrder, layout => this.onMap(layout && { layout, tone }))
    passages.show()
  }

  /** Looks anew at the ground that the article stands on: pages change their attributes all the time, and their ground hardly ever. */
  recolour(): void {
    if (this.tone !== null && this.passages?.tone() !== this.tone) this.show(true)
  }

  stop(): void {
    this.endMap()
    this.endMap = () => {}
    this.tone = null
    this.passages?.hide()
  }
}
