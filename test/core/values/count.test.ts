import { expect, test } from 'vitest'
import { eachParty, findValues } from '../../../src/core/values/index.ts'
import { finds, ignores, theValue } from './table.ts'

finds('count', [
  ['It followed a series of raids.', 'a series of = some'],
  ['A trio of ships left.', 'A trio of = 3'],
  ['The rule raises the toll on the new bridge from 30 to 40 coins.', '30 = 30', '40 = 40'],
  ['The storm killed 31 people.', '31 = 31'],
  ['Some 1,200 villagers fled.', 'Some 1,200 = about 1,200'],
  ['More than 5,000 soldiers marched.', 'More than 5,000 = more than 5,000'],
  ['At least 12 and no more than 20 boats sank.', 'At least 12 = at least 12', 'no more than 20 = at most 20'],
  ['Fewer than 40 seats were free.', 'Fewer than 40 = less than 40'],
  ['As many as 300 tents burned.', 'As many as 300 = at most 300'],
  ['Nearly 80 goats were found.', 'Nearly 80 = about 80'],
  ['Exactly 17 votes were missing.', 'Exactly 17 = 17'],
  ['A total of 90 trucks arrived.', 'A total of 90 = 90'],
  ['Forty-four miners were rescued.', 'Forty-four = 44'],
  ['One hundred and twenty pupils sang.', 'One hundred and twenty = 120'],
  ['Two dozen eggs and a dozen hens were stolen.', 'Two dozen = 24', 'a dozen = 12'],
  ['Dozens of people waited.', 'Dozens = dozens'],
  ['Hundreds of flats stood empty.', 'Hundreds = hundreds'],
  ['Tens of thousands of fans sang.', 'Tens of thousands = tens of thousands'],
  ['Scores of sheep drowned.', 'Scores = scores'],
  ['Several villages lost power.', 'Several = several'],
  ['A few hundred stayed behind.', 'A few hundred = a few hundred'],
  ['A couple of lamps broke.', 'A couple of = a couple'],
  ['Half a million birds came.', 'Half a million = 500,000'],
  ['It has 1.5 million readers.', '1.5 million = 1.5 million'],
  ['It has 5K followers and 2m subscribers.', '5K = 5,000', '2m = 2 million'],
  ['The hall holds 1,000-1,200 guests.', '1,000-1,200 = 1,000 to 1,200'],
  ['Between 30 and 40 houses burned.', 'Between 30 and 40 = 30 to 40'],
  ['He saw 30 to 40 wolves.', '30 to 40 = 30 to 40'],
  ['Two or three men ran.', 'Two or three = 2 to 3'],
  ['The crowd grew from 30 to 40 people.', '30 = 30', '40 = 40'],
  ['About 10 000 copies were printed.', 'About 10 000 = about 10,000'],
  ['30 or more boats left.', '30 or more = at least 30'],
  ['30 or so boats left.', '30 or so = about 30'],
  ['They lost more than 5,000 soldiers a week.', 'more than 5,000 = more than 5,000 a week'],
  ['The mill grinds 300 a day.', '300 a day = 300 a day'],
  ['Thousands of letters arrive weekly.', 'Thousands = thousands a week'],
  ['They will swap 1,000 prisoners from each side.', '1,000 = 1,000 from each side'],
  ['The villages gave 20 cows apiece.', '20 = 20 from each side'],
  ['The panel met 1,000 prisoners on each side.', '1,000 = 1,000 from each side'],
  ['A five-member panel heard a 300-strong choir.', 'five = 5', '300 = 300'],
  ['At least one person drowned.', 'At least one = at least 1'],
  ['One man was held.', 'One = 1'],
  ['Nobody wanted the 2000 chairs of 3000 people.', '2000 = 2,000', '3000 = 3,000'],
  ['ATTACK KILLS 31 IN MARKET', '31 = 31'],
  ['Attack Kills 31 In Market Town', '31 = 31'],
  ['In Aleppo 30 traders were hurt.', '30 = 30'],
  ['The 11-year contest drew 12 teams.', '12 = 12'],
])

