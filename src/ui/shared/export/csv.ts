/**
 * A comparison → CSV (RFC 4180), a row for each report that states something, fields named as in the JSON.
 *
 * people hurt,count,conflict,31 people were hurt,44 people were hurt,The Quay,…,The Morning Post,Storm in Arvenna,…
 */
import type { Comparison, Difference, Summary } from '../../../core/model.ts'
import { linkTo } from '../links.ts'

const REPORT = ['topic', 'kind', 'relation', 'here', 'quote', 'outlet', 'title', 'published', 'url', 'reason', 'confidence'] as const
/** The article that the reports are compared with, on each row: rows are sorted and cut apart. */
const ARTICLE = ['article_outlet', 'article_title', 'article_published', 'article_url'] as const
const COLUMNS = [...REPORT, ...ARTICLE] as const
type Row = Readonly<Record<(typeof COLUMNS)[number], string | number | null>>

/** Spreadsheets take a cell that begins so for a formula, and a quote must not become one. */
const FORMULA = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/u

function cell(value: string | number | null): string {
  if (typeof value === 'number') return String(value)
  const text = value ?? ''
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function rowsOf({ topic, kind, here, there, same }: Difference, article: Summary): readonly Row[] {
  const about = {
    topic,
    kind,
    here: here.quote,
    article_outlet: article.outlet,
    article_title: article.title,
    article_published: article.published,
    article_url: linkTo(article.url),
  }
  return [
    ...there.map(({ relation, quote, outlet, title, published, url, reason, confidence }) => {
      return { ...about, relation, quote, outlet, title, published, url: linkTo(url), reason, confidence }
    }),
    ...same.map(({ quote, outlet, title, published, url }) => {
      return { ...about, relation: 'same', quote, outlet, title, published, url: linkTo(url), reason: null, confidence: null }
    }),
  ]
}

export function csvOf({ article, differences }: Pick<Comparison, 'article' | 'differences'>): string {
  const rows = differences.flatMap(difference => rowsOf(difference, article)).map(row => COLUMNS.map(column => cell(row[column])).join(','))
  return [COLUMNS.join(','), ...rows].map(line => `${line}\r\n`).join('')
}
