import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { countryWords, hasCode } from '../../../src/ui/options/countries.ts'
import { REGIONS } from '../../../src/ui/words.ts'

const outlets: readonly { country: string; region: string }[] = JSON.parse(readFileSync('src/feeds/outlets.json', 'utf8'))

describe('places of the list of outlets', () => {
  it.each([...new Set(outlets.map(({ country }) => country))])('%s can be named in other languages', country =>
    expect(hasCode(country)).toBe(true),
  )
  it.each([...new Set(outlets.map(({ region }) => region))])('%s is named', region => expect(REGIONS[region]).toBe(region))
  it('stay as they are in English', () => expect(countryWords('Myanmar')).toBe('Myanmar'))
})
