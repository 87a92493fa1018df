/**
 * Word tables hold concepts: a word that no sentence is ever turned into is dead.
 *
 * In: the tables. Out: one test a table. Example: "robbery" becomes the concept "steal", so "robbery" in a table of concepts is dead.
 */
import { describe, expect, it } from 'vitest'
import { conceptOf } from '../../../src/core/claims/concepts.ts'
import { CONCEPTS } from '../../../src/core/claims/lexicon/concepts.ts'
import { ANYBODY, BEFALLS, BODIES, EVENTS, LIGHT_VERBS, SOMEBODY } from '../../../src/core/claims/lexicon/groups.ts'
import { DEEDS } from '../../../src/core/claims/lexicon/silence.ts'

const deadWords = (table: ReadonlySet<string>) => [...table].filter(word => conceptOf(word) !== word)

/** Words that no concept is written like: other forms of a concept, or longer than its stem. A test that passes has been mended. */
describe('known misses: tables with dead words', () => {
  for (const [name, table] of Object.entries({ ANYBODY, BEFALLS, BODIES, DEEDS, EVENTS, LIGHT_VERBS, SOMEBODY }))
    it.fails(name, () => {
      expect(deadWords(table)).toEqual([])
    })
})

describe('concepts', () => {
  it('every way of writing leads to a concept that leads to itself', () => {
    expect([...CONCEPTS.values()].filter(concept => CONCEPTS.get(concept) !== concept)).toEqual([])
  })
  it.each([
    ['killed', 'injured'],
    ['withdraw', 'invade'],
    ['accept', 'deny'],
    ['increase', 'decrease'],
    ['win', 'lose'],
    ['begin', 'end'],
    ['support', 'oppose'],
    ['arrive', 'depart'],
  ])('%s and %s never share a concept', (a, b) => {
    expect(conceptOf(a)).not.toBe(conceptOf(b))
  })
  it.each(['the', 'will', 'last', 'monday', '2022', '…', 'x'])('“%s” carries no subject matter', word => {
    expect(conceptOf(word)).toBeNull()
  })
})
