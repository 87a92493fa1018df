/**
 * How often properties are tried: the same cases in each `npm test`, so that it fails for a change and not by chance; others, and FUZZ_TIMES
 * as many, in `npm run fuzz`. Half of them find what all find while rules are written, in half the time.
 */
export interface Runs {
  readonly numRuns: number
  readonly seed: number
}

/** For fast-check: `cases` in `npm test`. */
export function runs(cases: number): Runs {
  return { numRuns: Math.ceil(cases * Number(process.env.FUZZ_TIMES ?? 0.5)), seed: Number(process.env.FUZZ_SEED ?? 1) }
}
