/**
 * What the reader called “not a difference”: one entry a card, kept on this device. Load, add, undo, watch.
 *
 * `await dismiss(difference)` hides “31 died” beside “44 died” everywhere; `await undoDismissed([id])` shows it again.
 */
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { pairsOf } from './core/dismissal.ts'
import { KINDS } from './core/kinds.ts'
import type { Difference } from './core/model.ts'
import { watchStored } from './watchStored.ts'

/** More keeps old ones hidden longer, but all are read for each comparison; the oldest go first. */
export const MOST_DISMISSED = 1000
/** Other statements of one card. A story that is told in more ways than this is no single difference. */
const MOST_QUOTES = 100
/** Longer than any pinpoint quote; a broken entry must not fill the storage. */
const LONGEST = 2000

const words = v.pipe(v.string(), v.maxLength(LONGEST))

const dismissedSchema = v.object({
  id: words,
  kind: v.picklist(KINDS),
  topic: words,
  here: words,
  there: v.pipe(v.array(words), v.minLength(1), v.maxLength(MOST_QUOTES)),
  /** Milliseconds since 1970. */
  when: v.number(),
})

export type Dismissed = v.InferOutput<typeof dismissedSchema>

const KEY = 'dismissed'

/** Whatever is stored: what is broken is left out. Newest first. */
export function parseDismissed(stored: unknown): readonly Dismissed[] {
  if (!Array.isArray(stored)) return []
  return stored.filter((entry): entry is Dismissed => v.is(dismissedSchema, entry)).slice(0, MOST_DISMISSED)
}

export async function loadDismissed(): Promise<readonly Dismissed[]> {
  return parseDismissed((await browser.storage.local.get(KEY))[KEY])
}

async function change(next: (entries: readonly Dismissed[]) => readonly Dismissed[]): Promise<readonly Dismissed[]> {
  const entries = next(await loadDismissed()).slice(0, MOST_DISMISSED)
  await browser.storage.local.set({ [KEY]: entries })
  return entries
}

/** Not `randomUUID`, which pages without https have not. */
function freshId(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map(part => part.toString(36)).join('-')
}

function entryOf({ kind, topic, here, there }: Difference, when: number): Dismissed {
  const quotes = [...new Set(there.map(({ quote }) => quote.slice(0, LONGEST)))].slice(0, MOST_QUOTES)
  return { id: freshId(), kind, topic: topic.slice(0, LONGEST), here: here.quote.slice(0, LONGEST), there: quotes, when }
}

/** Returns the entry, whose `id` undoes it. */
export async function dismiss(difference: Difference, when: number = Date.now()): Promise<Dismissed> {
  const entry = entryOf(difference, when)
  await change(entries => [entry, ...entries])
  return entry
}

export async function undoDismissed(ids: readonly string[]): Promise<readonly Dismissed[]> {
  return change(entries => entries.filter(({ id }) => !ids.includes(id)))
}

const statedBy = ({ kind, here, there }: Difference) => ({ kind, here: here.quote, there: there.map(({ quote }) => quote) })

/** Undoes whatever hides a pair of its statements. */
export async function undoDifference(difference: Difference): Promise<void> {
  const pairs = new Set(pairsOf(statedBy(difference)))
  await change(entries => entries.filter(entry => !pairsOf(entry).some(pair => pairs.has(pair))))
}

/** The keys that a comparison is relieved of, see core/dismissal.ts. */
export function dismissedPairs(entries: readonly Dismissed[]): ReadonlySet<string> {
  return new Set(entries.flatMap(pairsOf))
}

/** Calls `listen` whenever any context changes the list; returns how to stop. */
export function watchDismissed(listen: (entries: readonly Dismissed[]) => void): () => void {
  return watchStored(KEY, stored => listen(parseDismissed(stored)))
}

/** In a private window, as far as the browser tells. */
export function isPrivate(): boolean {
  return browser.extension?.inIncognitoContext === true
}
