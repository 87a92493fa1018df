/**
 * Which reports are about the article's story, and why.
 *
 * "shared: Sumy, Rubio, ceasefire", "1 day apart" → score .46, the same story.
 */
import { conceptOf } from './claims/concepts.ts'
import { CONCEPTS } from './claims/lexicon/concepts.ts'
import type { ArticleReading } from './claims/reading.ts'
import type { Match, Report, Source, Term } from './model.ts'

/** Terms kept a report: measured to lose nothing against all of them. */
const MAX_TERMS = 64
/** A name tells more of a story than a word. */
const NAME_WEIGHT = 2.5
/** What stands in the first sentences tells more. */
const LEAD_SENTENCES = 3
const LEAD_WEIGHT = 1.6
/** Reports less alike than this are not taken for the same story: higher loses reports, lower compares strangers. */
const MIN_SCORE = 0.15
/** A story needs this many names in common, else words alone would join two quakes. */
const MIN_SHARED_NAMES = 1
/** Days after which nearness in time counts half. */
const HALF_LIFE_DAYS = 5
/** Reports further apart than this tell of different events. */
const MAX_DAYS = 60
const DAY_MS = 86_400_000

/** The terms that a report is recognised by, heaviest first; weights sum to 1 in squares. */
export function salientTerms(reading: ArticleReading): Term[] {
  const weights = new Map<string, { weight: number; words?: string }>()
  const add = (key: string, weight: number, words?: string) => {
    const known = weights.get(key)
    weights.set(key, { weight: (known?.weight ?? 0) + weight, ...((known?.words ?? words) ? { words: known?.words ?? words } : {}) })
  }
  reading.sentences.forEach((sentence, i) => {
    const lead = i < LEAD_SENTENCES ? LEAD_WEIGHT : 1
    for (const mention of sentence.mentions)
      add(`n:${mention.key}`, NAME_WEIGHT * lead, reading.persons.get(mention.key)?.words ?? mention.words)
    for (const token of sentence.tokens) {
      if (token.pos !== 'NOUN' && token.pos !== 'VERB' && token.pos !== 'ADJ') continue
      const concept = conceptOf(token.lemma)
      if (concept) add(concept, lead)
    }
  })
  const damped = [...weights].map(([key, w]) => ({ key, ...w, weight: Math.sqrt(w.weight) }))
  const kept = damped.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1)).slice(0, MAX_TERMS)
  const norm = Math.sqrt(kept.reduce((sum, t) => sum + t.weight * t.weight, 0)) || 1
  return kept.map(t => ({ ...t, weight: Math.round((t.weight / norm) * 1e4) / 1e4 }))
}

function daysApart(a: string | null, b: string | null): number | null {
  const days = Math.abs(Date.parse(a?.slice(0, 10) ?? '') - Date.parse(b?.slice(0, 10) ?? '')) / DAY_MS
  return Number.isFinite(days) ? days : null
}

/**
 * How many of a hundred news reports hold a term, before any corpus is looked at: a country is named in many,
 * a person in few. Keeps a corpus of five reports from calling every word rare.
 */
const EXPECTED = { country: 0.1, name: 0.008, commonConcept: 0.08, word: 0.02 } as const
/** The expectation weighs as much as this many reports. */
const EXPECTED_REPORTS = 400

function expectedShare(key: string): number {
  if (key.startsWith('n:@')) return EXPECTED.country
  if (key.startsWith('n:')) return EXPECTED.name
  return CONCEPTS.has(key) ? EXPECTED.commonConcept : EXPECTED.word
}

/** Inverse document frequency, from the corpus and the expectation together. */
function rarities(reports: readonly Report[]): (key: string) => number {
  const frequency = new Map<string, number>()
  for (const report of reports) for (const term of report.terms) frequency.set(term.key, (frequency.get(term.key) ?? 0) + 1)
  const total = reports.length + EXPECTED_REPORTS
  return key => Math.log(1 + total / ((frequency.get(key) ?? 0) + EXPECTED_REPORTS * expectedShare(key)))
}

type Rarity = (key: string) => number

/** Cosine of two reports' terms, rare terms counting more. */
function scoreOf(terms: ReadonlyMap<string, Term>, report: Report, rarity: Rarity): { score: number; shared: Term[] } {
  const weigh = (term: Term) => term.weight * rarity(term.key)
  const norm = (list: Iterable<Term>) => Math.sqrt([...list].reduce((sum, t) => sum + weigh(t) ** 2, 0)) || 1
  let product = 0
  const shared: Term[] = []
  for (const term of report.terms) {
    const own = terms.get(term.key)
    if (!own) continue
    const weight = weigh(own) * weigh(term)
    product += weight
    shared.push({ ...own, weight })
  }
  return { score: product / (norm(terms.values()) * norm(report.terms)), shared: shared.sort((a, b) => b.weight - a.weight) }
}

/** A match before it is known who copies whom. */
export type Found = Omit<Match, 'voice'>

function whyMatched(shared: readonly Term[], days: number | null): string[] {
  const names = shared.flatMap(t => (t.words ? [t.words] : [])).slice(0, 3)
  const why = [`shared: ${(names.length ? names : shared.slice(0, 3).map(t => t.key)).join(', ')}`]
  if (days !== null) why.push(days === 0 ? 'same day' : `${days} ${days === 1 ? 'day' : 'days'} apart`)
  return why
}

/** Reports of the article's story, best first. */
export function findStories(article: Source & { readonly terms: readonly Term[] }, reports: readonly Report[], assume: boolean): Found[] {
  const terms = new Map(article.terms.map(t => [t.key, t]))
  const rarity = rarities(reports)
  const matches: Found[] = []
  for (const report of reports) {
    const { score, shared } = scoreOf(terms, report, rarity)
    const days = daysApart(article.published, report.published)
    const names = shared.filter(t => t.key.startsWith('n:'))
    const near = days === null ? 1 : 0.5 + 0.5 * 0.5 ** (days / HALF_LIFE_DAYS)
    const same = score * near >= MIN_SCORE && names.length >= MIN_SHARED_NAMES && (days === null || days <= MAX_DAYS)
    if (!assume && !same) continue
    const { outlet, title, published, url } = report
    const rounded = Math.round(Math.min(1, score * near) * 1000) / 1000
    matches.push({
      article: report.id,
      outlet,
      title,
      published,
      url,
      score: rounded,
      why: same || shared.length ? whyMatched(shared, days) : ['taken as given'],
    })
  }
  return matches.sort((a, b) => b.score - a.score || (a.article < b.article ? -1 : 1))
}
