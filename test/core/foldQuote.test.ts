import { describe, expect, it } from 'vitest'
import { foldQuote } from '../../src/core/foldQuote.ts'

describe('foldQuote', () => {
  it('drops marks, spaces and closing punctuation', () => {
    expect(foldQuote(' “More  than\n5,000”, ')).toBe('more than 5,000')
  })
  it('keeps what tells quotes apart', () => {
    expect(foldQuote('5,000 men')).not.toBe(foldQuote('5.000 men'))
  })
})
