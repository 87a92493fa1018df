import { fakeBrowser } from '@webext-core/fake-browser'
import { beforeEach, expect, it, vi } from 'vitest'
import { analyse } from '../../src/background/analyse.ts'
import { tabStateOf } from '../../src/background/tabs.ts'
import { saveSettings } from '../../src/settings.ts'
import { article, comparedState, comparisonWith, openTab, resetBrowser, senderOf } from './fake.ts'

const { compareArticle, readCorpus } = vi.hoisted(() => ({ compareArticle: vi.fn(), readCorpus: vi.fn() }))

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))
vi.mock('../../src/core/compare.ts', () => ({ compareArticle }))
vi.mock('../../src/background/packs.ts', () => ({ readCorpus }))
beforeEach(() => {
  resetBrowser()
  compareArticle.mockReset().mockReturnValue(comparisonWith(3))
  readCorpus.mockReset().mockResolvedValue({ reports: [1, 2, 3, 4, 5], demonstration: [] })
})

const url = 'https://gazette.example/a'
const read = { url, article, unsuited: null, partial: false }

it('answers with the comparison, keeps it for the popup and shows the number', async () => {
  const tabId = await openTab(url)
  expect(await analyse(read, senderOf(tabId))).toEqual(comparedState(3))
  expect(await tabStateOf(tabId)).toEqual(comparedState(3))
  expect(await fakeBrowser.action.getBadgeText({ tabId })).toBe('3')
})

it('asks for weaker differences only where the reader wants them', async () => {
  const tabId = await openTab(url)
  await analyse(read, senderOf(tabId))
  await saveSettings({ weaker: true })
  await analyse(read, senderOf(tabId))
  expect(compareArticle.mock.calls.map(([, , { weaker }]) => weaker)).toEqual([false, true])
})

it('does not compare what cannot be compared', async () => {
  const tabId = await openTab(url)
  const state = { status: 'unsuited', why: 'live-blog', title: 'A bridge closes' }
  expect(await analyse({ ...read, unsuited: 'live-blog' }, senderOf(tabId))).toEqual(state)
  expect(await tabStateOf(tabId)).toEqual(state)
  expect(compareArticle).not.toHaveBeenCalled()
})

it('says what failed', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  readCorpus.mockRejectedValue(new Error('corpus/index.json cannot be read (404)'))
  const tabId = await openTab(url)
  const state = { status: 'failed', title: 'A bridge closes', message: 'corpus/index.json cannot be read (404)' }
  expect(await analyse(read, senderOf(tabId))).toEqual(state)
  expect(await tabStateOf(tabId)).toEqual(state)
})

it('ignores an article of a page that was left', async () => {
  const tabId = await openTab('https://gazette.example/b')
  expect(await analyse(read, senderOf(tabId))).toEqual({ status: 'none' })
  expect(compareArticle).not.toHaveBeenCalled()
})

it('keeps nothing of an article that is left while it is compared', async () => {
  const tabId = await openTab(url)
  readCorpus.mockImplementation(async () => {
    await fakeBrowser.tabs.update(tabId, { url: 'https://gazette.example/b' })
    return { reports: [], demonstration: [] }
  })
  await analyse(read, senderOf(tabId))
  expect(await tabStateOf(tabId)).toEqual({ status: 'none' })
})

it('does not compare on a site that was switched off', async () => {
  await saveSettings({ sitesOff: ['gazette.example'] })
  expect(await analyse(read, senderOf(await openTab(url)))).toEqual({ status: 'off' })
  expect(compareArticle).not.toHaveBeenCalled()
})
