/**
 * A text → its words in order, each with what its capital letter is worth: at the start of a sentence, or in a headline set in
 * Title Case, it says nothing.
 *
 * "Strong quake hits Kesmark" → Strong (opens), quake, hits, Kesmark
 *
 * Small regular expressions and no language model: a look-up must not wait for one.
 */
import type { Block } from '../model.ts'

export interface Word {
  /** As written, without "'s" and without the stops of "U.S." */
  readonly words: string
  readonly sort: 'lower' | 'capital' | 'number'
  /** Opens a sentence. */
  readonly opens: boolean
  /** Stands in a line of capitals or Title Case. */
  readonly styled: boolean
  /** Stands close behind the word before: nothing but a space or a hyphen between. */
  readonly joined: boolean
  readonly lead: boolean
}

/** Longest text that is looked at, in characters: what an article is about stands well before. Bounds a text made to hurt. */
const MAX_TEXT = 40_000
/** No word that tells anything is longer. */
const MAX_WORD = 40
/** Words of the first paragraphs that count as the lead: two or three sentences. */
const LEAD_WORDS = 70
/** In Title Case at least this share of the longer words has a capital; in prose a third at most. */
const STYLED_SHARE = 0.65
const STYLED_LENGTH = 4

const WORD = /\p{Lu}(?:\.\p{Lu})+(?!\p{L})|\p{N}(?:[\p{N}.,]{0,20}\p{N})?|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*/gu
/** Nearly all English text: letters of Western Europe (up to U+00FF), punctuation, the euro. */
const BEYOND_WESTERN = /[^\s!-ÿ\u2000-\u206f€™]/
/** `WORD` for such text: classes of all Unicode take a just woken background longer to compile than this takes to run. */
const WESTERN_WORD =
  /[A-ZÀ-ÖØ-Þ](?:\.[A-ZÀ-ÖØ-Þ])+(?![A-Za-zªµºÀ-ÖØ-öø-ÿ])|[0-9²³¹¼-¾](?:[0-9²³¹¼-¾.,]{0,20}[0-9²³¹¼-¾])?|[A-Za-zªµºÀ-ÖØ-öø-ÿ][A-Za-zªµºÀ-ÖØ-öø-ÿ0-9²³¹¼-¾]*(?:['’][A-Za-zªµºÀ-ÖØ-öø-ÿ]+)*/g
/** Between two words: the sentence before has ended. A quotation or a colon opens one too, as far as capitals go. */
const ENDS = /[.!?:;…“"‘*•|]|[\n\r\u2028\u2029]/u
const JOINS = /^[ \u00a0\u202f\u2011-]$/
/** A stop and a space, of whatever width. */
const STOP = /^\.\s$/
/** A stop behind these ends no sentence: "Gen. Roe". */
const TITLES: ReadonlySet<string> = new Set('mr mrs ms dr gen sen gov rep st lt col sgt capt prof rev jr sr no vs'.split(' '))

/** What a word of ASCII begins with; asked of its first letter's code, which costs a just woken background less than a regular expression. */
const isDigit = (code: number) => code >= 0x30 && code <= 0x39
const isSmall = (code: number) => code >= 0x61 && code <= 0x7a
const LAST_ASCII = 0x7f

function sortOf(words: string): Word['sort'] {
  const code = words.charCodeAt(0)
  if (isSmall(code)) return 'lower'
  if (isDigit(code) || (code > LAST_ASCII && /^\p{N}/u.test(words))) return 'number'
  return words[0] === words[0]?.toLowerCase() ? 'lower' : 'capital'
}

const isTitle = ({ words, sort }: Found): boolean => TITLES.has(words.toLowerCase()) || (sort !== 'number' && [...words].length === 1)

interface Found {
  readonly words: string
  readonly sort: Word['sort']
  /** What stands before it. */
  readonly gap: string
}

function findWords(text: string): Found[] {
  const found: Found[] = []
  let end = 0
  for (const match of text.matchAll(BEYOND_WESTERN.test(text) ? WORD : WESTERN_WORD)) {
    const gap = text.slice(end, match.index)
    end = match.index + match[0].length
    if (match[0].length <= MAX_WORD) found.push({ words: match[0], sort: sortOf(match[0]), gap })
  }
  return found
}

/** A line in which capitals say nothing. */
function isStyled(found: readonly Found[]): boolean {
  const long = found.filter(({ words, sort }) => sort !== 'number' && words.length >= STYLED_LENGTH)
  return long.length >= 2 && long.filter(({ sort }) => sort === 'capital').length >= long.length * STYLED_SHARE
}

/** "Orlo's" → "Orlo", "U.S" → "US"; most words have neither. */
function bareOf(words: string): string {
  return /['’.]/.test(words) ? words.replace(/['’]s$/i, '').replace(/\.(?=\p{Lu})/gu, '') : words
}

/** The words of one line or paragraph; `room` is how many words of the lead are still to come. */
export function wordsOfLine(line: string, room: number): Word[] {
  const found = findWords(line)
  const styled = isStyled(found)
  return found.map(({ words, sort, gap }, i) => {
    // Between most words stands a space.
    const spaced = gap === ' '
    const opens = i === 0 || (!spaced && ENDS.test(gap) && !(STOP.test(gap) && isTitle(found[i - 1] as Found)))
    return { words: bareOf(words), sort, opens, styled, joined: i > 0 && (spaced || JOINS.test(gap)), lead: i < room }
  })
}

/** The words of the article's own blocks. */
export function wordsOf(text: string, blocks: readonly Block[]): Word[] {
  const all: Word[] = []
  for (const { start, end } of blocks) {
    if (start >= MAX_TEXT) break
    const words = wordsOfLine(text.slice(start, Math.min(end, MAX_TEXT)), Math.max(0, LEAD_WORDS - all.length))
    for (const word of words) all.push(word)
  }
  return all
}
