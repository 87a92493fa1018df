/**
 * The words at which a value can begin: at all others no reader is asked.
 */
import { BEFORE } from './lexicon/bounds.ts'
import { MONTHS, PARTS_OF_PERIOD, SEASONS, WEEKDAYS } from './lexicon/calendar.ts'
import { DOLLARS, SIGNS } from './lexicon/currencies.ts'
import { FEW, GLYPHS, ORDINALS, SMALL, TENS, VAGUE } from './lexicon/numbers.ts'
import { TIME_UNITS } from './lexicon/units.ts'

const first = (entries: readonly (readonly [string, unknown])[]): string[] => entries.map(([words]) => words.split(' ')[0] ?? '')
const weekdays = [...WEEKDAYS.keys()].flatMap(day => [day, `${day}s`, `${day}'s`])
const LITTLE = `a an half both between from noon midday midnight quarter shortly just soon nearly almost before after by at
  yesterday today tonight tomorrow yesterday's today's tonight's tomorrow's last this next past coming earlier later the
  morning afternoon evening night dawn dusk q ' ‘ dead dies died aged age ages under over`.split(/\s+/)

export const TRIGGERS: ReadonlySet<string> = new Set([
  ...first(BEFORE),
  ...first(FEW),
  ...first(PARTS_OF_PERIOD),
  ...[MONTHS, SEASONS, DOLLARS, SIGNS, GLYPHS, ORDINALS, SMALL, TENS, VAGUE, TIME_UNITS].flatMap(table => [...table.keys()]),
  ...weekdays,
  ...LITTLE,
])
