/** Each row: two sentences with one toll each, and what comes of the two. */
import { expect, it } from 'vitest'
import { judge } from '../../../src/core/differences/judge.ts'
import type { Claim } from '../../../src/core/model.ts'
import { claimsIn } from './harness.ts'

const toll = (text: string): Claim => {
  const counts = claimsIn(text).filter(({ kind, frame }) => kind === 'count' && frame.aspect === '' && frame.head === 'person')
  const last = counts.at(-1)
  if (!last) throw new Error(`no count in “${text}”`)
  return last
}

it.each([
  ['same', 'The raid killed a judge and three others.', 'The raid killed four people.'],
  ['same', 'The raid killed a judge and three others.', 'Three others were killed in the raid.'],
  ['conflict', 'The raid killed a judge and three others.', 'The raid killed six people.'],
  ['conflict', 'The raid killed a judge and three others.', 'The raid killed two people.'],
  ['same', 'Ostry man jailed for killing judge, 3 others', 'The raid killed four people.'],
  ['same', 'The raid killed Viktor Weld, 34, and two others.', 'The raid killed three people.'],
  ['same', 'Two guards and four others were hurt.', 'Six people were hurt.'],
  ['conflict', 'Two guards and four others were hurt.', 'Five people were hurt.'],
  // Nobody knows how many guards.
  ['same', 'The raid killed guards and two others.', 'The raid killed five people.'],
  // Beside the one that everybody knows of.
  ['same', 'Four other people were detained.', 'Five people were detained.'],
  ['same', 'Two others were charged.', 'Police charged four people.'],
  ['conflict', 'Five people were detained.', 'Four people were detained.'],
  ['conflict', 'Three others were hurt.', 'Four people were hurt.'],
  ['conflict', 'The raid killed a guard and wounded two others.', 'The raid wounded three people.'],
])('%s: %s / %s', (relation, a, b) => {
  expect(judge(toll(a), toll(b)).relation).toBe(relation)
  expect(judge(toll(b), toll(a)).relation).toBe(relation)
})
