/**
 * An article → what its story is looked up by and recognised with: about a millisecond, and no language model.
 *
 * const asked = queryOf(article); const heads = await source.candidates(asked, 100); findStories(asked, heads)
 */
import { sketchOf } from '../copies.ts'
import type { KeyTerm, Query } from '../corpus.ts'
import { fingerprint } from '../fingerprint.ts'
import type { Article, ReportHead, Sketch } from '../model.ts'
import { findBlocks } from '../text/clean.ts'
import { hashIn, impactIn } from './hash.ts'
import { keysOf, keyTermsOf } from './keyTerms.ts'

/** A query, and what else the decision looks at. */
export interface Asked extends Query {
  readonly title: string | null
  readonly sketch: Sketch
}

export function queryOf({ title, text, published, url }: Article): Asked {
  const terms = keyTermsOf(title, text, findBlocks(text))
  return { terms, published, url, fingerprint: fingerprint(text), title, sketch: sketchOf(text) }
}

const termsIn = (keys: readonly number[]): KeyTerm[] => keys.map(key => ({ hash: hashIn(key), impact: impactIn(key), words: '' }))

/** A stored report as the one that is asked about: its keys hold no words, so "shared: …" stays empty. */
export function queryOfReport({ title, published, url, fingerprint, sketch, keys }: ReportHead): Asked {
  return { terms: termsIn(keys), published, url, fingerprint, title, sketch }
}

/** An article → its head, claims aside: what a corpus of texts is searched by before any text is read in full. */
export function headOf(article: Article): ReportHead {
  const { id, outlet, title, published, url, language, text } = article
  const asked = queryOf(article)
  const words = text.split(/\s+/).filter(Boolean).length
  return {
    id,
    outlet,
    title,
    published,
    url,
    language,
    words,
    fingerprint: asked.fingerprint,
    sketch: asked.sketch,
    keys: keysOf(asked.terms),
  }
}
