/**
 * How often properties are tried: the same cases in each `npm test`, so that it fails for a change and not by chance; others, and FUZZ_TIMES
 * as many, in `npm run fuzz`.
 */
export interface Runs {
  readonly numRuns: number
  readonly seed: number
}

/** For fast-check: `cases` in `npm test`. */
export function runs(cases: number): Runs {
  return { numRuns: cases * Number(process.env.FUZZ_TIMES ?? 1), seed: Number(process.env.FUZZ_SEED ?? 1) }
}
