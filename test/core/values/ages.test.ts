import { expect, test } from 'vitest'
import { describeValue, findAges } from '../../../src/core/values/index.ts'

test.each([
  ['The winners were between 17 and 63 years old.', 'between 17 and 63 years old', '17 years to 63 years'],
  ['They were aged between 17 and 63.', 'aged between 17 and 63', '17 years to 63 years'],
  ['It took in boys from 6 to 12 years of age.', 'from 6 to 12 years of age', '6 years to 12 years'],
  ['The boy is 12 years old.', '12 years old', '12 years'],
])('%s', (text, words, value) => {
  expect(findAges(text).map(age => [text.slice(age.start, age.end), describeValue(age.value)])).toEqual([[words, value]])
})

test.each(['It lasted between 17 and 63 years.', 'The road runs from 12 to 40.'])('no age: %s', text => {
  expect(findAges(text)).toEqual([])
})
