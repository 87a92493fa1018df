/**
 * Times of the day, with their zone where one is written.
 *
 * "10 a.m. Eastern Time (1400 GMT)" → 600 min, zone -240 · "shortly before 9pm" → 1,240 to 1,260 · "Friday morning" → part of the day
 */
import type { Bound, TimeValue } from '../model.ts'
import { type Clock, readClock } from './clock.ts'
import { WEEKDAYS } from './lexicon/calendar.ts'
import type { FoundAt, Scan } from './scan.ts'
import { isHyphen, phraseTable, readPhrase, type Token } from './tokens.ts'
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
  ['shortly before', { bound: 'vague', before: SHORTLY, behind: 0 }],
  ['just before', { bound: 'vague', before: SHORTLY, behind: 0 }],
  ['just after', { bound: 'vague', before: 0, behind: SHORTLY }],
  ['shortly after', { bound: 'vague', before: 0, behind: SHORTLY }],
  ['soon after', { bound: 'vague', before: 0, behind: SHORTLY }],
  ['nearly', { bound: 'vague', before: SHORTLY, behind: 0 }],
  ['almost', { bound: 'vague', before: SHORTLY, behind: 0 }],
  ['before', { bound: 'lessThan', before: 0, behind: 0 }],
  ['after', { bound: 'moreThan', before: 0, behind: 0 }],
  ['by', { bound: 'atMost', before: 0, behind: 0 }],
])

/** Minutes after midnight; the night runs into the next day. */
const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  // Past midnight is morning already: "at 2:09 a.m." is "Thursday morning".
  ['morning', [0, 720]],
  ['afternoon', [720, 1110]],
  ['evening', [1020, 1439]],
  ['night', [1080, 1740]],
  ['dawn', [200, 450]],
  ['dusk', [1020, 1320]],
])

/** "Early Monday" reaches into its morning, "late Saturday" may run over midnight. */
const EARLY: readonly [number, number] = [0, 600]
const LATE: readonly [number, number] = [1080, 1500]

/** Parts of the day in words of their own. */
const PARTS_IN_WORDS = phraseTable<readonly [number, number]>([
  ['early hours', [0, 330]],
  ['small hours', [0, 330]],
  ['wee hours', [0, 330]],
  ['predawn', [0, 420]],
  ['pre - dawn', [0, 420]],
  ['before dawn', [0, 420]],
  ['before daybreak', [0, 420]],
  ['before sunrise', [0, 450]],
  ['at daybreak', [240, 450]],
  ['at first light', [240, 450]],
  ['at sunrise', [240, 480]],
  ['overnight', [1140, 1860]],
  ['early - morning', [0, 600]],
  ['late - night', [1260, 1620]],
  ['in broad daylight', [360, 1200]],
  ['after dark', [1020, 1740]],
  ['at lunchtime', [660, 870]],
  ['around lunchtime', [660, 870]],
  ['after dawn', [240, 540]],
  ['after daybreak', [240, 540]],
  ['after sunrise', [270, 570]],
  ['at sunset', [960, 1320]],
  ['after sunset', [960, 1439]],
  ['before sunset', [870, 1290]],
  ['at nightfall', [1020, 1320]],
  ['after nightfall', [1020, 1740]],
  ['dead of night', [1380, 1740]],
  ['mid - morning', [540, 690]],
  ['mid - afternoon', [840, 1020]],
  ['tonight', [1080, 1740]],
])

const MINUTES_A_DAY = 1440

