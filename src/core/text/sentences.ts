/**
 * Blocks → sentences with spans.
 *
 * "He met U.S. Sen. J. Roe at 10 a.m. Eastern.Roe left." → two sentences: Intl.Segmenter proposes cuts, then cuts
 * after abbreviations are taken back and missing ones (glued "Eastern.Roe") are added.
 * Always `text.slice(start, end) === sentence.text`, without white space at either end.
 */
import type { Block, Sentence } from '../model.ts'
import {
  AFTER_CLOCK,
  AFTER_COMPANY,
  BEFORE_NAME,
  BEFORE_NUMBER,
  MAYBE_FINAL,
  SENTENCE_OPENERS,
  SPEECH_VERBS,
} from './lexicon/abbreviations.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** A stop with no space behind it, between a word and a capitalised one: "a ceasefire.Both sides". */
const GLUED = /(?<=[\p{Ll}\d)\]”"’']{2})[.!?…]{1,9}[”"’)\]]{0,4}(?=[“‘"]?\p{Lu}(?:\p{Ll}|\s|['’]))/gu
/** Cuts that the segmenter leaves out: before a number ("3 days. 5 people") and behind an ellipsis sign. */
const LEFT_OUT = /(?:[.!?][”"’)\]]{0,4}\s{1,4}(?=\d)|…[”"’)\]]{0,4}\s{1,4}(?=[“‘"]?\p{Lu}))/gu
const LAST_WORD = /(?<!\S)(\S+?)\.[”"’)\]]*\s*$/u
const FIRST_WORD = /^[“‘"'([\s]*([\p{L}\p{N}][\p{L}\p{N}.’'-]*)/u
const SPEAKER_FOLLOWS = new RegExp(`^(?:[\\p{Lu}][\\p{L}.’'-]*\\s+){1,4}(?:${SPEECH_VERBS})\\b`, 'u')
const COMPANY = /^(?:inc|corp|co|ltd|llc|plc|bros)$/

export function splitSentences(text: string, blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap((block, index) => splitBlock(text, block, index))
}

function splitBlock(text: string, block: Block, index: number): Sentence[] {
  // A line break inside a block is a broken line, not the end of a sentence.
  const flat = text.slice(block.start, block.end).replace(/[\r\n\u2028\u2029\u0085]/g, ' ')
  const sentences: Sentence[] = []
  let start = 0
  for (const end of [...sentenceEnds(flat), flat.length]) {
    const sentence = trimmed(text, block.start + start, block.start + end)
    if (sentence) sentences.push({ ...sentence, block: index, headline: block.kind === 'headline' })
    start = end
  }
  return sentences
}

function trimmed(text: string, start: number, end: number): { start: number; end: number; text: string } | null {
  const raw = text.slice(start, end)
  const words = raw.trim()
  if (words === '') return null
  const from = start + raw.length - raw.trimStart().length
  return { start: from, end: from + words.length, text: words }
}

/** Offsets at which a sentence ends and another follows. */
function sentenceEnds(flat: string): number[] {
  const proposed = new Set<number>()
  for (const [from, to] of windows(flat))
    for (const { index, segment } of segmenter.segment(flat.slice(from, to))) proposed.add(from + index + segment.length)
  for (const pattern of [GLUED, LEFT_OUT]) for (const match of flat.matchAll(pattern)) proposed.add(match.index + match[0].length)
  const ends: number[] = []
  let start = 0
  for (const end of [...proposed].sort((a, b) => a - b)) {
    if (end >= flat.length || !endsSentence(flat.slice(start, end), flat.slice(end))) continue
    ends.push(end)
    start = end
  }
  return ends
}

/** The segmenter's time grows with the square of a text full of numbers and stops; paragraphs are shorter than this. */
const WINDOW = 4000

/** Parts of a long block, cut where a sentence seems to end. */
function windows(flat: string): [number, number][] {
  const parts: [number, number][] = []
  for (let from = 0; from < flat.length; ) {
    const part = flat.slice(from, from + WINDOW)
    const ends = part.length < WINDOW ? [] : [...part.matchAll(/[.!?][”"’)]{0,2}\s(?=\p{Lu})/gu)]
    const last = ends.at(-1)
    const to = from + (last ? last.index + last[0].length : part.length)
    parts.push([from, to])
    from = to
  }
  return parts
}

/** As much of a sentence's end and of the next one's start as the rules look at. */
const LOOK = 80

function endsSentence(sentence: string, rest: string): boolean {
  const before = sentence.slice(-LOOK)
  const after = rest.slice(0, LOOK)
  const first = FIRST_WORD.exec(after)?.[1]
  // Nothing but a quotation mark or a bracket is left: it belongs to the sentence that it closes.
  if (first === undefined) return false
  if (!/[\p{L}\p{N}]/u.test(sentence)) return false
  if (/^[\s“‘"'(]*\p{Ll}/u.test(after) || !/[.!?…]\P{L}*$/u.test(before)) return false
  if (/[?!…]["”’']+\s*$/u.test(before) && SPEAKER_FOLLOWS.test(after)) return false
  if (opensQuote(before)) return false
  const last = LAST_WORD.exec(before)?.[1]?.replace(/^[“‘"'([—–-]+/u, '')
  return last === undefined || !/\.\s*$/u.test(before) || stopEnds(last, before, first)
}

/** `“ It has…` set with a space: the mark alone never makes a sentence of what stands before it. */
function opensQuote(before: string): boolean {
  return /[,:]\s*["“]\s*$/u.test(before)
}

/** Whether the stop after `last` ends the sentence, given the word that follows. */
function stopEnds(last: string, before: string, next: string): boolean {
  const word = last.toLowerCase()
  const following = next.toLowerCase().replace(/(?<![.’'-])[.’'-]+$|['’]s$/gu, '')
  const number = /^\d/.test(next)
  if (BEFORE_NUMBER.has(word) && number) return false
  if (word === 'st' && SENTENCE_OPENERS.has(following)) return true
  if (BEFORE_NAME.has(word)) return false
  if (/^[ap]\.m$/.test(word)) return !AFTER_CLOCK.has(following)
  if (isInitial(last, before)) return SENTENCE_OPENERS.has(following) && !/^[ai]$/.test(following)
  if (COMPANY.test(word)) return !AFTER_COMPANY.has(following)
  if (MAYBE_FINAL.has(word) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(last)) return SENTENCE_OPENERS.has(following)
  return true
}

/** "J." of a name; not "Plan B." nor "vitamin C.", which stand after a lower-case word or a kind. */
function isInitial(last: string, before: string): boolean {
  if (!/^\p{Lu}(?:\.[ -]?\p{Lu})*$/u.test(last)) return false
  return !/\b(?:plan|vitamin|hepatitis|grade|group|type|class|section|part|phase|option|point|and|i)\s+\p{Lu}\.\s*$/iu.test(before)
}
