/**
 * Two quotes → the same quotes in parts, with the words that make them differ marked.
 *
 * “killing 31 people” beside “killing 44 people” → [killing ][31, marked][ people] and [killing ][44, marked][ people]
 */

export interface Part {
  readonly text: string
  readonly marked: boolean
}

/** Longer texts are no quotes; the table below grows with the square. */
const MOST_WORDS = 80

interface Word {
  readonly folded: string
  readonly start: number
  readonly end: number
}

function wordsOf(quote: string): Word[] {
  return [...quote.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}'’.,:/-]*[\p{L}\p{N}%])?|[€$£¥%]/gu)].map(match => ({
    folded: match[0].toLowerCase().replace(/[’']s$/u, ''),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Longest common run of words, in order, gaps allowed: table[i][j] is its length from words i and j on. */
function commonLengths(a: readonly Word[], b: readonly Word[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i]
      if (!row) continue
      const [diagonal, below, beside] = [table[i + 1]?.[j + 1] ?? 0, table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0]
      row[j] = a[i]?.folded === b[j]?.folded ? diagonal + 1 : Math.max(below, beside)
    }
  }
  return table
}

function differing(a: readonly Word[], b: readonly Word[]): [Word[], Word[]] {
  const table = commonLengths(a, b)
  const [onlyA, onlyB]: [Word[], Word[]] = [[], []]
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]]
    if (left && right && left.folded === right.folded) {
      i++
      j++
    } else if (left && (!right || (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))) {
      onlyA.push(left)
      i++
    } else if (right) {
      onlyB.push(right)
      j++
    }
  }
  return [onlyA, onlyB]
}

const hasDigit = ({ folded }: Word) => /\p{N}/u.test(folded)

function split(quote: string, marked: readonly Word[]): readonly Part[] {
  const parts: Part[] = []
  let at = 0
  const add = (text: string, isMarked: boolean) => {
    if (text !== '') parts.push({ text, marked: isMarked })
  }
  for (let i = 0; i < marked.length; ) {
    const first = marked[i]
    let last = first
    if (!first || !last) break
    // Marked neighbours make one mark, the space between them included.
    for (i++; i < marked.length && quote.slice(last.end, marked[i]?.start).trim() === ''; i++) last = marked[i] ?? last
    add(quote.slice(at, first.start), false)
    add(quote.slice(first.start, last.end), true)
    at = last.end
  }
  add(quote.slice(at), false)
  return parts
}

/** Nothing is marked where the two have no word in common: then all of it differs, and marking all says nothing. */
export function emphasise(here: string, there: string): { readonly here: readonly Part[]; readonly there: readonly Part[] } {
  const [a, b] = [wordsOf(here), wordsOf(there)]
  const plain = { here: split(here, []), there: split(there, []) }
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return plain
  const [onlyA, onlyB] = differing(a, b)
  if (onlyA.some(hasDigit) && onlyB.some(hasDigit))
    return { here: split(here, onlyA.filter(hasDigit)), there: split(there, onlyB.filter(hasDigit)) }
  if (onlyA.length === a.length && onlyB.length === b.length) return plain
  return { here: split(here, onlyA), there: split(there, onlyB) }
}
