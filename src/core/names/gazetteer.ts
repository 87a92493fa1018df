/**
 * Countries, their people, capitals and seats of power → one key a country.
 *
 * "Russia", "Russian", "Moscow", "the Kremlin" → "@ru"; "European" → "@europe".
 */
import { COUNTRIES } from './lexicon/countries.ts'

/** Seats of power that news uses for a government: words, country. */
const SEATS: readonly (readonly [string, string])[] = [
  ['Kremlin', 'ru'],
  ['Kreml', 'ru'],
  ['White House', 'us'],
  ['Pentagon', 'us'],
  ['State Department', 'us'],
  ['Capitol Hill', 'us'],
  ['Downing Street', 'gb'],
  ['Whitehall', 'gb'],
  ['Westminster', 'gb'],
  ['Elysee', 'fr'],
  ['Élysée', 'fr'],
  ['Quai d’Orsay', 'fr'],
  ['Bundestag', 'de'],
  ['Knesset', 'il'],
  ['Zhongnanhai', 'cn'],
  ['Blue House', 'kr'],
]

const WORLD_REGIONS: readonly (readonly [string, string])[] = [
  ['Europe', 'europe'],
  ['European', 'europe'],
  ['Europeans', 'europe'],
  ['European Union', 'eu'],
  ['EU', 'eu'],
  ['E.U.', 'eu'],
  ['Africa', 'africa'],
  ['African', 'africa'],
  ['Africans', 'africa'],
  ['Asia', 'asia'],
  ['Asian', 'asia'],
  ['Arab', 'arab'],
  ['Arabs', 'arab'],
  ['Middle East', 'middle-east'],
  ['Western', 'west'],
  ['West', 'west'],
]

export interface Place {
  /** "@ru" */
  readonly key: string
  readonly as: 'country' | 'people' | 'capital' | 'seat' | 'region'
}

interface Table {
  readonly places: ReadonlyMap<string, Place>
  /** The first words of all entries. */
  readonly openers: ReadonlySet<string>
}

function buildTable(): Table {
  const places = new Map<string, Place>()
  const openers = new Set<string>()
  const add = (words: string, code: string, as: Place['as']) => {
    const key = words.toLowerCase()
    if (places.has(key)) return
    places.set(key, { key: `@${code}`, as })
    const space = key.indexOf(' ')
    openers.add(space < 0 ? key : key.slice(0, space))
  }
  const rows = COUNTRIES.trim()
    .split('\n')
    .map(line => line.split('|').map(cell => cell.split(';').filter(Boolean)))
  for (const [code = [], names = []] of rows) for (const name of names) add(name, code[0] ?? '', 'country')
  for (const [code = [], , people = []] of rows)
    for (const word of people) {
      add(word, code[0] ?? '', 'people')
      if (!/(?:s|ese|ish|sh|ch)$/.test(word)) add(`${word}s`, code[0] ?? '', 'people')
    }
  for (const [code = [], , , capitals = []] of rows) for (const word of capitals) add(word, code[0] ?? '', 'capital')
  for (const [words, code] of SEATS) add(words, code, 'seat')
  for (const [words, code] of WORLD_REGIONS) add(words, code, 'region')
  return { places, openers }
}

let table: Table | undefined

/** The country that a name, a demonym, a capital or a seat of power stands for. */
export function placeOf(words: string): Place | null {
  table ??= buildTable()
  return table.places.get(words.toLowerCase().replace(/\s+/g, ' ')) ?? null
}

let capitals: ReadonlyMap<string, string> | undefined

/** "@om" → "Muscat": what "the Omani capital" is called. */
export function capitalOf(key: string): string | null {
  capitals ??= new Map(
    COUNTRIES.trim()
      .split('\n')
      .map(line => line.split('|'))
      .flatMap(([code = '', , , capital = '']): [string, string][] => (capital ? [[`@${code}`, capital.split(';')[0] ?? capital]] : [])),
  )
  return capitals.get(key) ?? null
}

/** Whether any entry of the gazetteer starts with this word. */
export function opensPlace(word: string): boolean {
  table ??= buildTable()
  return table.openers.has(word)
}

/** The longest entry of the gazetteer in words. */
export const LONGEST_PLACE = 4
