/**
 * One reading of a clock: figures, words, and the half of the day.
 *
 * "3.45pm" → 945 minutes after midnight · "2045 GMT" → 1245 · "half past nine" → 570 · "noon" → 720
 */

import { type Figures, readFigures, readHalf } from './clockFigures.ts'
import { WEEKDAYS } from './lexicon/calendar.ts'
import { SMALL } from './lexicon/numbers.ts'
import type { Scan } from './scan.ts'
import type { Token } from './tokens.ts'
import { readZone } from './zone.ts'

export interface Clock {
  readonly minutes: number
  readonly next: number
  readonly granularity: 'minute' | 'hour'
  /** "9" of "9-11 p.m.": the half of the day comes from the other end. */
  readonly half: 'am' | 'pm' | null
}

const WORDS: ReadonlyMap<string, number> = new Map([
  ['noon', 720],
  ['midday', 720],
  ['midnight', 0],
])

export function readClock(scan: Scan, i: number): Clock | null {
  const { tokens } = scan
  const word = WORDS.get(tokens[i]?.low ?? '')
  if (word !== undefined) {
    const named = tokens[i]?.capital === true && i > 0 && !scan.titled
    // "midnight regulation": a noun behind takes it.
    const placed = isEnd(tokens[i + 1]) || readZone(tokens, i + 1, scan.published) !== null
    return named || !placed ? null : { minutes: word, next: i + 1, granularity: 'minute', half: null }
  }
  const spoken = readSpoken(scan, i)
  if (spoken) return spoken
  const figures = readFigures(tokens, i)
  if (!figures) return null
  const half = readHalf(tokens, figures.next)
  const shared = half ? null : sharedHalf(tokens, i, figures.next)
  if (shared && figures.hours >= 1 && figures.hours <= 12) return clock(figures, shared, figures.next)
  if (half) return figures.hours > 12 || figures.hours === 0 ? null : clock(figures, half.half, half.next)
  if (figures.minutes === null && !figures.block) return readOClock(scan, figures.hours, figures.next)
  const zoned = readZone(tokens, figures.next, scan.published) !== null
  const hours = /^(?:hrs|hours|h)$/.test(tokens[figures.next]?.low ?? '')
  if (figures.mark === ':' && figures.next === i + 3 && !isVerse(tokens, i) && tokens[figures.next]?.low !== 'mark')
    return clock(figures, null, hours ? figures.next + 1 : figures.next)
  const placed =
    figures.mark === '.' &&
    /^(?:at|about|around|by)$/.test(tokens[i - 1]?.low ?? '') &&
    !zoned &&
    /^\d\d\.\d\d$/.test(tokens[i]?.low ?? '') &&
    isEnd(tokens[figures.next])
  return zoned || placed || (hours && figures.block) ? clock(figures, null, hours ? figures.next + 1 : figures.next) : null
}

/** "9-11 p.m.", "between 2 and 3 p.m.": the half of the day stands at the other end. */
function sharedHalf(tokens: readonly Token[], i: number, next: number): 'am' | 'pm' | null {
  const joint = tokens[next]?.low
  if (joint !== '-' && joint !== 'to' && !(joint === 'and' && tokens[i - 1]?.low === 'between')) return null
  const second = readFigures(tokens, next + 1)
  return second && second.hours >= 1 && second.hours <= 12 ? (readHalf(tokens, second.next)?.half ?? null) : null
}

function clock(figures: Figures, half: 'am' | 'pm' | null, next: number): Clock {
  const hours = half === null ? figures.hours : (figures.hours % 12) + (half === 'pm' ? 12 : 0)
  return {
    minutes: hours * 60 + (figures.minutes ?? 0),
    next,
    granularity: figures.minutes === null ? 'hour' : 'minute',

    half,
  }
}

function isEnd(token: Token | undefined): boolean {
  return (
    !token ||
    token.kind === 'mark' ||
    /^(?:on|in|and|when|local|after|as|to|today|yesterday|tomorrow|tonight|last|this|that|every|each|until|before|by|or|but|for|with|while|at|of)$/.test(
      token.low,
    ) ||
    WEEKDAYS.has(token.low)
  )
}

/** "John 3:16", "Genesis 4:2", a score after a name. */
function isVerse(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  return i > 1 && before?.capital === true && !WEEKDAYS.has(before.low) && before.low !== 'at'
}

/** "9 o'clock"; the half of the day behind it decides, else the hour as said. */
function readOClock(scan: Scan, hours: number, i: number): Clock | null {
  if (scan.tokens[i]?.low !== "o'clock" || hours > 12) return null
  const behind = `${scan.tokens[i + 1]?.low ?? ''} ${scan.tokens[i + 2]?.low ?? ''} ${scan.tokens[i + 3]?.low ?? ''}`
  const late = /^(?:in the afternoon|in the evening|at night|that evening|that night|in the night)/.test(behind)
  return { minutes: (hours % 12) * 60 + (late ? 720 : 0), next: i + 1, granularity: 'hour', half: null }
}

/** "in the morning", "at night" behind an hour in words. */
function readPartBehind(tokens: readonly Token[], i: number): { half: 'am' | 'pm'; next: number } | null {
  const words = [0, 1, 2].map(k => tokens[i + k]?.low ?? '')
  if (words[0] === 'at' && words[1] === 'night') return { half: 'pm', next: i + 2 }
  if (words[0] !== 'in' || words[1] !== 'the' || !/^(?:morning|afternoon|evening)$/.test(words[2] ?? '')) return null
  return { half: words[2] === 'morning' ? 'am' : 'pm', next: i + 3 }
}

/** "nine o'clock", "nine p.m.", "half past nine", "a quarter to nine". */
function readSpoken(scan: Scan, i: number): Clock | null {
  const { tokens } = scan
  const hour = SMALL.get(tokens[i]?.low ?? '')
  if (hour !== undefined && hour >= 1 && hour <= 12) {
    const half = readHalf(tokens, i + 1)
    if (half) return clock({ hours: hour, minutes: null, next: i + 1, mark: '', block: false }, half.half, half.next)
    const part = readPartBehind(tokens, i + 1)
    if (part && /^(?:at|around|about|towards?|until|till|by|before|after)$/.test(tokens[i - 1]?.low ?? ''))
      return clock({ hours: hour, minutes: null, next: i + 1, mark: '', block: false }, part.half, part.next)
    return readOClock(scan, hour, i + 1)
  }
  const at = tokens[i]?.low === 'a' ? i + 1 : i
  const shift = tokens[at]?.low === 'half' ? 30 : tokens[at]?.low === 'quarter' ? 15 : 0
  const side = tokens[at + 1]?.low
  if (shift === 0 || (side !== 'past' && !(side === 'to' && shift === 15))) return null
  const named = tokens[at + 2]
  const base = named?.kind === 'number' ? Number(named.low) : SMALL.get(named?.low ?? '')
  if (base === undefined || !Number.isInteger(base) || base < 1 || base > 12) return null
  const half = readHalf(tokens, at + 3)
  const hours = (base % 12) + (half?.half === 'pm' ? 12 : 0)
  return {
    minutes: hours * 60 + (side === 'past' ? shift : -shift),
    next: half?.next ?? at + 3,
    granularity: 'minute',

    half: half?.half ?? null,
  }
}
