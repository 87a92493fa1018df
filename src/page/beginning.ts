/**
 * An article's paragraphs → as many of them as are compared: a page may be longer than any article.
 *
 * `beginningOf(paragraphs)` → `{ paragraphs, words: 20000 }`, or all of them and `words: null`
 */
import type { Paragraph } from './paragraphs.ts'
import { countWords } from './unsuited.ts'

/** The longest reports have some ten thousand. Trades the end of a book against a second of the reader's device. */
const MOST_WORDS = 20_000
/** Signs of one paragraph. Longer ones are cut between words: no sentence that is compared is that long. */
const LONGEST = 20_000

export interface Beginning {
  readonly paragraphs: readonly Paragraph[]
  /** How many words that is, where it is not all. */
  readonly words: number | null
}

function shortened(paragraph: Paragraph): Paragraph {
  if (paragraph.text.length <= LONGEST) return paragraph
  const space = paragraph.text.lastIndexOf(' ', LONGEST)
  return { ...paragraph, text: paragraph.text.slice(0, space > 0 ? space : LONGEST) }
}

export function beginningOf(paragraphs: readonly Paragraph[], isWhole: boolean): Beginning {
  const kept: Paragraph[] = []
  let words = 0
  let all = isWhole
  for (const paragraph of paragraphs) {
    const next = shortened(paragraph)
    const more = countWords(next.text)
    if (words + more > MOST_WORDS) return { paragraphs: kept, words }
    if (next !== paragraph) all = false
    words += more
    kept.push(next)
  }
  return { paragraphs: kept, words: all ? null : words }
}
