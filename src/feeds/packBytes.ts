/**
 * A pack's bytes, as they lie in a file or came from an address → the pack; or that they are no text.
 *
 * `readPackBytes(bytes)` → as `readPack`, or null where the bytes are no UTF-8. A pack that lies one report
 * a line, as `otherwise pack` writes it, is decoded and read line by line: never as one text of hundreds of megabytes.
 */
import type { Report } from '../core/model.ts'
import {
  BEFORE_REPORTS,
  CLOSING,
  MAX_PACK_LENGTH,
  MOST_OPENING,
  type PackLines,
  type Reading,
  type ReadPack,
  readPack,
  readPackLines,
  WHOLE,
} from '../core/pack.ts'

const NEWLINE = 10
const COMMA = 44

class NoText extends Error {}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new NoText()
  }
}

function* decoded(bytes: Uint8Array, from: number, end: number): Generator<string> {
  for (let start = from; start < end; ) {
    const found = bytes.indexOf(NEWLINE, start)
    const stop = found < 0 || found > end ? end : found
    yield decode(bytes.subarray(start, bytes[stop - 1] === COMMA ? stop - 1 : stop))
    start = stop + 1
  }
}

/** Null where the bytes do not lie as `otherwise pack` writes them. */
function linesOf(bytes: Uint8Array): PackLines | null {
  const first = bytes.indexOf(NEWLINE)
  const last = bytes.lastIndexOf(NEWLINE, bytes.length - 2)
  if (first < 0 || first > MOST_OPENING || bytes.length > MAX_PACK_LENGTH) return null
  const opening = decode(bytes.subarray(0, first))
  if (!opening.endsWith(BEFORE_REPORTS) || decode(bytes.subarray(last + 1)).trim() !== CLOSING.trim()) return null
  let count = 0
  for (let at = first; at < last; at = bytes.indexOf(NEWLINE, at + 1)) count++
  return { opening, lines: decoded(bytes, first + 1, last), count }
}

export function readPackBytes(bytes: Uint8Array): ReadPack<Report> | null
export function readPackBytes<T>(bytes: Uint8Array, reading: Reading<T>): ReadPack<T> | null
export function readPackBytes(bytes: Uint8Array, reading: Reading<unknown> = WHOLE): ReadPack<unknown> | null {
  try {
    const lines = linesOf(bytes)
    return (lines && readPackLines(lines, reading)) ?? readPack(decode(bytes), reading)
  } catch (error) {
    if (error instanceof NoText) return null
    throw error
  }
}
