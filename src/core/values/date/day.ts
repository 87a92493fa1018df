/**
 * Days that are written out.
 *
 * "Thursday, March 3, 2022" · "3 March" · "the 3rd of March" · "2022-03-03" → the day; "March 3-5" → three days
 */
import { dayOf, isDay, yearOf } from '../calendar.ts'
import { MONTHS, NAMED_DAYS, WEEKDAYS } from '../lexicon/calendar.ts'
import type { Scan } from '../scan.ts'
import { isHyphen, phraseTable, readPhrase, type Token } from '../tokens.ts'
import { type DateAtom, repeatingMonth, span } from './atom.ts'

const YEAR = /^(?:1[0-9]|20)\d\d$/

const NAMED = phraseTable(NAMED_DAYS)

export function readDay(scan: Scan, i: number): DateAtom | null {
  const { tokens } = scan
  const named = tokens[i]?.capital ? readPhrase(NAMED, tokens, i) : null
  if (named) return readNamed(scan, i, named.next, named.meaning)
  const weekday = WEEKDAYS.has(tokens[i]?.low ?? '') && tokens[i]?.capital
  if (!weekday) return readIso(tokens, i) ?? readSlashes(tokens, i) ?? readWritten(scan, i, i)
  let at = i + 1
  if (tokens[at]?.low === '.') at += 1
  if (tokens[at]?.low === ',' || tokens[at]?.low === '(') at += 1
  if (/^(?:morning|afternoon|evening|night)$/.test(tokens[at]?.low ?? '') && tokens[at + 1]?.low === ',') at += 2
  if (tokens[at]?.low === 'the') at += 1
  const open = tokens[at - 1]?.low === '('
  const written = readWritten(scan, at, i)
  if (!written) return null
  // "Thursday, December 11" comes back to both where its year is guessed.
  const number = WEEKDAYS.get(tokens[i]?.low ?? '')
  const day = written.repeats && number !== undefined ? { ...written, repeats: { ...written.repeats, weekday: number } } : written
  return open && tokens[day.next]?.low === ')' ? { ...day, next: day.next + 1 } : day
}

/** "Christmas Day", "Boxing Day 2004", "Christmas Eve in 2019". */
function readNamed(scan: Scan, i: number, next: number, [month, day]: readonly [number, number]): DateAtom {
  const at = /^(?:in|of)$/.test(scan.tokens[next]?.low ?? '') ? next + 1 : next
  const year = YEAR.test(scan.tokens[at]?.low ?? '') ? Number(scan.tokens[at]?.low) : null
  if (year === null) return repeatingMonth(scan, i, next, month, day)
  return span(dayOf(year, month, day), dayOf(year, month, day), 'day', at + 1)
}

function readWritten(scan: Scan, i: number, from: number): DateAtom | null {
  const { tokens } = scan
  const month = monthAt(tokens, i)
  if (month) return readMonthDay(scan, from, month.number, month.next)
  const first = dayAt(tokens, i)
  if (!first) return null
  // "3-5 March", "3 and 4 March".
  const joint = tokens[first.next]
  const second = isHyphen(joint) || joint?.low === 'and' || joint?.low === 'to' ? dayAt(tokens, first.next + 1) : null
  const last = second ?? first
  const at = tokens[last.next]?.low === 'of' ? last.next + 1 : last.next
  const named = monthAt(tokens, at)
  if (
    !named ||
    (named.word === 'may' &&
      tokens[named.next]?.kind === 'word' &&
      tokens[named.next]?.capital === false &&
      !first.ordinal &&
      /^(?:be|have|not)$/.test(tokens[named.next]?.low ?? ''))
  )
    return null
  return finish(scan, from, named.number, first.number, second?.number ?? null, named.next)
}

function readMonthDay(scan: Scan, from: number, month: number, i: number): DateAtom | null {
  const { tokens } = scan
  const first = dayAt(tokens, tokens[i]?.low === 'the' ? i + 1 : i)
  if (!first) return null
  const joint = tokens[first.next]
  const second = isHyphen(joint) || joint?.low === 'and' || joint?.low === 'to' ? dayAt(tokens, first.next + 1) : null
  const days = second && second.number > first.number && isClosed(tokens, second.next, joint) ? second : null
  if (!first.ordinal && isCounting(tokens, from, first.next)) return null
  return finish(scan, from, month, first.number, days?.number ?? null, (days ?? first).next)
}

/** "March 3 and 4 people": the second figure is a day only where no noun takes it. */
function isClosed(tokens: readonly Token[], i: number, joint: Token | undefined): boolean {
  return (
    isHyphen(joint) ||
    tokens[i] === undefined ||
    tokens[i]?.kind === 'mark' ||
    /^(?:in|at|and|of|as|for|with|when|after|before|to)$/.test(tokens[i]?.low ?? '')
  )
}

