/**
 * How long something lasts, lasted, or has been coming.
 *
 * "less than two hours" → lessThan 7,200 s · "one hour and 40 minutes" → 6,000 s, minute-grained · "for years" → two years and up
 */
import type { DurationUnit, DurationValue, Quantity } from '../model.ts'
import type { Amount } from './amount.ts'
import { BEFORE_ARTICLE, BEFORE_PLURAL, BEHIND_ARTICLE, BEHIND_PLURAL, BETWEEN } from './lexicon/lengths.ts'
import { PARTS } from './lexicon/numbers.ts'
import { SECONDS, TIME_UNITS } from './lexicon/units.ts'
import { readNumeral } from './numeral.ts'
import { bounded, scaled, vagueOf } from './quantity.ts'
import type { FoundAt } from './scan.ts'
import { isHyphen, type Token } from './tokens.ts'

/** What a bare plural admits at most: beyond it one speaks of the next unit. */
const PLURAL_MOST: ReadonlyMap<DurationUnit, number> = new Map([
  ['second', 59],
  ['minute', 59],
  ['hour', 23],
  ['day', 13],
  ['week', 12],
  ['month', 23],
])
/** "two years, three months and five days": more parts are no prose. */
const MOST_PARTS = 4

interface UnitAt {
  readonly unit: DurationUnit
  readonly next: number
}

