/**
 * Pairs of news sentences that were judged to say the same → how often a difference is shown all the same.
 *
 * Goes in: lines of JSON, `{"a": …, "b": …, "label": "paraphrase" | "not_paraphrase"}`. A sentence is a report of its own, of a
 * day unknown, and both are taken to be of one story. Some pairs do differ in a figure: the count is an upper bound of false alarms.
 */
import * as v from 'valibot'
import { comparePrepared, prepareArticle, prepareReport } from '../../src/core/compare.ts'
import type { Article, Relation } from '../../src/core/model.ts'

const pairSchema = v.object({ a: v.string(), b: v.string(), label: v.picklist(['paraphrase', 'not_paraphrase']) })
export type SentencePair = v.InferOutput<typeof pairSchema>

export interface Alarm {
  readonly kind: string
  readonly relation: Relation
  readonly confidence: number
  readonly here: string
  readonly there: string
}

export function readPairs(lines: string): SentencePair[] {
  return lines
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => v.parse(pairSchema, JSON.parse(line)))
}

const articleOf = (id: string, text: string): Article => ({
  id,
  outlet: null,
  title: null,
  published: null,
  url: null,
  language: 'en',
  text,
})

/** What would be shown of the first sentence against the second. */
export function alarmsOf({ a, b }: SentencePair): Alarm[] {
  const { differences } = comparePrepared(prepareArticle(articleOf('a', a)), [prepareReport(articleOf('b', b))], {
    assumeSameStory: true,
  })
  return differences.flatMap(({ kind, here, there }) =>
    there.map(({ relation, confidence, quote }) => ({ kind, relation, confidence, here: here.quote, there: quote })),
  )
}
