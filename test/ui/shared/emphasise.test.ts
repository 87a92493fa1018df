import { describe, expect, it } from 'vitest'
import { emphasise, type Part } from '../../../src/ui/shared/emphasise.ts'

const shown = (parts: readonly Part[]) => parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')

describe('marks', () => {
  const cases: readonly [here: string, there: string][] = [
    ['killing [31] people', 'killing [44] people'],
    ['lasted [eight] hours', 'lasted [nearly six] hours'],
    ['[Secretary of State] Ada Roos', '[U.S. Senator] Ada Roos'],
    ['the invasion in [February] 2022', 'launched the invasion in [March] 2022'],
    ['[about] 60 people had been hurt', '[more than] 60 people were hurt'],
    ['[more than] 5,000', '[exactly] 5,000'],
    ['worth €3 [million]', 'worth €3 [billion]'],
    ['[Twenty-three] people were killed', 'number of people killed in the disaster now stands at [19]'],
    ['killing [31]', 'as the search went on, the toll rose to [44 miners]'],
    ['killing [31]', 'in all [at least 44] of them died'],
    ['killing [31]', 'the blast killed [up to 44] in the market'],
    ['opened in [2019]', 'has been open for shoppers [since late 2021]'],
    ['cost [€12] in all', 'was sold for no less than a price of [$15 million]'],
  ]
  it.each(cases)('%s beside %s', (here, there) => {
    const bare = (text: string) => text.replace(/[[\]]/g, '')
    const parts = emphasise(bare(here), bare(there))
    expect([shown(parts.here), shown(parts.there)]).toEqual([here, there])
  })
})

describe('marks nothing', () => {
  const cases: readonly [string, string, string][] = [
    ['the same words', 'killing 31 people', 'Killing 31 people.'],
    ['no word in common', 'has yet to comment', 'confirmed preparations'],
    ['another spelling of a name', 'Ioannis Karvelas', 'Yannis Karvelas'],
    ['binding words alone', '31 people had been hurt', '31 people were hurt'],
    ['an empty quote', '', 'killing 31 people'],
    ['a text that is no quote', 'a b '.repeat(60), 'a c '.repeat(60)],
  ]
  it.each(cases)('%s', (_name, here, there) => {
    const parts = emphasise(here, there)
    expect([...parts.here, ...parts.there].filter(({ marked }) => marked)).toEqual([])
  })
})

it('marks days that differ by two letters only', () => {
  expect(shown(emphasise('on Tuesday evening', 'on Thursday evening').there)).toBe('on [Thursday] evening')
})

it('keeps every letter of both quotes', () => {
  const [here, there] = ['“In all, 31 (thirty-one) people”', 'about 44 — perhaps more — people']
  const parts = emphasise(here, there)
  expect(parts.here.map(({ text }) => text).join('')).toBe(here)
  expect(parts.there.map(({ text }) => text).join('')).toBe(there)
})
