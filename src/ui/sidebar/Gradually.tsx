/**
 * What is long to draw, in turns: drawing all of it at once would hold the page up.
 *
 * `<Gradually items={cards} first={1} turn={3} wanted={false} />` draws one, a moment later four; `wanted`: somebody waits for one of
 * them, so all at once. `onDrawn`: all of them are there.
 */
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'

interface GraduallyProps {
  readonly items: readonly ComponentChildren[]
  /** So many without waiting, and so many more each turn. */
  readonly first: number
  readonly turn: number
  readonly wanted: boolean
  readonly onDrawn?: () => void
}

export function Gradually({ items, first, turn, wanted, onDrawn }: GraduallyProps) {
  const [drawn, setDrawn] = useState(first)
  const most = wanted ? items.length : drawn
  useEffect(() => {
    if (wanted) setDrawn(Number.POSITIVE_INFINITY)
    if (most >= items.length) return onDrawn?.()
    const timer = setTimeout(() => setDrawn(most + turn))
    return () => clearTimeout(timer)
  }, [wanted, most, turn, items.length, onDrawn])
  return <>{items.slice(0, most)}</>
}
