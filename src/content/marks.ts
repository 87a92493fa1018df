/**
 * The article's passages on the page. In: the article as read, and the differences. Out: marks, and which could be found.
 *
 * Example: `const marks = findPassages(read, differences)`; `marks.located.has(id)`; `marks.show()`; `marks.pointAt(id)`
 */
import type { Article, Difference, Relation } from '../core/model.ts'
import { adoptHighlightStyles, clearHighlights, flash, highlightRanges } from '../page/highlight.ts'
import { locate, type TextMap } from '../page/locate.ts'

export interface Passages {
  readonly located: ReadonlySet<string>
  /** Where they stand on the page. */
  readonly ranges: readonly Range[]
  readonly show: () => void
  readonly hide: () => void
  readonly pointAt: (difference: Difference) => void
}

export interface ReadPage {
  readonly article: Article
  readonly anchors: TextMap
}

function rangeOf({ article, anchors }: ReadPage, difference: Difference): Range | null {
  return locate(document, article.text, difference.here, anchors)
}

export function findPassages(page: ReadPage, differences: readonly Difference[]): Passages {
  const ranges = new Map<Relation, Range[]>()
  const located = new Set<string>()
  for (const difference of differences) {
    const range = rangeOf(page, difference)
    if (range === null) continue
    located.add(difference.id)
    ranges.set(difference.relation, [...(ranges.get(difference.relation) ?? []), range])
  }
  return {
    located,
    ranges: [...ranges.values()].flat(),
    show: () => {
      adoptHighlightStyles(document)
      highlightRanges(ranges)
    },
    hide: clearHighlights,
    pointAt: difference => {
      // Located anew: the page may have been rebuilt since.
      const range = rangeOf(page, difference)
      if (range === null) return
      adoptHighlightStyles(document)
      flash(range, { smooth: !matchMedia('(prefers-reduced-motion: reduce)').matches })
    },
  }
}
