/**
 * Levels of a count by time of publication → where everything stands in the picture, in its own units; null where no axis fits.
 *
 * 31 here, later 31 in Dawn and 44 in The Quay → “44” above “31” on the left, a line that steps up, three labelled marks
 */
import { statedBy } from '../../words.ts'
import { placeLabels } from './labels.ts'
import { type PlacedTick, placeTicks } from './layout.ts'
import { publishedAxis } from './published.ts'
import type { Level, StepStatement, Steps } from './steps.ts'
import { EDGE, LETTER, shortened, textWidth, WIDTH } from './width.ts'

export interface StepMark {
  readonly here: boolean
  readonly x: number
  readonly y: number
  readonly label: string
  readonly labelX: number
  readonly labelY: number
  /** Its label stands over another one. */
  readonly raised: boolean
}

export interface StepLevel {
  readonly y: number
  readonly words: string
  readonly marks: readonly StepMark[]
}

export interface StepsLayout {
  /** Left of it stand the values. */
  readonly left: number
  /** The y of the axis. */
  readonly foot: number
  /** From the highest value to the lowest. */
  readonly levels: readonly StepLevel[]
  /** The corners of the line, in order of time. */
  readonly line: readonly (readonly [x: number, y: number])[]
  readonly ticks: readonly PlacedTick[]
}

const LABEL = 14
/** From the lowest label's foot to the mark's middle, and from there to the next level. */
const OVER = 9
const UNDER = 10
/** Marks nearer to each other than this lie on top of each other. */
const NEAR = 12
/** Labels one over another; with more, marks are joined. */
const MOST_RAISED = 3
/** A long value must leave room for the time. */
const MOST_LEFT = 90
/** Bold letters are so much wider. */
const BOLDER = 1.1

interface Joined {
  readonly here: boolean
  readonly x: number
  readonly label: string
}

interface Placed {
  readonly statement: StepStatement
  readonly x: number
}

function nameOf(group: readonly Placed[]): string {
  const names = new Set(group.map(({ statement }) => statement.by))
  const [first = ''] = names
  return statedBy(first, names.size - 1)
}

/** The article's own mark stays by itself. */
function joined(placed: readonly Placed[], near: number): readonly Joined[] {
  const groups: Placed[][] = []
  for (const one of placed.filter(({ statement }) => !statement.here)) {
    const last = groups.at(-1)
    if (last?.[0] !== undefined && one.x - last[0].x < near) last.push(one)
    else groups.push([one])
  }
  const others = groups.flatMap(group => (group[0] === undefined ? [] : { here: false, x: group[0].x, label: nameOf(group) }))
  const own = placed.flatMap(({ statement, x }) => (statement.here ? { here: true, x, label: statement.by } : []))
  return [...others, ...own]
}

function labelled(placed: readonly Placed[], left: number) {
  const room = WIDTH - left
  for (let near = NEAR; ; near *= 2) {
    const marks = joined(placed, near).map(mark => ({ ...mark, label: shortened(mark.label, room) }))
    const places = placeLabels(
      marks.map(({ x, label }) => ({ from: x - left - EDGE, to: x - left + EDGE, width: textWidth(label) })),
      room,
    )
    const rows = 1 + Math.max(...places.map(({ row }) => row))
    if (rows > MOST_RAISED && near < WIDTH) continue
    return { rows, marks: marks.map((mark, i) => ({ ...mark, row: places[i]?.row ?? 0, labelX: left + (places[i]?.x ?? 0) })) }
  }
}

type Labels = ReturnType<typeof labelled>

/** From the highest value down. */
function stacked(levels: readonly { readonly level: Level; readonly labels: Labels }[]) {
  let top = 0
  return levels.map(({ level, labels: { rows, marks } }) => {
    const y = top + rows * LABEL + OVER
    top = y + UNDER
    const placed = marks.map(({ row, ...mark }) => ({ ...mark, y, labelY: y - OVER - 2 - row * LABEL, raised: row > 0 }))
    return { value: level.value, y, words: level.words, marks: placed }
  })
}

export function layoutSteps({ levels, times }: Steps): StepsLayout | null {
  const axis = publishedAxis(times)
  if (axis === null) return null
  const left = Math.min(MOST_LEFT, LETTER + BOLDER * Math.max(...levels.map(({ words }) => textWidth(words))))
  const x = (at: number) => left + EDGE + axis.at(at) * (WIDTH - left - 2 * EDGE)
  const placed = (level: Level) => level.statements.map(statement => ({ statement, x: x(statement.at) }))
  const downwards = [...levels].sort((a, b) => b.value - a.value)
  const rows = stacked(downwards.map(level => ({ level, labels: labelled(placed(level), left) })))
  const line = levels.flatMap((level, i) => {
    const y = rows.find(({ value }) => value === level.value)?.y ?? 0
    const [first, last] = [level.statements[0], level.statements.at(-1)]
    const next = levels[i + 1]?.statements[0] ?? last
    return first === undefined || next === undefined ? [] : ([[x(first.at), y] as const, [x(next.at), y] as const] as const)
  })
  const foot = (rows.at(-1)?.y ?? 0) + UNDER + 4
  return { left, foot, line, ticks: placeTicks(axis, left), levels: rows.map(row => ({ ...row, words: shortened(row.words, MOST_LEFT) })) }
}
