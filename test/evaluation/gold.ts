/**
 * An annotated story → its reports and what an attentive reader found in them, phrases placed as offsets.
 *
 * In: a folder with `gold.json`, `*.txt` and perhaps `meta.json` (the form is that of docs/evaluation.md).
 * Example: item `deaths`, value "17", report `vantage-wire`, phrase "killing 17" → [[31, 41]].
 */
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import { KINDS } from '../../src/core/kinds.ts'
import type { Article, Kind, Relation } from '../../src/core/model.ts'
import { readPlainText } from '../../src/core/text/plain.ts'
import { type Squeezed, squeeze } from './places.ts'

/** `[start, end)` in the report's text as it lies in the file. */
export type Place = readonly [number, number]

export interface GoldValue {
  readonly label: string
  /** By report. */
  readonly at: ReadonlyMap<string, readonly Place[]>
}
export interface GoldItem {
  readonly id: string
  readonly topic: string
  readonly kind: Kind
  /** What kind of difference it is; a few annotations use words of their own, which match nothing. */
  readonly relation: Relation | string
  /** A reader would clearly want it shown; else it is acceptable if shown. */
  readonly core: boolean
  readonly values: readonly GoldValue[]
}
export interface Trap {
  readonly id: string
  readonly why: string
  readonly at: ReadonlyMap<string, readonly Place[]>
}
export interface Document {
  readonly name: string
  readonly article: Article
  readonly squeezed: Squeezed
}
export interface Story {
  readonly name: string
  readonly documents: ReadonlyMap<string, Document>
  readonly items: readonly GoldItem[]
  readonly traps: readonly Trap[]
}

const phrases = v.array(v.string())
const GoldFile = v.object({
  cluster: v.optional(v.string()),
  documents: v.optional(v.record(v.string(), v.string())),
  items: v.array(
    v.object({
      id: v.string(),
      topic: v.string(),
      kind: v.picklist(KINDS),
      relation: v.string(),
      level: v.string(),
      values: v.array(v.object({ label: v.string(), docs: v.record(v.string(), phrases) })),
    }),
  ),
  traps: v.optional(v.array(v.object({ id: v.string(), why: v.string(), forms: phrases })), []),
})
const MetaFile = v.record(
  v.string(),
  v.object({
    outlet: v.optional(v.nullable(v.string())),
    title: v.optional(v.nullable(v.string())),
    published: v.optional(v.nullable(v.string())),
    url: v.optional(v.nullable(v.string())),
  }),
)

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

function allIn(text: string, phrase: string): Place[] {
  const found: Place[] = []
  for (let i = text.indexOf(phrase); i >= 0; i = text.indexOf(phrase, i + 1)) found.push([i, i + phrase.length])
  return found
}

export function readStory(folder: string): Story {
  const gold = v.parse(GoldFile, readJson(join(folder, 'gold.json')))
  const metaPath = join(folder, 'meta.json')
  const meta = existsSync(metaPath) ? v.parse(MetaFile, readJson(metaPath)) : {}
  const named = gold.items.flatMap(item => item.values.flatMap(value => Object.keys(value.docs)))
  const files = gold.documents ?? Object.fromEntries([...new Set(named)].sort().map(name => [name, `${name}.txt`]))
  const documents = new Map(
    Object.entries(files).map(([name, file]): [string, Document] => {
      const text = readFileSync(join(folder, file), 'utf8')
      const stem = basename(file, '.txt')
      const read = readPlainText(text, stem)
      const { outlet, title, published, url } = meta[stem] ?? {}
      const article = {
        ...read,
        outlet: outlet ?? read.outlet,
        title: title ?? read.title,
        published: published ?? read.published,
        url: url ?? read.url,
      }
      return [name, { name, article, squeezed: squeeze(text) }]
    }),
  )
  const placed = (name: string, list: readonly string[]) => list.flatMap(phrase => allIn(documents.get(name)?.article.text ?? '', phrase))
  return {
    name: gold.cluster ?? basename(folder),
    documents,
    items: gold.items.map(item => ({
      ...item,
      core: item.level === 'core',
      values: item.values.map(({ label, docs }) => ({
        label,
        at: new Map(Object.entries(docs).map(([name, list]) => [name, placed(name, list)])),
      })),
    })),
    traps: gold.traps.map(({ id, why, forms }) => ({
      id,
      why,
      at: new Map([...documents.keys()].map(name => [name, placed(name, forms)])),
    })),
  }
}
