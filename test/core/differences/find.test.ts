/**
 * Aligned claims → cards: in which order, what is grouped, what stands under "same", what is passed over.
 *
 * Order is asserted, never a score.
 */
import { describe, expect, it } from 'vitest'
import { compareArticle } from '../../../src/core/compare.ts'
import { THRESHOLDS } from '../../../src/core/differences/find.ts'
import type { Level } from '../../../src/core/kinds.ts'
import type { Comparison, Relation } from '../../../src/core/model.ts'
import { articleOf, reportOf, tell, tellHere, tellThere } from './reports.ts'

const ORDER: readonly Relation[] = ['conflict', 'attribution', 'scope', 'precision']

const quotesOf = ({ differences }: Comparison) => differences.map(d => d.here.quote)

/** Three disagreements of three relations, in the order least telling first. */
const TOLD_HERE =
  'The war over the border at sea began in early 2019. The talks lasted less than two hours. Peru demands that Chile withdraw from Arica, Tacna and Ilo. Raul Quispe said that the patrol boats would stay in port until autumn. Foreign Minister Teresa Olmedo called the mood good.'
const TOLD_THERE =
  'The war at sea began in March 2019. The talks lasted one hour and 40 minutes. Peru demands that Chile withdraw from Arica and Tacna. Pia Contreras said that the patrol boats would stay in port until autumn. The mood was good, as Defence Minister Teresa Olmedo put it.'

describe('order', () => {
  it('conflict, then attribution, then scope, then precision', () => {
    const relations = tell('talks', TOLD_HERE, TOLD_THERE).differences.map(d => d.relation)
    expect([...new Set(relations)]).toEqual(ORDER)
    expect(relations.map(r => ORDER.indexOf(r))).toEqual(relations.map(r => ORDER.indexOf(r)).toSorted((a, b) => a - b))
  })
  it('of two conflicts the one told in the same words comes first', () => {
    const { differences } = tell(
      'landslide',
      'A shed of the old mill by the river collapsed on Tuesday. The landslide killed 43 people in Velmora.',
      'The landslide killed 31 people in Velmora. The roof collapsed on Monday.',
    )
    expect(differences.map(d => d.kind)).toEqual(['count', 'date'])
    expect(differences[0]?.confidence).toBeGreaterThan(differences[1]?.confidence ?? 1)
  })
  it('within a card the conflict stands before the vaguer figure', () => {
    const [card] = tell(
      'landslide',
      'The landslide killed 43 people.',
      'The landslide killed dozens of people.',
      'The landslide killed 31 people.',
    ).differences
    expect(card?.relation).toBe('conflict')
    expect(card?.there.map(t => [t.article, t.relation])).toEqual([
      ['report-2', 'conflict'],
      ['report-1', 'precision'],
    ])
  })
})

describe('how things were before', () => {
  const OPEN = 'The bridge over the river has reopened.'
  const CLOSED = 'The bridge over the river was closed by police.'
  const statesOf = (there: string) =>
    tell('landslide', OPEN, there)
      .differences.filter(d => d.kind === 'status')
      .map(d => d.relation)

  it('is a difference where the other report knows no more', () => {
    expect(statesOf(CLOSED)).toEqual(['conflict'])
  })
  it('is none where the other report goes on to tell how things are', () => {
    expect(statesOf(`${CLOSED} By noon the bridge had reopened.`)).toEqual([])
  })
})

