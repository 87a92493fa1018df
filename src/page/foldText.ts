/**
 * Text nodes → one line of text with its white space folded, and back: which node and offset a character stands in.
 *
 * ["The  hall ", "of\n", "Orlo"] → "The hall of Orlo"; character 9 is node 1, offset 0.
 */

/** A text node of a paragraph; `gap` where a line break element stands before it. */
export interface Piece {
  readonly node: Text
  readonly gap: boolean
}

export interface Folded {
  readonly text: string
  /** For each character of `text`: index of the piece, and offset in its node. */
  readonly pieces: Int32Array
  readonly offsets: Int32Array
}

/** White space of any kind, the no-break ones too. */
const SPACE = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/
/** Characters that are not seen: soft hyphen, zero-width space and joiners, byte order mark. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/

/** No paragraph is longer. What is beyond is left out: a page may hold megabytes in one. */
export const LONGEST = 50_000

/** Never starts or ends with a space. */
export function foldPieces(pieces: readonly Piece[]): Folded {
  const most = Math.min(
    LONGEST,
    pieces.reduce((sum, piece) => sum + piece.node.data.length + 1, 0),
  )
  const at = new Int32Array(most)
  const offsets = new Int32Array(most)
  let text = ''
  let space = false
  pieces.forEach((piece, index) => {
    if (piece.gap) space = true
    // Asked for once: some browsers copy all of it each time.
    const { data } = piece.node
    for (let offset = 0; offset < data.length && text.length < LONGEST; offset++) {
      const character = data.charAt(offset)
      if (UNSEEN.test(character)) continue
      if (SPACE.test(character)) {
        space = true
        continue
      }
      if (space && text !== '') {
        at[text.length] = index
        offsets[text.length] = Math.max(0, offset - 1)
        text += ' '
      }
      space = false
      at[text.length] = index
      offsets[text.length] = offset
      text += character
    }
  })
  return { text, pieces: at.subarray(0, text.length), offsets: offsets.subarray(0, text.length) }
}

export function foldString(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/gu, ' ')
    .trim()
}
