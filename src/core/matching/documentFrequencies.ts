/**
 * A term's hash → the share of news reports that hold it, from a fixed table: adding a report needs no statistics of the corpus.
 *
 * shareOf(hashOf('word', 'polic')) → 0.2; a word that the table does not know is rare: 0.0004.
 */
import { remembered } from '../remember.ts'
import { DOCUMENT_FREQUENCIES } from './documentFrequencyTable.ts'
import { type Sort, sortOf } from './hash.ts'

/** Shares are kept by level: each is this many times the next. */
const STEP = 1.7
const COMMONEST = 0.6
const LEVELS = 14

const shareAt = (level: number): number => COMMONEST / STEP ** level

export const levelOf = (share: number): number =>
  Math.min(LEVELS - 1, Math.max(0, Math.round(Math.log(COMMONEST / share) / Math.log(STEP))))

/** Terms that the table does not know. A place without an entry is a country or a capital, and many reports name one. */
const UNKNOWN: Readonly<Record<Sort, number>> = { word: 0.0004, name: 0.0006, number: 0.004, place: 0.02 }

/** An entry: four digits of a hash, one of its level. Written by scripts/lexicon-frequencies.mjs, ascending. */
const ENTRY = 5
const ENTRIES = DOCUMENT_FREQUENCIES.length / ENTRY
export const DIGIT_BITS = 6
/** The digit 0; from here 64 printable characters follow. */
export const FIRST_DIGIT = 63

const digitAt = (at: number): number => DOCUMENT_FREQUENCIES.charCodeAt(at) - FIRST_DIGIT

function hashAt(at: number): number {
  const upper = (digitAt(at) << DIGIT_BITS) | digitAt(at + 1)
  return (((upper << DIGIT_BITS) | digitAt(at + 2)) << DIGIT_BITS) | digitAt(at + 3)
}

/**
 * The table is searched as it is written, by halves: a background that was just woken looks some hundred terms up, and unpacking all
 * of them first takes longer.
 */
function levelIn(hash: number): number {
  let [from, to] = [0, ENTRIES]
  while (from < to) {
    const middle = (from + to) >>> 1
    const found = hashAt(middle * ENTRY)
    if (found === hash) return digitAt(middle * ENTRY + ENTRY - 1)
    if (found < hash) from = middle + 1
    else to = middle
  }
  return -1
}

/** Whether the table knows the term: a word in lower case that it knows is no name. */
export const isKnown = (hash: number): boolean => levelIn(hash) >= 0

/** 0..1 */
export const shareOf = remembered((hash: number): number => {
  const level = levelIn(hash)
  return level < 0 ? UNKNOWN[sortOf(hash)] : shareAt(level)
})
