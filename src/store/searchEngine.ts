/**
 * A query → the request that a team's search engine would be asked with: the body of an OpenSearch search. Nothing is sent from here.
 *
 * The index that it expects, and what an implementation of `CorpusSource` has to do, stand in docs/design.md.
 */
import type { KeyTerm, Query } from '../core/corpus.ts'
import { WINDOW_DAYS } from '../core/matching/lookUp.ts'

/** Terms asked for: `more_like_this` takes the most telling of them by its own statistics. */
const MOST_TERMS = 64
/** Of these terms a report holds at least so many, or it is about something else. */
const FEWEST_SHARED = 3
/** Names of fields in the index. */
const TERMS_FIELD = 'terms'
const DATE_FIELD = 'published'
/** After so many days a report counts half. */
const HALF_LIFE_DAYS = 3
const DAY_MS = 86_400_000

export interface SearchRequest {
  readonly size: number
  readonly _source: readonly string[]
  readonly query: object
}

/** A term of the greatest impact is said four times: search engines weigh by frequency. */
const IMPACT_A_WORD = 64

/** As reports are indexed and asked for: each term's hash as six hexadecimal digits, the more often the more it weighs. */
export function wordsOf(terms: readonly Pick<KeyTerm, 'hash' | 'impact'>[]): string {
  return terms
    .flatMap(({ hash, impact }) => Array<string>(Math.ceil(impact / IMPACT_A_WORD)).fill(hash.toString(16).padStart(6, '0')))
    .join(' ')
}

const moreLikeThis = ({ terms }: Query) => ({
  more_like_this: {
    fields: [TERMS_FIELD],
    like: wordsOf(terms.slice(0, MOST_TERMS)),
    max_query_terms: MOST_TERMS,
    min_term_freq: 1,
    min_doc_freq: 1,
    boost_terms: 1,
    minimum_should_match: String(FEWEST_SHARED),
  },
})

function around(published: string): { readonly filter: object; readonly decay: object } | null {
  const origin = published.slice(0, 10)
  const day = Date.parse(origin)
  if (!Number.isFinite(day)) return null
  const dayAt = (days: number) => new Date(day + days * DAY_MS).toISOString().slice(0, 10)
  const dated = { range: { [DATE_FIELD]: { gte: dayAt(-WINDOW_DAYS), lt: dayAt(WINDOW_DAYS + 1) } } }
  const undated = { bool: { must_not: { exists: { field: DATE_FIELD } } } }
  return {
    filter: { bool: { should: [dated, undated], minimum_should_match: 1 } },
    decay: { exp: { [DATE_FIELD]: { origin, scale: `${HALF_LIFE_DAYS}d`, decay: 0.5 } } },
  }
}

/** Everything of a report but its claims. */
const HEAD_FIELDS = ['outlet', 'title', 'published', 'url', 'language', 'words', 'fingerprint', 'sketch', 'keys', 'thin', 'invented']

/** The article itself is left out by its text: `must_not`. */
export function searchRequest(query: Query, most: number): SearchRequest {
  const near = query.published === null ? null : around(query.published)
  const bool = {
    must: [moreLikeThis(query)],
    must_not: [{ term: { fingerprint: query.fingerprint } }],
    filter: near === null ? [] : [near.filter],
  }
  const scored = near === null ? { bool } : { function_score: { query: { bool }, functions: [near.decay], boost_mode: 'multiply' } }
  return { size: most, _source: HEAD_FIELDS, query: scored }
}
