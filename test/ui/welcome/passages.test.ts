import { describe, expect, it } from 'vitest'
import { partsOf } from '../../../src/ui/welcome/passages.ts'
import { differenceWith } from '../sample.ts'

const TEXT = 'A storm hit Arvenna.\n\n31 people were hurt on Sunday, the mayor said.'

function at(id: string, quote: string) {
  const start = TEXT.indexOf(quote)
  const { here } = differenceWith()
  return differenceWith({ id, here: { ...here, quote, start, end: start + quote.length } })
}
const shown = (differences: Parameters<typeof partsOf>[1]) =>
  partsOf(TEXT, differences).map(parts => parts.map(({ text, difference }) => (difference ? `[${difference.id}: ${text}]` : text)))

describe('a text in parts', () => {
  it('without differences is its paragraphs', () => {
    expect(shown([])).toEqual([['A storm hit Arvenna.'], ['31 people were hurt on Sunday, the mayor said.']])
  })
  it('marks what differences are about, whatever their order', () => {
    expect(shown([at('b', 'the mayor said'), at('a', '31 people were hurt')])).toEqual([
      ['A storm hit Arvenna.'],
      ['[a: 31 people were hurt]', ' on Sunday, ', '[b: the mayor said]', '.'],
    ])
  })
  it('of passages that overlap keeps the first, and of those that begin alike the longer', () => {
    const all = [at('in', '31 people'), at('out', '31 people were hurt'), at('over', 'hurt on Sunday')]
    expect(shown(all)[1]).toEqual(['[out: 31 people were hurt]', ' on Sunday, the mayor said.'])
  })
  it('leaves out a passage that reaches over paragraphs', () => {
    expect(shown([at('wide', 'Arvenna.\n\n31 people')]).flat()).toEqual([
      'A storm hit Arvenna.',
      '31 people were hurt on Sunday, the mayor said.',
    ])
  })
})
