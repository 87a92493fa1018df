/** Word tables from plain text, for the files of this folder: words parted by white space, one entry a line. */

export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Lines of words that mean the same → word to the first word of its line. */
export function wordsByFirst(text: string): ReadonlyMap<string, string> {
  return new Map(linesOf(text).flatMap(words => words.map((word): [string, string] => [word, words[0] ?? word])))
}

/** Lines that open with a key of their own, with or without a colon → word to key; the key itself is no word of the table. */
export function wordsByKey(text: string): ReadonlyMap<string, string> {
  return new Map(linesOf(text).flatMap(([key = '', ...words]) => words.map((word): [string, string] => [word, key.replace(/:$/, '')])))
}

export const linesOf = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map(line => line.trim().split(/\s+/))
