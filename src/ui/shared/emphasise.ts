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
/** Names as long as this may differ by two letters and be one name: Ioannis, Yannis. Only marks hang on it, nothing else. */
const NAME_LENGTH = 5
const NAME_EDITS = 2

const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{N}](?:[\p{L}\p{N}'’.,:/-]*[\p{L}\p{N}%])?|[€$£¥%]/gu
const FIGURE =
  /\p{N}|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|half|dozens?|hundreds?|thousands?|millions?|billions?|first|second|third|january|february|march|april|may|june|july|august|september|october|november|december|\w+day)(?:-\w+)?$/u

/** Words that only bind: had been, were. A difference in them alone is none. */
const BINDING = /^(?:an?|the|of|was|were|is|are|has|have|had|been|be|that)$/u

/** Words that are told with a figure: what bounds it, its currency, which part of a time it is. */
const WITH_FIGURE =
  /^(?:least|most|more|less|fewer|than|about|around|nearly|almost|some|over|under|roughly|approximately|exactly|estimated|early|late|mid|before|after|until|since|only|just|not|no|below|above|as|many|much|well|[€$£¥])$/u
/** What may follow a figure and is not its unit, nor what it counts. */
const NO_UNIT = /^(?:in|on|at|by|for|from|to|with|and|or|but|who|which|when|while|after|before|as|where|into)$/u

interface Word {
  readonly text: string
  readonly folded: string
  readonly start: number
  readonly end: number
}

function wordsOf(quote: string): Word[] {
  return [...quote.matchAll(WORD)].map(match => ({
    text: match[0],
    folded: match[0].toLowerCase().replace(/[’']s$/u, ''),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Letters to change, add or drop to get from one word to the other. */
export function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

const isName = ({ text, folded }: Word) => text.length >= NAME_LENGTH && /^\p{Lu}\p{Ll}/u.test(text) && !FIGURE.test(folded)

function alike(a: Word | undefined, b: Word | undefined): boolean {
  if (!a || !b) return false
  return a.folded === b.folded || (isName(a) && isName(b) && edits(a.folded, b.folded) <= NAME_EDITS)
}

/** Longest common run of words, in order, gaps allowed: table[i][j] is its length from words i and j on. */
function commonLengths(a: readonly Word[], b: readonly Word[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i]
      if (!row) continue
      const [diagonal, below, beside] = [table[i + 1]?.[j + 1] ?? 0, table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0]
      row[j] = alike(a[i], b[j]) ? diagonal + 1 : Math.max(below, beside)
    }
  }
  return table
}

type Run = readonly Word[]

/** Each side's words that the other lacks, neighbours together. */
function differingRuns(a: readonly Word[], b: readonly Word[]): readonly [Run[], Run[]] {
  const table = commonLengths(a, b)
  const runs: [Word[][], Word[][]] = [[[]], [[]]]
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]]
    if (alike(left, right)) {
      for (const side of runs) side.push([])
      i++
      j++
    } else if (left && (!right || (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))) {
      runs[0].at(-1)?.push(left)
      i++
    } else if (right) {
      runs[1].at(-1)?.push(right)
      j++
    }
  }
  const telling = (run: Run) => run.some(({ folded }) => !BINDING.test(folded))
  return [runs[0].filter(telling), runs[1].filter(telling)]
}

function split(quote: string, runs: readonly Run[]): readonly Part[] {
  const parts: Part[] = []
  let at = 0
  const add = (text: string, marked: boolean) => {
    if (text !== '') parts.push({ text, marked })
  }
  for (const run of runs) {
    const [first, last] = [run[0], run.at(-1)]
    if (!first || !last) continue
    add(quote.slice(at, first.start), false)
    add(quote.slice(first.start, last.end), true)
    at = last.end
  }
  add(quote.slice(at), false)
  return parts
}

const isFigure = ({ folded }: Word) => FIGURE.test(folded)
const hasFigure = (run: Run) => run.some(isFigure)

/** Where the words begin that are told with the figure at `figure`: "in all [at least] 17", "[up to] 17". */
function startOfFigure(run: Run, figure: number): number {
  const at = (index: number) => run[index]?.folded ?? ''
  let from = figure
  for (;;) {
    const before = at(from - 1)
    if (WITH_FIGURE.test(before) || (before === 'at' && /^(?:least|most)$/.test(at(from)))) from -= 1
    else if (before === 'to' && at(from - 2) === 'up') from -= 2
    else return from
  }
}

/** "in the disaster now stands at 19 people" → "19 people": its figures, what is told with them and the word behind. */
function narrowed(run: Run): Run {
  const last = run.findLastIndex(isFigure)
  const unit = run[last + 1]
  const to = unit && !BINDING.test(unit.folded) && !NO_UNIT.test(unit.folded) ? last + 2 : last + 1
  return run.slice(startOfFigure(run, run.findIndex(isFigure)), to)
}

/** Nothing is marked where the two have no word in common: then all of it differs, and marking all says nothing. */
export function emphasise(here: string, there: string): { readonly here: readonly Part[]; readonly there: readonly Part[] } {
  const [a, b] = [wordsOf(here), wordsOf(there)]
  const plain = { here: split(here, []), there: split(there, []) }
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return plain
  const [onlyA, onlyB] = differingRuns(a, b)
  // Where figures differ, the other words are only told in another way.
  if (onlyA.some(hasFigure) && onlyB.some(hasFigure))
    return { here: split(here, onlyA.filter(hasFigure).map(narrowed)), there: split(there, onlyB.filter(hasFigure).map(narrowed)) }
  if (!a.some(word => b.some(other => alike(word, other)))) return plain
  return { here: split(here, onlyA), there: split(there, onlyB) }
}
