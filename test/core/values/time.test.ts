import { expect, test } from 'vitest'
import { finds, found, ignores, theValue } from './table.ts'

finds('time', [
  ['They meet at 10 a.m. on Monday.', '10 a.m. = 10:00'],
  ['They meet at 10am ET.', '10am ET = 10:00 (UTC-4)'],
  ['They meet at 10:00 a.m.', '10:00 a.m. = 10:00'],
  ['They meet at 10 a.m. Eastern Time (1400 GMT).', '10 a.m. Eastern Time (1400 GMT) = 10:00 (UTC-4)'],
  ['They meet at 10 a.m. (1400 GMT).', '10 a.m. (1400 GMT) = 10:00 (UTC-4)'],
  ['It began at 3.45pm.', '3.45pm = 15:45'],
  ['It began at 20.45 on Friday.', '20.45 = 20:45'],
  ['It began at 20:45.', '20:45 = 20:45'],
  ['It began at 9:00 sharp.', '9:00 = 09:00'],
  ['It began at 2045 GMT.', '2045 GMT = 20:45 (UTC)'],
  ['It began at 2.47am British time.', '2.47am British time = 02:47 (UTC+1)'],
  ['It began at 1400 hours.', '1400 hours = 14:00'],
  ['It began at noon.', 'noon = 12:00'],
  ['It ended by midnight.', 'by midnight = by 00:00'],
  ['It began shortly before 9pm.', 'shortly before 9pm = 20:40 to 21:00'],
  ['It began about 8.40pm.', 'about 8.40pm = 20:30 to 20:50'],
  ['It began at half past nine.', 'half past nine = 09:30'],
  ['It began at a quarter to nine p.m.', 'a quarter to nine p.m. = 20:45'],
  ["It began at nine o'clock in the evening.", "nine o'clock = 21:00", 'evening = 17:00 to 23:59'],
  ['It is open from 9 a.m. to 5 p.m.', '9 a.m. to 5 p.m. = 09:00 to 17:00'],
  ['It is open 9-11pm.', '9-11pm = 21:00 to 23:00'],
  ['It began at 6 p.m. UAE time.', '6 p.m. UAE time = 18:00 (UTC+4)'],
  ['It began at 6 p.m. Moscow time.', '6 p.m. Moscow time = 18:00 (UTC+3)'],
  ['It began at 6 p.m. local time.', '6 p.m. local time = 18:00'],
  ['It began at 11:25 GMT+02:00.', '11:25 GMT+02:00 = 11:25 (UTC+2)'],
  ['They met on Friday morning.', 'morning = 00:00 to 12:00'],
  ['It fell early Thursday morning.', 'morning = 00:00 to 10:00'],
  ['It fell in the early hours of the day.', 'early hours = 00:00 to 05:30'],
  ['It fell at dawn.', 'dawn = 03:20 to 07:30'],
  ['It fell just after dawn.', 'after dawn = 04:00 to 09:00'],
  ['It fell at sunset.', 'at sunset = 16:00 to 22:00'],
  ['It fell in mid-afternoon.', 'mid-afternoon = 14:00 to 17:00'],
  ['The dawn raid failed.', 'dawn = 03:20 to 07:30'],
  ['They held an evening vigil.', 'evening = 17:00 to 23:59'],
  ['It fell early Monday.', 'early = 00:00 to 10:00'],
  ['It fell late on Saturday.', 'late = 18:00 to 01:00'],
  ['It fell late Friday afternoon.', 'afternoon = 15:15 to 18:30'],
  ['They fled overnight.', 'overnight = 19:00 to 07:00'],
  ['They fled in the small hours.', 'small hours = 00:00 to 05:30'],
  ['It went out at four in the morning.', 'four in the morning = 04:00'],
  ['It went out at ten at night.', 'ten at night = 22:00'],
  ['They fled before dawn.', 'before dawn = 00:00 to 07:00'],
])

ignores('time', [
  'A good morning to all.',
  'The night was long.',
  'Read John 3:16 aloud.',
  'The referee stopped it at the 2:15 mark.',
  'He ran it in 2:04:35.',
  'They won 3:1.',
  'It weighs 20.45 kg.',
  'It rose to 20.45 percent.',
  'About 2045 people came.',
  'The Midnight Example sang.',
  'The midnight rule fell.',
  'It lasted nine hours.',
  'I am 30.',
  'It closed at 25:10.',
  'Half past the village the road ends.',
  'A 24-hour strike began.',
  'They live at 10 Example Street.',
  'Nine a day is enough.',
  'Noon prayers were held.',
  'The quarter to come will be hard.',
  'They sat until dusk fell on the land.',
  'It is 10 in the list.',
  'The a.m. papers were late.',
  'She turned 12 in the village.',
  'The dawn of the age was near.',
  'The mid-market firm grew.',
  'The dead of the war lay there.',
  'The late king was loved.',
  'An early end was feared.',
  'The evening was long.',
])

test('eastern time follows the summer of its country', () => {
  expect(theValue('10 a.m. ET', '2025-01-15')).toMatchObject({ zone: -300 })
  expect(theValue('10 a.m. ET', '2025-03-08')).toMatchObject({ zone: -300 })
  expect(theValue('10 a.m. ET', '2025-03-09')).toMatchObject({ zone: -240 })
  expect(theValue('10 a.m. ET', '2025-11-02')).toMatchObject({ zone: -300 })
  expect(theValue('10 a.m. ET', null)).toMatchObject({ zone: null })
})

test('letters that stand for several zones stand for none', () => {
  expect(theValue('10 a.m. IST')).toMatchObject({ zone: null })
  expect(found('10 a.m. IST.', 'time')).toEqual(['10 a.m. IST = 10:00'])
})

test('a second zone tells the first', () => {
  expect(theValue('10 a.m. (1400 GMT)', null)).toMatchObject({ from: 600, zone: -240 })
  expect(theValue('1 a.m. (2200 GMT)', null)).toMatchObject({ from: 60, zone: 180 })
})
