/**
 * Which cards of a long list are drawn whole already: the first ones at once, the others a few at a time, so that the list is never long in coming.
 *
 * `const isWhole = useSlices(ids)`; `isWhole('d150')` → false at first, true a moment later
 */
import { useEffect, useRef, useState } from 'preact/hooks'

/** More than the highest window shows. */
const AT_ONCE = 12
/** More would make a letter that is typed meanwhile wait, fewer the end of the list. */
const SLICE = 10
/** Lets the browser paint, and take what the reader does, in between. */
const PAUSE_MS = 16

export function useSlices(ids: readonly string[]): (id: string) => boolean {
  const [whole] = useState(() => new Set<string>())
  const [, drawAgain] = useState(0)
  const left = useRef<readonly string[]>([])
  const listed = new Set(ids)
  // What is listed again later is drawn anew.
  for (const id of whole) if (!listed.has(id)) whole.delete(id)
  for (const id of ids.slice(0, AT_ONCE)) whole.add(id)
  left.current = ids.filter(id => !whole.has(id))
  const { length } = left.current
  useEffect(() => {
    if (length === 0) return
    const timer = setTimeout(() => {
      for (const id of left.current.slice(0, SLICE)) whole.add(id)
      drawAgain(times => times + 1)
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  })
  return id => whole.has(id)
}
