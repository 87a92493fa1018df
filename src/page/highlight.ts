/**
 * Ranges → marks on the page, through the CSS Custom Highlight API: the page's DOM is not touched.
 *
 * highlightRanges(new Map([['conflict', [range]]])) underlines the range; clearHighlights() takes all marks back.
 * The rules are HIGHLIGHT_CSS: adopted where the browser lets a content script do so, else the background inserts them.
 */
import type { Relation } from '../core/model.ts'

const PREFIX = 'otherwise'
const FLASH = `${PREFIX}-flash`
const RELATIONS: readonly Relation[] = ['conflict', 'precision', 'scope', 'attribution']

/** Pages are light or dark: the tints are see-through, and each relation has a line of its own shape besides its colour. */
export const HIGHLIGHT_CSS = `
::highlight(${PREFIX}-attribution) { background-color: rgb(120 120 120 / 18%); text-decoration: underline dotted 2px rgb(110 110 110); }
::highlight(${PREFIX}-scope) { background-color: rgb(30 130 120 / 18%); text-decoration: underline dashed 2px rgb(20 130 115); }
::highlight(${PREFIX}-precision) { background-color: rgb(40 100 200 / 18%); text-decoration: underline wavy 1px rgb(45 105 215); }
::highlight(${PREFIX}-conflict) { background-color: rgb(205 90 0 / 22%); text-decoration: underline solid 2px rgb(205 90 0); }
::highlight(${FLASH}) { background-color: rgb(255 205 0 / 75%); color: black; }
`

/** How long a passage stays lit after it was scrolled to. */
const FLASH_MS = 1800

/** Stronger relations lie over weaker ones where passages overlap. */
const PRIORITY: Readonly<Record<Relation, number>> = { attribution: 1, scope: 2, precision: 3, conflict: 4 }

/** False where the browser has no such thing. */
export function highlightsSupported(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight !== 'undefined'
}

/** Replaces all marks. */
export function highlightRanges(ranges: ReadonlyMap<Relation, readonly Range[]>): void {
  if (!highlightsSupported()) return
  for (const relation of RELATIONS) {
    const marked = ranges.get(relation) ?? []
    if (marked.length === 0) CSS.highlights.delete(`${PREFIX}-${relation}`)
    else setHighlight(`${PREFIX}-${relation}`, marked, PRIORITY[relation])
  }
}

export function clearHighlights(): void {
  if (!highlightsSupported()) return
  for (const name of [...RELATIONS.map(relation => `${PREFIX}-${relation}`), FLASH]) CSS.highlights.delete(name)
}

/** Brings a passage into view and lights it up for a moment. Returns how to put it out at once. */
export function flash(range: Range, options: { readonly smooth?: boolean } = {}): () => void {
  const element = range.startContainer.parentElement
  element?.scrollIntoView({ block: 'center', behavior: options.smooth ? 'smooth' : 'auto' })
  if (!highlightsSupported()) return () => {}
  setHighlight(FLASH, [range], RELATIONS.length + 1)
  const lit = CSS.highlights.get(FLASH)
  const putOut = () => {
    // A later flash has the name by now and its own time to go.
    if (CSS.highlights.get(FLASH) === lit) CSS.highlights.delete(FLASH)
  }
  const timer = setTimeout(putOut, FLASH_MS)
  return () => {
    clearTimeout(timer)
    putOut()
  }
}

function setHighlight(name: string, ranges: readonly Range[], priority: number): void {
  const highlight = new Highlight(...ranges)
  highlight.priority = priority
  CSS.highlights.set(name, highlight)
}

/** Adopts the rules, once; false where the browser refuses, and then the background has to insert HIGHLIGHT_CSS. */
export function adoptHighlightStyles(document: Document): boolean {
  if (document.documentElement === null) return false
  try {
    const sheet = adopted.get(document) ?? new CSSStyleSheet()
    sheet.replaceSync(HIGHLIGHT_CSS)
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    adopted.set(document, sheet)
    return document.adoptedStyleSheets.includes(sheet)
  } catch {
    return false
  }
}

const adopted = new WeakMap<Document, CSSStyleSheet>()
