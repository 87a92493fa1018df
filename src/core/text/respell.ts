/**
 * A text → the same with words as the language model knows them, and the way back to the text as it stands.
 *
 * "Erdoğan favours the mar\u00adket" → "Erdogan favors the market", original(offset) into the first.
 */
import { americanSpelling } from './americanSpelling.ts'
import { baseLetters } from './baseLetters.ts'

export interface Respelled {
  readonly text: string
  /** From an offset in the new text to the original's; ends of changed words land at the ends of theirs. */
  readonly original: (offset: number) => number
}

/**
 * Words that may be spelled otherwise, and words with marks or breaks of their own between the letters; and the end of "the world's,".
 * The model's tokenizer leaves that whole, and from then on, whatever it reads, every "world's".
 */
const WORD = /\p{L}[\p{L}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+|(?<=\p{L})['’]s(?=[^\s\p{L}\p{M}\p{N}'’])/gu
const POSSESSIVE = /^['’]/u
const BETWEEN_LETTERS = /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/u
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu
const SHORTEST_RESPELLED = 5

/** "colour" → "color"; "mar-ket" with a break that nobody sees → "market"; a letter and its mark → one letter. */
function respelled(given: string): string {
  const word = BETWEEN_LETTERS.test(given) ? baseLetters(given.replace(UNSEEN, '').normalize('NFC')) : given
  const lower = word.toLowerCase()
  if (word.length < SHORTEST_RESPELLED || lower.length !== word.length) return word
  const american = americanSpelling(lower)
  if (american === lower) return word
  return /^\p{Lu}/u.test(word) ? american.charAt(0).toUpperCase() + american.slice(1) : american
}

/** Any text; words are told by their letters alone. */
export function respell(given: string): Respelled {
  // The model splits a word at each letter that it doesn't know: Erdo-ğ-an.
  const text = baseLetters(given)
  const changes: { readonly end: number; readonly by: number }[] = []
  let out = ''
  let from = 0
  let by = 0
  for (const match of text.matchAll(WORD)) {
    const [word] = match
    const other = POSSESSIVE.test(word) ? `${word} ` : respelled(word)
    if (other === word) continue
    const end = match.index + word.length
    out += text.slice(from, match.index) + other
    from = end
    by += word.length - other.length
    changes.push({ end: out.length, by })
  }
  if (changes.length === 0) return { text, original: offset => offset }
  const original = (offset: number) => offset + (changes.findLast(change => change.end <= offset)?.by ?? 0)
  return { text: out + text.slice(from), original }
}
