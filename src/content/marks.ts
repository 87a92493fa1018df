/**
 * The article's passages on the page. In: the article as read, and the differences. Out: marks, and which could be found.
 *
 * Example: `const marks = findPassages(read, differences)`; `marks.located.has(id)`; `marks.show()`; `marks.pointAt(id)`
 */
import type { Article, Difference, Relation } from '../core/model.ts'
import { adoptHighlightStyles, clearHighlights, flash, highlightCurrent, highlightRanges } from '../page/highlight.ts'
import { locate, type TextMap } from '../page/locate.ts'
import { type Tone, toneBehind } from '../page/tone.ts'

export interface Passage {
  readonly difference: Difference
  readonly range: Range
}

export interface Passages {
  readonly located: ReadonlySet<string>
  /** In the order of the page. */
  readonly inOrder: readonly Passage[]
  readonly show: () => void
  readonly hide: () => void
  /** Marks one more than the others; null: none. Shows only while marks are shown. */
  readonly setCurrent: (id: string | null) => void
  /** Scrolls there. `upper`: the lower part of the page is covered. */
  readonly pointAt: (id: string, place: 'middle' | 'upper') => void
  /** The ground that the article stands on. */
  readonly tone: () => Tone
}

export interface ReadPage {
  readonly article: Article
  readonly anchors: TextMap
}

function rangeOf({ article, anchors }: ReadPage, difference: Difference): Range | null {
  return locate(document, article.text, difference.here, anchors)
}

function before(a: Passage, b: Passage): number {
  try {
    return a.range.compareBoundaryPoints(Range.START_TO_START, b.range)
  } catch {
    // One of them is no longer on the page.
    return a.difference.here.start - b.difference.here.start
  }
}

function locateAll(page: ReadPage, differences: readonly Difference[]): readonly Passage[] {
  const found = differences.flatMap(difference => {
    const range = rangeOf(page, difference)
    return range === null ? [] : [{ difference, range }]
  })
  return found.sort(before)
}

function byRelation(passages: readonly Passage[]): ReadonlyMap<Relation, readonly Range[]> {
  const ranges = new Map<Relation, Range[]>()
  for (const { difference, range } of passages) ranges.set(difference.relation, [...(ranges.get(difference.relation) ?? []), range])
  return ranges
}

const toneAt = (passage: Passage | undefined): Tone => toneBehind(passage?.range.startContainer.parentElement ?? document.documentElement)

export function findPassages(page: ReadPage, differences: readonly Difference[]): Passages {
  const inOrder = locateAll(page, differences)
  let shown = false
  let current: string | null = null
  const passageOf = (id: string | null) => inOrder.find(({ difference }) => difference.id === id)
  const tone = () => toneAt(inOrder[0])
  const markCurrent = () => highlightCurrent((shown && passageOf(current)?.range) || null)
  return {
    located: new Set(inOrder.map(({ difference }) => difference.id)),
    inOrder,
    tone,
    show: () => {
      shown = true
      adoptHighlightStyles(document, tone())
      highlightRanges(byRelation(inOrder))
      markCurrent()
    },
    hide: () => {
      shown = false
      clearHighlights()
    },
    setCurrent: id => {
      current = id
      markCurrent()
    },
    pointAt: (id, place) => {
      const passage = passageOf(id)
      // Located anew: the page may have been rebuilt since.
      const range = passage && rangeOf(page, passage.difference)
      if (!range) return
      adoptHighlightStyles(document, tone())
      flash(range, { smooth: !matchMedia('(prefers-reduced-motion: reduce)').matches, place })
    },
  }
}
