/**
 * A stream → its bytes, never more than a given number; and gzip unfolded under the same rule.
 *
 * `await readCapped(response.body, 5_000_000)` throws TooLarge as soon as one byte more arrives, and stops the transfer.
 */

export class TooLarge extends Error {
  readonly most: number
  constructor(most: number) {
    super(`more than ${most} bytes`)
    this.most = most
  }
}
export class BrokenGzip extends Error {}

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  if (parts.length === 1 && parts[0]) return parts[0]
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export async function readCapped(
  stream: ReadableStream<Uint8Array> | null,
  most: number,
  count: (bytes: number) => void = () => {},
): Promise<Uint8Array> {
  if (stream === null) return new Uint8Array()
  const reader = stream.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return joined(parts, length)
    length += value.length
    count(value.length)
    if (length > most) {
      await reader.cancel()
      throw new TooLarge(most)
    }
    parts.push(value)
  }
}

/** A small file may unfold into gigabytes: it is stopped at its own limit. */
export async function unfold(bytes: Uint8Array, most: number): Promise<Uint8Array> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip'))
  try {
    return await readCapped(stream, most)
  } catch (error) {
    throw error instanceof TooLarge ? error : new BrokenGzip()
  }
}
