/**
 * The values of a difference on one line: this article's as a diamond or a full bar, others' as rings and hollow bars, by outlet.
 * A count that changed as time went on is drawn by time of publication instead.
 *
 * Example: `<Drawing difference={difference} published="2025-03-02" />`; nothing where fewer than two different values can be drawn
 */
import type { Difference } from '../../../core/model.ts'
import { DRAWING, drawnValue, drawnValues } from '../../words.ts'
import { AXIS, AxisLine, Point } from './Axis.tsx'
import { layoutOf, type Mark } from './layout.ts'
import { StepsDrawing } from './StepsDrawing.tsx'
import { stepsOf } from './steps.ts'
import { WIDTH } from './width.ts'

/** Heights, in the drawing's own units. */
const ROW = 30
const LABEL = 11
const MARK = 21
const AXIS_GAP = 2
const BAR = 8

function Ray({ mark, y }: { readonly mark: Mark; readonly y: number }) {
  const right = mark.points === 'right'
  const [start, tip] = right ? [mark.from, mark.to - 1] : [mark.to, mark.from + 1]
  const back = right ? -5 : 5
  return (
    <>
      <path class="line" d={`M${start} ${y}H${tip}m${back} -4L${tip} ${y}l${back} 4`} />
      <Point x={start} y={y} here={mark.here} />
    </>
  )
}

function Shaped({ mark, y }: { readonly mark: Mark; readonly y: number }) {
  if (mark.shape === 'ray') return <Ray mark={mark} y={y} />
  if (mark.shape === 'dot') return <Point x={mark.from} y={y} here={mark.here} />
  return (
    <>
      <rect x={mark.from} y={y - BAR / 2} width={mark.to - mark.from} height={BAR} rx="2" />
      {mark.said !== null && <path class="said" d={`M${mark.said} ${y - BAR}v${2 * BAR}`} />}
    </>
  )
}

function Line({ difference }: { readonly difference: Difference }) {
  const layout = layoutOf(difference)
  if (layout === null) return null
  const values = layout.statements.map(({ by, quote }) => drawnValue(by, quote))
  const foot = layout.rows * ROW + AXIS_GAP
  return (
    <svg class="drawing" viewBox={`0 0 ${WIDTH} ${foot + AXIS}`} role="img" aria-label={drawnValues(values.join(DRAWING.and))}>
      <AxisLine ticks={layout.ticks} top={0} foot={foot} />
      {layout.marks.map(mark => (
        <g key={`${mark.row} ${mark.labelX}`} class={mark.here ? 'value own' : 'value other'}>
          <text x={mark.labelX} y={mark.row * ROW + LABEL}>
            {mark.label}
          </text>
          <Shaped mark={mark} y={mark.row * ROW + MARK} />
        </g>
      ))}
    </svg>
  )
}

interface DrawingProps {
  readonly difference: Difference
  /** When the article itself was published. */
  readonly published: string | null
}

export function Drawing({ difference, published }: DrawingProps) {
  const steps = stepsOf(difference, published)
  return steps === null ? <Line difference={difference} /> : <StepsDrawing steps={steps} />
}
