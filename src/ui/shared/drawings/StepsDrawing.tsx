/**
 * A count that was stated anew as time went on: values by time of publication, joined by steps; this article's as a diamond, others' as rings.
 *
 * Example: 31 here, later 31 in Dawn, then 44 in The Quay → an update is seen as one
 */
import { DRAWING, drawnStep, drawnSteps } from '../../words.ts'
import { writtenDate } from '../time.ts'
import { AXIS, AxisLine, Point } from './Axis.tsx'
import type { Steps } from './steps.ts'
import { layoutSteps, type StepLevel, type StepMark } from './stepsLayout.ts'
import { WIDTH } from './width.ts'

function Leader({ mark }: { readonly mark: StepMark }) {
  return mark.raised ? <path class="leader" d={`M${mark.x} ${mark.y}V${mark.labelY + 3}`} /> : null
}

function Mark({ mark }: { readonly mark: StepMark }) {
  return (
    <g class={mark.here ? 'value own' : 'value other'}>
      <Point x={mark.x} y={mark.y} here={mark.here} />
      <text x={mark.labelX} y={mark.labelY}>
        {mark.label}
      </text>
    </g>
  )
}

function LevelLine({ level, left }: { readonly level: StepLevel; readonly left: number }) {
  return (
    <g class="level">
      <path d={`M${left} ${level.y}H${WIDTH}`} />
      <text x="0" y={level.y + 4}>
        {level.words}
      </text>
    </g>
  )
}

/** In order of time, as it is read out. */
function wordsOf({ levels }: Steps): string {
  const statements = levels.flatMap(level => level.statements).sort((a, b) => a.at - b.at)
  return statements.map(({ published, by, quote }) => drawnStep(writtenDate(published) ?? '', by, quote)).join(DRAWING.and)
}

export function StepsDrawing({ steps }: { readonly steps: Steps }) {
  const layout = layoutSteps(steps)
  if (layout === null) return null
  const { foot, left, levels, line, ticks } = layout
  // The article's own mark lies on top.
  const marks = levels.flatMap(level => level.marks).sort((a, b) => Number(a.here) - Number(b.here))
  return (
    <svg class="drawing steps" viewBox={`0 0 ${WIDTH} ${foot + AXIS}`} role="img" aria-label={drawnSteps(wordsOf(steps))}>
      <AxisLine ticks={ticks} top={foot} foot={foot} />
      {levels.map(level => (
        <LevelLine key={level.y} level={level} left={left} />
      ))}
      <path class="stair" d={`M${line.map(([x, y]) => `${x} ${y}`).join('L')}`} />
      {/* All below all labels: one that leads to a higher label passes the lower ones. */}
      <g class="value">
        {marks.map(mark => (
          <Leader key={`${mark.y} ${mark.x} ${mark.here}`} mark={mark} />
        ))}
      </g>
      {marks.map(mark => (
        <Mark key={`${mark.y} ${mark.x} ${mark.here}`} mark={mark} />
      ))}
    </svg>
  )
}
