/** What is traded on markets, how its price moves, and at which hour it was read: data only. */

import { wordSet } from './tables.ts'

export const PRICED: ReadonlySet<string> = wordSet(
  `share shares stock stocks index indexes indices average bond bonds euro dollar yen franc pound sterling rouble ruble rupee currency crude
  futures treasuries`,
)

export const PRICE_MOVES: ReadonlySet<string> = wordSet(
  `rise fall gain lose drop slide slip jump add shed climb advance decline ease tumble soar plunge surge sink dip edge rally retreat slump
  leap close end finish settle trade change`,
)

const hours: readonly (readonly [string, string])[] = [
  ['close', 'close closed closing ended finished settled evening'],
  ['morning', 'morning early opening opened'],
  ['midday', 'midday noon lunchtime'],
  ['afternoon', 'afternoon'],
]
/** Word → part of the trading day. */
export const HOURS: ReadonlyMap<string, string> = new Map(
  hours.flatMap(([hour, words]) => words.split(' ').map((word): [string, string] => [word, hour])),
)
