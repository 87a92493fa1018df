/**
 * What each message of messages.ts must look like when it arrives. Unknown in, checked out; every list and text is bounded.
 *
 * Example: `v.safeParse(argumentSchemas.tabState, { tabId: 3 }).success` is true, for `{ tabId: '3' }` it is false.
 */
import * as v from 'valibot'
import { KINDS, LEVELS, RELATIONS } from './core/kinds.ts'
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
  article: v.object({ ...source, language: lineOrNull, words: count }),
  stories: list(match),
  related: v.optional(list(match)),
  differences: list(difference),
  timings: v.object({ extract_ms: v.number(), match_ms: v.number(), compare_ms: v.number() }),
})

const part = v.union([v.boolean(), count])

export const tabStateSchema = v.variant('status', [
  v.object({ status: v.literal('none') }),
  v.object({ status: v.literal('off') }),
  v.object({ status: v.literal('waiting'), title: lineOrNull }),
  v.object({ status: v.literal('reading'), title: lineOrNull }),
  v.object({ status: v.literal('unsuited'), why: unsuited, title: lineOrNull }),
  v.object({
    status: v.literal('compared'),
    title: lineOrNull,
    comparison,
    partial: part,
    unread: v.optional(line),
    demonstration: list(line),
    searched: count,
    dismissed: v.optional(list(difference)),
  }),
  v.object({ status: v.literal('failed'), title: lineOrNull, message: line }),
])

const pack = v.object({ id: line, name: line, demonstration: v.boolean(), reports: count, on: v.boolean() })

const time = v.pipe(v.number(), v.finite())
const timeOrNull = v.nullable(time)
const fetchedView = {
  address: line,
  lastTried: timeOrNull,
  lastSuccess: timeOrNull,
  lastError: lineOrNull,
  failures: count,
  movedTo: lineOrNull,
  nextAt: timeOrNull,
  kept: count,
  origins: list(line),
}
const feedView = v.object({
  ...fetchedView,
  title: line,
  outlet: line,
  curated: v.boolean(),
  country: lineOrNull,
  region: lineOrNull,
  chosen: v.boolean(),
  readsPages: v.boolean(),
  pageSites: list(line),
  pageOrigins: list(line),
  otherSites: list(line),
})
const subscriptionView = v.object({ ...fetchedView, name: line })
const atAddress = v.object({ address: line })
/** Host names that a feed may read pages of, as the states bound them. */
const pageSites = v.pipe(v.array(v.pipe(v.string(), v.regex(/^[\w.[\]:-]{1,255}$/))), v.maxLength(20))
/** Three megabytes of a page, a third of them decoded into more signs at worst. */
const MAX_HTML = 4_000_000

const cameBy = v.picklist(['bundled', 'file', 'subscription', 'feed', 'page'])
const originName = v.object({ by: cameBy, name: line })
const namedOrigin = { by: cameBy, name: line, title: line }
const storedUsage = v.object({
  reports: count,
  bytes: count,
  remembered: count,
  disk: v.nullable(v.pipe(v.number(), v.minValue(0))),
  origins: list(v.object({ ...namedOrigin, reports: count })),
  outlets: list(v.object({ outlet: lineOrNull, reports: count })),
  days: list(v.object({ day: line, dated: v.boolean(), reports: count, bytes: count })),
})
const storedReport = v.object({
  id: line,
  outlet: lineOrNull,
  title: lineOrNull,
  published: lineOrNull,
  url: lineOrNull,
  thin: v.boolean(),
  invented: v.boolean(),
  origins: list(v.object({ ...namedOrigin, fetched: time })),
  changed: list(time),
})
const request = v.object({ address: line, when: time, status: v.nullable(count), bytes: count })
const tab = { tabId: v.pipe(v.number(), v.integer()) }
const pageMemory = v.object({ able: v.boolean(), remembered: v.boolean() })
const passagesHere = v.object({ located: list(line), current: lineOrNull })
const removed = v.object({ removed: count })
const read = v.object({ url: line, article, unsuited: v.nullable(unsuited), partial: part })

