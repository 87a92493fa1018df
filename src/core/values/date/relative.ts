/**
 * Days and periods that are named from the day of publication.
 *
 * "on Friday" · "yesterday" · "last week" · "the weekend" · "earlier this year" · "two days ago"
 */
import type { DurationValue } from '../../model.ts'
import { type Day, dayOf, endOfMonth, monthOf, weekdayOf, yearOf } from '../calendar.ts'
import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts'
import { SECONDS } from '../lexicon/units.ts'
import type { Scan } from '../scan.ts'
import { tenseAt } from '../tense.ts'
import { phraseTable, readPhrase } from '../tokens.ts'
import { choose, type DateAtom, repeatingWeekday, span } from './atom.ts'
import { monthAfter, readMonth } from './span.ts'

const DAYS = phraseTable([
  ['yesterday', -1],
  ["yesterday's", -1],
  ['today', 0],
  ["today's", 0],
  ['tonight', 0],
  ["tonight's", 0],
  ['tomorrow', 1],
  ["tomorrow's", 1],
  ['day before yesterday', -2],
  ['day after tomorrow', 2],
])
/** When they begin, in minutes. */
const PARTS_OF_DAY: ReadonlyMap<string, number> = new Map([
  ['morning', 0],
  ['afternoon', 720],
  ['evening', 1020],
])
/** Short for a weekday; without a point they are words of their own ("sat", "sun", "wed"). */
const SHORT_WEEKDAYS = /^(?:sun|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat)$/
/** What makes a weekday a name: "Sunday Times", "Black Friday", "Good Friday". */
const NAMES_BEHIND = /^(?:times|mirror|telegraph|herald|express|mail|sun|post|star|world|tribune|mercury|night|afternoon's)$/
const NAMES_BEFORE = /^(?:black|good|bloody|super|cyber|easter|palm|ash|fat|shrove|maundy|giving|casual|ruby)$/

export function readRelative(scan: Scan, i: number): DateAtom | null {
  return readDayWord(scan, i) ?? readWeekday(scan, i) ?? readShifted(scan, i) ?? readWeekend(scan, i)
}

function quotedDay(scan: Scan, i: number, day: Day, next: number): DateAtom {
  return span(day, day, 'day', next, { anchored: !scan.quoted[i] })
}

function readDayWord(scan: Scan, i: number): DateAtom | null {
  const { tokens, published } = scan
  const shift = readPhrase(DAYS, tokens, i)
  if (published === null) return null
  // "Aleppo Today", "the Today programme": a name.
  if (tokens[i]?.capital && i > 0 && !scan.titled && tokens[i - 1]?.kind === 'word' && tokens[i]?.low === 'today') return null
  if (shift) return quotedDay(scan, i, published + shift.meaning, shift.next)
  const behind = tokens[i + 1]?.low.replace(/'s$/, '') ?? ''
  const begins = tokens[i]?.low === 'this' ? PARTS_OF_DAY.get(behind) : undefined
  if (begins !== undefined) return quotedDay(scan, i, published - Number(isYetToCome(scan, i, begins)), i + 2)
  return tokens[i]?.low === 'last' && behind === 'night' ? quotedDay(scan, i, published - 1, i + 2) : null
}

/** "was hit this afternoon", told at one in the morning UTC: told west of there, on the day before. */
function isYetToCome({ tokens, utc }: Scan, i: number, begins: number): boolean {
  return utc !== null && utc < begins && tenseAt(tokens, i, i + 2) === 'past'
}

export function readWeekday(scan: Scan, i: number): DateAtom | null {
  const { tokens, published } = scan
  const shift = /^(?:last|next|this|past|coming)$/.test(tokens[i]?.low ?? '') ? (tokens[i]?.low ?? '') : ''
  const at = shift === '' ? i : i + 1
  const token = tokens[at]
  const weekday = token?.capital
    ? WEEKDAYS.get(token.low.replace(/'s$/, '').replace(/(?<=.days)$|s$/, word => (word === '' ? '' : isLongPlural(token.low) ? '' : word)))
    : undefined
  if (weekday === undefined || !token || isName(scan, at)) return null
  const point = SHORT_WEEKDAYS.test(token.low) && tokens[at + 1]?.low === '.'
  if (SHORT_WEEKDAYS.test(token.low) && !point && tokens[at - 1]?.low !== 'on') return null
  const next = point ? at + 2 : at + 1
  if (published === null || shift === '' || shift === 'this') return repeatingWeekday(scan, i, next, weekday)
  const back = (weekdayOf(published) - weekday + 7) % 7 || 7
  const day = shift === 'next' || shift === 'coming' ? published - back + 7 + (back === 7 ? 7 : 0) : published - back
  return span(day, day, 'day', next, { anchored: !scan.quoted[i] })
}

/** "Saturdays" is a possessive that lost its mark, or many Saturdays: the former in news text. */
function isLongPlural(low: string): boolean {
  return low.endsWith('days')
}

function isName(scan: Scan, at: number): boolean {
  const [before, behind] = [scan.tokens[at - 1], scan.tokens[at + 1]]
  if (before?.capital && NAMES_BEFORE.test(before.low)) return true
  if (before?.low === 'every' || before?.low === 'each') return true
  return behind?.capital === true && NAMES_BEHIND.test(behind.low) && !scan.titled && behind.low !== 'night'
}

/** "will leave at the end of the month": of the report's own, where it is still to come. */
function isOwnEnd({ tokens }: Scan, i: number): boolean {
  const closes = tokens[i]?.low === 'the' && tokens[i - 1]?.low === 'of' && tokens[i - 2]?.low === 'end'
  return (
    closes &&
    /^(?:week|month|year)$/.test(tokens[i + 1]?.low ?? '') &&
    tokens[i + 2]?.low !== 'of' &&
    tenseAt(tokens, i, i + 1) === 'future'
  )
}

/** "last week", "this month", "next year", "earlier this year", "last March". */
function readShifted(scan: Scan, i: number): DateAtom | null {
  const { tokens, published } = scan
  const side = tokens[i]?.low === 'earlier' ? 'earlier' : tokens[i]?.low === 'later' ? 'later' : ''
  const at = side === '' ? i : i + 1
  const low = tokens[at]?.low ?? ''
  const shift = low === 'last' ? -1 : low === 'this' || isOwnEnd(scan, i) ? 0 : low === 'next' ? 1 : null
  if (shift === null || published === null) return null
  const unit = tokens[at + 1]?.low.replace(/'s$/, '') ?? ''
  if (MONTHS.has(unit) && tokens[at + 1]?.capital) return shiftedMonth(scan, at + 1, shift, published)
  const found = period(unit, shift, published)
  if (!found) return null
  const atom = span(found[0], found[1], found[2], at + 2, { anchored: !scan.quoted[i] })
  if (side === 'earlier') return { ...atom, to: Math.min(atom.to, published) }
  return side === 'later' ? { ...atom, from: Math.max(atom.from, published) } : atom
}

function shiftedMonth(scan: Scan, i: number, shift: number, published: Day): DateAtom | null {
  const month = readMonth(scan, i)
  if (!month?.repeats && !month?.anchored) return month
  const now = yearOf(published)
  const make = (year: number): DateAtom =>
    span(dayOf(year, monthOf(month.from), 1), endOfMonth(year, monthOf(month.from)), 'month', month.next)
  const choices = [make(now - 1), make(now), make(now + 1)]
  return shift === 0
    ? make(now)
    : choose(
        shift < 0 ? choices.filter(each => each.to < published) : choices.filter(each => each.from > published),
        published,
        shift < 0 ? 'past' : 'future',
      )
}

function period(unit: string, shift: number, published: Day): readonly [Day, Day, 'week' | 'month' | 'year'] | null {
  const year = yearOf(published)
  if (unit === 'year') return [dayOf(year + shift, 1, 1), dayOf(year + shift, 12, 31), 'year']
  if (unit === 'month') {
    const month = monthAfter(published, shift)
    return [dayOf(month.year, month.month, 1), endOfMonth(month.year, month.month), 'month']
  }
  if (unit !== 'week') return null
  // Weeks begin on Sunday for some and on Monday for others, and "last week" may mean the last seven days: generous.
  const sunday = published - weekdayOf(published)
  return shift === 0
    ? [sunday, sunday + 7, 'week']
    : shift < 0
      ? [sunday - 7, Math.max(published - 1, sunday), 'week']
      : [sunday + 7, sunday + 14, 'week']
}

/** "the weekend", "last weekend", "this weekend". */
function readWeekend(scan: Scan, i: number): DateAtom | null {
  const { tokens, published } = scan
  const low = tokens[i]?.low ?? ''
  if (published === null || !/^(?:the|last|this|next|past)$/.test(low) || tokens[i + 1]?.low.replace(/'s$/, '') !== 'weekend') return null
  const saturday = published - ((weekdayOf(published) + 1) % 7)
  const choices = [-7, 0, 7].map(shift => span(saturday + shift, saturday + shift + 1, 'weekend', i + 2))
  const tense = low === 'last' || low === 'past' ? 'past' : low === 'next' ? 'future' : tenseAt(tokens, i, i + 2)
  const chosen = choose(choices, published, tense)
  return { ...chosen, anchored: tense !== 'unclear' && !scan.quoted[i] }
}

/** How far off "two weeks ago" may be, in parts of its unit: people count loosely. */
const AGO_BLUR = 0.5

/** "two days ago", "three years ago", "a week ago", out of the duration that stands before "ago". */
export function readAgo(published: Day | null, duration: DurationValue, next: number): DateAtom | null {
  if (published === null || duration.said === null) return null
  const { unit, said, bound } = duration
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return null
  const days = said / SECONDS.day
  const reach = unit === 'day' ? (bound === 'exact' ? 0 : 1) : (SECONDS[unit] / SECONDS.day) * AGO_BLUR
  const [from, to] = [Math.round(published - days - reach), Math.round(published - days + reach)]
  const earlier = bound === 'moreThan' || bound === 'atLeast'
  const granularity = unit === 'decade' ? 'decade' : unit
  return span(earlier ? from - Math.round(reach) : from, to, granularity, next, { rough: unit !== 'day' || bound !== 'exact' })
}
