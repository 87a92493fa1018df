import { fakeBrowser } from '@webext-core/fake-browser'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { analyse } from '../../src/background/analyse.ts'
import { tabStateOf } from '../../src/background/tabs.ts'
import { dismiss } from '../../src/dismissed.ts'
import { saveSettings } from '../../src/settings.ts'
import { comparedWith, differenceWith } from '../ui/sample.ts'
import { article, comparedState, comparisonWith, openTab, resetBrowser, senderOf } from './fake.ts'

const { compareMatched, findStories, candidates, loadLanguageModel, rememberLater } = vi.hoisted(() => ({
  rememberLater: vi.fn(),
  compareMatched: vi.fn(),
  findStories: vi.fn(),
  candidates: vi.fn(),
  loadLanguageModel: vi.fn(),
}))

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))
vi.mock('../../src/core/matching/query.ts', () => ({ queryOf: () => ({}) }))
vi.mock('../../src/core/stories.ts', () => ({ findStories, isItself: (_: unknown, { id }: { id: string }) => id === 'itself' }))
vi.mock('../../src/core/compare.ts', () => ({ compareMatched }))
vi.mock('../../src/background/lazyStored.ts', () => ({ rememberLater }))
vi.mock('../../src/background/languageModel.ts', () => ({ loadLanguageModel }))
vi.mock('../../src/background/corpus.ts', () => ({
  openCorpus: async (_: unknown, tell: (error: unknown) => void) => ({
    candidates: (...given: unknown[]) => candidates(tell, ...given),
    reports: async (ids: readonly string[]) => ids.map(id => ({ id })),
    size: async () => 5,
  }),
}))

const STORIES = { same: [{ article: 'real/a' }, { article: 'shown/b' }], related: [] }
beforeEach(() => {
  resetBrowser()
  rememberLater.mockReset()
  loadLanguageModel.mockReset().mockResolvedValue(undefined)
  compareMatched.mockReset().mockReturnValue(comparisonWith(3))
  findStories.mockReset().mockReturnValue(STORIES)
  candidates.mockReset().mockResolvedValue({ heads: [{ id: 'real/a' }, { id: 'shown/b', invented: true }, { id: 'itself' }], searched: 3 })
})

const compared = { ...comparedState(3), comparison: { ...comparisonWith(3), timings: expect.anything() }, demonstration: ['shown/b'] }
const url = 'https://gazette.example/a'
const read = { url, article, unsuited: null, partial: false }

it('answers with the comparison, keeps it for the popup and shows the number', async () => {
  const tabId = await openTab(url)
  expect(await analyse(read, senderOf(tabId))).toEqual(compared)
  expect(await tabStateOf(tabId)).toEqual(compared)
  expect(await fakeBrowser.action.getBadgeText({ tabId })).toBe('3')
})

it('asks for differences as sure as the reader wants them', async () => {
  const tabId = await openTab(url)
  await analyse(read, senderOf(tabId))
  await saveSettings({ level: 'low' })
  await analyse(read, senderOf(tabId))
  expect(compareMatched.mock.calls.map(([, , , { level }]) => level)).toEqual(['normal', 'low'])
})

it('leaves out what the reader called no difference: in the answer, for the popup, on the badge', async () => {
  const [gone, stays] = [differenceWith(), differenceWith({ id: 'd2', kind: 'date' })]
  compareMatched.mockReturnValue(comparedWith([gone, stays]).comparison)
  await dismiss(gone)
  const tabId = await openTab(url)
  const state = await analyse(read, senderOf(tabId))
  expect(state).toMatchObject({ comparison: { differences: [{ id: 'd2' }] }, dismissed: [{ id: gone.id }] })
  expect(await tabStateOf(tabId)).toEqual(state)
  expect(await fakeBrowser.action.getBadgeText({ tabId })).toBe('1')
})

it('does not compare what cannot be compared', async () => {
  const tabId = await openTab(url)
  const state = { status: 'unsuited', why: 'live-blog', title: 'A bridge closes' }
  expect(await analyse({ ...read, unsuited: 'live-blog' }, senderOf(tabId))).toEqual(state)
  expect(await tabStateOf(tabId)).toEqual(state)
  expect(compareMatched).not.toHaveBeenCalled()
})

