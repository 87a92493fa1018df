/** The reader's settings: type, defaults, load, save. The only place that knows a default. */
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { KINDS, LEVELS, RELATIONS } from './core/kinds.ts'
import { watchStored } from './watchStored.ts'

/** How long and how much may be kept: less keeps nothing, more fills the disk. */
export const KEEP_DAYS = { min: 1, max: 3650 } as const
export const KEEP_MEGABYTES = { min: 10, max: 100_000 } as const

const between = ({ min, max }: { readonly min: number; readonly max: number }) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max))

/** Which differences are listed. Empty and null leave everything in. */
const filterSchema = v.object({
  relations: v.fallback(v.array(v.picklist(RELATIONS)), []),
  kind: v.fallback(v.nullable(v.picklist(KINDS)), null),
  outlet: v.fallback(v.nullable(v.string()), null),
})

export type Filter = v.InferOutput<typeof filterSchema>

export const NO_FILTER: Filter = { relations: [], kind: null, outlet: null }

const settingsSchema = v.object({
  /** Host names on which nothing is read. */
  sitesOff: v.fallback(v.array(v.string()), []),
  /** Mark this article's passages in the page. */
  highlights: v.fallback(v.boolean(), true),
  /** How sure a difference has to be to be shown. */
  level: v.fallback(v.picklist(LEVELS), 'normal'),
  /** Identifiers of bundled packs that are switched off. */
  packsOff: v.fallback(v.array(v.string()), []),
  /** Which edge of the page the sidebar keeps to. */
  side: v.fallback(v.picklist(['left', 'right']), 'right'),
  /** Open beside the article by itself, or stay a tab at the edge until asked. */
  opensItself: v.fallback(v.boolean(), true),
  /** Read every article, or only those on which the reader asks for it. */
  automatic: v.fallback(v.boolean(), true),
  /** Where differences are listed: in a sidebar in the page, or in the browser's own side panel. */
  placement: v.fallback(v.picklist(['page', 'panel']), 'page'),
  /** While they are listed, J and K step through them. */
  stepKeys: v.fallback(v.boolean(), true),
  /** Light or dark as the system is, or always one. */
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  textSize: v.fallback(v.picklist(['small', 'normal', 'large']), 'normal'),
  /** Days that a stored report is kept after it came in. */
  keepDays: v.fallback(between(KEEP_DAYS), 30),
  /** Millions of bytes that stored reports may take. */
  keepMegabytes: v.fallback(between(KEEP_MEGABYTES), 200),
  /** Keep the report of every article that is read and compared. */
  remember: v.fallback(v.boolean(), false),
  filter: v.fallback(filterSchema, NO_FILTER),
  /** The strongest difference first, or as the article tells them. */
  sort: v.fallback(v.picklist(['strength', 'article']), 'strength'),
})

export type Settings = v.InferOutput<typeof settingsSchema>
export type Sort = Settings['sort']

const KEY = 'settings'

/** Whatever is stored, whole and valid: a broken field takes its default. What was “weaker ones, too” before there was a level is the low one. */
export function parseSettings(stored: unknown): Settings {
  const known = typeof stored === 'object' && stored !== null ? stored : {}
  return v.parse(settingsSchema, 'weaker' in known && known.weaker === true ? { level: 'low', ...known } : known)
}

export async function loadSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY])
}

/** Changes some settings and returns all of them. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = parseSettings({ ...(await loadSettings()), ...change })
  await browser.storage.local.set({ [KEY]: settings })
  return settings
}

/** Calls `listen` with the new settings whenever any context saves them; returns how to stop. */
export function watchSettings(listen: (settings: Settings) => void): () => void {
  return watchStored(KEY, stored => listen(parseSettings(stored)))
}
