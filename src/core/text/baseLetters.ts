/**
 * Latin letters with marks → the letters beneath, one for one, so that offsets stay: "Perušić", "Đorđe" → "Perusic", "Dorde".
 *
 * Letters of other scripts stay as they are, and so do those of Western Europe (up to U+00FF), which the language model knows.
 */

/** Latin Extended-A, -B and Additional: what Unicode takes apart, and what it doesn't. */
const MARKED = /[\u0100-\u024F\u1E00-\u1EFF]/g
const UNDIVIDED = new Map(
  ['đd', 'ĐD', 'ħh', 'ĦH', 'ıi', 'łl', 'ŁL', 'ŧt', 'ŦT', 'ŋn', 'ŊN'].map(([letter = '', base = '']) => [letter, base]),
)

export function baseLetters(text: string): string {
  return text.replace(MARKED, letter => UNDIVIDED.get(letter) ?? letter.normalize('NFD').charAt(0))
}
