/** Bytes → as people write them, in thousands. `sizeOf(12_340_000)` → “12.3 MB”, `sizeOf(900)` → “1 KB” */

const KILO = 1000
const UNITS = ['KB', 'MB', 'GB', 'TB'] as const
/** From here on a digit behind the point says nothing. */
const ROUND_FROM = 100

export function sizeOf(bytes: number): string {
  if (bytes <= 0) return '0 KB'
  let amount = bytes / KILO
  let unit = 0
  // What would be rounded to a thousand is one of the next unit.
  while (amount >= KILO - 0.5 && unit < UNITS.length - 1) {
    amount /= KILO
    unit++
  }
  const written = unit === 0 || amount >= ROUND_FROM ? Math.max(1, Math.round(amount)) : Math.round(amount * 10) / 10
  return `${written} ${UNITS[unit]}`
}
