/**
 * The line: article in, differences out. Each stage is called once, in order.
 *
 *   Article → Query → Match[] ┐
 *           → Block[] → Sentence[] → Claim[] → aligned claims → Difference[]
 *
 * The story is found from heads alone. Where it is not in the corpus, the language model is never asked.
 */
import { type Telling, tellingTerms } from './align.ts'
import { extractClaims } from './claims/index.ts'
import { sketchOf, voicesOf } from './copies.ts'
import type { Compared } from './differences/candidates.ts'
import type { Model } from './differences/confidence.ts'
import { findDifferences, THRESHOLDS, type Thresholds } from './differences/find.ts'
import { fingerprint } from './fingerprint.ts'
import type { Level } from './kinds.ts'
import { HeadIndex } from './matching/headIndex.ts'
import { keysOf, keyTermsOf } from './matching/keyTerms.ts'
import { type Asked, queryOf } from './matching/query.ts'
import type { Article, Comparison, Match, Report, ReportHead, Summary } from './model.ts'
import { order, sourceOrder } from './sourceOrder.ts'
import { type Found, findStories, isItself, type Stories } from './stories.ts'
import { findBlocks } from './text/clean.ts'
import { splitSentences } from './text/sentences.ts'

export interface CompareOptions {
  /** Every report is taken to be about the article's story. */
  readonly assumeSameStory?: boolean
  /** Milliseconds, any origin; timings are 0 without it (core has no clock). */
  readonly now?: () => number
  /** How sure a difference has to be to be shown; normal without it. */
  readonly level?: Level
  /** Confidence below which nothing is shown, 0..1; stands in for all thresholds when curves are measured. */
  readonly threshold?: number
  /** Other weights than the fitted ones, when they are measured on stories that they were not fitted to. */
  readonly model?: Model
}

const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0

/** Reads an article once, into what packs store and comparison needs. */
export function prepareReport(article: Article): Report {
  const blocks = findBlocks(article.text)
  const { claims } = extractClaims(article, splitSentences(article.text, blocks))
  const { id, outlet, title, published, url, language, text } = article
  return {
    id,
    outlet,
    title,
    published,
    url,
    language,
    words: wordsIn(text),
    fingerprint: fingerprint(text),
    sketch: sketchOf(text),
    keys: keysOf(keyTermsOf(title, text, blocks)),
    claims,
  }
}

/** Candidates that are looked at one by one. The right ones are among the first twenty; the rest may still be worth naming. */
const MOST_CANDIDATES = 100

/** The reports of the article's story among heads in memory, the article itself left out. */
export function findMatches(asked: Asked, heads: readonly ReportHead[], assumeSameStory = false): Stories {
  const others = heads.filter(head => !isItself(asked, head))
  const few = assumeSameStory || others.length <= MOST_CANDIDATES
  const found = few ? { heads: others, searched: others.length } : new HeadIndex(others).candidates(asked, MOST_CANDIDATES)
  return findStories(asked, found, assumeSameStory)
}

/** An article read before: what its story is found by, and its claims. */
export interface Prepared {
  readonly asked: Asked
  readonly report: Report
}

export function prepareArticle(article: Article): Prepared {
  return { asked: queryOf(article), report: prepareReport(article) }
}

/** The first to report comes first, so that a copy is named after what it copies. */
const byTime = (reports: readonly Report[]): Report[] =>
  [...reports].sort((a, b) => sourceOrder(a, b) || order(a.fingerprint, b.fingerprint))

/** What a comparison is made of before it is made: the article as read, the reports of its story, how telling each term is. */
export interface Context {
  readonly here: Report
  readonly stories: readonly Match[]
  readonly related: readonly Match[]
  readonly compared: readonly Compared[]
  readonly telling: Telling
  readonly thresholds: Thresholds
}

function matchOf({ alike: _, ...match }: Found, voice: string): Match {
  return { ...match, voice }
}

