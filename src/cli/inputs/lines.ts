/**
 * Bytes as they come → lines, no longer than a page may be; a longer one is passed over, not gathered.
 *
 * "{…}\n{…}\n" → [{ number: 1, bytes }, { number: 2, bytes }]
 */
import { MAX_INPUT_BYTES } from '../input.ts'

export interface Line {
  readonly number: number
  /** Null where the line is longer than allowed. */
  readonly bytes: Buffer | null
}

const NEWLINE = 0x0a

export async function* readLines(chunks: AsyncIterable<Uint8Array | string>, most = MAX_INPUT_BYTES): AsyncGenerator<Line> {
  let pieces: Buffer[] = []
  let length = 0
  let number = 0
  const take = (piece: Buffer) => {
    length += piece.length
    if (length <= most) pieces.push(piece)
    else pieces = []
  }
  const give = (): Line => {
    number++
    const line = { number, bytes: length <= most ? Buffer.concat(pieces) : null }
    pieces = []
    length = 0
    return line
  }
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk)
    let start = 0
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      take(bytes.subarray(start, end))
      start = end + 1
      yield give()
    }
    take(bytes.subarray(start))
  }
  if (length > 0) yield give()
}
