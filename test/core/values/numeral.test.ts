import { expect, test } from 'vitest'
import { readNumeral } from '../../../src/core/values/numeral.ts'
import { blur, stepOf } from '../../../src/core/values/rounding.ts'
import { tokenize } from '../../../src/core/values/tokens.ts'

test.each([
  ['44', 44],
  ['1,234,567', 1_234_567],
  ['1.25', 1.25],
  ['.5', 0.5],
  ['10 000', 10_000],
  ['1 234 567', 1_234_567],
  ['5K', 5000],
  ['1.2bn', 1_200_000_000],
  ['3 mln', 3_000_000],
  ['2 crore', 20_000_000],
  ['1.5 million', 1_500_000],
  ['2½', 2.5],
  ['2 1/2', 2.5],
  ['½', 0.5],
  ['2 and a half', 2.5],
  ['zero', 0],
  ['nineteen', 19],
  ['forty-four', 44],
  ['twenty one', 21],
  ['one hundred', 100],
  ['one hundred and twenty', 120],
  ['one hundred twenty-five', 125],
  ['two thousand and five', 2005],
  ['three hundred thousand', 300_000],
  ['two million three hundred thousand', 2_300_000],
  ['a hundred thousand', 100_000],
  ['two and a half', 2.5],
  ['two and a half million', 2_500_000],
  ['a million and a half', 1_500_000],
  ['half a million', 500_000],
  ['half a dozen', 6],
  ['two dozen', 24],
  ['a dozen', 12],
] as const)('%s is %d', (words, value) => {
  const tokens = tokenize(words)
  expect(readNumeral(tokens, 0)).toMatchObject({ value, next: tokens.length })
})

test.each([
  ['dozens', 24, 99],
  ['tens of thousands', 20_000, 99_999],
  ['hundreds of millions', 200_000_000, 999_999_999],
  ['several', 3, 9],
  ['several thousand', 3000, 9000],
  ['a couple of', 2, 3],
  ['a few hundred', 200, 900],
] as const)('%s is %d to %d', (words, low, high) => {
  expect(readNumeral(tokenize(words), 0)).toMatchObject({ vague: [low, high] })
})

test.each(['hello', 'and', 'million', 'few men', 'hundredth', 'couple', ''])('no number: %j', words => {
  expect(readNumeral(tokenize(words), 0)).toBeNull()
})

test.each(['two three', 'four hundred men and twelve', '30 400,000'])('ends in time: %s', words => {
  const tokens = tokenize(words)
  expect(readNumeral(tokens, 0)?.next).toBeLessThan(tokens.length)
})

test.each([
  [1200, 100],
  [5, 1],
  [12.5, 0.1],
  [330_000_000, 10_000_000],
  [1_003, 1],
  [0, 1],
] as const)('%d is written in steps of %d', (figure, step) => {
  expect(stepOf(figure)).toBeCloseTo(step, 12)
})

test('about blurs round figures more, within limits', () => {
  expect(blur(1000)).toEqual([850, 1150])
  expect(blur(32)[0]).toBeCloseTo(28.8)
})
