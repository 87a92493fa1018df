/**
 * Which reports tell the article's story, and why. Invented events.
 *
 * Two quakes in two countries a year apart share words, not names; two reports of one quake share both.
 */
import { describe, expect, it } from 'vitest'
import { compareArticle } from '../../src/core/compare.ts'
import { hashOf } from '../../src/core/matching/hash.ts'
import { queryOf } from '../../src/core/matching/query.ts'
import type { Report } from '../../src/core/model.ts'
import { findStories, namedOf } from '../../src/core/stories.ts'
import { articleOf, reportOf, tellHere, tellThere } from './differences/reports.ts'

const QUAKE_HERE = `Strong quake shakes Kesmark

An earthquake shook the Bolivian town of Kesmark on Monday morning and killed at least 18 people, the civil defence said. Houses of clay fell, and the road to Orquilla is cut. Mayor Elvira Condori asked the army for tents. The quake had a magnitude of 6.1. Aftershocks frightened the survivors through the night. President Ramiro Teves will visit Kesmark on Wednesday.`
const QUAKE_THERE = `Bolivia counts its dead after the earthquake

At least 21 people died when the ground shook in Kesmark, a town in Bolivia. Soldiers brought tents after Elvira Condori, the mayor, had asked for help. The road from Orquilla is blocked by rocks. The survivors slept outside because of the aftershocks. President Ramiro Teves called off a journey and is expected in Kesmark.`
const QUAKE_ELSEWHERE = `Strong quake shakes Tarnsund

An earthquake shook the Icelandic town of Tarnsund on Monday morning and killed at least four people, the civil defence said. Houses fell, and the road to Hvalfell is cut. Mayor Sunna Arnadottir asked for tents. The quake had a magnitude of 5.8. Aftershocks frightened the survivors through the night. Prime Minister Katla Ingvarsdottir will visit Tarnsund on Wednesday.`

/** Another quake in the same town, four days later. */
const QUAKE_AFTER = `Kesmark shaken a second time

Kesmark was hit by another earthquake on Friday. Two people died when the chapel of San Isidro fell on them. The quake measured 5.2, the observatory in La Paz said. Elvira Condori closed the schools, and the market of Villa Amparo burned down.`
const QUAKE_AFTER_TOO = `Chapel falls in second Kesmark quake

The chapel of San Isidro collapsed in Kesmark on Friday, killing two people, when the ground shook again. The market of Villa Amparo caught fire. Mayor Elvira Condori closed the schools. The observatory in La Paz gave the magnitude as 5.2.`

const asked = queryOf(articleOf('article', QUAKE_HERE, { published: '2025-06-10' }))
const other = (id: string, text: string, published: string | null) => reportOf(id, text, { published })
const findIn = (heads: readonly Report[], assume = false) => findStories(asked, { heads, searched: heads.length }, assume)
const found = (...reports: readonly Report[]) => findIn(reports).same.map(m => m.article)

describe('the same story', () => {
  it.each([
    ['a day later', '2025-06-11'],
    ['the same day', '2025-06-10'],
    ['a moment of the day', '2025-06-10T18:30:00Z'],
    ['a week before', '2025-06-03'],
    ['no date', null],
    ['a date that is none', 'yesterday'],
  ])('is found: %s', (_, published) => {
    expect(found(other('there', QUAKE_THERE, published))).toEqual(['there'])
  })
  it.each(['talks', 'landslide', 'takeover'] as const)('is found from short reports: %s', story => {
    const { stories } = compareArticle(articleOf('article', tellHere(story, '')), [reportOf('there', tellThere(story, ''))])
    expect(stories.map(s => s.article)).toEqual(['there'])
  })
})

describe('another event of one kind, place and week', () => {
  const own = [other('own', QUAKE_THERE, '2025-06-11'), other('own too', `${QUAKE_HERE} No one slept.`, '2025-06-10')]
  const after = other('after', QUAKE_AFTER, '2025-06-14')
  const afterToo = other('after too', QUAKE_AFTER_TOO, '2025-06-14')

  it('is told by two reports that resemble each other: related, not compared', () => {
    const { same, related } = findIn([...own, after, afterToo])
    expect({ same: same.map(m => m.article), related: related.map(m => m.article).sort() }).toEqual({
      same: ['own too', 'own'],
      related: ['after', 'after too'],
    })
  })
})

