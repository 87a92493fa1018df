/**
 * How long reading and comparing take. In: reports and a number of rounds. Out: medians in milliseconds.
 *
 * measureExtraction(articles, 5) → { extract: 9.1, compromise: 55.2, chrono: 3.0 } for 1,000 words each.
 */
import * as chrono from 'chrono-node'
import nlp from 'compromise'
import { compareArticle, prepareReport } from '../../src/core/compare.ts'
import type { Article, Report } from '../../src/core/model.ts'

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length

/** Loading the language model, with the first article. Only true in a process that has not read anything yet. */
export function measureFirst(article: Article): number {
  return timed(() => prepareReport(article))
}

const READERS = {
  extract: (article: Article) => prepareReport(article),
  compromise: ({ text }: Article) => nlp(text).sentences().out('array'),
  chrono: ({ text, published }: Article) => chrono.parse(text, new Date(published ?? '2031-01-01')),
}
export type ReaderName = keyof typeof READERS

/** Milliseconds for 1,000 words. The readers take turns, so that a busy moment of the machine meets all of them. */
export function measureExtraction(articles: readonly Article[], rounds: number): Readonly<Record<ReaderName, number>> {
  const words = articles.reduce((sum, { text }) => sum + countWords(text), 0)
  const names: readonly ReaderName[] = ['extract', 'compromise', 'chrono']
  const times: Record<ReaderName, number[]> = { extract: [], compromise: [], chrono: [] }
  for (let round = -1; round < rounds; round++) {
    for (const name of names) {
      const time = timed(() => {
        for (const article of articles) READERS[name](article)
      })
      // The first round only warms up.
      if (round >= 0) times[name].push((time / words) * 1000)
    }
  }
  return { extract: median(times.extract), compromise: median(times.compromise), chrono: median(times.chrono) }
}

/** The same story told with other figures: a report of its own, as long and as hard to read. */
export function vary(article: Article, turn: number): Article {
  if (turn === 0) return article
  const text = article.text.replace(/\b\d{1,2}\b/g, digits => String(((Number(digits) + turn) % 97) + 2))
  return { ...article, id: `${article.id}-${turn}`, url: null, text }
}

/** So many reports, the given ones first, then variations of them. */
export function makeStore(articles: readonly Article[], size: number): readonly Report[] {
  return Array.from({ length: size }, (_, i) => {
    const article = articles[i % articles.length]
    if (!article) throw new Error('no articles to make a store of')
    return prepareReport(vary(article, Math.floor(i / articles.length)))
  })
}

export interface ComparisonTime {
  readonly stored: number
  /** Reports that the article was compared with claim by claim. */
  readonly compared: number
  /** Without reading the article. */
  readonly ms: number
}

export function measureComparison(article: Article, store: readonly Report[], assumeSameStory: boolean, rounds: number): ComparisonTime {
  const now = () => performance.now()
  const runs = Array.from({ length: rounds + 1 }, () => compareArticle(article, store, { assumeSameStory, now })).slice(1)
  const ms = median(runs.map(({ timings }) => timings.match_ms + timings.compare_ms))
  return { stored: store.length, compared: runs[0]?.stories.length ?? 0, ms }
}
