/**
 * What speaks for and against a pair, read from what both reports say besides.
 *
 * Each row: the article's sentences, the report's, and the quotes of the pair that is meant.
 */
import { describe, expect, it } from 'vitest'
import { tellingTerms } from '../../../src/core/align.ts'
import { judgeReport } from '../../../src/core/differences/candidates.ts'
import { reportOf, tellHere, tellThere } from './reports.ts'

function evidenceOf(here: string, there: string, quoteHere: string, quoteThere: string) {
  const [a, b] = [reportOf('a', tellHere('landslide', here)), reportOf('b', tellThere('landslide', there))]
  const { candidates } = judgeReport(a.claims, { report: b, story: 1, voice: 'b' }, tellingTerms([a.claims, b.claims]))
  return candidates.find(({ alignment }) => alignment.here.quote === quoteHere && alignment.there.quote === quoteThere)?.evidence
}

const ROWS: readonly (readonly [known: number, here: string, there: string, quoteHere: string, quoteThere: string])[] = [
  [1, 'The landslide killed 43 people.', 'The landslide killed 31 people. Another 43 were hurt.', 'killed 43 people', 'killed 31 people'],
  [0, 'The landslide killed 43 people.', 'The landslide killed 31 people. Another 52 were hurt.', 'killed 43 people', 'killed 31 people'],
  // A rough word may stand anywhere.
  [
    0,
    'The landslide killed dozens of people.',
    'The landslide killed 31 people. Dozens were hurt.',
    'killed dozens of people',
    'killed 31 people',
  ],
]

describe('a value that the other report gives elsewhere', () => {
  it.each(ROWS)('known to %i: %s | %s', (known, here, there, quoteHere, quoteThere) => {
    expect(evidenceOf(here, there, quoteHere, quoteThere)?.['value known to one']).toBe(known)
  })
})
