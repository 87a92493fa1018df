/**
 * The values of one kind → the axis that they are drawn on: numbers in a unit, hours of a day, or a calendar.
 *
 * Two counts, 31 and 44 → from 30 to 45, ticks “30”, “35”, “40”, “45”, `words` of 44 is “44”
 */
import type { Value } from '../../../core/model.ts'
import { about, clockOnLine, numberOnLine, spanWords } from '../../words.ts'
import { calendarOf } from './calendar.ts'
import { type StepFor, scaleOf } from './scale.ts'
import { type Extent, numbersOf } from './spans.ts'
import { unitOf } from './units.ts'

export interface AxisTick {
  readonly at: number
  readonly words: string
}

export interface Axis {
  readonly ticks: readonly AxisTick[]
  /** Whether a tick's words name what begins there (a month), or the point itself (a figure). */
  readonly begins: boolean
  /** 0 is left, 1 is right. */
  readonly at: (value: number) => number
  /** What stands over a mark beside its outlet; empty where its place on the axis says it better. */
  readonly words: (extent: Extent) => string
}

/** Minutes between two ticks of a clock. */
const CLOCK_STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 180, 240, 360, 720] as const
const clockStep: StepFor = least => CLOCK_STEPS.find(step => step >= least) ?? 1440

function calendarAxis(numbers: readonly number[]): Axis | null {
  const calendar = calendarOf(numbers)
  if (calendar === null) return null
  const { from, to, ticks } = calendar
  const at = (value: number) => Math.max(0, Math.min(1, (value - from) / (to - from)))
  return { at, begins: true, words: () => '', ticks: ticks.map(({ value, words }) => ({ at: at(value), words })) }
}

function clockAxis(numbers: readonly number[]): Axis | null {
  const scale = scaleOf(numbers, clockStep)
  if (scale === null) return null
  const words = ({ from, to }: Extent) => spanWords(from === null ? null : clockOnLine(from), to === null ? null : clockOnLine(to))
  return { at: scale.at, begins: false, words, ticks: scale.ticks.map(({ value, at }) => ({ at, words: clockOnLine(value) })) }
}

function figureAxis(value: Value, numbers: readonly number[]): Axis | null {
  const { size, write } = unitOf(value, Math.max(...numbers.map(Math.abs)))
  const scale = scaleOf(numbers.map(figure => figure / size))
  if (scale === null) return null
  const words = ({ from, to, said }: Extent) => {
    if (said !== null) return about(numberOnLine(said / size))
    return spanWords(from === null ? null : numberOnLine(from / size), to === null ? null : numberOnLine(to / size))
  }
  const ticks = scale.ticks.map(({ value: figure, at }) => ({ at, words: write(figure) }))
  return { at: figure => scale.at(figure / size), begins: false, words, ticks }
}

export function axisFor(value: Value, extents: readonly Extent[]): Axis | null {
  const numbers = numbersOf(extents)
  if (value.type === 'date') return calendarAxis(numbers)
  return value.type === 'time' ? clockAxis(numbers) : figureAxis(value, numbers)
}