function thresholdsOf({ threshold, level = 'normal' }: CompareOptions): Thresholds {
  if (threshold !== undefined) return { conflict: threshold, attribution: threshold, scope: threshold, precision: threshold }
  return THRESHOLDS[level]
}

/** Reports that are not of the story are passed over. */
export function contextWith(here: Report, stories: Stories, reports: readonly Report[], options: CompareOptions): Context {
  const alike = new Map(stories.same.map(found => [found.article, found.alike]))
  const sameStory = reports.filter(({ id }) => alike.has(id))
  const voices = voicesOf([{ id: '', sketch: here.sketch }, ...byTime(sameStory)])
  const voiceOf = (id: string) => voices.get(id) ?? id
  return {
    here,
    stories: stories.same.map(found => matchOf(found, voiceOf(found.article))),
    related: stories.related.map(found => matchOf(found, found.article)),
    compared: sameStory.map(report => ({ report, story: alike.get(report.id) ?? 0, voice: voiceOf(report.id) })),
    telling: tellingTerms([here.claims, ...sameStory.map(({ claims }) => claims)]),
    thresholds: thresholdsOf(options),
  }
}

/** Finds the story's reports and what is needed to compare with them. */
function contextOf({ asked, report }: Prepared, reports: readonly Report[], options: CompareOptions = {}): Context {
  const others = reports.filter(other => !isItself(asked, other))
  return contextWith(report, findMatches(asked, others, options.assumeSameStory), others, options)
}

function answerFrom(context: Context, options: CompareOptions): Pick<Comparison, 'stories' | 'related' | 'differences'> {
  const { here, stories, related, compared, telling, thresholds } = context
  return { stories, related, differences: findDifferences(here.claims, compared, telling, thresholds, options.model) }
}

const summaryOf = ({ title, outlet, published, url, language }: Omit<Summary, 'words'>, words: number): Summary => ({
  title,
  outlet,
  published,
  url,
  language,
  words,
})

/** Compares an article that was read before. */
export function comparePrepared(prepared: Prepared, reports: readonly Report[], options: CompareOptions = {}): Comparison {
  const now = options.now ?? (() => 0)
  const start = now()
  const context = contextOf(prepared, reports, options)
  const matched = now()
  const answer = answerFrom(context, options)
  const { report } = prepared
  return {
    article: summaryOf(report, report.words),
    ...answer,
    timings: { extract_ms: 0, match_ms: matched - start, compare_ms: now() - matched },
  }
}

/**
 * Compares an article whose story was found: `reports` are those of `stories.same`, with their claims.
 * Where there are none, nothing is read.
 */
export function compareMatched(article: Article, stories: Stories, reports: readonly Report[], options: CompareOptions = {}): Comparison {
  const now = options.now ?? (() => 0)
  const start = now()
  const summary = summaryOf(article, wordsIn(article.text))
  if (stories.same.length === 0) {
    const related = stories.related.map(found => matchOf(found, found.article))
    return { article: summary, stories: [], related, differences: [], timings: { extract_ms: 0, match_ms: 0, compare_ms: 0 } }
  }
  const here = prepareReport(article)
  const read = now()
  const answer = answerFrom(contextWith(here, stories, reports, options), options)
  return { article: summary, ...answer, timings: { extract_ms: read - start, match_ms: 0, compare_ms: now() - read } }
}

/** Compares an article with reports in memory. The article itself (same address or same text) is passed over. */
export function compareArticle(article: Article, reports: readonly Report[], options: CompareOptions = {}): Comparison {
  const now = options.now ?? (() => 0)
  const start = now()
  const asked = queryOf(article)
  const others = reports.filter(other => !isItself(asked, other))
  const stories = findMatches(asked, others, options.assumeSameStory)
  const match_ms = now() - start
  const comparison = compareMatched(article, stories, others, options)
  return { ...comparison, timings: { ...comparison.timings, match_ms } }
}