export function readTime(scan: Scan, i: number): FoundAt<TimeValue> | null {
  const { tokens } = scan
  const bound = readPhrase(BOUNDS, tokens, i)
  const at = bound?.next ?? i
  const found = readClock(scan, at)
  if (!found) return readPart(scan, i)
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
    ...(zone.local ? { local: true } : {}),
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
function readZones(scan: Scan, i: number, minutes: number): { offset: number | null; next: number; local?: boolean } {
  const { tokens } = scan
  const zone = readZone(tokens, i, scan.published)
  const next = zone?.next ?? i
  const open = tokens[next]?.low
  if (open !== '(' && open !== ',' && open !== '/' && open !== 'or' && open !== '—') return { offset: zone?.offset ?? null, next }
  const other = readClock(scan, next + 1)
  const second = other && readZone(tokens, other.next, scan.published)
  if (!other || !second) return { offset: zone?.offset ?? null, next }
  const closed = open !== '(' || tokens[second.next]?.low === ')'
  const behind = closed && open === '(' ? second.next + 1 : second.next
  // The same moment told twice, though nobody knows by how many hours the zones differ.
  if (second.offset === null) return { offset: zone?.offset ?? null, next: closed ? behind : next }
  const shift = minutes - other.minutes + second.offset
  const offset = ((shift + MINUTES_A_DAY + 720) % MINUTES_A_DAY) - 720
  // "3 a.m. (0200 GMT)": the first of them is the clock of the place.
  return { offset: zone?.offset ?? offset, next: behind, local: typeof zone?.offset !== 'number' && second.offset === 0 }
}

/** "in the morning", "Friday night", "early Thursday morning", "the early hours", "late on Saturday", "overnight". */
function readPart(scan: Scan, i: number): FoundAt<TimeValue> | null {
  const { tokens } = scan
  const token = tokens[i]
  if (!token) return null
  const phrase = readPhrase(PARTS_IN_WORDS, tokens, i)
  // "tonight" is a day where the day of publication is known.
  if (phrase && !(token.low === 'tonight' && scan.published !== null)) return { value: partOfDay(phrase.meaning), next: phrase.next }
  if (token.low === 'early' || token.low === 'late') return readSideOfDay(scan, i)
  const part = PARTS.get(token.low)
  if (!part) return null
  const before = tokens[i - 1]
  const day = before && WEEKDAYS.has(before.low.replace(/'s$/, '')) && before.capital
  const article = before?.low === 'the' && /^(?:in|during)$/.test(tokens[i - 2]?.low ?? '')
  const held =
    article ||
    /^(?:yesterday|tomorrow)$/.test(before?.low ?? '') ||
    (before?.low === 'this' && /^(?:morning|afternoon|evening)$/.test(token.low)) ||
    (before?.low === 'last' && token.low === 'night') ||
    ((token.low === 'night' || token.low === 'dawn' || token.low === 'dusk') && before?.low === 'at') ||
    leadsNoun(tokens, i)
  if (!day && !held) return null
  const side = sideBefore(tokens, i)
  return { value: partOfDay(narrowed(token.low, part, side)), next: i + 1 }
}

/** "a dawn raid", "in a dramatic dawn robbery", "an evening vigil": what part of the day the event behind belongs to. */
function leadsNoun(tokens: readonly Token[], i: number): boolean {
  const [token, before, behind] = [tokens[i], tokens[i - 1], tokens[i + 1]]
  if (behind?.kind !== 'word' || before?.kind !== 'word' || !/^(?:dawn|evening|afternoon)$/.test(token?.low ?? '')) return false
  if (token?.low === 'dawn') return !/^(?:of|on|from|to|and|when|after|as|in|at|with|for|broke)$/.test(behind.low) && before.low !== 'at'
  return /^an?$/.test(before.low) && !/^(?:of|in|at|with|for|and|when|to|on)$/.test(behind.low)
}

/** "early" and "late" before "Friday morning" or "on Friday morning". */
function sideBefore(tokens: readonly Token[], i: number): string {
  const at = tokens[i - 2]?.low === 'on' ? i - 3 : i - 2
  return tokens[at]?.low ?? ''
}

function narrowed(name: string, part: readonly [number, number], side: string): readonly [number, number] {
  if (side === 'early') return [part[0], name === 'morning' ? EARLY[1] : Math.round((part[0] + part[1]) / 2)]
  return side === 'late' ? [Math.round((part[0] + part[1]) / 2), part[1]] : part
}

/** "early Monday", "late on Saturday": the weekday is read as a date, the word before it as a part of that day. */
function readSideOfDay({ tokens }: Scan, i: number): FoundAt<TimeValue> | null {
  const at = tokens[i + 1]?.low === 'on' ? i + 2 : i + 1
  const day = tokens[at]
  if (!day?.capital || !WEEKDAYS.has(day.low) || PARTS.has(tokens[at + 1]?.low ?? '')) return null
  return { value: partOfDay(tokens[i]?.low === 'early' ? EARLY : LATE), next: i + 1 }
}

function partOfDay([from, to]: readonly [number, number]): TimeValue {
  return { type: 'time', from, to, bound: 'exact', granularity: 'part-of-day', zone: null }
}
