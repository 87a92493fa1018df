/** Words of a line. Western text is read by a pattern of its own, and has to come out as by that of all letters. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wordsOfLine } from '../../../src/core/matching/words.ts'
import { runs } from '../../runs.ts'

const plain = (line: string) => wordsOfLine(line, 0).map(({ words, sort, opens, joined }) => [words, sort, opens, joined])

it.each([
  [
    'Gen. Roe left U.S. soil',
    [
      ['Gen', 'capital', true, false],
      ['Roe', 'capital', false, false],
      ['left', 'lower', false, true],
      ['US', 'capital', false, true],
      ['soil', 'lower', true, false],
    ],
  ],
  [
    'At 4,300 it rose. J. Orlo’s Zürich',
    [
      ['At', 'capital', true, false],
      ['4,300', 'number', false, true],
      ['it', 'lower', false, true],
      ['rose', 'lower', false, true],
      ['J', 'capital', true, false],
      ['Orlo', 'capital', false, false],
      ['Zürich', 'capital', false, true],
    ],
  ],
])('%s', (line, words) => {
  expect(plain(line)).toEqual(words)
})

/** A Cyrillic word of two letters: too short to make a headline of the line. */
const BEYOND = ' жж'
const pieces = [
  'US',
  'U.S.',
  'É.',
  'é',
  'ªº',
  'Zürich',
  "d'Orlo",
  'x’s',
  "S's",
  '½',
  '12.5',
  '3²',
  'µm',
  '×',
  '÷',
  ' ',
  '. ',
  '-',
  '–',
  '“',
  '€',
  'Mr',
  ' A. ',
  ',',
  '1.',
  'Þór',
]

it('Western text is read as all text is', () => {
  const line = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map(parts => parts.join('')),
    fc.string({ unit: fc.integer({ min: 0x20, max: 0xff }).map(code => String.fromCharCode(code)), maxLength: 24 }),
  )
  fc.assert(
    fc.property(line, text => {
      expect(plain(`${text}.`)).toEqual(plain(`${text}.${BEYOND}`).slice(0, -1))
    }),
    runs(3000),
  )
})
