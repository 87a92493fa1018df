/**
 * A term's hash → the share of news reports that hold it, from a fixed table: adding a report needs no statistics of the corpus.
 *
 * shareOf(hashOf('word', 'polic')) → 0.2; a word that the table does not know is rare: 0.0004.
 */
import { DOCUMENT_FREQUENCIES } from './documentFrequencyTable.ts'
import { hashOf, type Sort, sortOf } from './hash.ts'

/** Shares are kept by level: each is this many times the next. */
const STEP = 1.7
const COMMONEST = 0.6
export const LEVELS = 14

const shareAt = (level: number): number => COMMONEST / STEP ** level

export const levelOf = (share: number): number =>
  Math.min(LEVELS - 1, Math.max(0, Math.round(Math.log(COMMONEST / share) / Math.log(STEP))))

/** Terms that the table does not know. A place without an entry is a country or a capital, and many reports name one. */
const UNKNOWN: Readonly<Record<Sort, number>> = { word: 0.0004, name: 0.0006, number: 0.004, place: 0.02 }

/** Places that English-language news names all the time, by the gazetteer's key. */
const COMMON_PLACES: readonly (readonly [share: number, keys: string])[] = [
  [0.3, 'us'],
  [0.12, 'gb europe'],
  [0.05, 'ru cn fr de il iq ir in ua sy au ca jp eu west arab middle-east'],
]

/** Figures that stand in many reports: few of something, days of a month, years, round figures. */
const COMMON_NUMBERS: readonly (readonly [share: number, from: number, to: number, step: number])[] = [
  [0.3, 1, 4, 1],
  [0.2, 5, 10, 1],
  [0.1, 11, 30, 1],
  [0.04, 31, 99, 1],
  [0.06, 20, 90, 10],
  [0.1, 50, 50, 1],
  [0.04, 100, 1000, 100],
  [0.015, 2000, 10000, 1000],
  [0.015, 20000, 100000, 10000],
  [0.02, 1900, 1989, 1],
  [0.07, 1990, 2040, 1],
]

/** Shares by hash, with open addressing: asked some hundred times a report. */
interface Table {
  readonly hashes: Uint32Array
  readonly levels: Uint8Array
}

/** Three times the terms, a power of two: short chains. */
const SLOTS = 1 << 15

function insert({ hashes, levels }: Table, hash: number, level: number): void {
  let slot = hash & (SLOTS - 1)
  while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1)
  hashes[slot] = hash
  levels[slot] = level
}

/** The value of a base64 digit. Core has no decoder of its own: neither a browser nor Node is known here. */
const DIGITS = new Map([...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].map((digit, value) => [digit, value]))

function* bytesOf(base64: string): Generator<number> {
  let bits = 0
  let held = 0
  for (const digit of base64) {
    const value = DIGITS.get(digit)
    if (value === undefined) return
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    yield (held >>> bits) & 255
  }
}

/** Written by scripts/lexicon-frequencies.mjs: for each level steps between ascending hashes, 7 bits a byte, 0 ends the level. */
function buildTable(): Table {
  const table = { hashes: new Uint32Array(SLOTS), levels: new Uint8Array(SLOTS) }
  let [level, hash, step, shift] = [0, 0, 0, 0]
  for (const byte of bytesOf(DOCUMENT_FREQUENCIES)) {
    step += (byte & 127) << shift
    shift = byte > 127 ? shift + 7 : 0
    if (byte > 127) continue
    hash = step === 0 ? 0 : hash + step
    if (step === 0) level++
    else insert(table, hash, level)
    step = 0
  }
  for (const [share, from, to, by] of COMMON_NUMBERS)
    for (let number = from; number <= to; number += by) insert(table, hashOf('number', String(number)), levelOf(share))
  for (const [share, keys] of COMMON_PLACES) for (const key of keys.split(' ')) insert(table, hashOf('place', `@${key}`), levelOf(share))
  return table
}

let table: Table | undefined

/** Whether the table knows the term: a word in lower case that it knows is no name. */
export const isKnown = (hash: number): boolean => levelIn(hash) >= 0

function levelIn(hash: number): number {
  table ??= buildTable()
  let slot = hash & (SLOTS - 1)
  for (let known = table.hashes[slot]; known !== 0; known = table.hashes[slot]) {
    if (known === hash) return table.levels[slot] ?? -1
    slot = (slot + 1) & (SLOTS - 1)
  }
  return -1
}

/** 0..1 */
export function shareOf(hash: number): number {
  const level = levelIn(hash)
  return level < 0 ? UNKNOWN[sortOf(hash)] : shareAt(level)
}