describe('another story', () => {
  it('of the same kind, in another country, a year before, is left out', () => {
    expect(found(other('elsewhere', QUAKE_ELSEWHERE, '2024-06-10'))).toEqual([])
  })
  it('of the same kind, in another country, on the same day, is left out', () => {
    expect(found(other('elsewhere', QUAKE_ELSEWHERE, '2025-06-10'))).toEqual([])
  })
  it('of the same town a year before is left out', () => {
    expect(found(other('before', QUAKE_THERE, '2024-06-10'))).toEqual([])
  })
  it('of the same kind nearby is believed of a few, not of many thousands that were looked at', () => {
    const neighbour = other(
      'neighbour',
      QUAKE_THERE.replaceAll('Elvira Condori', 'Rosa Quispe').replaceAll('Ramiro Teves', 'the president'),
      null,
    )
    expect(findStories(asked, { heads: [neighbour], searched: 1 }, false).same).toHaveLength(1)
    expect(findStories(asked, { heads: [neighbour], searched: 1e9 }, false).same).toHaveLength(0)
  })
  it.each(['talks', 'landslide', 'takeover'] as const)('of another kind is left out: %s', story => {
    expect(found(reportOf(story, tellThere(story, '')))).toEqual([])
  })
  it('is taken all the same when the reader says so', () => {
    expect(findIn([other('elsewhere', QUAKE_ELSEWHERE, '2024-06-10')], true).same.map(m => m.article)).toEqual(['elsewhere'])
  })
})

describe('an article without a date', () => {
  const undated = queryOf(articleOf('article', QUAKE_HERE, { published: null }))
  const ask = (...heads: readonly Report[]) => {
    const { same, related } = findStories(undated, { heads, searched: heads.length }, false)
    return { same: same.map(m => m.article).sort(), related: related.map(m => m.article) }
  }
  it('is of the time that most of what is found is of; the same town another year is related', () => {
    expect(
      ask(
        other('there', QUAKE_THERE, '2025-06-11'),
        other('also', QUAKE_THERE.replace('21', '19'), '2025-06-12'),
        other('before', QUAKE_THERE.replace('21', '4'), '2024-06-10'),
      ),
    ).toEqual({ same: ['also', 'there'], related: ['before'] })
  })
  it('finds what has no date either', () => {
    expect(ask(other('there', QUAKE_THERE, '2025-06-11'), other('none', QUAKE_THERE.replace('21', '19'), null)).same).toEqual([
      'none',
      'there',
    ])
    expect(ask(other('none', QUAKE_THERE, null)).same).toEqual(['none'])
  })
})

it.each<[readonly string[], readonly string[]]>([
  [
    ['Lindqvist', 'Ada', 'Ada Lindqvist', 'Kesmark'],
    ['Ada Lindqvist', 'Kesmark'],
  ],
  [
    ['PORT KESMARK', 'PORT', 'OSCE'],
    ['Port Kesmark', 'OSCE'],
  ],
  [
    ['2,900 of', 'Kesmark'],
    ['2,900', 'Kesmark'],
  ],
  [
    ['Kesmark', 'Orquilla', 'Condori', 'Teves'],
    ['Kesmark', 'Orquilla', 'Condori'],
  ],
])('of %j it names %j', (words, named) => {
  expect(namedOf(words.map((one, i) => ({ hash: hashOf('name', one), impact: 200 - i, words: one })))).toEqual(named)
})

describe('which and why', () => {
  const there = other('there', QUAKE_THERE, '2025-06-11')
  const elsewhere = other('elsewhere', QUAKE_ELSEWHERE, '2025-06-10')

  it('the likest report comes first', () => {
    const copy = other('copy', QUAKE_HERE.replace('18', '19'), '2025-06-10')
    expect(found(there, elsewhere, copy).slice(0, 2)).toEqual(['copy', 'there'])
  })
  it('names that both share, and the days between', () => {
    const [match] = findIn([there]).same
    expect(match?.why[0]).toMatch(/^shared: /)
    expect(match?.why[0]).toContain('Kesmark')
    expect(match?.why[0]).not.toContain('Tarnsund')
    expect(match?.why).toContain('1 day apart')
  })
  it.each([
    ['2025-06-10T23:00:00Z', 'same day'],
    ['2025-06-08', '2 days apart'],
  ])('published %s: %s', (published, words) => {
    expect(findIn([other('there', QUAKE_THERE, published)]).same[0]?.why).toContain(words)
  })
  it('without a date nothing is said of days', () => {
    expect(findIn([other('there', QUAKE_THERE, null)]).same[0]?.why).toHaveLength(1)
  })
  it('carries the source of the report', () => {
    const [match] = findIn([reportOf('there', QUAKE_THERE, { title: 'A title', url: 'https://there.example/1' })]).same
    expect(match).toMatchObject({ outlet: 'The there', title: 'A title', url: 'https://there.example/1', published: '2025-06-12' })
  })
  it('order does not depend on the order of the corpus', () => {
    const copy = other('copy', QUAKE_HERE.replace('18', '19'), '2025-06-10')
    expect(found(copy, there)).toEqual(found(there, copy))
  })
})