finds('count', [
  ['The sixth round of talks failed.', 'sixth = 6th'],
  ['It was the 7th day of rain.', '7th = 7th'],
  ['They lost in the second round.', 'second = 2nd'],
  ['It was the second such raid in a year.', 'second = 2nd'],
  ['It is the second deadly crash here.', 'second = 2nd'],
  ['Six were hurt, one of them seriously.', 'Six = 6', 'one = 1'],
  ['It is her second novel.', 'second = 2nd'],
  // What somebody adds to a row of: any noun.
  ['He is the second minister to leave.', 'second = 2nd'],
  ['It is the third minister since March.', 'third = 3rd'],
  ['She won for the first time.', 'first = 1st'],
  ['The twenty-first delegate spoke.', 'twenty-first = 21st'],
  ['It is day six of the strike.', 'day six = 6th'],
])

ignores('count', [
  'Flight 370 vanished.',
  'A Boeing 737 landed.',
  'COVID-19 spread.',
  'The G7 met near Channel 4.',
  'Since 9/11 much has changed.',
  'No one knew, and nobody asked one another.',
  'One of the brothers spoke.',
  'This is the one.',
  'A 34-year-old baker was held.',
  'Ann Example, 34, sang.',
  'Ben Sample (41) sang.',
  'The baker, aged 34, sang.',
  'He died at the age of 34.',
  'She was 85.',
  'Lee Example was 85.',
  'Lee Example dies aged 91',
  'Children under 12 pay nothing.',
  'They passed it in a 52-3 vote.',
  'The team won 2-1.',
  'Call 0800 555 0134 or 202-555-0134.',
  'A 911 call came in.',
  'An F-16 and an AK-47 were on show.',
  'See page 3 of Resolution 1701.',
  'He lives at No. 10.',
  'It runs 24/7.',
  'First of all, the talks were brief.',
  'The first talks failed.',
  'Two-thirds of voters stayed away.',
  'The shop stands on Fifth Avenue.',
  'A third party stepped in.',
  'The Second Minister met the union.',
  'It gave a second reason to stay.',
  'The first crash woke her.',
  'In 2022 it rained.',
  'The 2016 elections were close.',
  'It cost $30 and rose 5%.',
  'It lasted two hours and covered six miles.',
  'They met at 10 a.m. on May 3.',
  'They lived in a two-tier house.',
  'The couple married.',
  'Few people came.',
  'A Ryzen 7, please.',
])

test('a decimal keeps its point', () => {
  expect(theValue('1.25 million copies')).toMatchObject({ type: 'count', said: 1_250_000, bound: 'exact' })
})

test('a bound on a vague figure opens it', () => {
  expect(theValue('more than several hundred goats')).toMatchObject({ min: 300, max: null, bound: 'vague' })
})

test('both is two only when asked for', () => {
  expect(findValues('Both pilots survived.', { published: null })).toEqual([])
  expect(findValues('Both pilots survived.', { published: null, both: true })).toMatchObject([{ start: 0, end: 4, value: { said: 2 } }])
  expect(findValues('Both Ann and Ben left.', { published: null, both: true })).toEqual([])
  expect(findValues('Both sides left.', { published: null, both: true })).toEqual([])
})

const share = (text: string, figure: string): string | null => {
  const start = text.indexOf(figure)
  return eachParty(text, { start, end: start + figure.length })
}

test.each([
  ['Each side will free 1,000 prisoners.', 'side'],
  ['They agreed on both sides each freeing 1,000 prisoners.', 'side'],
  ['They will free 1,000 prisoners each.', 'side'],
  ['The deal frees 1,000 prisoners per side.', 'side'],
  ['They will free 1,000 prisoners.', null],
  ['Each side spoke. Then 1,000 prisoners left.', null],
  ['Both sides freed 1,000 prisoners.', null],
  ['In each of the past years 1,000 left.', null],
] as const)('shared out: %s', (text, expected) => {
  expect(share(text, '1,000')).toBe(expected)
})
