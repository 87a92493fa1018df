// Writes src/core/names/lexicon/countries.ts from the package world-countries (ODbL 1.0): run after updating the package.
// Input: the package's names, demonyms and capitals. Output: one line an entry, `words|code|as`; of two with the same words the first counts.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const countries = createRequire(import.meta.url)('world-countries')
const { version } = createRequire(import.meta.url)('world-countries/package.json')

/** Ways of writing that the package lacks. */
const ALSO = {
  us: ['America', 'U.S.', 'US', 'U.S', 'USA', 'the States'],
  gb: ['Britain', 'UK', 'U.K.', 'Great Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland'],
  tr: ['Turkey', 'Türkiye', 'Turkiye'],
  nl: ['Holland'],
  cz: ['Czech Republic'],
  mm: ['Burma'],
  ae: ['UAE', 'U.A.E.', 'Emirates'],
  kp: ['North Korea', 'DPRK'],
  kr: ['South Korea'],
  cd: ['DR Congo', 'Congo'],
  ps: ['Palestine'],
  va: ['Vatican', 'Holy See'],
}
const ALSO_CAPITAL = { ua: ['Kiev', 'Kyiv'], us: ['Washington', 'Washington DC', 'Washington, D.C.'], in: ['Delhi'], il: ['Tel Aviv'] }
const ALSO_DEMONYM = {
  us: ['American'],
  gb: ['British', 'Briton', 'English', 'Scottish', 'Welsh'],
  nl: ['Dutch'],
  ps: ['Palestinian'],
  fr: ['French'],
  es: ['Spanish', 'Spaniard'],
  ie: ['Irish'],
  tr: ['Turkish', 'Turk'],
  pl: ['Polish', 'Pole'],
  se: ['Swedish', 'Swede'],
  dk: ['Danish', 'Dane'],
  fi: ['Finnish', 'Finn'],
  gr: ['Greek'],
  iq: ['Iraqi'],
  il: ['Israeli'],
  ae: ['Emirati'],
  af: ['Afghan'],
  kp: ['North Korean'],
  kr: ['South Korean'],
  va: [],
  uz: ['Uzbek'],
  tj: ['Tajik'],
  kz: ['Kazakh'],
  kg: ['Kyrgyz'],
  tm: ['Turkmen'],
  np: ['Nepali', 'Nepalese'],
  xk: ['Kosovan', 'Kosovar'],
  si: ['Slovenian', 'Slovene'],
  ar: ['Argentine', 'Argentinian'],
  is: ['Icelandic'],
  az: ['Azeri'],
  la: ['Lao', 'Laotian'],
  tw: ['Taiwanese'],
  bw: ['Botswanan'],
  ls: ['Basotho'],
  sa: ['Saudi'],
  ph: ['Filipino', 'Philippine'],
  nz: ['New Zealander'],
  ci: ['Ivorian'],
}

const ascii = s => s.normalize('NFD').replace(/\p{M}/gu, '')
const plain = s => /^[\p{Script=Latin}' .,-]+$/u.test(s)
const unique = list => [...new Set(list.filter(s => s && plain(s) && s.length > 1))]

/** "Omani" → "Omanis"; "Swiss", "Japanese" and "Spanish" have no plural. */
const peopleOf = demonym => (/(?:s|ese|ish|sh|ch)$/.test(demonym) ? [demonym] : [demonym, `${demonym}s`])

const rows = countries
  .map(c => {
    const code = c.cca2.toLowerCase()
    const country = unique([c.name.common, ascii(c.name.common), c.name.official, ...(ALSO[code] ?? [])])
    const demonyms = unique([
      // "Bosnian, Herzegovinian" are two words for one.
      ...(c.independent && c.demonyms?.eng ? [c.demonyms.eng.m, c.demonyms.eng.f].flatMap(words => words.split(', ')) : []),
      ...(ALSO_DEMONYM[code] ?? []),
    ])
    const capital = unique([...(c.capital ?? []), ...(c.capital ?? []).map(ascii), ...(ALSO_CAPITAL[code] ?? [])])
    return { code, country, people: demonyms.flatMap(peopleOf), capital }
  })
  .sort((a, b) => (a.code < b.code ? -1 : 1))

const lines = ['country', 'people', 'capital'].flatMap(as => rows.flatMap(row => row[as].map(words => `${words}|${row.code}|${as}`)))

writeFileSync(
  new URL('../src/core/names/lexicon/countries.ts', import.meta.url),
  `/**
 * Countries, their people and capitals: words | code | as. Data only, written by scripts/lexicon-countries.mjs
 * from the package world-countries ${version}, made available under the Open Database License (ODbL) 1.0.
 */
export const COUNTRIES = \`
${lines.join('\n')}
\`
`,
)
