/**
 * Questions about numbers that have gates and verdicts of their own: children, marriages, records, scores, votes, places in a
 * row, distances. Each row: two sentences, and what comes of them; `shut` where they are never compared.
 */
import { describe, expect, it } from 'vitest'
import { judge } from '../../../src/core/differences/judge.ts'
import { gateOf } from '../../../src/core/gates.ts'
import { claimsIn } from '../claims/harness.ts'

type Row = readonly [aspect: string, verdict: string, a: string, b: string]

const ROWS: readonly Row[] = [
  ['children', 'conflict', 'Dana Weld was a mother of 13.', 'Weld was walking one of her 12 children home.'],
  ['children', 'same', 'Weld leaves three children.', 'Weld is survived by two daughters and a son.'],
  ['children', 'conflict', 'Weld leaves four children.', 'Weld is survived by two daughters and a son.'],
  ['marriages', 'conflict', 'Weld married twice.', 'Weld was married three times.'],
  ['marriages', 'same', 'Brink is accused of marrying 20 women.', 'Brink is alleged to have 20 wives.'],
  ['marriages', 'same', 'Her third husband survived Weld.', 'Weld was married four times.'],
  ['record', 'conflict', 'Viktor Brandt (52-3, 46 KOs) won.', "Viktor Brandt, 53-3, 47 KO's, won."],
  ['record', 'same', 'Viktor Brandt (52-3, 46 KOs) won.', 'Brandt (52-3, 46 knockouts) is the champion.'],
  ['record', 'shut', 'Viktor Brandt (52-3, 46 KOs) won.', 'Danny Cole (45-7, 36 KOs) lost.'],
  ['score', 'same', 'Rudar beat Velinac 2-1.', 'Velinac lost 1:2 to Rudar.'],
  ['score', 'conflict', 'Rudar beat Velinac 2-1.', 'Rudar beat Velinac 3-1.'],
  ['score', 'shut', 'Rudar beat Velinac 3-1.', 'Rudar won the series 2-1.'],
  ['score', 'conflict', 'Weld beat Brandt 4-6, 7-6, 6-3.', 'Weld beat Brandt 4-6, 7-6, 6-4.'],
  ['score', 'same', 'Weld beat Brandt 4-6, 7-6 (7-5), 6-3.', 'Brandt lost 6-4, 6-7, 3-6 to Weld.'],
  ['score', 'apart', 'Weld beat Brandt 4-6, 7-6, 6-3.', 'Weld won 6-2.'],
  ['vote', 'conflict', 'The House voted 54 to 43.', 'It passed by 53 votes to 44.'],
  ['vote', 'same', 'The House voted 54 to 43.', 'It passed by 54 votes to 43.'],
  ['nth', 'conflict', "It was Brandt's sixth defence of the belt.", 'Brandt retained the belt for the fifth time.'],
  ['nth', 'conflict', 'It was the second such attack in a year.', 'It was the third attack on a depot in a year.'],
  ['nth', 'same', 'Rudar won the cup for the third time.', 'It is the third title of Rudar.'],
  ['nth', 'shut', 'It was the third arrest this week.', 'It is the fourth title of Rudar.'],
  ['nth', 'shut', 'Cole was hurt in the fourth round.', 'Brandt finished him in the seventh round.'],
  ['distance', 'conflict', 'It began four miles west of Tarnsund.', 'It struck two miles west of Tarnsund.'],
  ['distance', 'conflict', 'It began four miles west of Tarnsund.', 'It struck four miles east of Tarnsund.'],
  ['distance', 'precision', 'It began four miles west of Tarnsund.', 'It struck four miles southwest of Tarnsund.'],
  ['distance', 'same', 'It began ten miles west of Tarnsund.', 'It struck 16 km west of Tarnsund.'],
  ['distance', 'shut', 'It began four miles west of Tarnsund.', 'It struck two miles west of Velmora.'],
]

describe('aspects of numbers', () => {
  it.each(ROWS)('%s, %s: %s / %s', (aspect, verdict, a, b) => {
    const [x, y] = [a, b].map(text => claimsIn(text).find(claim => claim.frame.aspect === aspect))
    if (!x || !y) throw new Error(`no ${aspect} in “${x ? b : a}”`)
    expect(gateOf(x, y).open ? judge(x, y).relation : 'shut').toBe(verdict)
    expect(gateOf(y, x).open ? judge(y, x).relation : 'shut').toBe(verdict)
  })
})
