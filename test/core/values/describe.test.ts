import { expect, test } from 'vitest'
import { describeValue } from '../../../src/core/values/index.ts'
import { theValue } from './table.ts'

test.each([
  ['more than 5,000 a week', 'more than 5,000 a week'],
  ['1,250,000 men', '1.25 million'],
  ['1,234,567 men', '1,234,567'],
  ['0.5 goals', '0.5'],
  ['dozens of men', 'dozens'],
  ['the 22nd day', '22nd'],
  ['the 13th day', '13th'],
  ['1,000 men from each side', '1,000 from each side'],
  ['March 2022', 'March 2022'],
  ['late March 2022', 'late March 2022'],
  ['early 2022', 'early 2022'],
  ['mid-2022', 'mid-2022'],
  ['2017 to 2021', '2017 to 2021'],
  ['by March 3, 2022', 'by March 3, 2022'],
  ['10 a.m. ET', '10:00 (UTC-4)'],
  ['10 a.m. (0430 GMT)', '10:00 (UTC+5:30)'],
  ['one hour and 40 minutes', '1 h 40 min'],
  ['30 seconds', '30 s'],
  ['24 hours', '24 h'],
  ['18 months', '18 months'],
  ['one year', '1 year'],
  ['$1.2 billion', '$1.2 billion'],
  ['5 pesos', '5'],
  ['12.5%', '12.5 %'],
  ['two percentage points', '2 points'],
  ['-3 degrees Celsius', '-3 degrees celsius'],
])('%s', (phrase, expected) => {
  expect(describeValue(theValue(phrase))).toBe(expected)
})

test('terms and sets are written plainly', () => {
  expect(describeValue({ type: 'term', key: 'mayor', implies: [] })).toBe('mayor')
  expect(describeValue({ type: 'set', members: ['a', 'b'], open: false })).toBe('a, b')
})
