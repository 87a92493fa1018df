/**
 * A long list, the first at once and the others in turns: drawing all of them would hold the page up.
 *
 * `<Gradually items={cards} wanted={false} />` draws one, a moment later four; `wanted`: somebody waits for one of them, so all at once.
 */
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** Below the overview hardly more is in view. */
const FIRST = 1
/** A turn of some ten milliseconds; more would hold the page up longer, fewer would take more turns. */
const A_TURN = 3

interface GraduallyProps {
  readonly items: readonly JSX.Element[]
  readonly wanted: boolean
}

export function Gradually({ items, wanted }: GraduallyProps) {
  const [drawn, setDrawn] = useState(FIRST)
  const most = wanted ? items.length : drawn
  useEffect(() => {
    if (wanted) setDrawn(Number.POSITIVE_INFINITY)
    if (most >= items.length) return
    const timer = setTimeout(() => setDrawn(most + A_TURN))
    return () => clearTimeout(timer)
  }, [wanted, most, items.length])
  return <>{items.slice(0, most)}</>
}
