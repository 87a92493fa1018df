/**
 * Finds the values of a sentence: at each token the readers in order, the first that reads wins.
 *
 * "killed 31 people on Sunday" → count 31 · date
 */
import type { FoundValue, Value } from '../model.ts'
import { readAge } from './age.ts'
import { type Amount, readAfter, readAmount } from './amount.ts'
import { readBoth, readCount, readOrdinal } from './count.ts'
import { toDate } from './date/atom.ts'
import { readAgo } from './date/relative.ts'
import { readDate } from './date.ts'
import { readDesignation } from './designation.ts'
import { readDuration, readPlural } from './duration.ts'
import type { Reading } from './index.ts'
import { isMagnitudeBefore, magnitudeOf, readMeasure } from './measure.ts'
import { type FoundAt, readMoney } from './money.ts'
import { readPercentage } from './percentage.ts'
import { bounded } from './quantity.ts'
import { type Scan, scanSentence } from './scan.ts'
import { readTime } from './time.ts'
import { TRIGGERS } from './triggers.ts'

/** What a reader left at a token: a value, or `null` for words to pass over. */
interface Step {
  readonly value: Value | null
  readonly next: number
}

export function findValues(text: string, reading: Reading): FoundValue[] {
  const scan = scanSentence(text, reading.published)
  const found: FoundValue[] = []
  for (let i = 0; i < scan.tokens.length; ) {
    const token = scan.tokens[i]
    const step = token && (token.kind === 'number' || TRIGGERS.has(token.low)) ? readAt(scan, i, reading.both === true) : null
    const last = step && scan.tokens[step.next - 1]
    if (token && step?.value && last) found.push({ value: step.value, start: token.start, end: last.end })
    i = step ? Math.max(step.next, i + 1) : i + 1
  }
  return found
}

function readAt(scan: Scan, i: number, both: boolean): Step | null {
  const { tokens } = scan
  const exact = readTime(scan, i) ?? readDate(scan, i)
  if (exact) return exact
  const age = readAge(tokens, i)
  if (age) return { value: null, next: age.next }
  const designation = readDesignation(tokens, i, scan.titled)
  if (designation !== null) return { value: null, next: designation }
  return readOrdinal(tokens, i) ?? readQuantity(scan, i) ?? readPlural(tokens, i) ?? (both ? readBoth(tokens, i) : null)
}

function readQuantity(scan: Scan, i: number): Step | null {
  const { tokens } = scan
  const amount = readAmount(tokens, i)
  if (!amount) return null
  // The number may still be a name's or an age's: "more than 34 years old", "about Flight 370".
  if (amount.at > i && (readAge(tokens, amount.at) || readDesignation(tokens, amount.at, scan.titled) !== null)) return null
  if (isMagnitudeBefore(tokens, amount.from)) {
    const magnitude = magnitudeOf(amount)
    if (magnitude) return { value: magnitude, next: amount.next }
  }
  const duration = readDuration(tokens, amount)
  if (duration) return readWhen(scan, amount, duration)
  const measured = readMoney(tokens, amount) ?? readPercentage(tokens, amount) ?? readMeasure(tokens, amount)
  if (measured) return rebind(scan, amount, measured)
  return readCount(tokens, amount) ?? (amount.numeral.article || amount.from < amount.at ? null : { value: null, next: amount.next })
}

/** "two days ago" is a date; "two hours ago" says when without a day and is left out. */
function readWhen(scan: Scan, amount: Amount, duration: FoundAt<Value>): Step {
  if (scan.tokens[duration.next]?.low !== 'ago' || duration.value.type !== 'duration') return rebind(scan, amount, duration)
  const date = readAgo(scan.published, duration.value, duration.next + 1)
  return { value: date && toDate(date), next: duration.next + 1 }
}

/** A bound behind the unit: "two hours or more", "30 percent or so". */
function rebind(scan: Scan, amount: Amount, found: FoundAt<Value>): Step {
  const { value } = found
  if (amount.words || amount.range || !('said' in value) || value.said === null) return found
  const after = readAfter(scan.tokens, found.next)
  return after ? { value: { ...value, ...bounded(value.said, after.words) }, next: after.next } : found
}
