/**
 * What the readers of dates hand to one another: days from and to, how fine, and whether it was guessed.
 */
import type { DateGranularity, DateValue, Repeats } from '../../model.ts'
import { type Day, dayOf, endOfMonth, isoOf, weekdayOf, yearOf } from '../calendar.ts'
import type { Scan } from '../scan.ts'
import { type Tense, tenseAt } from '../tense.ts'

export interface DateAtom {
  readonly from: Day
  readonly to: Day
  readonly granularity: DateGranularity
  readonly anchored: boolean
  readonly repeats?: Repeats
  /** No year could be given at all. */
  readonly undated?: boolean
  /** Said roughly: "three years ago". */
  readonly rough?: boolean
  readonly next: number
}

/** A leap year stands in for the year 0001, which has a 29 February only here. */
const STAND_IN = 2000

export function span(from: Day, to: Day, granularity: DateGranularity, next: number, more: Partial<DateAtom> = {}): DateAtom {
  return { from, to, granularity, next, anchored: true, ...more }
}

/** A day or a month without its year. */
export function repeatingMonth(scan: Scan, i: number, next: number, month: number, day: number | null): DateAtom {
  const granularity = day === null ? 'month' : 'day'
  const repeats: Repeats = day === null ? { month } : { month, day }
  const make = (year: number, more: Partial<DateAtom>): DateAtom =>
    span(dayOf(year, month, day ?? 1), day === null ? endOfMonth(year, month) : dayOf(year, month, day), granularity, next, more)
  const { published } = scan
  if (published === null) return make(STAND_IN, { anchored: false, repeats, undated: true })
  const tense = tenseAt(scan.tokens, i, next)
  const year = yearOf(published)
  const choices = [year - 1, year, year + 1].map(each => make(each, {}))
  const chosen = choose(choices, published, tense)
  return { ...chosen, anchored: tense !== 'unclear', repeats }
}

/** The last one begun for the past, the first one not over for the future, else the nearest. */
export function choose(choices: readonly DateAtom[], published: Day, tense: Tense): DateAtom {
  const begun = choices.filter(each => each.from <= published)
  const ahead = choices.filter(each => each.to >= published)
  const pick = tense === 'past' ? begun.at(-1) : tense === 'future' ? ahead[0] : nearest(choices, published)
  return pick ?? nearest(choices, published)
}

function nearest(choices: readonly DateAtom[], published: Day): DateAtom {
  const far = (each: DateAtom): number => (each.from > published ? each.from - published : each.to < published ? published - each.to : 0)
  return choices.reduce((best, each) => (far(each) < far(best) ? each : best))
}

export function repeatingWeekday(scan: Scan, i: number, next: number, weekday: number): DateAtom {
  const { published } = scan
  if (published === null) {
    // 0001-01-01 was a Monday.
    const day = (weekday + 6) % 7
    return span(dayOf(STAND_IN, 1, 1 + day), dayOf(STAND_IN, 1, 1 + day), 'day', next, {
      anchored: false,
      repeats: { weekday },
      undated: true,
    })
  }
  const tense = tenseAt(scan.tokens, i, next)
  const back = (weekdayOf(published) - weekday + 7) % 7
  const choices = [published - back - 7, published - back, published - back + 7].map(day => span(day, day, 'day', next))
  return { ...choose(choices, published, tense), anchored: tense !== 'unclear', repeats: { weekday } }
}

export function toDate(atom: DateAtom): DateValue {
  const iso = (day: Day): string => (atom.undated ? `0001${isoOf(day).slice(4)}` : isoOf(day))
  const value: DateValue = {
    type: 'date',
    from: iso(atom.from),
    to: iso(atom.to),
    granularity: atom.granularity,
    bound: atom.rough ? 'about' : 'exact',
    anchored: atom.anchored,
  }
  return atom.repeats ? { ...value, repeats: atom.repeats } : value
}
