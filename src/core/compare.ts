/**
 * The line: article in, differences out. Each stage is called once, in order.
 *
 *   Article → Block[] → Sentence[] → Claim[] → Match[] → aligned claims → Difference[]
 */
import { tellingTerms } from './align.ts'
import { extractClaims } from './claims/index.ts'
import { findDifferences, SHOWN, SHOWN_WEAKER } from './differences/find.ts'
import { fingerprint } from './fingerprint.ts'
import type { Article, Comparison, Report } from './model.ts'
import { findStories, salientTerms } from './stories.ts'
import { findBlocks } from './text/clean.ts'
import { splitSentences } from './text/sentences.ts'

export interface CompareOptions {
  /** Every report is taken to be about the article's story. */
  readonly assumeSameStory?: boolean
  /** Milliseconds, any origin; timings are 0 without it (core has no clock). */
  readonly now?: () => number
  /** Show weaker differences too. */
  readonly weaker?: boolean
}

/** Reads an article once, into what packs store and comparison needs. */
export function prepareReport(article: Article): Report {
  const sentences = splitSentences(article.text, findBlocks(article.text))
  const { claims, reading } = extractClaims(article, sentences)
  const { id, outlet, title, published, url, language, text } = article
  const words = text.split(/\s+/).filter(Boolean).length
  return { id, outlet, title, published, url, language, words, fingerprint: fingerprint(text), terms: salientTerms(reading), claims }
}

/** The same address or the same text: the article itself, wherever the corpus has it from. */
function isItself(article: Report, report: Report): boolean {
  return article.fingerprint === report.fingerprint || (article.url !== null && article.url === report.url)
}

/** Compares an article with reports. The article itself (same address or same text) is passed over. */
export function compareArticle(article: Article, reports: readonly Report[], options: CompareOptions = {}): Comparison {
  return compareReport(prepareTimed(article, options), reports, options)
}

interface Prepared {
  readonly report: Report
  readonly extract_ms: number
}

function prepareTimed(article: Article, options: CompareOptions): Prepared {
  const now = options.now ?? (() => 0)
  const start = now()
  const report = prepareReport(article)
  return { report, extract_ms: now() - start }
}

function compareReport({ report, extract_ms }: Prepared, reports: readonly Report[], options: CompareOptions): Comparison {
  const now = options.now ?? (() => 0)
  const start = now()
  const others = reports.filter(other => !isItself(report, other))
  const stories = findStories(report, others, options.assumeSameStory ?? false)
  const matched = new Set(stories.map(s => s.article))
  const sameStory = others.filter(other => matched.has(other.id))
  const found = now()
  const telling = tellingTerms([report.claims, ...sameStory.map(r => r.claims)])
  const differences = findDifferences(report.claims, sameStory, telling, options.weaker ? SHOWN_WEAKER : SHOWN)
  const { title, outlet, published, language, words } = report
  const timings = { extract_ms, match_ms: found - start, compare_ms: now() - found }
  return { article: { title, outlet, published, language, words }, stories, differences, timings }
}
