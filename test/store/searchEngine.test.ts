import { describe, expect, it } from 'vitest'
import { searchRequest, wordsOf } from '../../src/store/searchEngine.ts'
import { FLOOD, queryFor } from './sample.ts'

const terms = [
  { hash: 0x00a3f1, impact: 120, words: 'flood' },
  { hash: 0x41b07c, impact: 3, words: 'Velm' },
]
const query = { ...queryFor(FLOOD), terms, fingerprint: '00112233445566aa' }

describe('searchRequest', () => {
  it('is the request that docs/design.md shows', () => {
    expect(searchRequest({ ...query, published: '2031-03-04T10:00:00Z' }, 100)).toEqual({
      size: 100,
      _source: ['outlet', 'title', 'published', 'url', 'language', 'words', 'fingerprint', 'sketch', 'keys', 'thin', 'invented'],
      query: {
        function_score: {
          query: {
            bool: {
              must: [
                {
                  more_like_this: {
                    fields: ['terms'],
                    like: '00a3f1 00a3f1 41b07c',
                    max_query_terms: 64,
                    min_term_freq: 1,
                    min_doc_freq: 1,
                    boost_terms: 1,
                    minimum_should_match: '3',
                  },
                },
              ],
              must_not: [{ term: { fingerprint: '00112233445566aa' } }],
              filter: [
                {
                  bool: {
                    should: [
                      { range: { published: { gte: '2031-02-25', lt: '2031-03-12' } } },
                      { bool: { must_not: { exists: { field: 'published' } } } },
                    ],
                    minimum_should_match: 1,
                  },
                },
              ],
            },
          },
          functions: [{ exp: { published: { origin: '2031-03-04', scale: '3d', decay: 0.5 } } }],
          boost_mode: 'multiply',
        },
      },
    })
  })

  it('asks for all days where the article has no date, or none that can be read', () => {
    for (const published of [null, 'soon']) {
      const { query: asked } = searchRequest({ ...query, published }, 5)
      expect(asked).toMatchObject({ bool: { filter: [] } })
    }
  })
})

it('wordsOf says a term the more often the more it weighs', () => {
  expect(wordsOf(terms)).toBe('00a3f1 00a3f1 41b07c')
  expect(wordsOf([{ hash: 1, impact: 255 }])).toBe('000001 000001 000001 000001')
})
