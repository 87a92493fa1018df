/**
 * A difference → a drawing of its values, laid out in units of a fixed width; null where fewer than two different ones can be drawn.
 *
 * 31 here, 44 in The Quay → a diamond “This article · 31” on the left, a dot “The Quay · 44” on the right, ticks from 30 to 45
 */
import type { Difference } from '../../../core/model.ts'
import { DRAWING, statedBy, UNNAMED } from '../../words.ts'
import { groupByStatement } from '../grouping.ts'
import { type Axis, axisFor } from './axis.ts'
import { placeLabels } from './labels.ts'
import { axisOf, type Extent, extentOf, type Shape, sameExtent, shapeOf } from './spans.ts'
import { EDGE, LETTER, shortened, textWidth, WIDTH } from './width.ts'

export interface Mark {
  readonly here: boolean
  readonly shape: Shape
  /** Ends of the mark; a ray's open end is the picture's edge. */
  readonly from: number
  readonly to: number
  readonly said: number | null
  /** Where a ray points. */
  readonly points: 'left' | 'right' | null
  readonly label: string
  readonly labelX: number
  readonly row: number
}

export interface PlacedTick {
  readonly x: number
  readonly labelX: number
  readonly words: string
}

export interface Layout {
  readonly rows: number
  readonly marks: readonly Mark[]
  readonly ticks: readonly PlacedTick[]
  readonly statements: readonly Statement[]
}

export interface Statement {
  readonly by: string
  readonly quote: string
}

interface Drawable extends Statement {
  readonly here: boolean
  readonly extent: Extent
}

/** A day among years is still to be seen. */
const LEAST_BAND = 4
/** More would be a picture of a crowd; the quotes below it are complete. */
const MOST_MARKS = 8

/** Statements of one extent, whatever their words, are one mark. */
function drawables(difference: Difference): readonly Drawable[] {
  const { here } = difference
  const axis = axisOf(here.value)
  const own = axis === null ? null : extentOf(here.value)
  if (own === null) return []
  const found: Drawable[] = [{ by: DRAWING.here, quote: here.quote, here: true, extent: own }]
  for (const { reports, quote } of groupByStatement(difference)) {
    const [first] = reports
    const extent = first !== undefined && axisOf(first.value) === axis ? extentOf(first.value) : null
    if (first === undefined || extent === null || found.some(other => sameExtent(other.extent, extent))) continue
    const outlets = new Set(reports.map(({ outlet, article }) => outlet ?? article))
    found.push({ by: statedBy(first.outlet ?? UNNAMED, outlets.size - 1), quote, here: false, extent })
  }
  return found.slice(0, MOST_MARKS)
}

function unplaced({ by, extent, here }: Drawable, axis: Axis) {
  const x = (value: number) => EDGE + axis.at(value) * (WIDTH - 2 * EDGE)
  const shape = shapeOf(extent)
  const [from, to] = [extent.from === null ? 0 : x(extent.from), extent.to === null ? WIDTH : x(extent.to)]
  const short = shape === 'band' && to - from < LEAST_BAND
  const value = axis.words(extent)
  return {
    here,
    shape,
    from,
    to: short ? from + LEAST_BAND : to,
    said: extent.said === null ? null : x(extent.said),
    points: extent.from === null ? ('left' as const) : extent.to === null ? ('right' as const) : null,
    label: shortened(value === '' ? by : `${by}${DRAWING.between}${value}`),
  }
}

/** Words that would run into those before them are left out; their tick stays. */
export function placeTicks({ ticks, begins }: Pick<Axis, 'ticks' | 'begins'>, left = 0): readonly PlacedTick[] {
  let end = Number.NEGATIVE_INFINITY
  return ticks.map(({ at, words }) => {
    const x = left + EDGE + at * (WIDTH - left - 2 * EDGE)
    const width = textWidth(words)
    const labelX = begins ? x + 3 : Math.max(0, Math.min(x - width / 2, WIDTH - width))
    const fits = labelX > end + LETTER && labelX + width <= WIDTH + 1
    if (fits) end = labelX + width
    return { x, labelX, words: fits ? words : '' }
  })
}

export function layoutOf(difference: Difference): Layout | null {
  const drawn = drawables(difference)
  if (drawn.length < 2) return null
  const axis = axisFor(
    difference.here.value,
    drawn.map(({ extent }) => extent),
  )
  if (axis === null) return null
  const marks = drawn.map(one => unplaced(one, axis))
  const places = placeLabels(
    marks.map(({ from, to, label }) => ({ from, to, width: textWidth(label) })),
    WIDTH,
  )
  return {
    rows: 1 + Math.max(...places.map(({ row }) => row)),
    marks: marks.map((mark, i) => ({ ...mark, row: places[i]?.row ?? 0, labelX: places[i]?.x ?? 0 })),
    ticks: placeTicks(axis),
    statements: drawn,
  }
}
