import { expect, it } from 'vitest'
import { type WhyMatched, whyMatched } from '../../../src/ui/shared/whyMatched.ts'

it.each<[readonly string[], WhyMatched]>([
  [['shared: Sumy, Rubio, 1,000 prisoners', '1 day apart'], { shared: 'Sumy, Rubio, 1,000 prisoners', rest: ['1 day apart'] }],
  [['shared: Arvenna', 'same day'], { shared: 'Arvenna', rest: ['same day'] }],
  [['12 days apart'], { shared: null, rest: ['12 days apart'] }],
  [['taken as given'], { shared: null, rest: ['taken as given'] }],
  [[], { shared: null, rest: [] }],
])('%j', (why, words) => {
  expect(whyMatched(why)).toEqual(words)
})
