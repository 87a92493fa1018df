/** Lines for a terminal: wrapped, and without characters that could drive it. */
import { describe, expect, it } from 'vitest'
import { count, plain, size, wrap } from '../../src/cli/output.ts'

describe('wrap', () => {
  it.each<[string, number, string, string, string]>([
    ['one two three', 9, '', '', 'one two\nthree'],
    ['one two three', 9, '  ', '  ', '  one two\n  three'],
    ['one two three', 9, '   ', '1. ', '1. one\n   two\n   three'],
    ['unbreakable word', 4, '', '', 'unbreakable\nword'],
    ['  spaces\n and\tlines ', 40, '', '', 'spaces and lines'],
    ['', 40, '  ', '- ', '- '],
  ])('%j in %i', (text, width, indent, lead, lines) => {
    expect(wrap(text, width, indent, lead)).toBe(lines)
  })
})

describe('plain', () => {
  it.each([
    ['\u001b[31mred\u001b[0m', ' [31mred [0m'],
    ['a\u009b31mb', 'a 31mb'],
    ['a\u202eb\u2066c', 'abc'],
    ['a\r\nb\u2028c', 'a b c'],
    ['Ilse “Brandt” – café', 'Ilse “Brandt” – café'],
  ])('%j → %j', (text, safe) => {
    expect(plain(text)).toBe(safe)
  })
})

describe('numbers', () => {
  it('says one and many', () => {
    expect([count(1, 'report'), count(0, 'report'), count(1234, 'claim')]).toEqual(['1 report', '0 reports', '1,234 claims'])
  })
  it('says sizes', () => {
    expect([size(1), size(999), size(12_345), size(3_400_000)]).toEqual(['1 byte', '999 bytes', '12.3 KB', '3.4 MB'])
  })
})
