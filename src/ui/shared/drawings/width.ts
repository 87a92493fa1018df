/** How wide drawings and their words are, in the drawing's own units. Example: `textWidth('The Quay')` → 50.4 */

/** What the card is wide on a screen of 320 px. */
export const WIDTH = 284
/** Half a dot, so that none is cut off at an end. */
export const EDGE = 6
/** An average letter at the drawing's size; a little wide, so that no two labels touch. */
export const LETTER = 6.3

export const textWidth = (words: string): number => words.length * LETTER

/** Cut to a width, with a sign that it is. */
export function shortened(words: string, width: number = WIDTH): string {
  const most = Math.floor(width / LETTER)
  return words.length <= most ? words : `${words.slice(0, most - 1)}…`
}
