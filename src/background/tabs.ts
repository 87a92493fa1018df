/**
 * What is known about the page in each tab, kept in session storage: it outlives the background, not the browser.
 *
 * Example: `rememberTab(7, 'https://gazette.example/a', { status: 'reading', title: 'A' })`, and the popup finds it after the
 * service worker died; once tab 7 shows another address, `tabStateOf(7)` is `none`.
 */
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import type { TabState } from '../messages.ts'

export interface KnownTab {
  /** The address that the state is about, without its fragment. */
  readonly url: string
  /** When it was noted, to tell a reading that was cut short. */
  readonly since: number
  readonly state: TabState
}

const PREFIX = 'tab:'
const knownTab = v.object({ url: v.string(), since: v.number(), state: v.looseObject({ status: v.string() }) })
const NOTHING: TabState = { status: 'none' }

const keyOf = (tabId: number) => `${PREFIX}${tabId}`

/** The same document whatever place in it is pointed at. */
export function documentAddress(url: string): string {
  return url.replace(/#.*$/s, '')
}

function asKnownTab(stored: unknown): KnownTab | null {
  const found = v.safeParse(knownTab, stored)
  // Only this file writes these entries, so a well-formed one holds a state.
  return found.success ? { ...found.output, state: found.output.state as TabState } : null
}

export async function knownTabOf(tabId: number): Promise<KnownTab | null> {
  return asKnownTab((await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)])
}

export async function tabStateOf(tabId: number): Promise<TabState> {
  return (await knownTabOf(tabId))?.state ?? NOTHING
}

export async function rememberTab(tabId: number, url: string, state: TabState): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: { url: documentAddress(url), since: Date.now(), state } satisfies KnownTab })
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId))
}

/** Every tab of which something is known. */
export async function knownTabs(): Promise<ReadonlyMap<number, KnownTab>> {
  const stored = await browser.storage.session.get(null)
  const tabs = new Map<number, KnownTab>()
  for (const [key, value] of Object.entries(stored)) {
    const tab = asKnownTab(value)
    const tabId = Number(key.slice(PREFIX.length))
    if (key.startsWith(PREFIX) && Number.isInteger(tabId) && tab) tabs.set(tabId, tab)
  }
  return tabs
}

/** Messages and tab events of one tab overlap; what reads and then writes its state takes turns. Nothing is lost if the turns are. */
const turns = new Map<number, Promise<unknown>>()

export function inTurn<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(tabId) ?? Promise.resolve()).then(work)
  const settled = turn.catch(() => undefined)
  turns.set(tabId, settled)
  void settled.then(() => {
    if (turns.get(tabId) === settled) turns.delete(tabId)
  })
  return turn
}
