/**
 * The words at which a value can begin, by what can begin there: at all others no reader is asked.
 *
 * "Friday" → a date · "noon" → a time · "about" → a time, a date or an amount
 */
import { BEFORE } from './lexicon/bounds.ts'
import { MONTHS, NAMED_DAYS, PARTS_OF_PERIOD, SEASONS, WEEKDAYS } from './lexicon/calendar.ts'
import { DOLLARS, SIGNS } from './lexicon/currencies.ts'
import { FEW, GLYPHS, ORDINALS, SMALL, TENS, VAGUE } from './lexicon/numbers.ts'
import { TIME_UNITS } from './lexicon/units.ts'
import type { Token } from './tokens.ts'

export interface Trigger {
  readonly time: boolean
  readonly date: boolean
  readonly amount: boolean
}

const ALL: Trigger = { time: true, date: true, amount: true }

const first = (entries: readonly (readonly [string, unknown])[]): string[] => entries.map(([words]) => words.split(' ')[0] ?? '')
const keys = (...tables: readonly ReadonlyMap<string, unknown>[]): string[] => tables.flatMap(table => [...table.keys()])
const split = (words: string): string[] => words.split(/\s+/)

const TIMES: ReadonlySet<string> = new Set([
  ...keys(SMALL),
  ...split(`about around at approximately roughly shortly just soon nearly almost before after by noon midday midnight half quarter a
    morning afternoon evening night dawn dusk early late small wee predawn pre overnight in tonight mid dead`),
])
const DATES: ReadonlySet<string> = new Set([
  ...keys(MONTHS, WEEKDAYS, SEASONS, ORDINALS),
  ...[...WEEKDAYS.keys()].flatMap(day => [`${day}s`, `${day}'s`]),
  ...first(PARTS_OF_PERIOD),
  ...first(NAMED_DAYS),
  ...split(`before after by around about circa yesterday today tonight tomorrow yesterday's today's tonight's tomorrow's last this next
    past coming earlier later the day q ' ‘ nineteen twenty`),
])
const AMOUNTS: ReadonlySet<string> = new Set([
  ...first(BEFORE),
  ...first(FEW),
  ...keys(DOLLARS, SIGNS, GLYPHS, ORDINALS, SMALL, TENS, VAGUE, TIME_UNITS),
  ...split('- minus a an half both between from dead dies died aged age ages under over'),
])

const TRIGGERS: ReadonlyMap<string, Trigger> = new Map(
  [...TIMES, ...DATES, ...AMOUNTS].map((word): [string, Trigger] => [
    word,
    { time: TIMES.has(word), date: DATES.has(word), amount: AMOUNTS.has(word) },
  ]),
)

export function triggerOf(token: Token): Trigger | null {
  return token.kind === 'number' ? ALL : (TRIGGERS.get(token.low) ?? null)
}
