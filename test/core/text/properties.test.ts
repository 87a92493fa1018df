import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findBlocks } from '../../../src/core/text/clean.ts'
import { splitSentences } from '../../../src/core/text/sentences.ts'
import { runs } from '../../runs.ts'

/** Pieces that pages are made of, thrown together in any order. */
const PIECES = [
  'Storm hits Orlo',
  'The roof fell.',
  'He said: “It fell. We left.”',
  ' U.S. Senator',
  'J. D. Vann',
  ' 10 a.m. ',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '…',
  '"',
  '” ',
  '.',
  'Read also',
  'Why it matters: ',
  '- 16:39 Cat saved',
  'Comments',
  'Wed 19 Apr 2017 ',
  '--Reuters',
  '(File photo)',
  '\u00a0',
  '😀',
  'word ',
]
const pages = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map(parts => parts.join('')),
  fc.string({ unit: 'grapheme' }),
)

describe('any page', () => {
  it('has blocks in order, apart, inside the text, without white space at their ends', () => {
    fc.assert(
      fc.property(pages, text => {
        let last = 0
        for (const block of findBlocks(text)) {
          expect(block.start).toBeGreaterThanOrEqual(last)
          expect(block.end).toBeGreaterThan(block.start)
          expect(block.end).toBeLessThanOrEqual(text.length)
          expect(text.slice(block.start, block.end)).toBe(text.slice(block.start, block.end).trim())
          last = block.end
        }
      }),
      runs(500),
    )
  })
  it('has sentences that are the very words, in order, and together are all of their blocks', () => {
    fc.assert(
      fc.property(pages, text => {
        const blocks = findBlocks(text)
        const sentences = splitSentences(text, blocks)
        for (const sentence of sentences) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
        blocks.forEach((block, index) => {
          const inside = sentences.filter(sentence => sentence.block === index).map(sentence => sentence.text)
          expect(inside.join('').replace(/\s/gu, '')).toBe(text.slice(block.start, block.end).replace(/\s/gu, ''))
        })
      }),
      runs(500),
    )
  })
})
