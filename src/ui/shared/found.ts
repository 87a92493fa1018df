/**
 * A text and the words of a search → the places that were meant, whole words where a typing error was forgiven.
 *
 * `findWords('mayor Ada Lindqvist', ['lindkvist'])` → [{ start: 10, end: 19 }]; single letters are never speckled over the text.
 */
import type { Span } from '../../core/model.ts'
import { edits } from './emphasise.ts'

/** 0 wants the exact letters, 1 takes anything: higher forgives more typing errors and finds more that was not meant. */
export const TYPO_TOLERANCE = 0.34
/** Shorter ones mean a word, not a piece in the middle of another. */
const INSIDE_FROM = 3
/** In shorter ones an error makes another word. */
const FORGIVEN_FROM = 4

const MAX_QUERY = 100

/** What was typed into a search box, word by word. */
export function queryWords(query: string): readonly string[] {
  return query.trim().slice(0, MAX_QUERY).split(/\s+/u).filter(Boolean)
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.,:/-]*[\p{L}\p{N}\p{M}])?/gu

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function isClose(word: string, sought: string): boolean {
  if (sought.length < FORGIVEN_FROM) return false
  const most = Math.floor(sought.length * TYPO_TOLERANCE)
  // The reader may not have typed the end yet.
  return [word, word.slice(0, sought.length)].some(one => Math.abs(one.length - sought.length) <= most && edits(one, sought) <= most)
}

/** Within one word. */
function meant(text: string, sought: string): Span | null {
  const word = fold(text)
  const whole = { start: 0, end: text.length }
  const at = word.indexOf(sought)
  if (at < 0) return isClose(word, sought) ? whole : null
  if (sought.length === 1 && word.length > 1) return null
  if (at > 0 && sought.length < INSIDE_FROM) return null
  // Folding may have changed the length, and then the place is not known.
  return word.length === text.length ? { start: at, end: at + sought.length } : whole
}

function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && span.start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else merged.push(span)
  }
  return merged
}

export function findWords(text: string, words: readonly string[]): readonly Span[] {
  const sought = words.flatMap(word => [...word.matchAll(WORD)].map(([bare]) => fold(bare)))
  const spans = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) =>
    sought.flatMap(one => {
      const span = meant(word, one)
      return span === null ? [] : { start: index + span.start, end: index + span.end }
    }),
  )
  return merge(spans)
}
