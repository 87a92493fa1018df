/**
 * A set out of words in a row: "one two" → {one, two}.
 */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(word => word !== ''))
}
