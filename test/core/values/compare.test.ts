import { describe, expect, test } from 'vitest'
import { compareValues, findValues } from '../../../src/core/values/index.ts'
import { PUBLISHED, theValue } from './table.ts'

const rows: Record<string, readonly (readonly [string, string])[]> = {
  same: [
    ['31 men', 'thirty-one men'],
    ['about 45 buses', '45 buses'],
    ['half a million people', '500,000 people'],
    ['1,000 sheep', '1,003 sheep'],
    ['more than 30 men', 'over 30 men'],
    ['$13,625,777', '$13.6 million'],
    ['nearly $10 million', '$9.9 million'],
    ['100,000 pesos', 'P100,000'],
    ['Shs5m', '5 million shillings'],
    ['35.72 percent', '35.7%'],
    ['90 minutes', 'an hour and a half'],
    ['ten years', 'a decade'],
    ['1.2 miles', '2 km'],
    ['16 km', '10 miles'],
    ['about 25 km', 'about 15 miles'],
    ['almost 250 km/h', 'up to 155 mph'],
    ['148 km/h', '93 mph'],
    ['about a month', 'four weeks'],
    ['two months', 'eight weeks'],
    ['10 a.m. Eastern Time', '1400 GMT'],
    ['10am ET', '10 am'],
    ['March 2022', 'in March 2022'],
    ['on Friday', 'Friday'],
    ['three years ago', '2022'],
    ['by 2035', '2035'],
    ['at 8.20 pm', 'at about 8.20 pm'],
    ['early Thursday morning', 'Thursday morning'],
    ['at night', '8.40 pm'],
    ['the sixth round', '6th round'],
    ['5,000 a week', '5,000 soldiers every week'],
    ['hundreds of men', 'several hundred men'],
    ['a few dozen men', 'dozens of men'],
  ],
  precision: [
    ['less than two hours', 'one hour and 40 minutes'],
    ['less than two hours', '20 minutes'],
    ['two and a half years', 'three years'],
    ['39 days', 'six weeks'],
    ['over a year', '18 months'],
    ['for years', 'four and a half years'],
    ['more than 120 men', '126 men'],
    ['more than 50 men', '55 men'],
    ['at least 12 men', '15 men'],
    ['up to 1,000 men', '900 men'],
    ['5,000 men', 'about 4,900 men'],
    ['dozens of men', '44 men'],
    ['dozens of men', 'scores of men'],
    ['thousands of men', 'more than 5,000 men'],
    ['dozens of men', 'more than 200 men'],
    ['thousands of men', '20,000 men'],
    ['tens of thousands of men', 'as many as 20,000 men'],
    ['hundreds of men', 'about 350 men'],
    ['30 to 40 men', '35 men'],
    ['1,000 men each', '1,000 men'],
    ['$334 million', '$330 million'],
    ['nearly $10 million', '$9.68 million'],
    ['$43,885,310', '$43 million'],
    ['one mile', '1.2 miles'],
    ['12.5 percent', '13 percent'],
    ['a quarter of the power', '26 percent'],
    ['2022', 'March 2022'],
    ['early 2022', 'March 2022'],
    ['in the early hours', '4:30 a.m.'],
    ['mid-March 2022', 'March 2022'],
    ['the second half of 2012', 'by the end of 2012'],
    ['the 1950s', '1957'],
    ['before March 2022', 'February 2022'],
    ['about 8.40pm', '20:45'],
    ['shortly before 9pm', '20:49'],
  ],
  conflict: [
    ['dozens of men', '500 men'],
    ['hundreds of men', '40 men'],
    ['several men', '25 men'],
    ['31 men', '44 men'],
    ['30 men', '32 men'],
    ['some 30 men', 'at least 43 men'],
    ['about 1,000 men', 'about 800 men'],
    ['more than 660 men', 'above 680 men'],
    ['439 men', 'more than 450 men'],
    ['more than 30 men', '500 men'],
    ['the sixth round', 'the seventh round'],
    ['over a year', 'three years'],
    ['two years', 'three years'],
    ['seven years', 'eight years'],
    ['more than two hours', 'less than two hours'],
    ['$1.2 billion', '$1.3 billion'],
    ['12 percent', '13 percent'],
    ['four miles', 'about 3 miles'],
    ['magnitude 4.6', 'magnitude 4.4'],
    ['2021', '2022'],
    ['1950', 'the 1940s'],
    ['March 2022', 'April 2022'],
    ['on March 3', 'on March 5'],
    ['they met on Friday', 'they met on Thursday'],
    ['3.45pm', 'about 3pm'],
    ['about 20.45', 'about 8.40pm'],
    ['10 a.m. ET', '1500 GMT'],
    ['about 3 a.m. (0200 GMT)', 'about 2 a.m.'],
    ['9 a.m. local time (0700 GMT)', '7:30 a.m.'],
  ],
  apart: [
    ['5,000 a week', '5,000 men'],
    ['the sixth round', 'six rounds'],
    ['1,000 men each', '2,000 men'],
    ['$5 million', '€5 million'],
    ['5 million pesos', '€5 million'],
    ['$300 a week', '$300'],
    ['two percentage points', '2%'],
    ['six miles', 'six tonnes'],
    ['three years', 'three men'],
    ['10 a.m. ET', '5 p.m.'],
    ['2022', '31 men'],
    ['“It rains today,” he said', 'they met on Friday'],
    ['they met on Friday', 'they will meet on Friday'],
  ],
}

const one = (phrase: string) => {
  const [first] = findValues(phrase, { published: PUBLISHED })
  if (!first) throw new Error(`no value: ${phrase}`)
  return first.value
}

for (const [relation, pairs] of Object.entries(rows)) {
  describe(relation, () => {
    test.each(pairs)('%s / %s', (a, b) => {
      const judgement = compareValues(one(a), one(b))
      expect(judgement.relation).toBe(relation)
      expect(compareValues(one(b), one(a)).relation).toBe(relation)
      expect(judgement.reason === '').toBe(relation === 'same')
    })
  })
}

describe('a value says the same as itself', () => {
  test.each(Object.values(rows).flat(2))('%s', phrase => {
    expect(compareValues(one(phrase), one(phrase))).toEqual({ relation: 'same', reason: '' })
  })
})

test('the reason is in words and no verdict', () => {
  expect(compareValues(one('31 men'), one('44 men')).reason).toBe('31 and 44 cannot both hold')
  expect(compareValues(one('less than two hours'), one('one hour and 40 minutes')).reason).toBe('“less than 2 h” covers “1 h 40 min”')
  expect(compareValues(one('44 men'), one('dozens of men')).reason).toBe('“dozens” covers “44”')
  expect(compareValues(one('early 2022'), one('March 2022')).reason).toBe('“early 2022” covers “March 2022”')
})

test('undated weekdays and months are compared as what they are', () => {
  const march = theValue('in March', null)
  expect(compareValues(march, theValue('in March 2022', null)).relation).toBe('same')
  expect(compareValues(march, theValue('in April 2022', null)).relation).toBe('conflict')
  expect(compareValues(theValue('on Friday', null), theValue('on Friday', null)).relation).toBe('same')
  expect(compareValues(theValue('on Friday', null), theValue('on Monday', null)).relation).toBe('conflict')
  expect(compareValues(march, theValue('on Friday', null)).relation).toBe('apart')
})

test('sets and terms are compared elsewhere', () => {
  const set = { type: 'set', members: ['@fr'], open: false } as const
  expect(compareValues(set, set).relation).toBe('apart')
})
