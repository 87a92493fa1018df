import { expect, test } from 'vitest'
import { finds, ignores, theValue } from './table.ts'

finds('percentage', [
  ['It rose 12.5%.', '12.5% = 12.5 %'],
  ['It rose 12.5 percent.', '12.5 percent = 12.5 %'],
  ['It rose 99.9 per cent.', '99.9 per cent = 99.9 %'],
  ['It rose by more than 60 percent.', 'more than 60 percent = more than 60 %'],
  ['It rose two percentage points.', 'two percentage points = 2 points'],
  ['It rose 30% to 40%.', '30% to 40% = 30 to 40 %'],
  ['It rose from 30% to 40%.', '30% = 30 %', '40% = 40 %'],
  ['It rose 30-40%.', '30-40% = 30 to 40 %'],
  ['Half of the roofs fell.', 'Half = about 50 %'],
  ['Two-thirds of voters stayed.', 'Two-thirds = about 66.67 %'],
  ['A quarter of the flats stand empty.', 'A quarter = about 25 %'],
  ['More than half of them left.', 'More than half = more than 50 %'],
  ['One in four children sang.', 'One in four = about 25 %'],
  ['A one-in-three chance remains.', 'one-in-three = about 33.33 %'],
  ['Nine out of 10 said yes.', 'Nine out of 10 = about 90 %'],
  ['It rose 30 percent or so.', '30 percent or so = about 30 %'],
  ['It put its floating rate up to 7.99 percent.', '7.99 percent = 7.99 %'],
  ['The rate went up to 8%.', '8% = 8 %'],
  ['It took up to 8% of the fish.', 'up to 8% = at most 8 %'],
  ['They put up to 8% aside.', 'up to 8% = at most 8 %'],
  ['A 5-percent rise came.', '5-percent = 5 %'],
])

ignores('percentage', [
  'It rose 12 points.',
  'A quarter of an hour passed.',
  'They won a third title.',
  'Half an hour passed.',
  'Half a million came.',
  'Three in 2014 left.',
  'Two in one day is much.',
  'Two in three days is much.',
  'The third of March was dry.',
  'The first half of 2012 was dry.',
  'The second half of the year was dry.',
  'It cost $5.',
  'They are 50-50.',
  'A percentage was agreed.',
  'The quarter was good.',
  'Four out of the house ran.',
  'It rose threefold.',
])

test('parts are said loosely', () => {
  expect(theValue('a third of voters')).toMatchObject({ bound: 'about', points: false })
})
