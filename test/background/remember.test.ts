import 'fake-indexeddb/auto'
import { fakeBrowser } from '@webext-core/fake-browser'
import { beforeEach, expect, it, vi } from 'vitest'
import { followPage, pageMemory, rememberPage } from '../../src/background/remember.ts'
import { store } from '../../src/background/store.ts'
import type { Argument } from '../../src/messages.ts'
import { article, openTab, resetBrowser } from './fake.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))
vi.mock('../../src/background/languageModel.ts', () => ({ loadLanguageModel: async () => {} }))

const URL_HERE = 'https://gazette.example/a'
const TEXT = 'A bridge closes\n\nThe bridge at Lund closed on Sunday after 12 people were injured.'
type Read = Argument<'analyse'>
const readOf = (change: Partial<Read['article']> = {}, more: Partial<Read> = {}): Read => ({
  url: URL_HERE,
  article: { ...article, text: TEXT, ...change },
  unsuited: null,
  partial: false,
  ...more,
})

let shown: Read
beforeEach(async () => {
  resetBrowser()
  await store.removeAll()
  shown = readOf()
  fakeBrowser.tabs.sendMessage = (async () => ({ result: shown })) as never
})

const stored = async () => (await store.list({ most: 9 })).reports

it('remembers the article of a tab, and forgets it again', async () => {
  const tabId = await openTab(URL_HERE)
  expect(await pageMemory({ tabId })).toEqual({ able: true, remembered: false })
  expect(await rememberPage({ tabId, on: true })).toEqual({ able: true, remembered: true })
  expect(await stored()).toMatchObject([{ title: 'A bridge closes', outlet: 'The Gazette', url: URL_HERE, origins: [{ by: 'page' }] }])
  expect(await pageMemory({ tabId })).toEqual({ able: true, remembered: true })
  expect(await rememberPage({ tabId, on: false })).toEqual({ able: true, remembered: false })
  expect(await stored()).toEqual([])
})

it('keeps claims with their quotes, not the prose', async () => {
  const tabId = await openTab(URL_HERE)
  await rememberPage({ tabId, on: true })
  const [report] = await store.reports((await stored()).map(({ id }) => id))
  expect(report?.claims.map(({ quote }) => quote)).toContain('12 people were injured')
  expect(report).not.toHaveProperty('text')
})

it('a part of an article is kept as such', async () => {
  shown = readOf({}, { partial: true })
  await rememberPage({ tabId: await openTab(URL_HERE), on: true })
  expect(await stored()).toMatchObject([{ thin: true }])
})

it('no page takes the place of another site’s report', async () => {
  shown = readOf({ url: 'https://orlo.example/bridge' })
  await rememberPage({ tabId: await openTab(URL_HERE), on: true })
  expect(await stored()).toMatchObject([{ url: URL_HERE }])
  shown = readOf({ url: 'https://gazette.example/canonical', text: `${TEXT} It reopens soon.` })
  await rememberPage({ tabId: await openTab(URL_HERE), on: true })
  expect((await stored()).map(({ url }) => url)).toContain('https://gazette.example/canonical')
})

it.each([
  ['is no article', () => Promise.reject(new Error('Could not establish connection'))],
  ['cannot be compared', async () => ({ result: readOf({}, { unsuited: 'live-blog' }) })],
  ['was left', async () => ({ result: readOf({}, { url: 'https://gazette.example/b' }) })],
])('a page that %s cannot be remembered', async (_, answer) => {
  fakeBrowser.tabs.sendMessage = answer as never
  const tabId = await openTab(URL_HERE)
  expect(await pageMemory({ tabId })).toEqual({ able: false, remembered: false })
  expect(await rememberPage({ tabId, on: true })).toEqual({ able: false, remembered: false })
  expect(await stored()).toEqual([])
})

it('a page that a feed brought is no remembered one', async () => {
  const tabId = await openTab(URL_HERE)
  await rememberPage({ tabId, on: true })
  const [report] = await store.reports((await stored()).map(({ id }) => id))
  await store.removeAll()
  await store.add(report ? [report] : [], { by: 'feed', name: 'https://gazette.example/rss' })
  expect(await pageMemory({ tabId })).toEqual({ able: true, remembered: false })
  await followPage(readOf({ text: `${TEXT} Again.` }), false)
  expect(await stored()).toMatchObject([{ origins: [{ by: 'feed' }] }])
})

it('everything read is remembered where the reader wants that', async () => {
  await followPage(readOf(), false)
  expect(await stored()).toEqual([])
  await followPage(readOf(), true)
  expect(await stored()).toHaveLength(1)
})

it('an update of a remembered page takes its place, and what changed is known', async () => {
  await followPage(readOf(), true)
  await followPage(readOf({ text: TEXT.replace('12', '15') }), false)
  const reports = await stored()
  expect(reports).toHaveLength(1)
  expect(reports[0]?.changed).toHaveLength(1)
  expect((await store.reports([reports[0]?.id ?? '']))[0]?.claims.map(({ quote }) => quote)).toContain('15 people were injured')
})