export const argumentSchemas: { readonly [N in MessageName]: v.GenericSchema<unknown, Argument<N>> } = {
  pageSeen: v.object({ article: v.boolean(), url: line }),
  analyse: read,
  bringSidebar: v.object({ url: line }),
  tabState: v.object(tab),

  readTab: v.object(tab),
  listPacks: v.null(),
  listFeeds: v.null(),
  addFeed: atAddress,
  changeFeed: v.object({
    address: line,
    title: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(300))),
    chosen: v.optional(v.boolean()),
    readsPages: v.optional(v.boolean()),
    pageSites: v.optional(pageSites),
  }),
  removeFeed: atAddress,
  importOpml: v.object({ text: v.pipe(v.string(), v.maxLength(MAX_TEXT)) }),
  exportOpml: v.null(),
  readFeedsNow: v.null(),
  listSubscriptions: v.null(),
  subscribePack: atAddress,
  removeSubscription: atAddress,
  storedUsage: v.null(),
  listStored: v.object({ after: lineOrNull, words: line, outlet: lineOrNull, origin: v.nullable(originName) }),
  removeStored: v.object({ ids: list(line) }),
  removeStoredOrigin: originName,
  removeAllStored: v.null(),
  tidyStored: v.null(),
  listRequests: v.object({ most: v.pipe(count, v.minValue(1), v.maxValue(MAX_ITEMS)) }),
  clearRequests: v.null(),
  openPrintable: v.object({ only: v.nullable(list(line)) }),
  compareExample: v.object({ level: v.picklist(LEVELS) }),
  pageMemory: v.object(tab),
  rememberPage: v.object({ ...tab, on: v.boolean() }),
  readPage: v.object({ html: v.pipe(v.string(), v.maxLength(MAX_HTML)), url: line }),
  toggleSidebar: v.null(),
  openSidebar: v.null(),
  showDifference: v.object({ id: line }),
  articleHere: v.null(),
  panelHere: v.object({ open: v.boolean() }),
  locateDifference: v.object({ id: line }),
  chooseDifference: v.object({ id: line }),
  stepDifference: v.object({ by: v.picklist([1, -1]) }),
  compareAgain: v.null(),
  passagesChanged: passagesHere,
}

export const resultSchemas: { readonly [N in MessageName]: v.GenericSchema<unknown, Result<N>> } = {
  pageSeen: v.object({ reading: v.boolean() }),
  analyse: tabStateSchema,
  bringSidebar: v.object({ sent: v.boolean() }),
  tabState: tabStateSchema,
  readTab: v.object({ reading: v.boolean() }),
  listPacks: list(pack),
  listFeeds: list(feedView),
  addFeed: v.object({ added: v.nullable(feedView), error: lineOrNull, found: list(line) }),
  changeFeed: feedView,
  removeFeed: v.null(),
  importOpml: v.object({ added: list(feedView), known: count, refused: count, error: lineOrNull }),
  exportOpml: v.object({ text: v.pipe(v.string(), v.maxLength(MAX_TEXT)) }),
  readFeedsNow: v.object({ tried: count, failed: count, kept: count }),
  listSubscriptions: list(subscriptionView),
  subscribePack: v.object({ added: v.nullable(subscriptionView), error: lineOrNull }),
  removeSubscription: v.null(),
  storedUsage,
  listStored: v.object({ reports: list(storedReport), next: lineOrNull }),
  removeStored: removed,
  removeStoredOrigin: removed,
  removeAllStored: v.null(),
  tidyStored: removed,
  listRequests: list(request),
  clearRequests: v.null(),
  openPrintable: v.null(),
  compareExample: v.object({ text: article.entries.text, comparison, demonstration: list(line) }),
  pageMemory,
  rememberPage: pageMemory,
  readPage: v.object({ article: v.nullable(article), unsuited: v.nullable(unsuited), partial: part }),
  toggleSidebar: v.object({ open: v.boolean() }),
  openSidebar: v.null(),
  showDifference: v.null(),
  articleHere: read,
  panelHere: passagesHere,
  locateDifference: passagesHere,
  chooseDifference: passagesHere,
  stepDifference: passagesHere,
  compareAgain: v.null(),
  passagesChanged: v.object({ open: v.boolean() }),
}
