import { expect, test } from 'vitest'
import { placeOf } from '../../../src/core/names/gazetteer.ts'

const ONE_COUNTRY: readonly (readonly string[])[] = [
  ['Russia', 'Russian', 'Moscow', 'Kremlin'],
  ['Ukraine', 'Ukrainian', 'Ukrainians', 'Kyiv', 'Kiev'],
  ['Turkey', 'Turkiye', 'Türkiye', 'Turkish', 'Ankara'],
  ['United States', 'U.S.', 'US', 'American', 'Washington', 'White House'],
  ['Saudi Arabia', 'Saudi', 'Riyadh'],
  ['Uzbekistan', 'Uzbek'],
  ['Bosnia and Herzegovina', 'Bosnian', 'Herzegovinian'],
  ['United Kingdom', 'Britain', 'British', 'London', 'Downing Street'],
]
const NO_COUNTRY = ['Monday', 'Rubio', 'ceasefire', 'Springfield', '']

for (const [first = '', ...others] of ONE_COUNTRY)
  for (const other of others)
    test(`${other} stands for ${first}`, () => {
      expect(placeOf(first)).not.toBeNull()
      expect(placeOf(other)?.key).toBe(placeOf(first)?.key)
    })
for (const words of NO_COUNTRY) test(`“${words}” is no country`, () => expect(placeOf(words)).toBeNull())
