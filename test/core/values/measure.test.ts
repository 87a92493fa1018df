import { expect, test } from 'vitest'
import { finds, ignores, theValue } from './table.ts'

finds('measure', [
  ['It held 300 metric tons of grain.', '300 metric tons = 300 tonnes'],
  ['The quake was upgraded to 6.8.', '6.8 = magnitude 6.8'],
  ['The tremor measured 5.1 on the scale.', '5.1 = magnitude 5.1'],
  ['It lies six miles away.', 'six miles = 6 miles'],
  ['It lies about 32km off.', 'about 32km = about 32 kilometres'],
  ['It is 500m long.', '500m = 500 metres'],
  ['It ran 500 m.', '500 m = 500 metres'],
  ['A 13-inch screen broke.', '13-inch = 13 inches'],
  ['A six-foot-two wall fell.', 'six-foot-two = 6.167 feet'],
  ['It is 5,000 square feet.', '5,000 square feet = 5,000 square feet'],
  ['It burned 300 acres and 2 sq km.', '300 acres = 300 acres', '2 sq km = 2 square kilometres'],
  ['It weighs 1,300 tonnes.', '1,300 tonnes = 1,300 tonnes'],
  ['A 500-pound calf ran.', '500-pound = 500 pounds'],
  ['It holds 40 litres.', '40 litres = 40 litres'],
  ['It ran at 100 km/h.', '100 km/h = 100 kilometres an hour'],
  ['It ran at 60 miles per hour.', '60 miles per hour = 60 miles an hour'],
  ['It reached 20 degrees Celsius.', '20 degrees Celsius = 20 degrees celsius'],
  ['It fell to minus 20 degrees Celsius.', 'minus 20 degrees Celsius = -20 degrees celsius'],
  ['It reached 68°F.', '68°F = 68 degrees fahrenheit'],
  ['A magnitude 4.6 quake came.', '4.6 = magnitude 4.6'],
  ['A 4.6-magnitude quake came.', '4.6-magnitude = magnitude 4.6'],
  ['It had a magnitude of 4.6.', '4.6 = magnitude 4.6'],
  ['A 4.6 earthquake came.', '4.6 = magnitude 4.6'],
  ['It makes 40 megawatts.', '40 megawatts = 40 megawatts'],
  ['It lies half a mile off.', 'half a mile = 0.5 miles'],
  ['It is between 5 feet and 6 feet.', '5 feet and 6 feet = 5 to 6 feet'],
  ['It lies a few kilometers off.', 'a few kilometers = a few kilometres'],
])

ignores('measure', [
  'It holds 5m people.',
  'It cost £500m.',
  'It cost 500 million.',
  'He paid 200 pounds.',
  'He set foot on it.',
  'They dropped eight barrel bombs.',
  'Some 12 foot soldiers fled.',
  'A 5G mast fell.',
  'They met 5 in the hall.',
  'It grew 5 percent.',
  'Two dozen came.',
  'Ten guards slept.',
  'The 30 quakes were weak.',
  'It is a matter of degrees.',
  'It turned 40 degrees.',
  'A mile is long.',
  'An ounce of sense helps.',
  'He is worth his weight.',
  'Three a day is enough.',
  'It took 5 h.',
  'They have 3 tones.',
  'The Forty Creek flows.',
  'Magnitude matters.',
  'A magnitude 30 thing is none.',
  '1.5m flee',
])

test('in SI units, with the unit as written', () => {
  expect(theValue('two miles')).toMatchObject({ said: 3218.688, unit: 'mile', dimension: 'length' })
  expect(theValue('212 degrees Fahrenheit')).toMatchObject({ said: 100 })
})
