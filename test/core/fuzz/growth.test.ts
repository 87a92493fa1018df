/**
 * How work grows with the text, in steps, which are the same on any machine: a text of several parts costs what the parts cost, a comparison
 * what all pairs of parts cost, and an endless sentence no more than a bound.
 *
 * `npm run fuzz` tries more of them. SHOW_STEPS=1 prints the most that was seen.
 */
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import type { Report } from '../../../src/core/model.ts'
import { openCounter } from './steps.ts'
import { oddOf, unit } from './texts.ts'

// Before the core is loaded, see steps.ts.
const counter = await openCounter()
const { comparePrepared, prepareArticle, prepareReport } = await import('../../../src/core/compare.ts')
const { articleOf } = await import('../differences/reports.ts')
afterAll(() => counter.stop())

const CASES = Number(process.env.FUZZ_CASES ?? 2500)
/** A count takes as long as hundreds of readings, and longer with the text: there is no time to make a failing text smaller. */
const runs = (share: number) => ({ endOnFailure: true, numRuns: Math.ceil(CASES / share), seed: Number(process.env.FUZZ_SEED ?? 1) })
const PATIENCE = { timeout: 60_000 + CASES * 100 }

/** As long together as the longest reports: what grows with the square of a text is seen there only. */
const PARTS = 40
const part = oddOf({ minLength: 20, maxLength: 40 })
/** Names, speakers and quotations are followed through the text, which costs a quarter at most. Work that grew with the square would cost PARTS times as much. */
const TOGETHER = 1.4
/** Each report that is compared costs something, whatever it says: that is paid FEW times less often. */
const COMPARED = 1
/** Within a sentence, which is read up to 3,000 characters, work may grow with the square: this many steps a character. */
const STEPS_A_CHARACTER = 2500
const LONGEST_SENTENCE = 3000
/** Beyond that length work grows with the text; with its square it would take four times as much. */
const TWICE_AS_LONG = 3

const read = (text: string): Report => prepareReport(articleOf('here', text))
const most = new Map<string, number>()
const note = (what: string, seen: number): number => {
  most.set(what, Math.max(seen, most.get(what) ?? 0))
  return seen
}
afterAll(() => {
  if (process.env.SHOW_STEPS) console.log(most)
})

/** What is remembered of words and claims is remembered in both counts, or in neither. */
const warm = (work: () => void) => {
  work()
  return work
}

it(`reading ${PARTS} texts as one costs what reading each costs`, PATIENCE, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: PARTS, maxLength: PARTS }), async parts => {
      const whole = parts.join('\n\n')
      const together = await counter.steps(warm(() => read(whole)))
      const apart = await counter.steps(warm(() => parts.forEach(read)))
      expect(note('together', together / apart)).toBeLessThan(TOGETHER)
    }),
    runs(2000),
  )
})

/** A comparison looks at pairs of claims: fewer show whether it is more. */
const FEW = 8

it(`comparing ${FEW} texts as one costs what comparing each with each costs`, PATIENCE, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: FEW, maxLength: FEW }), async parts => {
      const prepare = (text: string) => prepareArticle(articleOf('here', text))
      const there = (report: Report): Report => ({ ...report, id: 'there', outlet: 'The there' })
      const compare = (here: ReturnType<typeof prepare>, other: Report) =>
        comparePrepared(here, [there(other)], { assumeSameStory: true, threshold: 0 })
      const whole = prepare(parts.join('\n\n'))
      const each = parts.map(prepare)
      const together = await counter.steps(warm(() => compare(whole, whole.report)))
      const apart = await counter.steps(
        warm(() => {
          for (const here of each) for (const { report } of each) compare(here, report)
        }),
      )
      expect(note('compared', together / apart)).toBeLessThan(COMPARED)
    }),
    runs(1000),
  )
})

it('an endless sentence costs no more than so many steps a character, and one twice as long twice as many', PATIENCE, async () => {
  await fc.assert(
    fc.asyncProperty(unit, async unit => {
      const endless = (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
      const stepsOf = (text: string) => counter.steps(warm(() => read(text)))
      expect(note('a character', (await stepsOf(endless(LONGEST_SENTENCE))) / LONGEST_SENTENCE)).toBeLessThan(STEPS_A_CHARACTER)
      // Both end alike: a line that ends elsewhere may be none of the article's.
      const long = unit.repeat(Math.ceil((4 * LONGEST_SENTENCE) / unit.length))
      const [once, twice] = [await stepsOf(long), await stepsOf(long + long)]
      expect(note('twice as long', twice / once)).toBeLessThan(TWICE_AS_LONG)
    }),
    runs(400),
  )
})
