/** What a figure is to the change that its clause tells of. Each row: the roles of the figures of a sentence, in order. */
import { expect, it } from 'vitest'
import { isRole } from '../../../src/core/claims/figureRoles.ts'
import { claimsIn } from './harness.ts'

type Row = readonly [sentence: string, roles: string]

/** "-" for a figure of which nothing is told. */
const ROWS: readonly Row[] = [
  ['Unemployment fell to 3.5% from 3.6% in October.', 'level base'],
  ['The deficit was up 26 percent from $779 billion.', 'change base'],
  ['Sales rose 12% to $40 million.', 'change level'],
  ['Shares rose by 5.3%.', 'change'],
  ['Analysts had forecast a loss of $9 million.', 'forecast'],
  ['Economists polled by Corvina were expecting a rise of 4.5%.', 'forecast'],
  ['Profit was $3 million, compared with $8 million a year earlier.', '- base'],
  ['The firm made $3 million.', '-'],
  // What is done to money directly changes no other sum.
  ['The campaign raised $31 million.', '-'],
  // Nobody is measured from a ladder.
  ['He fell from three ladders.', '-'],
]

it.each(ROWS)('%s', (sentence, roles) => {
  const figures = claimsIn(sentence).filter(({ kind }) => kind === 'money' || kind === 'percentage' || kind === 'count')
  const told = figures.toSorted((a, b) => a.start - b.start).map(({ frame }) => frame.terms.find(isRole)?.replace('role:', '') ?? '-')
  expect(told.join(' ')).toBe(roles)
})
