// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { fakeBrowser } from '@webext-core/fake-browser'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { TabState } from '../../../src/messages.ts'
import { loadSettings, saveSettings } from '../../../src/settings.ts'
import { PanelPage } from '../../../src/ui/panel/PanelPage.tsx'
import { comparedWith, differenceWith } from '../sample.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))

const THREE = ['a', 'b', 'c'].map(id => differenceWith({ id, topic: `topic ${id}` }))
const ARTICLE = 'https://news.example/storm'
let active: { id: number; url: string | undefined }
let states: Map<number, TabState>
let sent: { tabId: number; name: string; argument: unknown }[]
let here: { located: string[]; current: string | null } | Error

beforeEach(() => {
  fakeBrowser.reset()
  active = { id: 7, url: ARTICLE }
  states = new Map([[7, comparedWith(THREE)]])
  sent = []
  here = { located: ['a', 'c'], current: null }
  Object.assign(fakeBrowser.permissions, { contains: vi.fn(async () => true) })
  fakeBrowser.tabs.query = async () => [{ ...active, windowId: 1 }] as never
  const answer = async (tabId: number, message: unknown) => {
    const { name, argument } = message as { name: string; argument: { id?: string; by?: number } }
    sent.push({ tabId, name, argument })
    if (here instanceof Error) throw here
    if (name === 'locateDifference' || name === 'chooseDifference') here = { ...here, current: argument.id ?? null }
    if (name === 'stepDifference') here = { ...here, current: argument.by === 1 ? 'c' : 'a' }
    return { result: name === 'compareAgain' ? null : here }
  }
  fakeBrowser.tabs.sendMessage = answer as never
  fakeBrowser.runtime.sendMessage = async (message: unknown) => {
    const { argument } = message as { argument: { tabId: number } }
    return { result: states.get(argument.tabId) ?? { status: 'none' } }
  }
})
afterEach(cleanup)

async function draw(words: RegExp) {
  render(<PanelPage />)
  await vi.waitFor(() => expect(document.body.textContent).toMatch(words))
}
const isLinked = () => vi.waitFor(() => expect(screen.getAllByRole('button', { name: /Show in the article/ })).toHaveLength(2))
const names = () => sent.map(({ name }) => name)
const currentCard = () => document.querySelector<HTMLElement>('[aria-current=true]')?.dataset.difference ?? null
const fromPage = async (argument: unknown, tabId = 7) =>
  (
    await fakeBrowser.runtime.onMessage.trigger({ name: 'passagesChanged', argument }, {
      id: fakeBrowser.runtime.id,
      url: ARTICLE,
      frameId: 0,
      tab: { id: tabId },
    } as never)
  ).find(Boolean)

describe('what it shows', () => {
  const pages: readonly [string, TabState, RegExp][] = [
    ['an article with differences', comparedWith(THREE), /3 claims are stated differently/],
    ['nothing different', comparedWith([]), /Nothing stated differently/],
    ['no article', { status: 'none' }, /does not look like an article/],
    ['a live blog', { status: 'unsuited', why: 'live-blog', title: null }, /Not compared.*live blog/],
    ['what failed', { status: 'failed', title: null, message: 'the pack is broken' }, /the pack is broken/],
    ['a site that is switched off', { status: 'off' }, /Switched off on this site/],
  ]
  it.each(pages)('%s', async (_, state, words) => {
    states.set(7, state)
    await draw(words)
  })
  it('a page that is no web page', async () => {
    active = { id: 8, url: undefined }
    await draw(/Only web pages are read/)
  })
  it('a page that the browser keeps from it', async () => {
    Object.assign(fakeBrowser.permissions, { contains: vi.fn(async () => false) })
    await draw(/does not let Otherwise read/)
  })
})

