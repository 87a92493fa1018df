/** Bytes → as people write them, in thousands. `sizeOf(12_340_000)` → “12.3 MB”, in German “12,3 MB”; `sizeOf(900)` → “1 kB” */
import { language } from '../message.ts'

const KILO = 1000
const UNITS = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const
/** From here on a digit behind the point says nothing. */
const ROUND_FROM = 100

export function sizeOf(bytes: number): string {
  let amount = Math.max(0, bytes) / KILO
  let unit = 0
  // What would be rounded to a thousand is one of the next unit.
  while (amount >= KILO - 0.5 && unit < UNITS.length - 1) {
    amount /= KILO
    unit++
  }
  // Something is never written as nothing.
  const shown = unit === 0 && bytes > 0 ? Math.max(1, amount) : amount
  const digits = unit === 0 || shown >= ROUND_FROM ? 0 : 1
  return new Intl.NumberFormat(language(), { style: 'unit', unit: UNITS[unit], maximumFractionDigits: digits }).format(shown)
}