/** "In January 11 people were killed": a day stands behind "on", and a noun takes the figure. */
function isCounting(tokens: readonly Token[], from: number, next: number): boolean {
  const noun = tokens[next]
  return tokens[from - 1]?.low === 'in' && noun?.kind === 'word' && !noun.capital && !noun.glued && !CLOSING.test(noun.low)
}

const CLOSING = /^(?:in|at|and|of|as|for|with|when|after|before|to|on|by|or|last|this|next)$/

function finish(scan: Scan, from: number, month: number, first: number, last: number | null, i: number): DateAtom | null {
  const year = yearAt(scan.tokens, i) ?? relativeYear(scan, i)
  const granularity = last === null ? 'day' : 'period'
  if (!isDay(year?.number ?? 2000, month, first) || (last !== null && (!isDay(year?.number ?? 2000, month, last) || last <= first)))
    return null
  if (year) return span(dayOf(year.number, month, first), dayOf(year.number, month, last ?? first), granularity, year.next)
  const atom = repeatingMonth(scan, from, i, month, first)
  return last === null ? atom : { ...atom, to: atom.from + last - first, granularity, repeats: undefined }
}

const SHORT_MONTH = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/

export function monthAt(tokens: readonly Token[], i: number): { number: number; next: number; word: string } | null {
  const token = tokens[i]
  const number = token?.capital ? MONTHS.get(token.low) : undefined
  if (number === undefined || !token) return null
  const point = SHORT_MONTH.test(token.low) && tokens[i + 1]?.low === '.' && tokens[i + 1]?.glued
  return { number, next: point ? i + 2 : i + 1, word: token.low }
}

function dayAt(tokens: readonly Token[], i: number): { number: number; next: number; ordinal: boolean } | null {
  const token = tokens[i]
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.low) || Number(token.low) > 31 || Number(token.low) < 1) return null
  const suffix = tokens[i + 1]
  if (!suffix?.glued || suffix.kind !== 'word')
    return suffix?.low === '%' || suffix?.low === ':' ? null : { number: Number(token.low), next: i + 1, ordinal: false }
  return /^(?:st|nd|rd|th)$/.test(suffix.low) ? { number: Number(token.low), next: i + 2, ordinal: true } : null
}

/** "2022", ", 2022", "of 2022". */
export function yearAt(tokens: readonly Token[], i: number): { number: number; next: number } | null {
  const at = tokens[i]?.low === ',' || tokens[i]?.low === 'of' ? i + 1 : i
  const token = tokens[at]
  if (token?.kind !== 'number' || !YEAR.test(token.low) || tokens[at + 1]?.low === '%') return null
  // "March 3, 2000 people": a figure that a noun takes.
  if (/^(?:people|soldiers|troops|men|women|civilians|protesters|gmt|utc|hrs|hours)$/.test(tokens[at + 1]?.low ?? '')) return null
  return { number: Number(token.low), next: at + 1 }
}

/** "March last year", "March of this year". */
export function relativeYear(scan: Scan, i: number): { number: number; next: number } | null {
  const at = scan.tokens[i]?.low === 'of' ? i + 1 : i
  const shift = ({ last: -1, this: 0, next: 1 } as const)[(scan.tokens[at]?.low ?? '') as 'last' | 'this' | 'next']
  if (shift === undefined || scan.published === null || scan.tokens[at + 1]?.low !== 'year') return null
  return { number: yearOf(scan.published) + shift, next: at + 2 }
}

function readIso(tokens: readonly Token[], i: number): DateAtom | null {
  const parts = chain(tokens, i, '-')
  if (parts?.[0]?.length !== 4 || parts[1]?.length !== 2 || parts[2]?.length !== 2) return null
  const [year = 0, month = 0, day = 0] = parts.map(Number)
  return isDay(year, month, day) && year > 1000 ? span(dayOf(year, month, day), dayOf(year, month, day), 'day', i + 5) : null
}

/** "3/14/2013" and "14/3/2013" where one figure can be no month; "3/3/2022" where both are the same. */
function readSlashes(tokens: readonly Token[], i: number): DateAtom | null {
  const parts = chain(tokens, i, '/')
  if (!parts || !YEAR.test(parts[2] ?? '')) return null
  const [first = 0, second = 0, year = 0] = parts.map(Number)
  const [month, day] = second > 12 || first === second ? [first, second] : first > 12 ? [second, first] : [0, 0]
  return isDay(year, month, day) ? span(dayOf(year, month, day), dayOf(year, month, day), 'day', i + 5) : null
}

function chain(tokens: readonly Token[], i: number, joint: string): readonly string[] | null {
  const figures = [tokens[i], tokens[i + 2], tokens[i + 4]]
  const joined = [tokens[i + 1], tokens[i + 3]].every(token => token?.low === joint && token.glued)
  const closed = !(tokens[i + 5]?.glued && tokens[i + 5]?.low === joint)
  return joined && closed && figures.every(token => token?.kind === 'number') ? figures.map(token => token?.low ?? '') : null
}
