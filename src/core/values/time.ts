/**
 * Times of the day, with their zone where one is written.
 *
 * "10 a.m. Eastern Time (1400 GMT)" → 600 min, zone -240 · "shortly before 9pm" → 1,240 to 1,260 · "Friday morning" → part of the day
 */
import type { Bound, TimeValue } from '../model.ts'
import { WEEKDAYS } from './lexicon/calendar.ts'
import { SMALL } from './lexicon/numbers.ts'
import type { FoundAt } from './money.ts'
import type { Scan } from './scan.ts'
import { isHyphen, phraseTable, readPhrase, type Token } from './tokens.ts'
import { readZone } from './zone.ts'

interface Clock {
  readonly minutes: number
  readonly next: number
  readonly granularity: 'minute' | 'hour'
  /** "9" of "9-11 p.m.": the half of the day comes from the other end. */
  readonly half: 'am' | 'pm' | null
}

interface TimeBound {
  readonly bound: Bound
  /** Minutes before and behind that the words allow. */
  readonly before: number
  readonly behind: number
}

/** "About" blurs a clock by so many minutes, "shortly before" reaches back so many. */
export const ABOUT = 10
const SHORTLY = 20
const BOUNDS = phraseTable<TimeBound>([
  ['about', { bound: 'about', before: ABOUT, behind: ABOUT }],
  ['around', { bound: 'about', before: ABOUT, behind: ABOUT }],
  ['at about', { bound: 'about', before: ABOUT, behind: ABOUT }],
  ['approximately', { bound: 'about', before: ABOUT, behind: ABOUT }],
  ['roughly', { bound: 'about', before: ABOUT, behind: ABOUT }],
  ['shortly before', { bound: 'about', before: SHORTLY, behind: 0 }],
  ['just before', { bound: 'about', before: SHORTLY, behind: 0 }],
  ['just after', { bound: 'about', before: 0, behind: SHORTLY }],
  ['shortly after', { bound: 'about', before: 0, behind: SHORTLY }],
  ['soon after', { bound: 'about', before: 0, behind: SHORTLY }],
  ['nearly', { bound: 'about', before: SHORTLY, behind: 0 }],
  ['almost', { bound: 'about', before: SHORTLY, behind: 0 }],
  ['before', { bound: 'lessThan', before: 0, behind: 0 }],
  ['after', { bound: 'moreThan', before: 0, behind: 0 }],
  ['by', { bound: 'atMost', before: 0, behind: 0 }],
])
const WORDS: ReadonlyMap<string, number> = new Map([
  ['noon', 720],
  ['midday', 720],
  ['midnight', 0],
])
/** Minutes after midnight; the night runs into the next day. */
const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['morning', [240, 720]],
  ['afternoon', [720, 1110]],
  ['evening', [1020, 1439]],
  ['night', [1080, 1740]],
  ['dawn', [240, 450]],
  ['dusk', [1020, 1320]],
])
const MINUTES_A_DAY = 1440

export function readTime(scan: Scan, i: number): FoundAt<TimeValue> | null {
  const { tokens } = scan
  const bound = readPhrase(BOUNDS, tokens, i)
  const at = bound?.next ?? i
  const found = readClock(scan, at)
  if (!found) return bound ? null : readPart(scan, i)
  const range = bound ? null : readTo(scan, found, tokens[at - 1]?.low === 'between')
  const zone = readZones(scan, (range ?? found).next, found.minutes)
  const ends = range
    ? [found.half ? found.minutes : range.from, range.to]
    : [found.minutes - (bound?.meaning.before ?? 0), found.minutes + (bound?.meaning.behind ?? 0)]
  const value: TimeValue = {
    type: 'time',
    from: ends[0] ?? 0,
    to: ends[1] ?? 0,
    bound: range ? 'range' : (bound?.meaning.bound ?? 'exact'),
    granularity: found.granularity,
    zone: zone.offset,
  }
  return { value, next: zone.next }
}

