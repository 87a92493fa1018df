/**
 * One line of a page's text → what it is: prose, title-like, or boilerplate of a kind.
 *
 * "Copy the current link" → prompt; "- 16:39 Storm reaches coast" → listed; "Read also" → list-head;
 * "Storm reaches the coast" → title; "The storm reached the coast on Monday." → prose.
 */
import { AGENCIES, CAPTION_ENDS, COPYRIGHT, END_HEADS, LIST_HEADS, PROMPTS, SOURCE_LINE, STAMP_WORDS } from './lexicon/boilerplate.ts'

export type LineKind = 'prose' | 'title' | 'listed' | 'list-head' | 'end-head' | 'prompt' | 'stamp' | 'credit' | 'tags'

/** Longer lines are never taken for a prompt: a paragraph that begins like one is more likely the article's. */
const PROMPT_WORDS = 45
/** Longer lines are never a caption: real captions of agencies stay below. */
const CAPTION_WORDS = 60
/** Letters in one word without space: longer than any word of running text, so tags glued together. */
const TAG_LETTERS = 30
/** A line without a final stop that is longer is a paragraph that lost its stop. */
const TITLE_WORDS = 25
/** Longer lines are paragraphs, or many of them glued; no rule for lines needs to look at them. */
const LINE_LENGTH = 2000
/** Words of a publication stamp or a byline at most. */
const STAMP_LENGTH = 16

const BULLET = /^[-–—•*·▪►»>]+\s*/u
const CLOCK = /^\d{1,2}(?:[:.]|\s?h\s?)\d{2}\s*(?:[ap]\.?m\.?)?\b/i
/** Ends like a sentence, maybe with a closing quote, bracket or footnote mark behind the stop. */
const FINAL = /[.!?…:;,][”"’'»)\]\s*\d]{0,4}$/u
const BYLINE = /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or)(?:[\s,&]+(?:\p{Lu}[\p{L}.’'-]*|and|for|in|of|the|de|van|von|al))+$/u
const HASHTAGS = /^(?:#[\p{L}\p{N}_]+[\s,]*)+$/u

export function countWords(line: string): number {
  let words = 0
  for (const word of line.split(/\s+/)) if (/[A-Za-z0-9]/.test(word) || /[\p{L}\p{N}]/u.test(word)) words++
  return words
}

export function endsLikeSentence(line: string): boolean {
  return FINAL.test(line)
}

/** `line` without white space at its ends, never empty. */
export function classifyLine(line: string): LineKind {
  if (line.length > LINE_LENGTH) return /\s/u.test(line) ? 'prose' : 'tags'
  const bare = line.replace(/\s+/gu, ' ').replace(BULLET, '').trim()
  const words = countWords(bare)
  if (words === 0) return 'prompt'
  if (isTags(bare, words)) return 'tags'
  if (LIST_HEADS.some(head => head.test(bare.replace(/(?<![\s:>»…])\s*[:>»…]+$/u, '')))) return 'list-head'
  if (END_HEADS.some(head => head.test(bare.replace(/(?<!\s)\s*:$/u, '')))) return 'end-head'
  if (isStamp(bare, words)) return 'stamp'
  if (isCredit(bare, words)) return 'credit'
  if (words <= PROMPT_WORDS && PROMPTS.some(prompt => prompt.test(bare))) return 'prompt'
  if (CLOCK.test(bare) && !/[.”"]$/u.test(bare)) return 'listed'
  if (words === 1 && !FINAL.test(bare)) return 'credit'
  if (FINAL.test(bare) && !(words <= TITLE_WORDS && /[^.…][?!][”"’]?$/u.test(bare))) return 'prose'
  return words <= TITLE_WORDS ? 'title' : 'prose'
}

function isTags(line: string, words: number): boolean {
  return (words === 1 && /^[\p{L}\p{N}_-]+$/u.test(line) && line.length >= TAG_LETTERS) || HASHTAGS.test(line)
}

/** Nothing but a date, a clock time and the words that go with them: "Updated Fri 8 Oct 2021, 7: 12am AEST". */
function isStamp(line: string, words: number): boolean {
  if (words > STAMP_LENGTH) return false
  if (BYLINE.test(line) && words <= STAMP_LENGTH / 2) return true
  const parts = line
    .toLowerCase()
    .split(/[\s,|/@:()+–—·-]+/u)
    .filter(part => part !== '')
  return /\d/.test(line) && parts.every(part => /^\d+(?:st|nd|rd|th|am|pm)?\.?$/.test(part) || STAMP_WORDS.has(part.replace(/\.$/, '')))
}

function isCredit(line: string, words: number): boolean {
  if (COPYRIGHT.test(line) || SOURCE_LINE.test(line)) return true
  if (words <= CAPTION_WORDS && CAPTION_ENDS.some(end => end.test(line))) return true
  const parts = line
    .toLowerCase()
    .split(/[\s,|/&()–—-]+/u)
    .filter(part => part !== '')
  return words <= 6 && parts.every(part => AGENCIES.has(part.replace(/\.$/, '')))
}
