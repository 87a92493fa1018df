/**
 * Where a quote stands in a report, whatever became of its quotation marks, dashes and white space.
 *
 * placesOf(squeeze("killing  44 people"), "Killing 44") → [[0, 11]]; "4" is not found in "44".
 */

export type Place = readonly [number, number]

/** Letters and digits only, in lower case, with a map back to the offsets of the text. */
export interface Squeezed {
  readonly text: string
  readonly letters: string
  readonly at: readonly number[]
}

export function squeeze(text: string): Squeezed {
  let letters = ''
  const at: number[] = []
  for (let i = 0; i < text.length; i++)
    for (const letter of (text[i] ?? '').normalize('NFKC').toLowerCase())
      if (/[\p{L}\p{N}]/u.test(letter)) {
        letters += letter
        at.push(i)
      }
  return { text, letters, at }
}

const inWord = (text: string, i: number): boolean => i >= 0 && i < text.length && /[\p{L}\p{N}]/u.test(text[i] ?? '')

/** All places of a quote, within a sentence where one is given and found. */
export function placesOf(document: Squeezed, quote: string, sentence?: string): Place[] {
  const wanted = squeeze(quote).letters
  if (!wanted) return []
  const around = sentence ? squeeze(sentence).letters : ''
  const start = around ? document.letters.indexOf(around) : -1
  const from = Math.max(0, start)
  const to = start >= 0 ? start + around.length : document.letters.length
  const found: Place[] = []
  for (let i = document.letters.indexOf(wanted, from); i >= 0 && i + wanted.length <= to; i = document.letters.indexOf(wanted, i + 1)) {
    const first = document.at[i] ?? 0
    const last = document.at[i + wanted.length - 1] ?? 0
    if (!inWord(document.text, first - 1) && !inWord(document.text, last + 1)) found.push([first, last + 1])
  }
  return found.length > 0 || !sentence ? found : placesOf(document, quote)
}

export const touch = (xs: readonly Place[], ys: readonly Place[]): boolean => xs.some(([a, b]) => ys.some(([c, d]) => a < d && c < b))
