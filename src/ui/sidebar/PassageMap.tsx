/**
 * The slim map at the page's edge: a tick for each place of the article where something is stated differently, a band for what is in view.
 *
 * For eyes and pointers only: cards, their “Show in the article” and the keys reach the same places, so it is hidden from screen readers
 * and takes no stop of the Tab key.
 * Example: `<PassageMap layout={layout} tone="light" side="right" beside current={null} onGo={go} />`
 */
import { useMemo } from 'preact/hooks'
import { RELATIONS } from '../../core/kinds.ts'
import type { Relation } from '../../core/model.ts'

export interface MapMark {
  readonly id: string
  readonly relation: Relation
  readonly topic: string
  /** Share of the article's length, 0 to 1. */
  readonly at: number
}

export interface MapLayout {
  /** In the article's order. */
  readonly marks: readonly MapMark[]
  readonly view: { readonly from: number; readonly to: number }
}

export interface PassageMapProps {
  readonly layout: MapLayout
  /** Of the page, which need not be the system's. */
  readonly tone: 'light' | 'dark'
  readonly side: 'left' | 'right'
  /** The open sidebar takes the edge: the map stands beside it. */
  readonly beside: boolean
  readonly current: string | null
  readonly onGo: (id: string) => void
}

/** As many lines as can be told apart on a small screen: what would lie on one another is one tick. */
const MOST_TICKS = 80

export interface Tick {
  readonly at: number
  readonly relation: Relation
  readonly marks: readonly MapMark[]
}

/** Marks that are too near to be told apart → one tick, in the shape of the strongest. */
export function ticksOf(marks: readonly MapMark[]): readonly Tick[] {
  const rows = new Map<number, MapMark[]>()
  for (const mark of marks) {
    const row = Math.round(mark.at * MOST_TICKS)
    rows.set(row, [...(rows.get(row) ?? []), mark])
  }
  return [...rows].map(([row, together]) => ({
    at: row / MOST_TICKS,
    relation: RELATIONS.find(one => together.some(({ relation }) => relation === one)) ?? 'attribution',
    marks: together,
  }))
}

const capital = (topic: string) => topic.charAt(0).toUpperCase() + topic.slice(1)

/** Clicked again, a tick goes on to the next of its passages. */
export function nextOf({ marks }: Tick, current: string | null): string | null {
  const at = marks.findIndex(({ id }) => id === current)
  return marks[(at + 1) % marks.length]?.id ?? null
}

export function PassageMap({ layout, tone, side, beside, current, onGo }: PassageMapProps) {
  const { marks, view } = layout
  // Scrolling moves the band alone.
  const ticks = useMemo(() => ticksOf(marks), [marks])
  const go = (tick: Tick) => {
    const id = nextOf(tick, current)
    if (id !== null) onGo(id)
  }
  return (
    <div class={`map ${side} ${tone}${beside ? ' beside' : ''}`} aria-hidden="true">
      <div class="length">
        <i class="view" style={{ top: `${view.from * 100}%`, height: `${(view.to - view.from) * 100}%` }} />
        {ticks.map(tick => (
          <button
            key={tick.at}
            type="button"
            tabIndex={-1}
            class={`tick ${tick.relation}${tick.marks.some(({ id }) => id === current) ? ' current' : ''}`}
            style={{ top: `${tick.at * 100}%` }}
            title={tick.marks.map(({ topic }) => capital(topic)).join('\n')}
            // The focus stays where it is: what is hidden from screen readers must not take it.
            onMouseDown={event => event.preventDefault()}
            onClick={() => go(tick)}
          />
        ))}
      </div>
    </div>
  )
}
