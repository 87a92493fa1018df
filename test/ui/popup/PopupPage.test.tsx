// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { fakeBrowser } from '@webext-core/fake-browser'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PageMemory, TabState } from '../../../src/messages.ts'
import { loadSettings, saveSettings } from '../../../src/settings.ts'
import { PopupPage } from '../../../src/ui/popup/PopupPage.tsx'
import { comparedWith, differenceWith, story, thereWith } from '../sample.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))

const FOUR = ['a', 'b', 'c', 'd'].map((id, i) =>
  differenceWith({
    id,
    topic: `topic ${id}`,
    relation: i < 2 ? 'conflict' : i < 3 ? 'precision' : 'scope',
    there: [thereWith({ outlet: `Outlet ${id}` })],
  }),
)

const sentToTab = vi.fn()
const contains = vi.fn()
const request = vi.fn()
const reload = vi.fn()
const closed = vi.fn()
let state: TabState
let url: string | undefined
let memory: PageMemory
let remembering: unknown[]

beforeEach(() => {
  fakeBrowser.reset()
  state = { status: 'none' }
  url = 'https://news.example/storm'
  contains.mockReset().mockResolvedValue(true)
  request.mockReset()
  reload.mockReset().mockResolvedValue(undefined)
  closed.mockReset()
  sentToTab.mockReset().mockResolvedValue({ result: null })
  fakeBrowser.tabs.query = async () => [{ id: 7, windowId: 3, url }] as never
  fakeBrowser.tabs.sendMessage = sentToTab
  fakeBrowser.tabs.reload = reload
  Object.assign(fakeBrowser.permissions, { contains, request })
  memory = { able: false, remembered: false }
  remembering = []
  fakeBrowser.runtime.sendMessage = async (message: unknown) => {
    const { name, argument } = message as { name: string; argument: { tabId: number; on?: boolean } }
    expect(argument.tabId).toBe(7)
    if (name === 'tabState') return { result: state }
    if (name === 'rememberPage') {
      remembering.push(argument.on)
      memory = { ...memory, remembered: memory.able && argument.on === true }
    }
    return { result: memory }
  }
  vi.stubGlobal('close', closed)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

async function draw(shown: TabState) {
  state = shown
  render(<PopupPage />)
  await vi.waitFor(() => expect(screen.queryByText('Looking…')).toBeNull())
}

describe('what is known about the page', () => {
  const cases: readonly [string, TabState, RegExp][] = [
    ['no article', { status: 'none' }, /does not look like an article/],
    ['reading', { status: 'reading', title: 'Storm' }, /Storm.*Reading this article/],
    ['live blog', { status: 'unsuited', why: 'live-blog', title: 'Storm' }, /Storm.*live blog/],
    ['failed', { status: 'failed', title: 'Storm', message: 'the pack is broken' }, /Storm.*did not work.*the pack is broken/],
    ['off', { status: 'off' }, /Switched off on this site/],
    ['no other report', comparedWith([], {}, []), /Nothing comparable found.*None of the 17 reports/],
    [
      'all of it hidden by the reader',
      comparedWith([], { dismissed: [differenceWith()] }),
      /^(?!.*Nothing stated).*1 difference hidden by you.*can be shown again in the sidebar/,
    ],
    ['nothing different', comparedWith([]), /Nothing stated differently.*Compared with 1 report of 1 outlet/],
    ['partial', comparedWith(FOUR, { partial: true }), /Only part of this article/],
  ]
  it.each(cases)('%s', async (_name, shown, words) => {
    await draw(shown)
    expect(document.body.textContent).toMatch(words)
  })
  it('sums up a comparison: counts by relation and the first three', async () => {
    await draw(comparedWith(FOUR))
    expect(document.body.textContent).toContain('4 claims are stated differently by 4 outlets')
    expect([...document.querySelectorAll('.relations li')].map(row => row.textContent?.trim())).toEqual([
      '2 differ',
      '1 overlaps in part',
      '1 less precise',
    ])
    const firsts = within(screen.getByRole('list', { name: 'First differences' })).getAllByRole('button')
    expect(firsts.map(first => first.querySelector('.topic')?.textContent)).toEqual(['topic a', 'topic b', 'topic c'])
    expect(document.body.textContent).toContain('and 1 more in the sidebar')
  })
  it('on a page that is no web page', async () => {
    url = undefined
    await draw({ status: 'none' })
    expect(document.body.textContent).toContain('Only web pages are read.')
    expect(screen.queryByRole('button', { name: 'Switch off on this site' })).toBeNull()
  })
  it('follows when the background gets further', async () => {
    await draw({ status: 'reading', title: 'Storm' })
    state = comparedWith(FOUR)
    await fakeBrowser.storage.session.set({ 'tab:7': 1 })
    expect(await screen.findByText('4 claims are stated differently by 4 outlets')).toBeTruthy()
  })
  it('says so when the background does not answer', async () => {
    fakeBrowser.runtime.sendMessage = async () => undefined
    render(<PopupPage />)
    await vi.waitFor(() => expect(screen.getByRole('alert').textContent).toBe('no answer to “tabState”'))
  })
})

describe('what the reader can do', () => {
  it('open the sidebar', async () => {
    await draw(comparedWith(FOUR))
    fireEvent.click(screen.getByRole('button', { name: 'Open sidebar' }))
    await vi.waitFor(() => expect(closed).toHaveBeenCalled())
    expect(sentToTab).toHaveBeenCalledWith(7, { name: 'openSidebar', argument: null }, { frameId: 0 })
  })
  it('open it at a difference', async () => {
    await draw(comparedWith(FOUR))
    fireEvent.click(screen.getByRole('button', { name: /topic b/ }))
    await vi.waitFor(() => expect(closed).toHaveBeenCalled())
    expect(sentToTab).toHaveBeenCalledWith(7, { name: 'showDifference', argument: { id: 'b' } }, { frameId: 0 })
  })
  it('learn that the page no longer answers', async () => {
    sentToTab.mockRejectedValue(new Error('Could not establish connection'))
    await draw(comparedWith(FOUR))
    fireEvent.click(screen.getByRole('button', { name: 'Open sidebar' }))
    await vi.waitFor(() => expect(screen.getByRole('alert').textContent).toBe('The sidebar did not answer. Reload the page and try again.'))
    expect(closed).not.toHaveBeenCalled()
  })
  it('switch the site off', async () => {
    await saveSettings({ sitesOff: ['other.example'] })
    await draw(comparedWith(FOUR))
    fireEvent.click(screen.getByRole('button', { name: 'Switch off on this site' }))
    await vi.waitFor(async () => expect((await loadSettings()).sitesOff).toEqual(['other.example', 'news.example']))
  })
  it('switch the site on again', async () => {
    await saveSettings({ sitesOff: ['news.example', 'other.example'] })
    await draw({ status: 'off' })
    expect(screen.queryByRole('button', { name: 'Open sidebar' })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Switch on again on this site' }))
    await vi.waitFor(async () => expect((await loadSettings()).sitesOff).toEqual(['other.example']))
  })
  it('open the options', async () => {
    const opened = vi.fn().mockResolvedValue(undefined)
    fakeBrowser.runtime.openOptionsPage = opened
    await draw({ status: 'none' })
    fireEvent.click(screen.getByRole('button', { name: 'Options' }))
    expect(opened).toHaveBeenCalledOnce()
  })
})

describe('where the reader wants differences in the browser’s own panel', () => {
  const opened = vi.fn()
  beforeEach(async () => {
    opened.mockReset().mockResolvedValue(undefined)
    vi.stubGlobal('chrome', { sidePanel: { open: opened } })
    await saveSettings({ placement: 'panel' })
  })
  const button = () => screen.findByRole('button', { name: 'Open side panel' })
  it('that is opened, within the click, and the page is left alone', async () => {
    await draw(comparedWith(FOUR))
    fireEvent.click(await button())
    expect(opened).toHaveBeenCalledExactlyOnceWith({ windowId: 3 })
    await vi.waitFor(() => expect(closed).toHaveBeenCalled())
    expect(sentToTab).not.toHaveBeenCalled()
  })
  it('the page is told which difference, before the popup can be gone', async () => {
    await draw(comparedWith(FOUR))
    await button()
    fireEvent.click(screen.getByRole('button', { name: /topic b/ }))
    expect(opened).toHaveBeenCalledOnce()
    expect(sentToTab).toHaveBeenCalledWith(7, { name: 'showDifference', argument: { id: 'b' } }, { frameId: 0 })
  })
  it('a browser that will not open it is told of', async () => {
    opened.mockRejectedValue(new Error('no'))
    await draw(comparedWith(FOUR))
    fireEvent.click(await button())
    await vi.waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/could not be opened/))
    expect(closed).not.toHaveBeenCalled()
  })
  it('in Firefox that is its sidebar', async () => {
    vi.stubGlobal('chrome', undefined)
    Object.assign(fakeBrowser, { sidebarAction: { open: opened } })
    await draw(comparedWith(FOUR))
    fireEvent.click(await button())
    expect(opened).toHaveBeenCalledExactlyOnceWith()
  })
})

describe('remembering the article', () => {
  it('once, and forgetting it again, by one button', async () => {
    memory = { able: true, remembered: false }
    await draw(comparedWith(FOUR))
    const button = await screen.findByRole('button', { name: 'Remember this article' })
    fireEvent.click(button)
    expect(await screen.findByText('Remembered on this device.')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Forget it' })).toBe(button)
    fireEvent.click(button)
    await screen.findByRole('button', { name: 'Remember this article' })
    expect(remembering).toEqual([true, false])
    expect(closed).not.toHaveBeenCalled()
  })
  it('says so where it was remembered before', async () => {
    memory = { able: true, remembered: true }
    await draw(comparedWith([]))
    expect(await screen.findByRole('button', { name: 'Forget it' })).toBeTruthy()
  })
  it('is not offered on a page that cannot be', async () => {
    await draw(comparedWith(FOUR))
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(screen.queryByRole('button', { name: /Remember/ })).toBeNull()
  })
  it('is not asked about where nothing was compared', async () => {
    memory = { able: true, remembered: false }
    await draw({ status: 'unsuited', why: 'live-blog', title: 'Storm' })
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(screen.queryByRole('button', { name: /Remember/ })).toBeNull()
  })
  it('says so where the page is gone meanwhile', async () => {
    memory = { able: true, remembered: false }
    await draw(comparedWith(FOUR))
    const button = await screen.findByRole('button', { name: 'Remember this article' })
    memory = { able: false, remembered: false }
    fireEvent.click(button)
    await vi.waitFor(() => expect(screen.getByRole('alert').textContent).toBe('That could not be done. Reload the page and try again.'))
  })
})

describe('without access to the site', () => {
  beforeEach(() => {
    contains.mockResolvedValue(false)
    url = undefined
  })
  it('says so, and asks within the click', async () => {
    request.mockResolvedValue(true)
    await draw({ status: 'none' })
    expect(document.body.textContent).toContain('Your browser does not let Otherwise read this page.')
    fireEvent.click(screen.getByRole('button', { name: 'Allow and reload the page' }))
    expect(request).toHaveBeenCalledWith({ origins: ['http://*/*', 'https://*/*'] })
    await vi.waitFor(() => expect(closed).toHaveBeenCalled())
    expect(reload).toHaveBeenCalledWith(7)
  })
  it('changes nothing when the reader says no', async () => {
    request.mockResolvedValue(false)
    await draw({ status: 'none' })
    fireEvent.click(screen.getByRole('button', { name: 'Allow and reload the page' }))
    await vi.waitFor(() => expect(screen.getByRole('alert').textContent).toContain('not allowed'))
    expect(reload).not.toHaveBeenCalled()
  })
  it('needs no more than this site', async () => {
    url = 'https://news.example/storm'
    contains.mockImplementation(async ({ origins }: { origins: string[] }) => origins.every(origin => origin === 'https://news.example/*'))
    await draw(comparedWith(FOUR))
    expect(screen.getByRole('button', { name: 'Open sidebar' })).toBeTruthy()
  })
})

describe('outlets and reasons', () => {
  const named = (...outlets: string[]) => outlets.map(outlet => ({ ...story, article: outlet, voice: outlet, outlet }))
  it('the outlets that were compared with are named, the first four', async () => {
    state = comparedWith([], {}, named('Dawn', 'Orlo Post', 'Vesper', 'The Quay', 'The Lamp', 'Dawn'))
    render(<PopupPage />)
    expect(await screen.findByText('Dawn, Orlo Post, Vesper, The Quay and 1 more outlet')).toBeTruthy()
  })
  const reasons: readonly [string, TabState, RegExp][] = [
    ['no reports at all', comparedWith([], { searched: 0 }, []), /There are none yet/],
    ['a dated article', comparedWith([], {}, []), /reports of the days around them/],
  ]
  it.each(reasons)('why nothing was found: %s', async (_, given, words) => {
    state = given
    render(<PopupPage />)
    const why = (await screen.findByText('Why nothing was found')).closest('details')
    expect(why?.textContent).toMatch(words)
  })
  it('why nothing was found: what came nearest is named', async () => {
    const none = comparedWith([], {}, [])
    state = { ...none, comparison: { ...none.comparison, related: [{ ...story, title: 'Another storm' }] } }
    render(<PopupPage />)
    expect((await screen.findByText(/Nearest/)).textContent).toContain('“Another storm” (The Quay)')
  })
})

it('an article that waits is read when it is asked for', async () => {
  state = { status: 'waiting', title: 'Storm' }
  const asked: string[] = []
  const answer = fakeBrowser.runtime.sendMessage
  fakeBrowser.runtime.sendMessage = async (message: unknown) => {
    const { name } = message as { name: string }
    asked.push(name)
    return name === 'readTab' ? { result: { reading: true } } : answer(message)
  }
  render(<PopupPage />)
  fireEvent.click(await screen.findByRole('button', { name: 'Compare this article' }))
  await vi.waitFor(() => expect(asked).toContain('readTab'))
  expect(screen.queryByRole('button', { name: 'Open sidebar' })).toBeNull()
  expect(closed).not.toHaveBeenCalled()
})
