/**
 * What cards need that takes the browser tens of milliseconds the first time: dates, figures, the order of names. One step each, so that
 * a page can have its turn between them.
 *
 * Example: `for (const prepare of PREPARATIONS) { prepare(); await pause() }`, then draw
 */
import { dayOnLine, numberOnLine, writeGivenDay } from './format.ts'
import { compareNames } from './order.ts'

export const PREPARATIONS: readonly (() => void)[] = [
  () => numberOnLine(0),
  () => compareNames('a', 'b'),
  () => {
    writeGivenDay(0)
    for (const granularity of ['day', 'month', 'year'] as const) dayOnLine(0, granularity)
  },
]