describe('grouping', () => {
  it('one card a topic, one entry a report', () => {
    const { differences } = tell(
      'landslide',
      'The landslide killed 43 people.',
      'The landslide killed 31 people. Officials said the landslide killed 31 people.',
      'The landslide killed 29 people.',
    )
    expect(differences.map(d => [d.here.quote, d.there.map(t => t.article).sort()])).toEqual([
      ['killed 43 people', ['report-1', 'report-2']],
    ])
  })
  it('a figure that the article repeats makes one card', () => {
    const { differences } = tell(
      'landslide',
      'The landslide killed 43 people. Flags flew at half mast for the 43 dead.',
      'The landslide killed 31 people.',
    )
    expect(differences).toHaveLength(1)
  })
  it('a report that says the same stands under same', () => {
    const [card] = tell(
      'landslide',
      'The landslide killed 43 people.',
      'Forty-three people were killed.',
      'The landslide killed 31 people.',
    ).differences
    expect(card?.same.map(s => [s.article, s.quote])).toEqual([['report-1', 'Forty-three people were killed']])
    expect(card?.there.map(t => t.article)).toEqual(['report-2'])
  })
  it('a report that states both figures is said to do so', () => {
    const both = 'The landslide killed 43 people. Earlier the police had said that the landslide killed 31 people.'
    const alsoThere = tell('landslide', 'The landslide killed 43 people.', both).differences.flatMap(d => d.there.map(t => t.also))
    expect(alsoThere.every(also => also === 'killed 43 people')).toBe(true)
    const alsoHere = tell('landslide', both, 'The landslide killed 31 people.').differences.map(d => d.here.also)
    expect(alsoHere.every(also => also === 'killed 31 people')).toBe(true)
  })
  it('another claim of the same words, on which both agree, is no second figure', () => {
    const [card] = tell('landslide', 'The landslide killed 43 people on Tuesday.', 'The landslide killed 31 people on Tuesday.').differences
    expect(card?.kind).toBe('count')
    expect([card?.here.also, card?.there[0]?.also]).toEqual([undefined, undefined])
  })
  it('two reports that state both figures agree', () => {
    const both = 'The landslide killed 43 people. Earlier the police had said that the landslide killed 31 people.'
    expect(tell('landslide', both, `${both} The mayor wept.`).differences).toEqual([])
  })
  it('where all reports say the same there is no card', () => {
    expect(
      tell('landslide', 'The landslide killed 43 people.', 'The landslide killed 43 people.', 'Forty-three people died.').differences,
    ).toEqual([])
  })
})

describe('the article itself', () => {
  const here = tellHere('landslide', 'The landslide killed 43 people.')
  const other = tellThere('landslide', 'The landslide killed 31 people.')
  const compare = (url: string | null, report: Parameters<typeof compareArticle>[1][number]) =>
    compareArticle(articleOf('article', here, { url }), [report], { assumeSameStory: true })

  it.each([
    ['the same text under another address', 'https://a.example/1', here, 'https://b.example/2'],
    ['the same text with other line breaks', null, here.replaceAll('. ', '.\n'), null],
    ['another text under the same address', 'https://a.example/1', other, 'https://a.example/1'],
  ])('%s is passed over', (_, url, text, reportUrl) => {
    const { stories, differences } = compare(url, reportOf('other', text, { url: reportUrl }))
    expect({ stories, differences }).toEqual({ stories: [], differences: [] })
  })
  it('another text under another address is compared', () => {
    const comparison = compare('https://a.example/1', reportOf('other', other, { url: 'https://b.example/2' }))
    expect(quotesOf(comparison)).toEqual(['killed 43 people'])
  })
})

describe('weaker ones', () => {
  const article = articleOf('article', tellHere('talks', 'Police held two men at the harbour.'))
  const reports = [reportOf('other', tellThere('talks', 'Last month 20 people were detained in the port.'))]
  const shown = (level: Level) => quotesOf(compareArticle(article, reports, { assumeSameStory: true, level }))

  it('are shown when asked for, and only then', () => {
    expect(shown('normal')).toEqual([])
    expect(shown('low')).toEqual(['held two men'])
  })
})

const { high, normal, low } = THRESHOLDS

describe('how sure a pair has to be', () => {
  it.each(['attribution', 'scope', 'precision'] as const)('a conflict at least as sure as %s', relation => {
    for (const thresholds of [high, normal, low]) expect(thresholds.conflict).toBeGreaterThanOrEqual(thresholds[relation])
  })
  it.each(['conflict', 'attribution', 'scope', 'precision'] as const)(
    '%s: less where the reader wants weaker ones, more where only the surest',
    relation => {
      expect(low[relation]).toBeLessThan(normal[relation])
      expect(high[relation]).toBeGreaterThan(normal[relation])
    },
  )
  it('what is shown by default is at least so sure', () => {
    const { differences } = compareArticle(articleOf('article', tellHere('talks', '')), [reportOf('there', tellThere('talks', ''))])
    for (const { there } of differences)
      for (const { confidence, relation } of there) expect(confidence).toBeGreaterThanOrEqual(normal[relation])
  })
})
