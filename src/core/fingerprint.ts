/**
 * Text → a fingerprint of it: 16 hexadecimal digits, the same for the same words whatever their case, spacing or punctuation.
 *
 * fingerprint('“Ten boats,” he said.') === fingerprint('Ten boats, HE SAID')
 */

/** Two odd multipliers of the usual size for 32-bit mixing; which ones does not matter, but they must never change. */
const FIRST = 2654435761
const SECOND = 1597334677

function finish(hash: number, other: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

function hex(hash: number): string {
  return hash.toString(16).padStart(8, '0')
}

/** A 64-bit hash of a string as it stands. Not for secrets: it only has to keep different texts apart. */
export function hash64(text: string): string {
  let first = 0xdeadbeef
  let second = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    first = Math.imul(first ^ unit, FIRST)
    second = Math.imul(second ^ unit, SECOND)
  }
  const high = finish(first, second)
  return hex(high) + hex(finish(second, high))
}

/** Letters and digits only, so that a copy with other quotes, dashes or line breaks is the same text. */
export function fingerprint(text: string): string {
  return hash64(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ''),
  )
}
