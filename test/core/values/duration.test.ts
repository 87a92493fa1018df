import { expect, test } from 'vitest'
import { finds, ignores, theValue } from './table.ts'

finds('duration', [
  ['It lasted three years.', 'three years = 3 years'],
  ['It was the first in over a year.', 'over a year = more than 1 year'],
  ['It lasted less than two hours.', 'less than two hours = less than 2 h'],
  ['It lasted one hour and 40 minutes.', 'one hour and 40 minutes = 1 h 40 min'],
  ['It lasted 1 h 40 min.', '1 h 40 min = 1 h 40 min'],
  ['It lasted 100 minutes.', '100 minutes = 1 h 40 min'],
  ['A 90-minute talk followed.', '90-minute = 1 h 30 min'],
  ['It took a decade.', 'a decade = 1 decade'],
  ['They fought for years.', 'years = years'],
  ['It came after months of talks.', 'months = months'],
  ['It took half an hour.', 'half an hour = 30 min'],
  ['It took an hour and a half.', 'an hour and a half = 1 h 30 min'],
  ['It took a quarter of an hour.', 'a quarter of an hour = 15 min'],
  ['They offered a 30-day truce.', '30-day = 30 days'],
  ['It came 17 hours after the fire.', '17 hours = 17 h'],
  ['It took two and a half years.', 'two and a half years = 2.5 years'],
  ['He got two years, three months and five days.', 'two years, three months and five days = 2.26 years'],
  ['It took two or three weeks.', 'two or three weeks = 2 weeks to 3 weeks'],
  ['It took two hours to three hours.', 'two hours to three hours = 2 h to 3 h'],
  ['It took a few days.', 'a few days = a few days'],
  ['It took several years.', 'several years = several years'],
  ['It took five consecutive days.', 'five consecutive days = 5 days'],
  ['They bid $9 million over eight years.', 'eight years = 8 years'],
  ['It took two hours or more.', 'two hours or more = at least 2 h'],
  ['They met for a week.', 'a week = 1 week'],
  ['It rained a day later.', 'a day = 1 day'],
  ['He served nearly two decades.', 'nearly two decades = about 2 decades'],
])

ignores('duration', [
  'A 34-year-old baker sang.',
  'He is 34 years old.',
  'A two-month-old calf fell.',
  'They lose 5,000 soldiers a week.',
  'It costs $30 a month.',
  'It opened three years ago.',
  'It rained two hours ago.',
  'The days of the week have names.',
  'A second man came.',
  'The second day was dry.',
  'One day they will return.',
  'In a year when all went well, it closed.',
  'It begins at 1400 hours.',
  'The week began well.',
  'It happened last year and this month.',
  'The years passed.',
  'It ran 5 m and weighed 5 kg.',
  'Five m are enough.',
  'The 24/7 shop closed.',
  'Every year it snows.',
  'They met on the sixth day.',
  'The monthly fair fell out.',
  'In the 1990s it was new.',
  'It was the year of the goat.',
  'A day in May is long.',
  'He is a man of the hour.',
])

test('the last unit written is the grain', () => {
  expect(theValue('one hour and 40 minutes')).toMatchObject({ said: 6000, unit: 'minute' })
  expect(theValue('two hours')).toMatchObject({ said: 7200, unit: 'hour' })
})

test('a bare plural has an upper end where one speaks of the next unit', () => {
  expect(theValue('for weeks')).toMatchObject({ said: null, min: 2 * 604_800, max: 12 * 604_800, bound: 'vague' })
  expect(theValue('for years')).toMatchObject({ max: null })
})
