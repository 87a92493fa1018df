/**
 * A comparison → CSV (RFC 4180), a row for each report that states something, fields named as in the JSON.
 *
 * people hurt,count,conflict,31 people were hurt,44 people were hurt,The Quay,…
 */
import type { Comparison, Difference } from '../../../core/model.ts'
import { linkTo } from '../links.ts'

const COLUMNS = ['topic', 'kind', 'relation', 'here', 'quote', 'outlet', 'title', 'published', 'url', 'reason', 'confidence'] as const
type Row = Readonly<Record<(typeof COLUMNS)[number], string | number | null>>

/** Spreadsheets take a cell that begins so for a formula, and a quote must not become one. */
const FORMULA = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/u

function cell(value: string | number | null): string {
  if (typeof value === 'number') return String(value)
  const text = value ?? ''
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function rowsOf({ topic, kind, here, there, same }: Difference): readonly Row[] {
  const about = { topic, kind, here: here.quote }
  return [
    ...there.map(({ relation, quote, outlet, title, published, url, reason, confidence }) => {
      return { ...about, relation, quote, outlet, title, published, url: linkTo(url), reason, confidence }
    }),
    ...same.map(({ quote, outlet, title, published, url }) => {
      return { ...about, relation: 'same', quote, outlet, title, published, url: linkTo(url), reason: null, confidence: null }
    }),
  ]
}

export function csvOf({ differences }: Pick<Comparison, 'differences'>): string {
  const rows = differences.flatMap(rowsOf).map(row => COLUMNS.map(column => cell(row[column])).join(','))
  return [COLUMNS.join(','), ...rows].map(line => `${line}\r\n`).join('')
}
