/**
 * Precision and recall over the threshold, as numbers and as a drawing.
 *
 * curveOf(outcomes) → [{ threshold: 0.05, precision: 0.4, recall: 0.6, … }, …]; drawCurves([…]) → an SVG.
 */
import type { Outcome } from './run.ts'
import { addTallies, type Measures, measuresOf, tally } from './score.ts'

export interface Point extends Measures {
  readonly threshold: number
  readonly shown: number
}

export const THRESHOLDS: readonly number[] = Array.from({ length: 19 }, (_, i) => Math.round((i + 1) * 5) / 100)

export function pointAt(outcomes: readonly Outcome[], threshold: number): Point {
  const sum = addTallies(
    outcomes.map(({ told, shown }) =>
      tally(
        told.story,
        shown.filter(pair => pair.confidence >= threshold),
      ),
    ),
  )
  return { threshold, shown: sum.shown, ...measuresOf(sum) }
}

export function curveOf(outcomes: readonly Outcome[]): Point[] {
  return THRESHOLDS.map(threshold => pointAt(outcomes, threshold)).filter(({ shown }) => shown > 0)
}

export interface Curve {
  readonly label: string
  readonly points: readonly Point[]
  /** Stroke pattern of SVG, so that no colour is needed to tell curves apart. */
  readonly dash: string
}

const SIZE = { width: 640, height: 420, left: 56, right: 16, top: 16, bottom: 72 }
const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1]
/** Thresholds that are written beside their point. */
const NAMED = new Set([0.2, 0.5, 0.8])

const x = (recall: number): number => SIZE.left + recall * (SIZE.width - SIZE.left - SIZE.right)
const y = (precision: number): number => SIZE.top + (1 - precision) * (SIZE.height - SIZE.top - SIZE.bottom)
const at = (number: number): string => number.toFixed(1)

/** Recall to the right, precision upwards; both themes, no script, no font of its own. */
export function drawCurves(curves: readonly Curve[]): string {
  const grid = TICKS.map(
    t =>
      `<path class="grid" d="M${at(x(t))} ${at(y(0))}V${at(y(1))}M${at(x(0))} ${at(y(t))}H${at(x(1))}"/>` +
      `<text x="${at(x(t))}" y="${at(y(0) + 18)}" text-anchor="middle">${t}</text>` +
      `<text x="${at(x(0) - 8)}" y="${at(y(t) + 4)}" text-anchor="end">${t}</text>`,
  )
  const lines = curves.map(({ points, dash }) => {
    const path = points.map((p, i) => `${i === 0 ? 'M' : 'L'}${at(x(p.recall))} ${at(y(p.precision))}`).join('')
    const dots = points
      .filter(p => NAMED.has(p.threshold))
      .map(
        p =>
          `<circle cx="${at(x(p.recall))}" cy="${at(y(p.precision))}" r="3.5"/>` +
          `<text x="${at(x(p.recall) + 6)}" y="${at(y(p.precision) - 6)}">${p.threshold}</text>`,
      )
    return `<path class="line" stroke-dasharray="${dash}" d="${path}"/>${dots.join('')}`
  })
  const legend = curves.map(
    ({ label, dash }, i) =>
      `<path class="line" stroke-dasharray="${dash}" d="M${at(SIZE.left + i * 290)} ${SIZE.height - 14}h36"/>` +
      `<text x="${at(SIZE.left + i * 290 + 44)}" y="${SIZE.height - 10}">${label}</text>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img" aria-label="Precision over recall">`,
    '<style>svg{color-scheme:light dark;font:12px system-ui,sans-serif;background:light-dark(#fff,#16181d)}',
    'text,circle{fill:light-dark(#23262d,#e6e8ec)}.grid{stroke:light-dark(#e3e5ea,#343842);fill:none}',
    '.line{stroke:light-dark(#3a4a8c,#a9b8ff);stroke-width:2;fill:none}</style>',
    ...grid,
    `<text x="${at((x(0) + x(1)) / 2)}" y="${at(y(0) + 36)}" text-anchor="middle">recall of core pairs</text>`,
    `<text transform="rotate(-90)" x="${at(-(y(0) + y(1)) / 2)}" y="14" text-anchor="middle">precision</text>`,
    ...lines,
    ...legend,
    '</svg>',
    '',
  ].join('\n')
}
