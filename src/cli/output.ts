/**
 * What goes onto a terminal: colours where wanted, wrapped lines, a progress bar on standard error.
 *
 * wrap('one two three', 9, '  ') → '  one two\n  three'
 */
import { Presets, SingleBar } from 'cli-progress'
import picocolors from 'picocolors'
import type { Io, Output } from './io.ts'

export type Colours = ReturnType<typeof picocolors.createColors>

/** A bar for less work than this would only flicker. */
const FEWEST_STEPS = 8
/** Prose in wider lines is hard to read. */
const WIDEST = 100
const NARROWEST = 40
const USUAL_WIDTH = 80

/** https://no-color.org: a non-empty NO_COLOR wins; else colour is for terminals, or where FORCE_COLOR asks for it. */
export function coloursFor(stream: Output, env: Io['env']): Colours {
  const forced = Boolean(env.FORCE_COLOR) && env.FORCE_COLOR !== '0'
  const terminal = stream.isTTY === true && env.TERM !== 'dumb' && env.FORCE_COLOR !== '0'
  return picocolors.createColors(!env.NO_COLOR && (forced || terminal))
}

export function widthOf(stream: Output): number {
  return Math.min(WIDEST, Math.max(NARROWEST, stream.columns ?? USUAL_WIDTH))
}

/** Text from files on one line, without the control characters that could drive a terminal or turn the line around. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
}

/** Breaks between words; a first line may be led in differently from the rest. */
export function wrap(text: string, width: number, indent = '', lead = indent): string {
  const lines: string[] = []
  let line = lead
  let empty = true
  for (const word of plain(text).trim().split(' ')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line)
      line = indent
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  return [...lines, line].join('\n')
}

/** "1 report", "2 reports" */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`
}

/** "12.3 KB" */
export function size(bytes: number): string {
  if (bytes < 1000) return count(bytes, 'byte')
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}

export interface Progress {
  readonly step: () => void
  /** How much is done, in all. */
  readonly reach: (amount: number) => void
  readonly stop: () => void
}

const SILENT: Progress = { step: () => undefined, reach: () => undefined, stop: () => undefined }

/** Shows itself on a terminal only, and only for work that takes a while. `inBytes`: steps mean nothing to people, a share does. */
export function startProgress(stream: Output, label: string, steps: number, inBytes = false): Progress {
  if (stream.isTTY !== true || steps < FEWEST_STEPS) return SILENT
  const done = inBytes ? '{percentage} %, {eta_formatted} to go' : '{value}/{total}'
  const bar = new SingleBar(
    { stream, format: `${label} [{bar}] ${done}`, clearOnComplete: true, hideCursor: true, barsize: 30 },
    Presets.legacy,
  )
  bar.start(steps, 0)
  return { step: () => bar.increment(), reach: amount => bar.update(amount), stop: () => bar.stop() }
}
