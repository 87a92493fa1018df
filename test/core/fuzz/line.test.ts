/**
 * The whole line over texts made to break it: nothing throws, every quote stands where it is said to stand, and is short.
 *
 * `npm run fuzz -- 200000 7` runs as many cases from that seed; `npm test` a few thousand, the same each time.
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { comparePrepared, prepareArticle } from '../../../src/core/compare.ts'
import { articleOf, reportOf } from '../differences/reports.ts'
import { oddPair } from './texts.ts'

const CASES = Number(process.env.FUZZ_CASES ?? 1000)
const SEED = Number(process.env.FUZZ_SEED ?? 1)
/** The longest quote that packs may hold. */
const LONGEST_QUOTE = 160

interface Quoted {
  readonly start: number
  readonly end: number
  readonly quote: string
}
/** Quotes that stand elsewhere, say nothing, or are too long. */
const wrongIn = (text: string, list: readonly Quoted[]) =>
  list.filter(({ start, end, quote }) => text.slice(start, end) !== quote || quote === '' || quote.length > LONGEST_QUOTE)

it(`${CASES} pairs of odd texts (FUZZ_SEED=${SEED})`, { timeout: 30_000 + CASES * 100 }, () => {
  let [claims, differences] = [0, 0]
  fc.assert(
    fc.property(oddPair, ([here, there]) => {
      const [article, report] = [prepareArticle(articleOf('here', here)), reportOf('there', there)]
      const comparison = comparePrepared(article, [report], { assumeSameStory: true, threshold: 0 })
      claims += article.report.claims.length
      differences += comparison.differences.length
      expect([
        ...[article.report.claims, comparison.differences.map(difference => difference.here)].flatMap(list => wrongIn(here, list)),
        ...[report.claims, comparison.differences.flatMap(difference => difference.there)].flatMap(list => wrongIn(there, list)),
      ]).toEqual([])
    }),
    { numRuns: CASES, seed: SEED },
  )
  // Else the texts prove nothing.
  expect(claims).toBeGreaterThan(CASES)
  expect(differences).toBeGreaterThan(CASES / 50)
})
