/**
 * The values of a difference on one line: this article's as a diamond or a full bar, others' as rings and hollow bars, by outlet.
 * A count that changed as time went on is drawn by time of publication instead, words as rows of chips.
 *
 * Example: `<Drawing picture={pictureOf(difference, published)} />`
 */
import { DRAWING, drawnValue, drawnValues } from '../../words.ts'
import { AXIS, AxisLine, Point } from './Axis.tsx'
import { Chips } from './Chips.tsx'
import type { Layout, Mark } from './layout.ts'
import type { Picture } from './picture.ts'
import { StepsDrawing } from './StepsDrawing.tsx'
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

function Line({ layout }: { readonly layout: Layout }) {
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

export function Drawing({ picture }: { readonly picture: Picture | null }) {
  if (picture === null) return null
  if ('steps' in picture) return <StepsDrawing steps={picture.steps} />
  return 'line' in picture ? <Line layout={picture.line} /> : <Chips rows={picture.chips} />
}
