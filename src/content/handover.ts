/**
 * Where the two scripts of an article meet. reader.js reads the page, asks, and answers messages; sidebar.js comes later and draws.
 *
 * Both run in one world of the extension's own, which the page cannot see into, and know the place by its key.
 * Example: reader.js `handOver(reading)`; once sidebar.js is there, its `offerDisplay(draw)` calls `reading.take(draw)`.
 */
import type { PassagesHere, TabState } from '../messages.ts'
import type { Settings } from '../settings.ts'
import type { ReadArticle } from './comparison.ts'
import type { PanelLine } from './panelLine.ts'

/** What is drawn, and who is to be told. */
export interface Drawn {
  readonly read: ReadArticle
  readonly state: TabState
  readonly settings: Settings
  readonly panel: PanelLine
  readonly retry: () => void
  /** Everything off the page, and no more of it. */
  readonly stop: () => void
}

/** What is on the page then: sidebar or tab, marks and map. */
export interface Display {
  /** In turns with the page; false where what was shown later overtook it. `opening`: the sidebar may open by itself. */
  readonly show: (state: TabState, opening: boolean) => Promise<boolean>
  readonly follow: (changed: Settings) => void
  /** At the reader's wish, to one difference or to the head. */
  readonly open: (id: string | null) => void
  readonly collapse: () => void
  readonly isOpen: () => boolean
  readonly goTo: (id: string) => void
  readonly choose: (id: string) => void
  readonly step: (by: 1 | -1) => void
  readonly here: () => PassagesHere
  readonly stop: () => void
}

export type Draw = (drawn: Drawn) => Display

export interface Reading {
  readonly take: (draw: Draw) => void
  readonly stop: () => void
}

const KEY = Symbol.for('otherwise.reader')
const place = globalThis as { [KEY]?: Reading }

/** The reading from now on; one before it ends. */
export function handOver(begin: () => Reading): void {
  place[KEY]?.stop()
  place[KEY] = begin()
}

/** To whichever reading there is: the one that asked may be over by now. */
export function offerDisplay(draw: Draw): void {
  place[KEY]?.take(draw)
}
