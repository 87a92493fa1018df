/**
 * A long list, the first few at once and the others in turns: drawing all of them would hold the page up.
 *
 * `<Gradually items={cards} wanted={false} />` draws three, a moment later six; `wanted`: somebody waits for one of them, so all at once.
 */
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** As many as a tall window shows; more would hold the page up longer. */
const AT_ONCE = 3

interface GraduallyProps {
  readonly items: readonly JSX.Element[]
  readonly wanted: boolean
}

export function Gradually({ items, wanted }: GraduallyProps) {
  const [drawn, setDrawn] = useState(AT_ONCE)
  const most = wanted ? items.length : drawn
  useEffect(() => {
    if (wanted) setDrawn(Number.POSITIVE_INFINITY)
    if (most >= items.length) return
    const timer = setTimeout(() => setDrawn(most + AT_ONCE))
    return () => clearTimeout(timer)
  }, [wanted, most, items.length])
  return <>{items.slice(0, most)}</>
}
