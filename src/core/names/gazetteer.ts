/**
 * Countries, their people, capitals and seats of power → one key a country.
 *
 * "Russia", "Russian", "Moscow", "the Kremlin" → "@ru"; "European" → "@europe".
 */
import { remembered } from '../remember.ts'
import { COUNTRIES } from './lexicon/countries.ts'

/** Seats of power that news uses for a government, and parts of the world: as in the lexicon. */
const OTHERS = `Kremlin|ru|seat
Kreml|ru|seat
White House|us|seat
Pentagon|us|seat
State Department|us|seat
Capitol Hill|us|seat
Downing Street|gb|seat
Whitehall|gb|seat
Westminster|gb|seat
Elysee|fr|seat
Élysée|fr|seat
Quai d’Orsay|fr|seat
Bundestag|de|seat
Knesset|il|seat
Zhongnanhai|cn|seat
Blue House|kr|seat
Europe|europe|region
European|europe|region
Europeans|europe|region
European Union|eu|region
EU|eu|region
E.U.|eu|region
Africa|africa|region
African|africa|region
Africans|africa|region
Asia|asia|region
Asian|asia|region
Arab|arab|region
Arabs|arab|region
Middle East|middle-east|region
Western|west|region
West|west|region
`

export interface Place {
  /** "@ru" */
  readonly key: string
  readonly as: 'country' | 'people' | 'capital' | 'seat' | 'region'
}

/**
 * Searched as it is written, and each word once: a background that was just woken looks a few dozen names up, and making a map of all
 * entries first takes longer.
 */
const ENTRIES = `${COUNTRIES}${OTHERS}`
const LOWER = ENTRIES.toLowerCase()

/** The country that a name, a demonym, a capital or a seat of power stands for; of two entries the first. */
export const placeOf: (words: string) => Place | null = remembered(findPlace)

function findPlace(words: string): Place | null {
  const opening = `\n${words.toLowerCase().replace(/\s+/g, ' ')}|`
  const at = words.includes('|') ? -1 : LOWER.indexOf(opening)
  if (at < 0) return null
  const [code = '', as = ''] = LOWER.slice(at + opening.length, LOWER.indexOf('\n', at + 1)).split('|')
  return { key: `@${code}`, as: as as Place['as'] }
}

/** "@om" → "Muscat": what "the Omani capital" is called. */
export function capitalOf(key: string): string | null {
  const end = ENTRIES.indexOf(`|${key.slice(1)}|capital\n`)
  return end < 0 ? null : ENTRIES.slice(ENTRIES.lastIndexOf('\n', end) + 1, end)
}

/** Whether any entry of the gazetteer starts with this word, in lower case. */
export const opensPlace: (word: string) => boolean = remembered(word => LOWER.includes(`\n${word}|`) || LOWER.includes(`\n${word} `))

/** The longest entry of the gazetteer in words. */
export const LONGEST_PLACE = 4
