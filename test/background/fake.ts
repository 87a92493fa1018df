/**
 * The background's surroundings in a test: the fake browser, and what it lacks.
 *
 * Example: `const tabId = await openTab('https://gazette.example/a')`, then `seePage({ article: true, url }, senderOf(tabId))`
 */
import { fakeBrowser } from '@webext-core/fake-browser'
import { vi } from 'vitest'
import type { Runtime } from 'webextension-polyfill'
import type { Article, Comparison, Difference } from '../../src/core/model.ts'
import type { TabState } from '../../src/messages.ts'

export const executeScript = vi.fn(async (_injection: { target: { tabId: number }; files: string[] }) => [])

export function resetBrowser(): void {
  fakeBrowser.reset()
  executeScript.mockReset()
  executeScript.mockResolvedValue([])
  Object.assign(fakeBrowser.scripting, { executeScript })
}

export async function openTab(url: string): Promise<number> {
  const { id } = await fakeBrowser.tabs.create({ url })
  if (id === undefined) throw new Error('a tab without a number')
  return id
}

export function senderOf(tabId: number, frameId = 0): Runtime.MessageSender {
  return { id: fakeBrowser.runtime.id, frameId, tab: { id: tabId, title: 'A bridge closes', index: 0 } } as Runtime.MessageSender
}

export const article: Article = {
  id: 'https://gazette.example/a',
  outlet: 'The Gazette',
  title: 'A bridge closes',
  published: '2025-03-02',
  url: 'https://gazette.example/a',
  language: 'en',
  text: 'A bridge closes\n\nThe bridge at Lund closed on Sunday.',
}

export function comparisonWith(count: number): Comparison {
  const difference = { id: 'd', kind: 'count', relation: 'conflict' } as Difference
  return {
    article: { title: article.title, outlet: article.outlet, published: article.published, url: article.url, language: 'en', words: 9 },
    stories: [],
    differences: Array.from({ length: count }, () => difference),
    timings: { extract_ms: 0, match_ms: 0, compare_ms: 0 },
  }
}

export function comparedState(count: number): TabState {
  return { status: 'compared', title: article.title, comparison: comparisonWith(count), partial: false, demonstration: [], searched: 5 }
}
