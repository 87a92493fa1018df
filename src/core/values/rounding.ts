/**
 * How coarse a figure is: the step in which it was written, and how much it blurs when said with "about".
 *
 * 1,200 → step 100; 5 → step 1; 12.5 → step .1; 330 million → step 10 million
 */

/** Figures beyond this many digits are measurement noise of floating point, not precision of the writer. */
const SIGNIFICANT_DIGITS = 12
/** "About" never blurs less than this part of the figure: "about 32" admits 29 to 35. */
const ABOUT_LEAST = 0.1
/** Nor more than this, however round the figure: "about 1,000" admits 850 to 1,150. */
const ABOUT_MOST = 0.15

/** Below this a figure has at most three digits. */
const SMALL = 1000

/** The place value of the last digit that is not zero. */
export function stepOf(figure: number): number {
  // Most figures of news are small and whole.
  if (Number.isInteger(figure) && figure > 0 && figure < SMALL) return figure % 10 !== 0 ? 1 : figure % 100 !== 0 ? 10 : 100
  if (!Number.isFinite(figure) || figure === 0) return 1
  const [mantissa = '0', exponent = '0'] = Math.abs(figure)
    .toExponential(SIGNIFICANT_DIGITS - 1)
    .split('e')
  const digits = mantissa.replace('.', '').replace(/(?<!0)0+$/, '')
  return Number(`1e${Number(exponent) - (digits.length - 1)}`)
}

/** Both ends of what "about" a figure admits. */
export function blur(figure: number): readonly [number, number] {
  const size = Math.abs(figure)
  const reach = Math.min(Math.max(stepOf(figure) / 2, size * ABOUT_LEAST), size * ABOUT_MOST)
  return [figure - reach, figure + reach]
}
