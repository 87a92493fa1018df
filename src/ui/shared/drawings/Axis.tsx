/**
 * What drawings have in common: the point that stands for one statement, and the axis below. In: where they lie. Out: parts of an SVG.
 *
 * Example: `<Point x={40} y={21} here={true} />` → a diamond, for this article; others have a ring
 */
import type { PlacedTick } from './layout.ts'
import { WIDTH } from './width.ts'

const RADIUS = 4.5
/** What the axis takes up below its line. */
export const AXIS = 20

export function Point({ x, y, here }: { readonly x: number; readonly y: number; readonly here: boolean }) {
  if (!here) return <circle cx={x} cy={y} r={RADIUS} />
  const size = RADIUS + 1
  return <path d={`M${x} ${y - size}l${size} ${size}l${-size} ${size}l${-size} ${-size}z`} />
}

export function AxisLine({ ticks, top, foot }: { readonly ticks: readonly PlacedTick[]; readonly top: number; readonly foot: number }) {
  return (
    <g class="axis">
      {ticks.map(({ x, labelX, words }) => (
        <g key={x}>
          <path d={`M${x} ${top}V${foot + 4}`} />
          <text x={labelX} y={foot + 16}>
            {words}
          </text>
        </g>
      ))}
      <path class="foot" d={`M0 ${foot}H${WIDTH}`} />
    </g>
  )
}
