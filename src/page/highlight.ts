/**
 * Ranges → marks on the page, through the CSS Custom Highlight API: the page's DOM is not touched.
 *
 * highlightRanges(new Map([['conflict', [range]]])) underlines the range; clearHighlights() takes all marks back.
 * The rules are highlightCss(tone), adopted by the document.
 */
import { RELATIONS } from '../core/kinds.ts'
import type { Relation } from '../core/model.ts'
import type { Tone } from './tone.ts'

const PREFIX = 'otherwise'
const CURRENT = `${PREFIX}-current`
const FLASH = `${PREFIX}-flash`

/** Each relation has a line of its own shape besides its colour. */
const LINES: Readonly<Record<Relation, string>> = {
  conflict: 'solid 2px',
  precision: 'dotted 2px',
  scope: 'dashed 2px',
  attribution: 'double 1px',
}

interface Colours extends Readonly<Record<Relation, string>> {
  readonly current: string
  /** How much of the relation's colour lies behind the words. */
  readonly tint: string
}

/** Red, green and blue, readable as lines on light and on dark grounds. */
const COLOURS: Readonly<Record<Tone, Colours>> = {
  light: {
    conflict: '190 75 0',
    precision: '35 90 200',
    scope: '10 115 100',
    attribution: '100 80 125',
    current: '255 208 0 / 48%',
    tint: '12%',
  },
  dark: {
    conflict: '255 171 110',
    precision: '146 184 255',
    scope: '111 207 191',
    attribution: '201 191 219',
    current: '255 208 0 / 34%',
    tint: '16%',
  },
}

function ruleOf(relation: Relation, colours: Colours): string {
  const colour = colours[relation]
  return `::highlight(${PREFIX}-${relation}) { background-color: rgb(${colour} / ${colours.tint}); text-decoration: underline ${LINES[relation]} rgb(${colour}); }`
}

/** Nothing on paper; where the system sets the colours, lines in the text's own. */
export function highlightCss(tone: Tone): string {
  const colours = COLOURS[tone]
  const forced = RELATIONS.map(
    relation => `::highlight(${PREFIX}-${relation}) { background-color: transparent; text-decoration-color: CanvasText; }`,
  )
  return `@media not print {
${RELATIONS.map(relation => ruleOf(relation, colours)).join('\n')}
::highlight(${CURRENT}) { background-color: rgb(${colours.current}); }
::highlight(${FLASH}) { background-color: rgb(255 205 0 / 75%); color: black; }
@media (forced-colors: active) {
${forced.join('\n')}
::highlight(${CURRENT}), ::highlight(${FLASH}) { background-color: Mark; color: MarkText; }
}
}
`
}

/** How long a passage stays lit after it was scrolled to. */
const FLASH_MS = 1800

/** Stronger relations lie over weaker ones where passages overlap. */
const PRIORITY: Readonly<Record<Relation, number>> = { attribution: 1, scope: 2, precision: 3, conflict: 4 }
const CURRENT_PRIORITY = 5
const FLASH_PRIORITY = 6

/** False where the browser has no such thing. */
export function highlightsSupported(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight !== 'undefined'
}

/** Replaces all marks of relations. */
export function highlightRanges(ranges: ReadonlyMap<Relation, readonly Range[]>): void {
  for (const relation of RELATIONS) setHighlight(`${PREFIX}-${relation}`, ranges.get(relation) ?? [], PRIORITY[relation])
}

/** The passage that the reader is at; null: none. */
export function highlightCurrent(range: Range | null): void {
  setHighlight(CURRENT, range === null ? [] : [range], CURRENT_PRIORITY)
}

export function clearHighlights(): void {
  if (!highlightsSupported()) return
  for (const name of [...RELATIONS.map(relation => `${PREFIX}-${relation}`), CURRENT, FLASH]) CSS.highlights.delete(name)
}

interface FlashOptions {
  readonly smooth?: boolean
  /** `upper`: the lower part of the page is covered. */
  readonly place?: 'middle' | 'upper'
}

/** Where the passage goes then: below what pages keep at their top, above the sheet. */
const UPPER_SHARE = 0.15

function bringIntoView(range: Range, { smooth, place }: FlashOptions): void {
  const element = range.startContainer.parentElement
  if (place === 'upper') {
    element?.scrollIntoView({ block: 'start', behavior: 'auto' })
    scrollBy({ top: range.getBoundingClientRect().top - innerHeight * UPPER_SHARE, behavior: 'auto' })
  } else element?.scrollIntoView({ block: 'center', behavior: smooth ? 'smooth' : 'auto' })
}

/** Brings a passage into view and lights it up for a moment. Returns how to put it out at once. */
export function flash(range: Range, options: FlashOptions = {}): () => void {
  bringIntoView(range, options)
  if (!highlightsSupported()) return () => {}
  setHighlight(FLASH, [range], FLASH_PRIORITY)
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
  if (!highlightsSupported()) return
  if (ranges.length === 0) {
    CSS.highlights.delete(name)
    return
  }
  const highlight = new Highlight(...ranges)
  highlight.priority = priority
  CSS.highlights.set(name, highlight)
}

/** Adopts the rules, once; false where the browser refuses. */
export function adoptHighlightStyles(document: Document, tone: Tone): boolean {
  if (document.documentElement === null) return false
  try {
    const sheet = adopted.get(document) ?? new CSSStyleSheet()
    sheet.replaceSync(highlightCss(tone))
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    adopted.set(document, sheet)
    return document.adoptedStyleSheets.includes(sheet)
  } catch {
    return false
  }
}

const adopted = new WeakMap<Document, CSSStyleSheet>()
