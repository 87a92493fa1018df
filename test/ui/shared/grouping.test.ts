import { describe, expect, it } from 'vitest'
import type { Difference, There } from '../../../src/core/model.ts'
import { copiedOutlet, countOutlets, countVoices, differingOutlets, groupByStatement } from '../../../src/ui/shared/grouping.ts'
import { differenceWith, people, thereWith } from '../sample.ts'

const term = (key: string, implies: readonly string[] = []) => ({ type: 'term' as const, key, implies })
const outletsOf = (kind: Difference['kind'], there: readonly There[]) =>
  groupByStatement({ kind, there }).map(({ quote, reports }) => [quote, ...reports.map(({ outlet }) => outlet)])

describe('groupByStatement', () => {
  it('puts the same figure under the first quote', () => {
    const there = [
      thereWith({ outlet: 'The Quay', quote: '44 people were hurt' }),
      thereWith({ outlet: 'Orlo Post', quote: 'hurting 44 people' }),
      thereWith({ outlet: 'Dawn', quote: '50 people were hurt', value: people(50) }),
    ]
    expect(outletsOf('count', there)).toEqual([
      ['44 people were hurt', 'The Quay', 'Orlo Post'],
      ['50 people were hurt', 'Dawn'],
    ])
  })
  it('puts the same words together whatever their marks and case', () => {
    const there = [
      thereWith({ outlet: 'The Quay', quote: '“No  comment”, he said', value: term('no') }),
      thereWith({ outlet: 'Dawn', quote: "'no comment', he said.", value: term('silent') }),
    ]
    expect(outletsOf('polarity', there)).toEqual([['“No  comment”, he said', 'The Quay', 'Dawn']])
  })
  it('puts offices together by the office, not by what it is a kind of', () => {
    const there = [
      thereWith({ outlet: 'The Quay', quote: 'the captain, Yannis Roos', value: term('captain') }),
      thereWith({ outlet: 'Dawn', quote: "ship's captain Ioannis Roos", value: term('captain', ['crew']) }),
    ]
    expect(outletsOf('role', there)).toEqual([['the captain, Yannis Roos', 'The Quay', 'Dawn']])
  })

  const apart: readonly [string, Difference['kind'], There, There][] = [
    [
      'a former office from the office',
      'role',
      thereWith({ quote: 'Mayor Roos', value: term('mayor') }),
      thereWith({ quote: 'ex-mayor Roos', value: term('mayor', ['former']) }),
    ],
    [
      'two noes in other words',
      'polarity',
      thereWith({ quote: 'declined to comment', value: term('no') }),
      thereWith({ quote: 'has yet to comment', value: term('no') }),
    ],
    [
      'two speakers',
      'attribution',
      thereWith({ quote: 'Roos said', value: term('x') }),
      thereWith({ quote: 'Lind said', value: term('x') }),
    ],
    ['another relation', 'count', thereWith(), thereWith({ relation: 'precision' })],
    ['another figure', 'count', thereWith(), thereWith({ quote: '45 people were hurt', value: people(45) })],
  ]
  it.each(apart)('keeps apart: %s', (_name, kind, a, b) => {
    expect(groupByStatement({ kind, there: [a, b] })).toHaveLength(2)
  })
})

describe('voices', () => {
  const copies = [
    { outlet: 'Dawn', article: 'a', voice: 'a' },
    { outlet: 'Orlo Post', article: 'b', voice: 'a' },
    { outlet: 'The Quay', article: 'c', voice: 'c' },
    { outlet: 'Dawn', article: 'd', voice: 'd' },
    { outlet: 'Harbour Wire', article: 'e', voice: '' },
  ]
  it('near copies are one voice, and so are two reports of one outlet', () => {
    expect(countVoices(copies)).toBe(3)
  })
  it.each([
    ['b', 'Dawn'],
    ['a', undefined],
    ['c', undefined],
    ['e', null],
  ])('%s repeats %s', (article, original) => {
    const report = copies.find(one => one.article === article)
    expect(report && copiedOutlet(report, copies, 'unnamed')).toBe(original)
  })
  it('where the original is not listed, the first copy listed stands for it', () => {
    const [, copy, ...rest] = copies
    const other = { outlet: 'Vale', article: 'f', voice: 'a' }
    const listed = [...(copy ? [copy] : []), other, ...rest]
    expect(listed.map(report => copiedOutlet(report, listed, 'unnamed'))).toEqual([undefined, 'Orlo Post', undefined, undefined, null])
  })
})

describe('counting outlets', () => {
  it('counts an outlet once and unnamed ones each', () => {
    const reports = [
      { outlet: 'Dawn', article: 'a' },
      { outlet: 'Dawn', article: 'b' },
      { outlet: null, article: 'c' },
      { outlet: null, article: 'd' },
      { outlet: null, article: 'd' },
    ]
    expect(countOutlets(reports)).toBe(3)
  })
  it('counts over all differences', () => {
    const differences = [
      differenceWith(),
      differenceWith({ there: [thereWith(), thereWith({ outlet: 'Dawn' })], same: [{ ...thereWith({ outlet: 'Orlo Post' }) }] }),
    ]
    expect(differingOutlets(differences)).toBe(2)
  })
})
