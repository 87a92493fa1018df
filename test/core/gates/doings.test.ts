import { expect, it } from 'vitest'
import { conceptOf } from '../../../src/core/claims/concepts.ts'
import { doingsClash } from '../../../src/core/gates/doings.ts'
import type { Frame } from '../../../src/core/model.ts'

const frameOf = (words: string): Frame => ({
  aspect: '',
  head: 'shop',
  action: '',
  actors: [],
  names: [],
  terms: words.split(' ').map(word => conceptOf(word) ?? word),
  context: [],
  parts: [],
  when: null,
})

it.each([
  ['close shop', 'open shop', true],
  ['win seat', 'lose seat', true],
  ['close shop', 'close shop', false],
  ['close shop', 'shop', false],
  // One of them tells of both.
  ['close open shop', 'open shop', false],
  ['close shop', 'open close shop', false],
  ['close shop', 'lose shop', false],
])('“%s” against “%s”: %s', (a, b, expected) => {
  expect(doingsClash(frameOf(a), frameOf(b))).toBe(expected)
  expect(doingsClash(frameOf(b), frameOf(a))).toBe(expected)
})