it('says what failed', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  candidates.mockRejectedValue(new Error('corpus/index.json cannot be read (404)'))
  const tabId = await openTab(url)
  const state = { status: 'failed', title: 'A bridge closes', message: 'corpus/index.json cannot be read (404)' }
  expect(await analyse(read, senderOf(tabId))).toEqual(state)
  expect(await tabStateOf(tabId)).toEqual(state)
})

it('compares with the rest where the reader’s own reports cannot be read, and says so', async () => {
  candidates.mockImplementation(async (tell: (error: unknown) => void) => {
    tell(new DOMException('no', 'UnknownError'))
    return { heads: [{ id: 'real/a' }, { id: 'shown/b', invented: true }], searched: 2 }
  })
  const tabId = await openTab(url)
  expect(await analyse(read, senderOf(tabId))).toEqual({ ...compared, unread: expect.stringContaining('cannot read or write') })
})

it('ignores an article of a page that was left', async () => {
  const tabId = await openTab('https://gazette.example/b')
  expect(await analyse(read, senderOf(tabId))).toEqual({ status: 'none' })
  expect(compareMatched).not.toHaveBeenCalled()
})

it('keeps nothing of an article that is left while it is compared', async () => {
  const tabId = await openTab(url)
  candidates.mockImplementation(async () => {
    await fakeBrowser.tabs.update(tabId, { url: 'https://gazette.example/b' })
    return { heads: [], searched: 0 }
  })
  await analyse(read, senderOf(tabId))
  expect(await tabStateOf(tabId)).toEqual({ status: 'none' })
})

it('does not compare on a site that was switched off', async () => {
  await saveSettings({ sitesOff: ['gazette.example'] })
  expect(await analyse(read, senderOf(await openTab(url)))).toEqual({ status: 'off' })
  expect(compareMatched).not.toHaveBeenCalled()
})

it('compares with the reports of the story, the article itself left out', async () => {
  await analyse(read, senderOf(await openTab(url)))
  expect(findStories).toHaveBeenCalledWith({}, { heads: [{ id: 'real/a' }, { id: 'shown/b', invented: true }], searched: 3 }, false)
  expect(compareMatched).toHaveBeenCalledWith(article, STORIES, [{ id: 'real/a' }, { id: 'shown/b' }], expect.anything())
  expect(loadLanguageModel).toHaveBeenCalledOnce()
})

it('loads no language model where the story is not in the corpus', async () => {
  findStories.mockReturnValue({ same: [], related: [] })
  await analyse(read, senderOf(await openTab(url)))
  expect(compareMatched).toHaveBeenCalled()
  expect(loadLanguageModel).not.toHaveBeenCalled()
})

describe('what is remembered', () => {
  const privately = (tabId: number) => {
    const sender = senderOf(tabId)
    return { ...sender, tab: { ...sender.tab, incognito: true } } as typeof sender
  }
  beforeEach(() => {
    candidates.mockResolvedValue({ heads: [{ id: 'real/a' }], searched: 3 })
  })

  it('nothing, until the reader wants it', async () => {
    await analyse(read, senderOf(await openTab(url)))
    expect(rememberLater).not.toHaveBeenCalled()
  })
  it('every article, once the reader does', async () => {
    await saveSettings({ remember: true })
    await analyse(read, senderOf(await openTab(url)))
    expect(rememberLater).toHaveBeenCalledWith(read, true)
  })
  it('one that is stored may have been updated', async () => {
    candidates.mockResolvedValue({ heads: [{ id: 'real/a' }, { id: 'itself' }], searched: 3 })
    await analyse(read, senderOf(await openTab(url)))
    expect(rememberLater).toHaveBeenCalledWith(read, false)
  })
  it('nothing of a private window', async () => {
    await saveSettings({ remember: true })
    candidates.mockResolvedValue({ heads: [{ id: 'itself' }], searched: 3 })
    await analyse(read, privately(await openTab(url)))
    expect(rememberLater).not.toHaveBeenCalled()
  })
  it('nothing that cannot be compared', async () => {
    await saveSettings({ remember: true })
    await analyse({ ...read, unsuited: 'live-blog' }, senderOf(await openTab(url)))
    expect(rememberLater).not.toHaveBeenCalled()
  })
})