function readUnit(tokens: readonly Token[], i: number): UnitAt | null {
  const token = tokens[i]
  if (token?.kind !== 'word') return null
  const unit = TIME_UNITS.get(token.low.replace(/'s$/, ''))
  if (!unit || (token.low.length === 1 && (token.capital || tokens[i - 1]?.kind !== 'number'))) return null
  return { unit, next: token.low.length < 4 && tokens[i + 1]?.low === '.' && tokens[i + 2]?.capital === false ? i + 2 : i + 1 }
}

export function readDuration(tokens: readonly Token[], amount: Amount): FoundAt<DurationValue> | null {
  if (amount.sign) return null
  const fraction = readFractionOf(tokens, amount)
  if (fraction) return fraction
  let at = amount.hyphen ? amount.next + 1 : amount.next
  if (BETWEEN.has(tokens[at]?.low ?? '') && !(tokens[at]?.low === 'of' && !amount.numeral.vague)) at += isHyphen(tokens[at + 1]) ? 2 : 1
  const unit = readUnit(tokens, at)
  if (unit && isSomeDay(tokens, amount, unit)) return null
  if (!unit || (amount.numeral.article && !standsAlone(tokens, amount, unit))) return null
  return withParts(tokens, amount, scaled(amount.quantity, SECONDS[unit.unit]), unit)
}

/** "one day they will return": a day that nobody knows. */
function isSomeDay(tokens: readonly Token[], amount: Amount, unit: UnitAt): boolean {
  if (tokens[amount.from]?.low !== 'one' || unit.unit !== 'day' || amount.hyphen || unit.next > amount.next + 1) return false
  const [before, behind] = [tokens[amount.from - 1]?.low ?? '', tokens[unit.next]?.low ?? '']
  return !BEFORE_ARTICLE.has(before) && !BEHIND_ARTICLE.has(behind) && behind !== 'and' && behind !== 'of' && behind !== 'to'
}

function standsAlone(tokens: readonly Token[], amount: Amount, unit: UnitAt): boolean {
  if (amount.words || amount.numeral.value !== 1) return true
  if (tokens[amount.from]?.low === 'an' && tokens[unit.next]?.low !== 'and' && tokens[amount.from - 1]?.kind === 'number') return false
  const [before, behind] = [tokens[amount.from - 1]?.low ?? '', tokens[unit.next]?.low ?? '']
  // "in a year when ...": that year, not so long.
  if (/^(?:when|that|which|in|where|marked)$/.test(behind)) return false
  if (BEFORE_ARTICLE.has(before) || BEHIND_ARTICLE.has(behind)) return true
  return unit.unit === 'decade' || (behind === 'and' && tokens[unit.next + 1]?.low === 'a' && tokens[unit.next + 2]?.low === 'half')
}

/** "a quarter of an hour", "three-quarters of an hour". */
function readFractionOf(tokens: readonly Token[], amount: Amount): FoundAt<DurationValue> | null {
  const at = isHyphen(tokens[amount.next]) ? amount.next + 1 : amount.next
  const bottom = PARTS.get(tokens[at]?.low ?? '')
  if (bottom === undefined || tokens[at + 1]?.low !== 'of' || !/^an?$/.test(tokens[at + 2]?.low ?? '')) return null
  const unit = readUnit(tokens, at + 3)
  if (!unit) return null
  return { value: make(bounded((amount.numeral.value / bottom) * SECONDS[unit.unit], amount.words), finer(unit.unit)), next: unit.next }
}

/** Smaller units behind the first: "and 40 minutes", "40 min", ", three months", "and a half". */
function withParts(tokens: readonly Token[], amount: Amount, first: Quantity, unit: UnitAt): FoundAt<DurationValue> {
  if (first.said === null) return { value: make(first, unit.unit), next: unit.next }
  let [total, last, next] = [first.said, unit.unit, unit.next]
  for (let k = 1; k < MOST_PARTS; k += 1) {
    const part = readPart(tokens, next, last)
    if (!part) break
    ;[total, last, next] = [total + part.seconds, part.unit, part.next]
  }
  return next === unit.next ? { value: make(first, unit.unit), next } : { value: make(bounded(total, amount.words), last), next }
}

function readPart(tokens: readonly Token[], i: number, above: DurationUnit): { seconds: number; unit: DurationUnit; next: number } | null {
  let at = i
  if (tokens[at]?.low === ',') at += 1
  if (tokens[at]?.low === 'and') at += 1
  if (at > i && tokens[at]?.low === 'a' && tokens[at + 1]?.low === 'half') {
    return { seconds: SECONDS[above] / 2, unit: finer(above), next: at + 2 }
  }
  const numeral = readNumeral(tokens, at)
  if (!numeral || numeral.article || numeral.vague) return null
  const unit = readUnit(tokens, numeral.next)
  return unit && SECONDS[unit.unit] < SECONDS[above]
    ? { seconds: numeral.value * SECONDS[unit.unit], unit: unit.unit, next: unit.next }
    : null
}

function finer(unit: DurationUnit): DurationUnit {
  return unit === 'decade'
    ? 'year'
    : unit === 'year'
      ? 'month'
      : unit === 'hour'
        ? 'minute'
        : unit === 'minute'
          ? 'second'
          : unit === 'day'
            ? 'hour'
            : 'day'
}

function make(quantity: Quantity, unit: DurationUnit): DurationValue {
  return { type: 'duration', ...quantity, unit }
}

/** "for years", "weeks of fighting", "months-long": a length that no number measures. */
export function readPlural(tokens: readonly Token[], i: number): FoundAt<DurationValue> | null {
  const low = tokens[i]?.low ?? ''
  const unit = low.length > 4 && low.endsWith('s') ? TIME_UNITS.get(low) : undefined
  if (!unit || unit === 'second') return null
  const long = isHyphen(tokens[i + 1]) && tokens[i + 2]?.low === 'long'
  const behind = tokens[i + 1]?.low ?? ''
  if (!long && !BEFORE_PLURAL.has(tokens[i - 1]?.low ?? '') && !BEHIND_PLURAL.has(behind)) return null
  // "the days of the week", "years of age".
  if (behind === 'of' && (tokens[i - 1]?.low === 'the' || tokens[i + 2]?.low === 'the' || tokens[i + 2]?.low === 'age')) return null
  const most = PLURAL_MOST.get(unit)
  return { value: make(scaled(vagueOf([2, most ?? null], null), SECONDS[unit]), unit), next: i + 1 }
}
