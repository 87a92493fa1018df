/**
 * Times of the day, with their zone where one is written.
 *
 * "10 a.m. Eastern Time (1400 GMT)" → 600 min, zone -240 · "shortly before 9pm" → 1,240 to 1,260 · "Friday morning" → part of the day
 */
import type { Bound, TimeValue } from '../model.ts'
import { type Clock, readClock } from './clock.ts'
import { WEEKDAYS } from './lexicon/calendar.ts'
import type { FoundAt, Scan } from './scan.ts'
import { isHyphen, phraseTable, readPhrase } from './tokens.ts'
import { readZone } from './zone.ts'

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
  const ends = range ? [range.from, range.to] : [found.minutes - (bound?.meaning.before ?? 0), found.minutes + (bound?.meaning.behind ?? 0)]
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
