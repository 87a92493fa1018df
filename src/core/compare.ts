/**
 * The line: article in, differences out. Each stage is called once, in order.
 *
 *   Article → Block[] → Sentence[] → Claim[] → Match[] → aligned claims → Difference[]
 */
import { type Telling, tellingTerms } from './align.ts'
import { extractClaims } from './claims/index.ts'
import { sketchOf, voicesOf } from './copies.ts'
import type { Compared } from './differences/candidates.ts'
import type { Model } from './differences/confidence.ts'
import { findDifferences, SHOWN, SHOWN_WEAKER } from './differences/find.ts'
import { fingerprint } from './fingerprint.ts'
import type { Article, Comparison, Match, Report } from './model.ts'
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
  /** Confidence below which nothing is shown, 0..1; stands in for the two thresholds when curves are measured. */
  readonly threshold?: number
  /** Other weights than the fitted ones, when they are measured on stories that they were not fitted to. */
  readonly model?: Model
}

/** Reads an article once, into what packs store and comparison needs. */
export function prepareReport(article: Article): Report {
  const sentences = splitSentences(article.text, findBlocks(article.text))
  const { claims, reading } = extractClaims(article, sentences)
  const { id, outlet, title, published, url, language, text } = article
  const words = text.split(/\s+/).filter(Boolean).length
  return {
    id,
    outlet,
    title,
    published,
    url,
    language,
    words,
    fingerprint: fingerprint(text),
    sketch: sketchOf(text),
    terms: salientTerms(reading),
    claims,
  }
}

/** The same address or the same text: the article itself, wherever the corpus has it from. */
function isItself(article: Report, report: Report): boolean {
  return article.fingerprint === report.fingerprint || (article.url !== null && article.url === report.url)
}

/** Compares a report that was read before. */
export function comparePrepared(report: Report, reports: readonly Report[], options: CompareOptions = {}): Comparison {
  return compareReport({ report, extract_ms: 0 }, reports, options)
}

/** Compares an article with reports. The article itself (same address or same text) is passed over. */
export function compareArticle(article: Article, reports: readonly Report[], options: CompareOptions = {}): Comparison {
  return compareReport(prepareTimed(article, options), reports, options)
}

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** The first to report comes first, so that a copy is named after what it copies. */
const byTime = (reports: readonly Report[]): Report[] =>
  [...reports].sort((a, b) => order(a.published ?? '~', b.published ?? '~') || order(a.id, b.id))

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

/** What a comparison is made of before it is made: the article as read, the reports of its story, how telling each term is. */
export interface Context {
  readonly here: Report
  readonly stories: readonly Match[]
  readonly compared: readonly Compared[]
  readonly telling: Telling
  readonly threshold: number
}

/** Finds the story's reports and what is needed to compare with them. */
export function contextOf(here: Report, reports: readonly Report[], options: CompareOptions = {}): Context {
  const others = reports.filter(other => !isItself(here, other))
  const found = findStories(here, others, options.assumeSameStory ?? false)
  const scores = new Map(found.map(match => [match.article, match.score]))
  const sameStory = others.filter(other => scores.has(other.id))
  const voices = voicesOf([{ id: '', sketch: here.sketch }, ...byTime(sameStory)])
  const voiceOf = (id: string) => voices.get(id) ?? id
  return {
    here,
    stories: found.map(match => ({ ...match, voice: voiceOf(match.article) })),
    compared: sameStory.map(report => ({ report, story: scores.get(report.id) ?? 0, voice: voiceOf(report.id) })),
    telling: tellingTerms([here.claims, ...sameStory.map(r => r.claims)]),
    threshold: options.threshold ?? (options.weaker ? SHOWN_WEAKER : SHOWN),
  }
}

function compareReport({ report, extract_ms }: Prepared, reports: readonly Report[], options: CompareOptions): Comparison {
  const now = options.now ?? (() => 0)
  const start = now()
  const context = contextOf(report, reports, options)
  const matched = now()
  const differences = findDifferences(report.claims, context.compared, context.telling, context.threshold, options.model)
  const { title, outlet, published, language, words } = report
  const timings = { extract_ms, match_ms: matched - start, compare_ms: now() - matched }
  return { article: { title, outlet, published, language, words }, stories: context.stories, differences, timings }
}
