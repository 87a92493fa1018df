/**
 * The line: article in, differences out. Each stage is called once, in order.
 *
 *   Article → Block[] → Sentence[] → Claim[] → Match[] → aligned claims → Difference[]
 */
import type { Article, Comparison, Report } from './model.ts'

export interface CompareOptions {
  /** Every report is taken to be about the article's story. */
  readonly assumeSameStory?: boolean
  /** Milliseconds, any origin; timings are 0 without it (core has no clock). */
  readonly now?: () => number
  /** Show weaker differences too. */
  readonly weaker?: boolean
}

/** Reads an article once, into what packs store and comparison needs. */
export function prepareReport(_article: Article): Report {
  throw new Error('not built yet')
}

/** Compares an article with reports. The article itself (same address or same text) is passed over. */
export function compareArticle(_article: Article, _reports: readonly Report[], _options: CompareOptions = {}): Comparison {
  throw new Error('not built yet')
}
