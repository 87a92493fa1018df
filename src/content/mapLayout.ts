/**
 * Where in the article its passages are, and which part of it is in view. In: the article as read, its passages. Out: shares of its length.
 *
 * Measured from the article's own first line, so it holds in whatever part of the page the article scrolls.
 * Example: `watchLayout(read, passages, layout => draw(layout))` → `{ marks: [{ id, relation, topic, at: 0.25 }], view: { from: 0, to: 0.4 } }`
 */
import type { MapLayout } from '../ui/sidebar/PassageMap.tsx'
import type { Passage, ReadPage } from './marks.ts'

interface Extent {
  readonly top: number
  readonly bottom: number
}

/** A thousandth of the article is less than a pixel of the map. */
const rounded = (share: number) => Math.round(share * 1000) / 1000
const within = (share: number) => rounded(Math.min(1, Math.max(0, share)))

function extentOf({ anchors }: ReadPage, passages: readonly Passage[]): Extent | null {
  const elements = anchors.flatMap(({ pieces }) => pieces[0]?.node.parentElement ?? [])
  const boxes = [...elements.filter(element => element.isConnected), ...passages.map(({ range }) => range)]
    .map(box => box.getBoundingClientRect())
    .filter(({ height }) => height > 0)
  if (boxes.length === 0) return null
  return { top: Math.min(...boxes.map(({ top }) => top)), bottom: Math.max(...boxes.map(({ bottom }) => bottom)) }
}

/** Null where there is nothing to show: no passage, or all of the article is in view. */
export function measureLayout(read: ReadPage, passages: readonly Passage[]): MapLayout | null {
  const extent = extentOf(read, passages)
  if (extent === null) return null
  const length = extent.bottom - extent.top
  if (length <= innerHeight) return null
  const marks = passages.flatMap(({ difference: { id, relation, topic }, range }) => {
    const { top, height } = range.getBoundingClientRect()
    return height > 0 ? [{ id, relation, topic, at: within((top - extent.top) / length) }] : []
  })
  if (marks.length === 0) return null
  return { marks, view: { from: within(-extent.top / length), to: within((innerHeight - extent.top) / length) } }
}

/**
 * Calls with each new layout, the first one before it returns; returns how to stop. Only looks where the browser has laid the page out
 * already: asked in between, it would have to do all of that at once.
 */
export function watchLayout(read: ReadPage, passages: readonly Passage[], changed: (layout: MapLayout | null) => void): () => void {
  const stopping = new AbortController()
  const options = { capture: true, passive: true, signal: stopping.signal } as const
  let frame = 0
  // Not yet known: the first answer is always told.
  let known: MapLayout | null | undefined
  const look = () => {
    frame = 0
    const next = measureLayout(read, passages)
    if (JSON.stringify(next) === JSON.stringify(known)) return
    // The same list while only the view moves: then its ticks need not be drawn anew.
    const marks = known && next && JSON.stringify(next.marks) === JSON.stringify(known.marks) ? known.marks : next?.marks
    known = next && { ...next, marks: marks ?? next.marks }
    changed(known)
  }
  const soon = () => {
    if (frame === 0) frame = requestAnimationFrame(look)
  }
  // Capturing: pages may scroll in an element of their own.
  addEventListener('scroll', soon, options)
  addEventListener('resize', soon, options)
  // Heard right behind the layout of a frame.
  const sizes = new ResizeObserver(look)
  sizes.observe(document.body ?? document.documentElement)
  look()
  return () => {
    stopping.abort()
    sizes.disconnect()
    cancelAnimationFrame(frame)
  }
}