function readClock(scan: Scan, i: number): Clock | null {
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
  if (!figures.minutes && !figures.block) return readOClock(scan, figures.hours, figures.next)
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

interface Figures {
  readonly hours: number
  readonly minutes: number | null
  readonly next: number
  readonly mark: '.' | ':' | ''
  /** Four figures without a mark: "2045". */
  readonly block: boolean
}

function readFigures(tokens: readonly Token[], i: number): Figures | null {
  const token = tokens[i]
  if (token?.kind !== 'number') return null
  // "630 a.m.": the colon got lost.
  if (/^\d{3}$/.test(token.low) && readHalf(tokens, i + 1)) return figures(token.low.slice(0, 1), token.low.slice(1), i + 1, '', true)
  if (/^\d{4}$/.test(token.low)) return figures(token.low.slice(0, 2), token.low.slice(2), i + 1, '', true)
  if (/^\d{1,2}\.\d\d$/.test(token.low)) {
    const [hours = '', minutes = ''] = token.low.split('.')
    return figures(hours, minutes, i + 1, '.', false)
  }
  if (!/^\d{1,2}$/.test(token.low)) return null
  const [mark, minutes] = [tokens[i + 1], tokens[i + 2]]
  // "9: 03am", as some pages print it, only with the half of the day behind.
  const loose = minutes?.glued === false && readHalf(tokens, i + 3) !== null
  if (mark?.low === ':' && mark.glued && minutes?.kind === 'number' && (minutes.glued || loose) && /^\d\d$/.test(minutes.low)) {
    const more = tokens[i + 3]
    if (more?.low === ':' && more.glued && tokens[i + 4]?.kind === 'number') return null
    return figures(token.low, minutes.low, i + 3, ':', false)
  }
  return Number(token.low) <= 24 ? { hours: Number(token.low), minutes: null, next: i + 1, mark: '', block: false } : null
}

function figures(hours: string, minutes: string, next: number, mark: '.' | ':' | '', block: boolean): Figures | null {
  const [h, m] = [Number(hours), Number(minutes)]
  return h <= 24 && m < 60 ? { hours: h % 24, minutes: m, next, mark, block } : null
}

/** "am", "a.m.", "p.m": the last point belongs to it unless the sentence ends there. */
function readHalf(tokens: readonly Token[], i: number): { half: 'am' | 'pm'; next: number } | null {
  const low = tokens[i]?.low
  if (low === 'am' || low === 'pm') return { half: low, next: i + 1 }
  if ((low !== 'a' && low !== 'p') || tokens[i + 1]?.low !== '.' || tokens[i + 2]?.low !== 'm') return null
  const point = tokens[i + 3]?.low === '.' && tokens[i + 3]?.glued
  return { half: low === 'a' ? 'am' : 'pm', next: point ? i + 4 : i + 3 }
}

/** "9 o'clock"; the half of the day behind it decides, else the hour as said. */
function readOClock(scan: Scan, hours: number, i: number): Clock | null {
  if (scan.tokens[i]?.low !== "o'clock" || hours > 12) return null
  const behind = `${scan.tokens[i + 1]?.low ?? ''} ${scan.tokens[i + 2]?.low ?? ''} ${scan.tokens[i + 3]?.low ?? ''}`
  const late = /^(?:in the afternoon|in the evening|at night|that evening|that night|in the night)/.test(behind)
  return { minutes: (hours % 12) * 60 + (late ? 720 : 0), next: i + 1, granularity: 'hour', half: null }
}

/** "nine o'clock", "nine p.m.", "half past nine", "a quarter to nine". */
function readSpoken(scan: Scan, i: number): Clock | null {
  const { tokens } = scan
  const hour = SMALL.get(tokens[i]?.low ?? '')
  if (hour !== undefined && hour >= 1 && hour <= 12) {
    const half = readHalf(tokens, i + 1)
    if (half) return clock({ hours: hour, minutes: null, next: i + 1, mark: '', block: false }, half.half, half.next)
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

/** "10 a.m. to 5 p.m." behind a first time. */
function readTo(scan: Scan, first: Clock, between: boolean): { from: number; to: number; next: number } | null {
  const joint = scan.tokens[first.next]
  if (!isHyphen(joint) && joint?.low !== 'to' && !(between && joint?.low === 'and')) return null
  const last = readClock(scan, first.next + 1)
  return last && last.minutes > first.minutes ? { from: first.minutes, to: last.minutes, next: last.next } : null
}

/** The zone, and a second zone in parentheses ("(1400 GMT)"), out of which a missing first one is reckoned. */
function readZones(scan: Scan, i: number, minutes: number): { offset: number | null; next: number } {
  const { tokens } = scan
  const zone = readZone(tokens, i, scan.published)
  const next = zone?.next ?? i
  const open = tokens[next]?.low
  if (open !== '(' && open !== ',' && open !== '/' && open !== 'or' && open !== '—') return { offset: zone?.offset ?? null, next }
  const other = readClock(scan, next + 1)
  const second = other && readZone(tokens, other.next, scan.published)
  if (!other || !second || second.offset === null) return { offset: zone?.offset ?? null, next }
  const closed = open !== '(' || tokens[second.next]?.low === ')'
  const shift = minutes - other.minutes + second.offset
  const offset = ((shift + MINUTES_A_DAY + 720) % MINUTES_A_DAY) - 720
  return { offset: zone?.offset ?? offset, next: closed && open === '(' ? second.next + 1 : second.next }
}

/** "in the morning", "Friday night", "early Thursday morning". */
function readPart(scan: Scan, i: number): FoundAt<TimeValue> | null {
  const { tokens } = scan
  const token = tokens[i]
  if (token?.low === 'early' && tokens[i + 1]?.low === 'hours') return { value: partOfDay([0, 330]), next: i + 2 }
  const part = PARTS.get(token?.low ?? '')
  if (!part || !token) return null
  const before = tokens[i - 1]
  const day = before && WEEKDAYS.has(before.low) && before.capital
  const held =
    (before?.low === 'the' && tokens[i - 2]?.low === 'in') ||
    before?.low === 'yesterday' ||
    before?.low === 'tomorrow' ||
    ((token.low === 'night' || token.low === 'dawn') && before?.low === 'at')
  if (!day && !held) return null
  const earlier = tokens[i - 2]?.low === 'early' && token.low === 'morning'
  return {
    value: { type: 'time', from: earlier ? 0 : part[0], to: part[1], bound: 'exact', granularity: 'part-of-day', zone: null },
    next: i + 1,
  }
}

function partOfDay([from, to]: readonly [number, number]): TimeValue {
  return { type: 'time', from, to, bound: 'exact', granularity: 'part-of-day', zone: null }
}
