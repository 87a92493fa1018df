/** From words to the terms a report is looked up by. */
import { describe, expect, it } from 'vitest'
import { isKnown, shareOf } from '../../../src/core/matching/documentFrequencies.ts'
import { DOCUMENT_FREQUENCIES } from '../../../src/core/matching/documentFrequencyTable.ts'
import { hashIn, hashOf, impactIn, keyOf, SORTS, sortOf } from '../../../src/core/matching/hash.ts'
import { keysOf, keyTermsOf, MAX_KEYS } from '../../../src/core/matching/keyTerms.ts'
import { stemOf } from '../../../src/core/matching/stems.ts'
import { findBlocks } from '../../../src/core/text/clean.ts'

const STORY = `Strong quake shakes Kesmark

An earthquake shook Kesmark on Monday and killed at least 18 people, said Elvira Condori, the mayor. Houses fell in the old town, and the road to Orquilla is cut.

Condori asked the army for tents. The quake in Kesmark had a magnitude of 6.1, and 2,300 people slept outside in Peru's cold.`
const termsOf = (text: string, title: string | null = text.split('\n')[0] ?? null) => keyTermsOf(title, text, findBlocks(text))
const words = (text: string) => termsOf(text).map(({ words }) => words)

describe('a hash', () => {
  it.each(SORTS)('of a %s tells its sort and fits into 24 bits', sort => {
    const hash = hashOf(sort, 'orlo')
    expect(sortOf(hash)).toBe(sort)
    expect(hash).toBeLessThan(2 ** 24)
    expect([hashIn(keyOf(hash, 77)), impactIn(keyOf(hash, 77))]).toEqual([hash, 77])
  })
  it('of a name is not that of the same word', () => {
    expect(hashOf('name', 'rose')).not.toBe(hashOf('word', 'rose'))
  })
  // Packs and stores hold hashes: another function would make all of them miss. Figures from a second implementation (FNV-1a, fmix32).
  it('is the same for ever', () => {
    expect([hashOf('word', 'quake'), hashOf('name', 'orlo'), hashOf('number', '18'), hashOf('place', '@pe')]).toEqual([
      3_477_920, 5_700_498, 10_642_584, 15_939_764,
    ])
  })
})

describe('a stem', () => {
  it.each([
    ['bombings', 'bombed'],
    ['talks', 'talk'],
    ['harbours', 'harbor'],
    ['stolen', 'steal'],
    ['wives', 'wife'],
    ['organised', 'organize'],
  ])('%s and %s share one', (a, b) => {
    expect(stemOf(a)).toBe(stemOf(b))
  })
  it.each([
    ['bomb', 'bond'],
    ['police', 'policy'],
    ['strike', 'string'],
  ])('%s and %s do not', (a, b) => {
    expect(stemOf(a)).not.toBe(stemOf(b))
  })
})

describe('how common a term is', () => {
  it.each(['police', 'people', 'government', 'week'])('“%s” is known and stands in many reports', word => {
    expect(isKnown(hashOf('word', stemOf(word)))).toBe(true)
    expect(shareOf(hashOf('word', stemOf(word)))).toBeGreaterThan(0.03)
  })
  it('what nobody has heard of is rare, by sort', () => {
    expect(isKnown(hashOf('word', 'qwrtz'))).toBe(false)
    expect(shareOf(hashOf('word', 'qwrtz'))).toBe(0.0004)
    expect(shareOf(hashOf('place', '@kesmark'))).toBe(0.02)
  })
  it('small figures, round ones and years are common, odd ones are not', () => {
    const [three, thousand, year, odd] = ['3', '1000', '2031', '4817'].map(figure => shareOf(hashOf('number', figure))) as number[]
    expect(three).toBeGreaterThan(0.2)
    expect(thousand).toBeGreaterThan(0.02)
    expect(year).toBeGreaterThan(0.05)
    expect(odd).toBe(0.004)
  })
  it('its table is whole and ascending, as searching by halves wants it', () => {
    const entries = DOCUMENT_FREQUENCIES.match(/[?-~]{5}/g) ?? []
    expect(entries.join('')).toBe(DOCUMENT_FREQUENCIES)
    expect(entries.length).toBeGreaterThan(10_000)
    const hashes = entries.map(entry => entry.slice(0, 4))
    expect(hashes.every((hash, i) => i === 0 || hash > (hashes[i - 1] ?? ''))).toBe(true)
  })
})

describe('key terms', () => {
  it('are the same with spaces that hold a line together', () => {
    const story = `${STORY} Col. Roe came at 10 a.m. Eastern and saw Puerto Azul.`
    expect(termsOf(story.replace(/(?<=\w[.,]?) /g, '\u00a0'))).toEqual(termsOf(story))
  })
  it('names come first, whole names among them', () => {
    expect(words(STORY)[0]).toBe('Kesmark')
    expect(words(STORY)).toEqual(expect.arrayContaining(['Elvira Condori', 'Orquilla', '2,300 people']))
  })
  it('countries, their people and their capitals’ governments are one place', () => {
    const place = (text: string) => termsOf(text, null).filter(({ hash }) => sortOf(hash) === 'place')
    expect(place('Houses fell in Peru.').map(({ hash }) => hash)).toEqual(place('A Peruvian road is cut.').map(({ hash }) => hash))
  })
  it.each(['the', 'said', 'Monday', 'and'])('“%s” is none', word => {
    expect(words(STORY).map(w => w.toLowerCase())).not.toContain(word.toLowerCase())
  })
  it('are the same however words are bent and spelled', () => {
    const hashes = (text: string) => new Set(termsOf(text, null).map(({ hash }) => hash))
    expect(hashes('Workers organised in the harbours of Velm.')).toEqual(hashes('A worker organizes the harbor of Velm.'))
  })
  it('a word in capitals that news knows in small letters is no name', () => {
    const sorts = new Map(termsOf('Storm Floods Harbour Again In Velm').map(({ hash, words }) => [words, sortOf(hash)]))
    expect(sorts.get('storm') ?? sorts.get('Storm')).toBe('word')
  })
  it('are at most 64, the most telling first, and fit into keys', () => {
    const terms = termsOf(Array.from({ length: 300 }, (_, i) => `Ward${i} of Velm met delegate Number${i} on topic${i}.`).join(' '))
    expect(terms).toHaveLength(MAX_KEYS)
    expect(terms.map(({ impact }) => impact)).toEqual([...terms.map(({ impact }) => impact)].sort((a, b) => b - a))
    for (const key of keysOf(terms)) expect(Number.isInteger(key) && key > 0 && key < 2 ** 32).toBe(true)
  })
  it('of nothing are none', () => {
    expect(termsOf('', null)).toEqual([])
  })
})
