/**
 * Texts that no newsroom would print: pieces of the grammar, words cut out of invented stories anywhere, figures, quotes, and characters
 * that are none, put together without regard to sense.
 *
 * `fc.sample(oddOf({ maxLength: 9 }), 1)` → “at least 43 of the\u202e Tuesday,” said "\0 Foreign Minister between one and”
 */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'

const STORIES = `${import.meta.dirname}/../../fixtures/stories`

/** Every word of the invented stories, in order, with what clings to it. */
const PROSE = readdirSync(STORIES, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.txt'))
  .sort()
  .flatMap(file => readFileSync(`${STORIES}/${file}`, 'utf8').split(/ +/))

/** What the grammar of news takes apart: openings that want an ending, endings without an opening. */
const GRAMMAR =
  `at least|more than|between|fewer than|up to|about|one of the|a further|none of|dozens of|half of the|Foreign Minister|Mrs|Dr.|
the late|former President|St.|the 34-year-old|who|whose|Teresa Olmedo’s|Velmora|said that|told reporters:|according to|
was quoted as saying|denied having|is accused of|did not|has yet to|never|killed|were wounded|was arrested|died of|left for|
agreed to|will be|would have been|has since|lasted|broke out|because of|after|before the|until|since|within|despite|if|
as well as|instead of|not only|but also|or|on Tuesday|last week|the day before|in March|at 10 a.m. Eastern|1500 GMT|
the night of|two hours later|on 31 February|north of|40 km from|between Arica, Tacna and Ilo|the capital of|off the coast|
the first time in|the second-largest`
    .replaceAll('\n', '')
    .split('|')

/** Figures and dates, whole and broken. */
const FIGURES = [
  '9'.repeat(60),
  ...'43|1,200|1.5 million|$334 million|€0|12%|-7|3-4|10–12|½|1/3|2025|31/12/2025|2025-13-45|12:60|$|%|1,2,3,4|1.2.3|00000'.split('|'),
  ...'1e309|one hundred and|twenty-|million billion|zero|No. 7|٤٣|４３'.split('|'),
]

const QUOTES = [...'"“”‘’«»„()[]–—…:;.\\/', "'", '...', ',,', '?!', '’s']

/** Bidi controls, joiners, halves of characters, letters that look alike, what ends a line somewhere. */
const CHARACTERS = [
  ...'\0 \ud800 \udfff \ud83d \u202e \u202c \u2066 \u2069 \u200e \u200b \u200d \u2060 \u00ad e\u0301 \u0301 ﬁ ﷺ İ ß \uffff \u{1d7d9}'.split(
    ' ',
  ),
  ...'Оlmеdо ПУТИН 北京 👨‍👩‍👧 <b> &amp; {{ __proto__ constructor toString hasOwnProperty'.split(' '),
  ...['\u00a0', '\ufeff', '\u2028', '\u2029', '\r\n', '\r', '\t', '\v', '\f', '\u0085'],
]

/** What the grammar reads well, with a hole that anything may fill: so two texts speak of one thing. */
const TOLD = [
  ['The landslide killed ', ' people in Velmora. '],
  ['The talks lasted ', ' on Tuesday. '],
  ['Brenholt will pay ', ' for the yard of Quaymar. '],
  ['Foreign Minister ', ' met European leaders in March. '],
  ['“The boats will stay in port ', ',” said Raul Quispe. '],
  ['The owners ', ' approve the sale of the cranes. '],
] as const

const window = fc
  .tuple(fc.nat({ max: PROSE.length - 1 }), fc.integer({ min: 1, max: 12 }))
  .map(([from, count]) => PROSE.slice(from, from + count).join(' '))
const repeated = fc
  .tuple(fc.constantFrom(...GRAMMAR, ...FIGURES, ...QUOTES, ...CHARACTERS), fc.integer({ min: 2, max: 9 }), fc.constantFrom('', ' ', ', '))
  .map(([piece, times, joint]) => Array.from({ length: times }, () => piece).join(joint))

const piece = fc.oneof(
  { weight: 6, arbitrary: window },
  { weight: 6, arbitrary: fc.constantFrom(...GRAMMAR) },
  { weight: 3, arbitrary: fc.constantFrom(...FIGURES) },
  { weight: 2, arbitrary: fc.constantFrom(...QUOTES) },
  { weight: 2, arbitrary: fc.constantFrom(...CHARACTERS) },
  { weight: 1, arbitrary: repeated },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
)
const joint = fc.constantFrom(' ', ' ', ' ', ' ', '', ', ', '. ', '.\n', '\n\n', ' and ', ' — ')
const part = fc.tuple(piece, joint).map(list => list.join(''))
const told = fc.tuple(fc.constantFrom(...TOLD), piece, piece).map(([[before, after], ...fillings]) => fillings.map(f => before + f + after))

/** What an endless sentence is made of. */
export const unit = fc
  .array(fc.tuple(fc.constantFrom(...GRAMMAR, ...FIGURES, ...QUOTES, ...CHARACTERS), fc.constantFrom(' ', ', ', '')), {
    minLength: 1,
    maxLength: 3,
  })
  .map(list => list.flat().join(''))

/** A text of so many parts. */
export const oddOf = (constraints: { readonly minLength?: number; readonly maxLength: number }) =>
  fc.array(part, constraints).map(list => list.join(''))

/** The same part in two texts, or another, or one thing told in two ways. */
const twins = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(part, fc.option(part)).map(([here, there]) => [here, there ?? here]) },
  { weight: 1, arbitrary: told },
)
/** Two that share most of their parts. Short, since what goes wrong does so within a few words. */
export const oddPair = fc
  .array(twins, { maxLength: 6 })
  .map(list => [0, 1].map(i => list.map(part => part[i] ?? '').join('')) as [string, string])