describe('it follows', () => {
  it('the tab in front', async () => {
    await draw(/3 claims/)
    active = { id: 8, url: 'https://news.example/search' }
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 8, windowId: 1 })
    await vi.waitFor(() => expect(document.body.textContent).toMatch(/does not look like an article/))
    expect(sent).toContainEqual({ tabId: 7, name: 'panelHere', argument: { open: false } })
  })
  it('what comes of the page in it', async () => {
    states.set(7, { status: 'none' })
    await draw(/does not look like an article/)
    states.set(7, comparedWith(THREE))
    await fakeBrowser.storage.session.set({ 'tab:7': 1 })
    await vi.waitFor(() => expect(document.body.textContent).toMatch(/3 claims/))
  })
  it('says to the page that it is there, and when it goes', async () => {
    await draw(/3 claims/)
    await isLinked()
    expect(sent).toContainEqual({ tabId: 7, name: 'panelHere', argument: { open: true } })
    dispatchEvent(new Event('pagehide'))
    expect(sent.at(-1)).toEqual({ tabId: 7, name: 'panelHere', argument: { open: false } })
  })
  it('a page without a script, which has no passages', async () => {
    here = new Error('Receiving end does not exist')
    await draw(/3 claims/)
    expect(screen.queryByRole('button', { name: /Show in the article/ })).toBeNull()
    expect(screen.queryByRole('button', { name: /Next difference/ })).toBeNull()
  })
})

describe('page and card follow each other', () => {
  it('the passage that the page is at has the current card', async () => {
    await draw(/3 claims/)
    await isLinked()
    const seen = vi.spyOn(Element.prototype, 'scrollIntoView')
    expect(await fromPage({ located: ['a', 'c'], current: 'c' })).toEqual({ result: { open: true } })
    await vi.waitFor(() => expect(currentCard()).toBe('c'))
    await vi.waitFor(() => expect(seen).toHaveBeenCalledWith({ block: 'nearest' }))
    seen.mockRestore()
  })
  it('another tab’s passages are none of its business', async () => {
    await draw(/3 claims/)
    await isLinked()
    expect(await fromPage({ located: [], current: 'c' }, 9)).toEqual({ result: { open: false } })
    expect(currentCard()).toBeNull()
  })
  it('a card that is chosen is told to the page, once', async () => {
    await draw(/3 claims/)
    await isLinked()
    fireEvent.click(screen.getByText('topic a'))
    await vi.waitFor(() => expect(sent).toContainEqual({ tabId: 7, name: 'chooseDifference', argument: { id: 'a' } }))
    fireEvent.click(screen.getByText('topic a'))
    await Promise.resolve()
    expect(sent.filter(({ name }) => name === 'chooseDifference')).toEqual([{ tabId: 7, name: 'chooseDifference', argument: { id: 'a' } }])
    await vi.waitFor(() => expect(currentCard()).toBe('a'))
  })
  it('“Show in the article” goes to the page', async () => {
    await draw(/3 claims/)
    await isLinked()
    fireEvent.click(screen.getAllByRole('button', { name: /Show in the article/ })[1] ?? document.body)
    expect(sent).toContainEqual({ tabId: 7, name: 'locateDifference', argument: { id: 'c' } })
  })
  it('so do steps, by button and by key', async () => {
    await draw(/3 claims/)
    await isLinked()
    fireEvent.click(screen.getByRole('button', { name: /Next difference/ }))
    await vi.waitFor(() => expect(currentCard()).toBe('c'))
    const event = new KeyboardEvent('keydown', { key: 'k', cancelable: true })
    Object.defineProperty(event, 'isTrusted', { value: true })
    dispatchEvent(event)
    await vi.waitFor(() => expect(currentCard()).toBe('a'))
    expect(sent.filter(({ name }) => name === 'stepDifference').map(({ argument }) => argument)).toEqual([{ by: 1 }, { by: -1 }])
  })
})

describe('what else can be done', () => {
  it('try again', async () => {
    states.set(7, { status: 'failed', title: null, message: 'the pack is broken' })
    await draw(/broken/)
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await vi.waitFor(() => expect(names()).toContain('compareAgain'))
  })
  it('switch the site off, and on again', async () => {
    await saveSettings({ sitesOff: ['other.example'] })
    await draw(/3 claims/)
    fireEvent.click(screen.getByRole('button', { name: 'Switch off on this site' }))
    await vi.waitFor(async () => expect((await loadSettings()).sitesOff).toEqual(['other.example', 'news.example']))
    states.set(7, { status: 'off' })
    await fakeBrowser.storage.session.set({ 'tab:7': 1 })
    fireEvent.click(await screen.findByRole('button', { name: 'Switch on again on this site' }))
    await vi.waitFor(async () => expect((await loadSettings()).sitesOff).toEqual(['other.example']))
  })
})
