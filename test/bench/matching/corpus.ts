/**
 * Stories and what they are hidden among → items ready to be asked for and looked up, with and without dates.
 */
import { EMPTY_SKETCH } from '../../../src/core/copies.ts'
import { keysOf } from '../../../src/core/matching/keyTerms.ts'
import { type Asked, queryOf } from '../../../src/core/matching/query.ts'
import type { Article, ReportHead } from '../../../src/core/model.ts'
import { Draw } from './random.ts'

export type Group = 'real' | 'invented' | 'generated' | 'page'

export interface Item {
  readonly event: string
  readonly group: Group
  readonly asked: Asked
  readonly head: ReportHead
}

export function itemOf(event: string, group: Group, article: Article): Item {
  const id = `${group}/${event}/${article.id}`
  // What is made from one template repeats its wording, as reports of two real events do not.
  const asked = group === 'generated' ? { ...queryOf(article), sketch: EMPTY_SKETCH } : queryOf(article)
  const { outlet, title, published, url, language } = article
  const head = {
    id,
    outlet,
    title,
    published,
    url,
    language,
    words: article.text.split(/\s+/).length,
    fingerprint: asked.fingerprint,
    sketch: asked.sketch,
    keys: keysOf(asked.terms),
  }
  return { event, group, asked, head }
}

const START = Date.UTC(2016, 0, 1)
const DAY_MS = 86_400_000
const LATE_SHARE = 0.25

/** The same item on another day, or without one. */
export function dated(item: Item, published: string | null): Item {
  return { ...item, asked: { ...item.asked, published }, head: { ...item.head, published } }
}

/** Gives every event a day within `days`; a quarter of its reports come a day or two later. */
export function withDates(items: readonly Item[], days: number, seed: number): Item[] {
  const draw = new Draw(seed)
  const starts = new Map<string, number>()
  return items.map(item => {
    const start = starts.get(item.event) ?? draw.below(days)
    starts.set(item.event, start)
    const day = start + (draw.share() < LATE_SHARE ? draw.between(1, 2) : 0)
    return dated(item, new Date(START + day * DAY_MS).toISOString().slice(0, 10))
  })
}
