/** The same words give the same fingerprint, other words another. */
import { describe, expect, it } from 'vitest'
import { fingerprint, hash64 } from '../../src/core/fingerprint.ts'

describe('fingerprint', () => {
  it('has sixteen hexadecimal digits, also for nothing', () => {
    for (const text of ['', 'a', 'Ten boats left Orlo.']) expect(fingerprint(text)).toMatch(/^[0-9a-f]{16}$/)
  })
  it.each([
    ['case', 'Ten boats left Orlo', 'TEN BOATS LEFT ORLO'],
    ['quotes and dashes', '“Ten boats” – it said', '"Ten boats" - it said'],
    ['line breaks', 'Ten boats\nleft', 'Ten  boats left'],
    ['composed letters', 'Café', 'Cafe\u0301'],
    ['wide forms', 'Ｔｅｎ', 'Ten'],
  ])('does not see %s', (_, a, b) => {
    expect(fingerprint(a)).toBe(fingerprint(b))
  })
  it.each([
    ['ten boats', 'two boats'],
    ['12 dead', '21 dead'],
    ['a', ''],
    ['Orlo', 'Orló'],
  ])('tells “%s” from “%s”', (a, b) => {
    expect(fingerprint(a)).not.toBe(fingerprint(b))
  })
  it('must never change, or no pack would know its reports again', () => {
    expect([hash64(''), hash64('Orlo'), fingerprint('Ten boats left Orlo.')]).toEqual([
      '1aee976d4c276491',
      '2c8ead8bd076ad05',
      '1b07b00d2f80848a',
    ])
  })
  it('keeps many near texts apart', () => {
    const seen = new Set(Array.from({ length: 20_000 }, (_, i) => fingerprint(`Report ${i} of the harbour`)))
    expect(seen.size).toBe(20_000)
  })
})
