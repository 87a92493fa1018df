import * as chrono from 'chrono-node'
import { expect, test } from 'vitest'
import { finds, found, ignores, theValue } from './table.ts'

finds('date', [
  ['She will leave at the end of the month.', 'the end of the month = late May 2025'],
  ['It hit on Boxing Day 2004.', 'Boxing Day 2004 = December 26, 2004'],
  ['He was shot on Christmas Eve in 2019.', 'Christmas Eve in 2019 = December 24, 2019'],
  ['They met on Christmas Day.', 'Christmas Day = December 25, 2024'],
  ["They met on New Year's Eve.", "New Year's Eve = December 31, 2024"],
  ['It began on March 3, 2022.', 'March 3, 2022 = March 3, 2022'],
  ['It began on 3 March 2022.', '3 March 2022 = March 3, 2022'],
  ['It began on the 3rd of March 2022.', '3rd of March 2022 = March 3, 2022'],
  ['It began on Thursday, March 3, 2022.', 'Thursday, March 3, 2022 = March 3, 2022'],
  ['Filed 2022-03-03 by us.', '2022-03-03 = March 3, 2022'],
  ['Filed 3/14/2022 by us.', '3/14/2022 = March 14, 2022'],
  ['Filed Sept. 3, 2022.', 'Sept. 3, 2022 = September 3, 2022'],
  ['It ran March 3-5, 2022.', 'March 3-5, 2022 = March 3, 2022 to March 5, 2022'],
  ['They met on March 3.', 'March 3 = March 3, 2025'],
  ['On March 3 people met.', 'March 3 = March 3, 2025'],
  ['They will meet on March 3.', 'March 3 = March 3, 2026'],
  ['They will shut it on March 3.', 'March 3 = March 3, 2026'],
  ['They met on Friday.', 'Friday = May 16, 2025'],
  ['They will meet on Friday.', 'Friday = May 23, 2025'],
  ['They plan to meet on Monday.', 'Monday = May 19, 2025'],
  ['The talks are to be held on Monday.', 'Monday = May 19, 2025'],
  ['Officials said on Thursday that it would end.', 'Thursday = May 15, 2025'],
  ['On Wednesday, the mayor resigned.', 'Wednesday = May 14, 2025'],
  ['On Wednesday, the mayor will resign.', 'Wednesday = May 21, 2025'],
  ['They met last Friday and meet next Monday.', 'last Friday = May 16, 2025', 'next Monday = May 19, 2025'],
  ['It rained yesterday, and today it snows.', 'yesterday = May 16, 2025', 'today = May 17, 2025'],
  ['Last night the roof fell.', 'Last night = May 16, 2025'],
  ['They met on Friday night.', 'Friday = May 16, 2025'],
])

finds('date', [
  ['The war began in March 2022.', 'March 2022 = March 2022'],
  ['The war began in mid-March 2022.', 'mid-March 2022 = mid March 2022'],
  ['The war began in early 2022.', 'early 2022 = early 2022'],
  ['It was sold in late 2021.', 'late 2021 = late 2021'],
  ['It was sold at the end of March 2022.', 'the end of March 2022 = late March 2022'],
  ['It was sold in the second half of 2012.', 'the second half of 2012 = the second half of 2012'],
  ['It was sold in March.', 'March = March 2025'],
  ['It closes in May.', 'May = May 2025'],
  ['It opened in summer 2021.', 'summer 2021 = June to September 2021'],
  ['It grew in the third quarter of 2012.', 'third quarter of 2012 = quarter 3 of 2012'],
  ['It grew in Q3 2012.', 'Q3 2012 = quarter 3 of 2012'],
  ['It opened in 2017.', '2017 = 2017'],
  ['It recalls the 2022 invasion.', '2022 = 2022'],
  ['The 2016 elections were close.', '2016 = 2016'],
  ['It was built in the 1990s.', '1990s = the 1990s'],
  ['It was built in the nineteen sixties.', 'nineteen sixties = the 1960s'],
  ['It was built in the 19th century.', '19th century = 1801 to 1900'],
  ['He ruled (2017 to 2021).', '2017 to 2021 = 2017 to 2021'],
  ['He ruled from 2017 to 2021.', '2017 to 2021 = 2017 to 2021'],
  ['He ruled between 2017 and 2021.', '2017 and 2021 = 2017 to 2021'],
  ['It has grown since 2014.', '2014 = 2014'],
  ['It must end by 2030.', 'by 2030 = by 2030'],
  ['It ended before March 2022.', 'before March 2022 = before March 2022'],
  ['It was built around 1950.', 'around 1950 = about 1950'],
  ['It rained over the weekend.', 'the weekend = the weekend of May 17, 2025'],
  ['It rained last month and this year.', 'last month = April 2025', 'this year = 2025'],
  ['It opened last March.', 'last March = March 2025'],
  ['It opened two days ago.', 'two days ago = May 15, 2025'],
  ['It opened three years ago.', 'three years ago = about November 2021 to November 2022'],
  ['It ends by the end of the year.', 'by the end of the year = by late 2025'],
])

