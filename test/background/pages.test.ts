import { fakeBrowser } from '@webext-core/fake-browser'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { bringSidebar, followSites, probeOpenTabs, readWaiting, seePage } from '../../src/background/pages.ts'
import { rememberTab, tabStateOf } from '../../src/background/tabs.ts'
import { parseSettings, saveSettings } from '../../src/settings.ts'
import { comparedState, executeScript, openTab, resetBrowser, senderOf } from './fake.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))
beforeEach(resetBrowser)

const URL = 'https://gazette.example/a'

describe('a page that looks like an article', () => {
  it('gets the reader script, and is being read', async () => {
    const tabId = await openTab(URL)
    expect(await seePage({ article: true, url: URL }, senderOf(tabId))).toEqual({ reading: true })
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({ target: { tabId, frameIds: [0] }, files: ['reader.js'] })
    expect(await tabStateOf(tabId)).toEqual({ status: 'reading', title: 'A bridge closes' })
  })

  it('is left alone where the site is switched off', async () => {
    await saveSettings({ sitesOff: ['gazette.example'] })
    const tabId = await openTab(URL)
    expect(await seePage({ article: true, url: URL }, senderOf(tabId))).toEqual({ reading: false })
    expect(executeScript).not.toHaveBeenCalled()
    expect(await tabStateOf(tabId)).toEqual({ status: 'off' })
  })

  it.each([
    ['the tab has moved on', 'https://gazette.example/other', 0],
    ['it is a frame within the page', URL, 7],
  ])('is ignored when %s', async (_why, shown, frameId) => {
    const tabId = await openTab(shown)
    expect(await seePage({ article: true, url: URL }, senderOf(tabId, frameId))).toEqual({ reading: false })
    expect(executeScript).not.toHaveBeenCalled()
    expect(await tabStateOf(tabId)).toEqual({ status: 'none' })
  })

  it('is forgotten where the browser keeps extensions out', async () => {
    vi.spyOn(console, 'warn').mockReturnValue()
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page'))
    const tabId = await openTab(URL)
    expect(await seePage({ article: true, url: URL }, senderOf(tabId))).toEqual({ reading: false })
    expect(await tabStateOf(tabId)).toEqual({ status: 'none' })
  })
})

describe('the script that draws the sidebar', () => {
  it('is sent in where the reader script asks for it', async () => {
    const tabId = await openTab(URL)
    expect(await bringSidebar({ url: `${URL}#more` }, senderOf(tabId))).toEqual({ sent: true })
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({ target: { tabId, frameIds: [0] }, files: ['sidebar.js'] })
  })
  it.each([
    ['the tab has moved on', 'https://gazette.example/other', 0],
    ['a frame within the page asks', URL, 7],
  ])('is not when %s', async (_why, shown, frameId) => {
    const tabId = await openTab(shown)
    expect(await bringSidebar({ url: URL }, senderOf(tabId, frameId))).toEqual({ sent: false })
    expect(executeScript).not.toHaveBeenCalled()
  })
  it('is asked for again by whoever hears that it could not be', async () => {
    executeScript.mockRejectedValue(new Error('The tab was closed'))
    const tabId = await openTab(URL)
    await expect(bringSidebar({ url: URL }, senderOf(tabId))).rejects.toThrow('The tab was closed')
  })
})

describe('where the reader wants to ask for each article', () => {
  beforeEach(() => saveSettings({ automatic: false }))
  const waiting = { status: 'waiting', title: 'A bridge closes' }
  it('it waits, unread', async () => {
    const tabId = await openTab(URL)
    expect(await seePage({ article: true, url: URL }, senderOf(tabId))).toEqual({ reading: false })
    expect(executeScript).not.toHaveBeenCalled()
    expect(await tabStateOf(tabId)).toEqual(waiting)
  })
  it('and is read when it is asked for, once', async () => {
    const tabId = await openTab(URL)
    await seePage({ article: true, url: URL }, senderOf(tabId))
    expect(await readWaiting({ tabId })).toEqual({ reading: true })
    expect(await readWaiting({ tabId })).toEqual({ reading: false })
    expect(executeScript).toHaveBeenCalledOnce()
    expect(await tabStateOf(tabId)).toMatchObject({ status: 'reading' })
  })
  it('a tab that has moved on is not read', async () => {
    const tabId = await openTab('https://gazette.example/other')
    await rememberTab(tabId, URL, { status: 'waiting', title: null })
    expect(await readWaiting({ tabId })).toEqual({ reading: false })
    expect(executeScript).not.toHaveBeenCalled()
  })
  it('once every article is to be compared again, those that waited are read', async () => {
    const tabId = await openTab(URL)
    await seePage({ article: true, url: URL }, senderOf(tabId))
    await followSites(await saveSettings({ automatic: true }))
    expect(await tabStateOf(tabId)).toMatchObject({ status: 'reading' })
  })
})

it('a page that is an article no longer loses state and badge', async () => {
  const tabId = await openTab(URL)
  await rememberTab(tabId, URL, comparedState(2))
  await seePage({ article: false, url: URL }, senderOf(tabId))
  expect(await tabStateOf(tabId)).toEqual({ status: 'none' })
  expect(await fakeBrowser.action.getBadgeText({ tabId })).toBe('')
})

describe('followSites', () => {
  it('clears the tabs of a site that is switched off, and no others', async () => {
    const here = await openTab(URL)
    const elsewhere = await openTab('https://courier.example/b')
    await rememberTab(here, URL, comparedState(2))
    await rememberTab(elsewhere, 'https://courier.example/b', comparedState(3))
    await followSites(parseSettings({ sitesOff: ['gazette.example'] }))
    expect(await tabStateOf(here)).toEqual({ status: 'off' })
    expect((await tabStateOf(elsewhere)).status).toBe('compared')
  })

  it('looks again at the tabs of a site that is switched on again', async () => {
    const tabId = await openTab(URL)
    await rememberTab(tabId, URL, { status: 'off' })
    await followSites(parseSettings({}))
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({ target: { tabId, frameIds: [0] }, files: ['probe.js'] })
    expect(await tabStateOf(tabId)).toEqual({ status: 'none' })
  })
})

it('tabs that were open before get the probe, and one that refuses keeps nothing from the others', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 11 }, { id: 12 }] as never)
  executeScript.mockRejectedValueOnce(new Error('not here'))
  await probeOpenTabs()
  expect(executeScript.mock.calls.map(([{ target, files }]) => [target.tabId, files])).toEqual([
    [11, ['probe.js']],
    [12, ['probe.js']],
  ])
})
