/**
 * What each message of messages.ts must look like when it arrives. Unknown in, checked out; every list and text is bounded.
 *
 * Example: `v.safeParse(argumentSchemas.tabState, { tabId: 3 }).success` is true, for `{ tabId: '3' }` it is false.
 */
import * as v from 'valibot'
import { KINDS, RELATIONS } from './core/kinds.ts'
import type { Value } from './core/model.ts'
import type { Argument, MessageName, Result } from './messages.ts'

/** Longer texts than any article: what arrives from a page must not fill the memory. */
const MAX_TEXT = 2_000_000
const MAX_LINE = 4_000
const MAX_ITEMS = 5_000

const line = v.pipe(v.string(), v.maxLength(MAX_LINE))
const lineOrNull = v.nullable(line)
const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const count = offset
const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(MAX_ITEMS))

/** Shown and grouped by, never computed with here: its inside is checked where it is made. */
const value = v.custom<Value>(input => typeof input === 'object' && input !== null && 'type' in input && typeof input.type === 'string')

const relation = v.picklist(RELATIONS)
const kind = v.picklist(KINDS)
const unsuited = v.picklist(['too-short', 'paywall', 'live-blog', 'language'])

const source = { outlet: lineOrNull, title: lineOrNull, published: lineOrNull, url: lineOrNull }
const article = v.object({ ...source, id: line, language: lineOrNull, text: v.pipe(v.string(), v.maxLength(MAX_TEXT)) })
const here = { start: offset, end: offset, quote: line, sentence: v.optional(line), also: v.optional(line), value }
const there = v.object({ ...source, ...here, article: line, voice: line, relation, reason: line, confidence: v.number() })

const difference = v.object({
  id: line,
  topic: line,
  kind,
  relation,
  confidence: v.number(),
  here: v.object(here),
  there: list(there),
  same: list(v.object({ ...source, article: line, voice: line, quote: line })),
})

const match = v.object({ ...source, article: line, score: v.number(), why: list(line), voice: line })

const comparison = v.object({
  article: v.object({ title: lineOrNull, outlet: lineOrNull, published: lineOrNull, language: lineOrNull, words: count }),
  stories: list(match),
  related: v.optional(list(match)),
  differences: list(difference),
  timings: v.object({ extract_ms: v.number(), match_ms: v.number(), compare_ms: v.number() }),
})

export const tabStateSchema = v.variant('status', [
  v.object({ status: v.literal('none') }),
  v.object({ status: v.literal('off') }),
  v.object({ status: v.literal('reading'), title: lineOrNull }),
  v.object({ status: v.literal('unsuited'), why: unsuited, title: lineOrNull }),
  v.object({
    status: v.literal('compared'),
    title: lineOrNull,
    comparison,
    partial: v.boolean(),
    demonstration: list(line),
    searched: count,
  }),
  v.object({ status: v.literal('failed'), title: lineOrNull, message: line }),
])

const pack = v.object({ id: line, name: line, demonstration: v.boolean(), reports: count, on: v.boolean() })

export const argumentSchemas: { readonly [N in MessageName]: v.GenericSchema<unknown, Argument<N>> } = {
  pageSeen: v.object({ article: v.boolean(), url: line }),
  analyse: v.object({ url: line, article, unsuited: v.nullable(unsuited), partial: v.boolean() }),
  tabState: v.object({ tabId: v.pipe(v.number(), v.integer()) }),
  listPacks: v.null(),
  toggleSidebar: v.null(),
  openSidebar: v.null(),
  showDifference: v.object({ id: line }),
}

export const resultSchemas: { readonly [N in MessageName]: v.GenericSchema<unknown, Result<N>> } = {
  pageSeen: v.object({ reading: v.boolean() }),
  analyse: tabStateSchema,
  tabState: tabStateSchema,
  listPacks: list(pack),
  toggleSidebar: v.object({ open: v.boolean() }),
  openSidebar: v.null(),
  showDifference: v.null(),
}