ignores('date', [
  'In January 11 people were hurt.',
  'You may go on if you march.',
  'The March on the capital drew fans.',
  'June Example sang with April Sample.',
  'The sun shone and he sat.',
  'The Sunday Times wrote it.',
  'Black Friday sales rose.',
  'A second passed.',
  'He sold 2000 chairs.',
  'More than 2000 fell.',
  'It cost 2000 euros and weighs 1900 kg.',
  'The ship sails at 2045 GMT.',
  'He is in his 20s.',
  'They fall into the well.',
  'It took three years.',
  'Two hours ago it rained.',
  'They count $1999.',
  'Aleppo Today wrote it.',
  'He died aged 34.',
  'Every Friday they sing.',
  'It rose 12,022 points.',
])

finds(
  'date',
  [
    ['They met on Friday in March.', 'Friday = Friday', 'March = March'],
    ['They met on March 3.', 'March 3 = March 3'],
  ],
  null,
)
ignores('date', ['It rained yesterday.', 'It rained last week.', 'It opened two days ago.'], null)

test('early 2022 is generous', () => {
  expect(theValue('early 2022')).toMatchObject({ from: '2022-01-01', to: '2022-04-30', granularity: 'part-of-year', anchored: true })
})

test('a tense anchors a weekday, none does not', () => {
  expect(theValue('they met on Friday')).toMatchObject({ from: '2025-05-16', anchored: true, repeats: { weekday: 5 } })
  expect(theValue("Friday's meeting")).toMatchObject({ from: '2025-05-16', anchored: false, repeats: { weekday: 5 } })
})

test('without a publication date a month keeps only what it comes back to', () => {
  expect(theValue('in March', null)).toMatchObject({ from: '0001-03-01', to: '0001-03-31', anchored: false, repeats: { month: 3 } })
})

test('in a quotation today is the speaker’s', () => {
  expect(theValue('“It rains today,” he said.')).toMatchObject({ from: '2025-05-17', anchored: false })
})

test('a day or a month that is not in the calendar is none', () => {
  expect(found('Filed 2022-13-45.', 'date')).toEqual([])
})

const iso = (sentence: string): string | undefined => {
  const [first] = chrono.strict.parse(sentence, new Date('2025-05-17T12:00:00Z'))
  return first?.start.date().toISOString().slice(0, 10)
}

test.each(['on March 3, 2022', 'on 3 March 2022', 'on the 3rd of March 2022', 'on 2022-03-03', 'on Sept. 3, 2021', 'on December 31, 1999'])(
  'as chrono reads it: %s',
  phrase => {
    const value = theValue(phrase)
    expect(value.type === 'date' ? value.from : '').toBe(iso(phrase))
  },
)

// Told in UTC, the day of publication may be a later one than the reporter's.
finds(
  'date',
  [
    ['A tremor shook the town this afternoon.', 'this afternoon = May 16, 2025'],
    ['The council sacked its clerk this evening.', 'this evening = May 16, 2025'],
    ['The council will sack its clerk this evening.', 'this evening = May 17, 2025'],
    ['A tremor shook the town this morning.', 'this morning = May 17, 2025'],
  ],
  '2025-05-17T01:15:00Z',
)
finds('date', [['A tremor shook the town this afternoon.', 'this afternoon = May 17, 2025']], '2025-05-17T01:15:00-07:00')
finds('date', [['A tremor shook the town this afternoon.', 'this afternoon = May 17, 2025']], '2025-05-17T13:40:00Z')
finds('date', [['A tremor shook the town this afternoon.', 'this afternoon = May 17, 2025']], '2025-05-17')
