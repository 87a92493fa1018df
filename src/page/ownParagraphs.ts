/**
 * An article's paragraphs → those that are its own: no line of links, nothing said twice (pull quotes), not the headline again.
 *
 * ["It was “the end”, he said, and left.", "“the end”, he said"] → the first
 */
import type { Paragraph } from './paragraphs.ts'

/** A paragraph of links only. Trades reports that link every word against lists of other reports. */
const LINKED_SHARE = 0.6
/** Longer paragraphs are kept however many links they hold. */
const LINKED_LENGTH = 160
/** Shorter lines may well occur twice. */
const REPEATED_LENGTH = 25
/** What is pulled out of the text is a sentence or two. Together with these bounds a hostile page costs no more than a long one. */
const PULLED_LENGTH = 300
const PULLED_TRIED = 300
const TEXT_LENGTH = 100_000

export function ownParagraphs(paragraphs: readonly Paragraph[], headline: string | null): Paragraph[] {
  const seen = new Set<string>(headline === null ? [] : [headline.toLowerCase()])
  const running = paragraphs
    .map(({ text }) => text)
    .join('\n')
    .slice(0, TEXT_LENGTH)
  let tried = 0
  return paragraphs.filter(paragraph => {
    const key = paragraph.text.toLowerCase()
    if (isImprint(paragraph.text) || seen.has(key) || !/[\p{L}\p{N}]/u.test(key)) return false
    if (paragraph.text.length >= REPEATED_LENGTH) seen.add(key)
    if (paragraph.linked >= LINKED_SHARE && (paragraph.text.length < LINKED_LENGTH || !/[.!?”"]$/u.test(paragraph.text))) return false
    return !(paragraph.text.length <= PULLED_LENGTH && tried++ < PULLED_TRIED && isPulled(paragraph, running))
  })
}

/** Whose text it is, and that nobody may copy it. */
function isImprint(text: string): boolean {
  return text.length <= PULLED_LENGTH && /^(?:©|\(c\) |copyright (?:©|\(c\)|\d{4}))/i.test(text)
}

/** It stands inside a longer paragraph as well. */
function isPulled({ text, element }: Paragraph, running: string): boolean {
  const words = text.replace(/^[“"‘'\s]+|(?<![”"’'.,\s])[”"’'.,\s]+$/gu, '')
  if (words.length < REPEATED_LENGTH && element.closest('blockquote, q') === null) return false
  const own = running.indexOf(`${text}\n`) + text.indexOf(words)
  const first = running.indexOf(words)
  const other = first === own ? running.indexOf(words, first + 1) : first
  return words !== '' && other >= 0 && lineAt(running, other).length > text.length
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at)
  return text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? undefined : end)
}
