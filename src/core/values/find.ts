/**
 * Finds the values of a sentence: at each token the readers in order, the first that reads wins.
 *
 * "killed 31 people on Sunday" → count 31 · date
 */
import type { FoundValue, Value } from '../model.ts'
import { readAge } from './age.ts'
import { type Amount, isOfChange, readAfter, readAmount } from './amount.ts'
import { readBoth, readCount } from './count.ts'
import { toDate } from './date/atom.ts'
import { readAgo } from './date/relative.ts'
import { readDate } from './date.ts'
import { readDesignation } from './designation.ts'
import { readDuration, readPlural } from './duration.ts'
import type { Reading } from './index.ts'
import { isMagnitudeBefore, magnitudeOf, readMeasure } from './measure.ts'
import { readMoney } from './money.ts'
import { readOrdinal } from './ordinal.ts'
import { readPercentage } from './percentage.ts'
import { bounded, mirrored, rangeOf } from './quantity.ts'
import { type FoundAt, type Scan, scanSentence } from './scan.ts'
import { readTime } from './time.ts'
import type { Token } from './tokens.ts'
import { type Trigger, triggerOf } from './triggers.ts'

const BEFORE_OVER: ReadonlySet<string> = new Set(
  `for in after lasted last lasting lasts took take takes taking taken spent of than just well little a by been was is are were
  within the and to with at spanning from that served serving waited waiting it only comes came be`.split(/\s+/),
)

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
    const trigger = token ? triggerOf(token) : null
    const step = trigger && readAt(scan, i, trigger, reading.both === true)
    const last = step && scan.tokens[step.next - 1]
    if (token && step?.value && last) found.push({ value: step.value, start: token.start, end: last.end })
    i = step ? Math.max(step.next, i + 1) : i + 1
  }
  return found
}

function readAt(scan: Scan, i: number, trigger: Trigger, both: boolean): Step | null {
  const { tokens } = scan
  const exact = (trigger.time && readTime(scan, i)) || (trigger.date && readDate(scan, i))
  if (exact) return exact
  if (!trigger.amount) return null
  const age = readAge(tokens, i, scan.ages)
  if (age) return { value: null, next: age.next }
  const designation = readDesignation(tokens, i, scan.titled)
  if (designation !== null) return { value: null, next: designation }
  return (
    readBelowZero(scan, i) ??
    readOrdinal(tokens, i) ??
    readQuantity(scan, i) ??
    readPlural(tokens, i) ??
    (both ? readBoth(tokens, i) : null)
  )
}

/** "-3 degrees", "minus 20 Celsius": only temperatures lie below nothing. */
function readBelowZero(scan: Scan, i: number): Step | null {
  const { tokens } = scan
  const token = tokens[i]
  const sign = token?.low === 'minus' || (token?.low === '-' && !token.glued && tokens[i + 1]?.glued && tokens[i + 1]?.kind === 'number')
  const amount = sign ? readAmount(tokens, i + 1) : null
  if (!amount || amount.range) return null
  const below: Amount = { ...amount, quantity: mirrored(amount.quantity) }
  const found = readMeasure(tokens, below)
  return found?.value.dimension === 'temperature' ? found : null
}

function readQuantity(scan: Scan, i: number): Step | null {
  const { tokens } = scan
  if (isOpener(tokens[i]) && (readDate(scan, i + 1) || readTime(scan, i + 1))) return null
  const amount = readAmount(tokens, i)
  if (!amount) return null
  // The number may still be a name's or an age's: "more than 34 years old", "about Flight 370".
  if (amount.at > i && (readAge(tokens, amount.at, scan.ages) || readDesignation(tokens, amount.at, scan.titled) !== null)) return null
  if (isMagnitudeBefore(tokens, amount.from)) {
    const magnitude = magnitudeOf(amount)
    if (magnitude) return { value: magnitude, next: amount.next }
  }
  const measured = readMeasured(tokens, amount)
  if (measured?.value.type === 'duration') return isDuring(tokens, amount) ? null : readWhen(scan, amount, measured)
  if (measured) return rebind(scan, amount, measured)
  return readCount(tokens, amount) ?? (amount.numeral.article || amount.from < amount.at ? null : { value: null, next: amount.next })
}

function readMeasured(tokens: readonly Token[], amount: Amount): FoundAt<Value> | null {
  return readDuration(tokens, amount) ?? readMoney(tokens, amount) ?? readPercentage(tokens, amount) ?? readMeasure(tokens, amount)
}

/** "from 2007 to 2014": years, not an amount. */
function isOpener(token: Token | undefined): boolean {
  return token?.low === 'from' || token?.low === 'between'
}

/** "$160 million over eight years": during them, not more than them. */
function isDuring(tokens: readonly Token[], amount: Amount): boolean {
  if (tokens[amount.from]?.low !== 'over' || amount.from === 0) return false
  const before = tokens[amount.from - 1]
  return before?.kind === 'number' || (before?.kind === 'word' && !BEFORE_OVER.has(before.low) && tokens[amount.from - 2] !== undefined)
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
  const range = joinRange(scan, amount, found)
  if (range) return range
  if (amount.words || amount.range || !('said' in value) || value.said === null) return found
  const after = readAfter(scan.tokens, found.next)
  return after ? { value: { ...value, ...bounded(value.said, after.words) }, next: after.next } : found
}

/** "30 percent to 40 percent", "between 5 and 6 feet": the unit said twice. */
function joinRange(scan: Scan, amount: Amount, found: FoundAt<Value>): Step | null {
  const { tokens } = scan
  const [before, joint] = [tokens[amount.from - 1]?.low, tokens[found.next]?.low]
  const joined = joint === 'to' || joint === '-' || (joint === 'and' && before === 'between')
  if (!joined || amount.range || (before === 'from' && isOfChange(tokens, amount.from - 1))) return null
  const second = readAmount(tokens, found.next + 1)
  if (!second || second.words || second.range) return null
  const last = readMeasured(tokens, second)
  const [a, b] = [found.value, last?.value]
  if (!last || !b || !('said' in a) || !('said' in b) || a.type !== b.type || a.said === null || b.said === null || a.said >= b.said)
    return null
  if (amount.words && amount.words.bound !== 'about') return null
  return describesSame(a, b) ? { value: { ...a, ...rangeOf(a.said, b.said) }, next: last.next } : null
}

function describesSame(a: Value, b: Value): boolean {
  if (a.type === 'money' && b.type === 'money') return a.currency === b.currency && b.per === a.per
  if (a.type === 'measure' && b.type === 'measure') return a.dimension === b.dimension
  return a.type !== 'percentage' || (b.type === 'percentage' && a.points === b.points)
}
