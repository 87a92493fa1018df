import { fakeBrowser } from '@webext-core/fake-browser'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { handle, send, sendToTab } from '../src/messaging.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))

const ownPage = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' }
const inTab = { id: 'test-extension-id', url: 'https://news.example/a', tab: { id: 7 }, frameId: 0 }

/** Delivers a raw message as the browser would, and gives what the listeners answered. */
async function deliver(message: unknown, sender: unknown): Promise<unknown[]> {
  return (await fakeBrowser.runtime.onMessage.trigger(message, sender as never)).filter(answer => answer !== undefined)
}

beforeEach(() => {
  fakeBrowser.reset()
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => (await deliver(message, ownPage))[0])
})

describe('send and handle', () => {
  it('brings the argument there and the result back', async () => {
    const asked: number[] = []
    handle({
      tabState: ({ tabId }) => {
        asked.push(tabId)
        return { status: 'reading', title: 'Flood in Arvenna' }
      },
    })
    expect(await send('tabState', { tabId: 4 })).toEqual({ status: 'reading', title: 'Flood in Arvenna' })
    expect(asked).toEqual([4])
  })
  it('throws at the sender what the handler threw', async () => {
    handle({
      listPacks: () => {
        throw new Error('the pack is broken')
      },
    })
    await expect(send('listPacks', null)).rejects.toThrow('the pack is broken')
  })
  it('throws when nobody answers', async () => {
    handle({})
    await expect(send('listPacks', null)).rejects.toThrow('no answer to “listPacks”')
  })
  it('is delivered again where the background was just ending, and throws after a few times', async () => {
    const gone = new Error('Could not establish connection. Receiving end does not exist.')
    handle({ listPacks: () => [] })
    const sending = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValueOnce(gone)
    expect(await send('listPacks', null)).toEqual([])
    expect(sending).toHaveBeenCalledTimes(2)
    sending.mockReset().mockRejectedValue(gone)
    await expect(send('listPacks', null)).rejects.toThrow('Receiving end')
    expect(sending).toHaveBeenCalledTimes(4)
    // What was delivered and not answered may have been done.
    sending.mockReset().mockRejectedValue(new Error('The message channel closed before a response was received.'))
    await expect(send('listPacks', null)).rejects.toThrow('channel closed')
    expect(sending).toHaveBeenCalledTimes(1)
  })
  it('throws when the answer has a wrong shape', async () => {
    vi.mocked(fakeBrowser.runtime.sendMessage).mockResolvedValue({ result: { status: 'splendid' } })
    await expect(send('tabState', { tabId: 4 })).rejects.toThrow('wrong shape')
  })
  it('reaches the top document of one tab', async () => {
    const sent = vi.fn().mockResolvedValue({ result: { open: true } })
    fakeBrowser.tabs.sendMessage = sent
    expect(await sendToTab(3, 'toggleSidebar', null)).toEqual({ open: true })
    expect(sent).toHaveBeenCalledWith(3, { name: 'toggleSidebar', argument: null }, { frameId: 0 })
  })
  it('the offscreen document is asked by the background, which has no tab', async () => {
    const result = { article: null, unsuited: null, partial: false }
    handle({ readPage: () => result })
    const argument = { html: '<p>x', url: 'https://news.example/a' }
    expect(await deliver({ name: 'readPage', argument }, { id: 'test-extension-id' })).toEqual([{ result }])
  })
  it('stops when told to', async () => {
    const stop = handle({ listPacks: () => [] })
    stop()
    expect(await deliver({ name: 'listPacks', argument: null }, ownPage)).toEqual([])
  })
})

describe('turned away', () => {
  const tabState = { name: 'tabState', argument: { tabId: 1 } }
  const pageSeen = { name: 'pageSeen', argument: { article: true, url: 'https://news.example/a' } }
  const readPage = { name: 'readPage', argument: { html: '<p>x', url: 'https://news.example/a' } }
  const listFeeds = { name: 'listFeeds', argument: null }
  const cases: readonly [string, unknown, unknown][] = [
    ['a page in a tab that wants another page read', readPage, inTab],
    ['a page in a tab that asks for the reader’s feeds', listFeeds, inTab],
    ['an unknown name', { name: 'format', argument: null }, ownPage],
    ['a name of Object.prototype', { name: 'toString', argument: null }, ownPage],
    ['a text', 'tabState', ownPage],
    ['another extension', tabState, { ...ownPage, id: 'stranger' }],
    ['a tab asking for a tab’s state', tabState, inTab],
    ['a page whose address only looks like ours', tabState, { ...ownPage, url: 'https://x.example/chrome-extension://test-extension-id/' }],
    ['a frame inside a page', pageSeen, { ...inTab, frameId: 3 }],
    ['an article from no tab', pageSeen, ownPage],
  ]
  it.each(cases)('%s', async (_name, message, sender) => {
    const called = vi.fn()
    handle({ tabState: called, pageSeen: called, readPage: called, listFeeds: called })
    expect(await deliver(message, sender)).toEqual([])
    expect(called).not.toHaveBeenCalled()
  })
  it('an argument of the wrong shape, with a line that says so', async () => {
    const called = vi.fn()
    handle({ tabState: called })
    const [answer] = await deliver({ name: 'tabState', argument: { tabId: 'one' } }, ownPage)
    expect(answer).toMatchObject({ error: expect.stringContaining('“tabState” was sent with a wrong argument') })
    expect(called).not.toHaveBeenCalled()
  })
})

it('lets the reader script in a tab report its page', async () => {
  handle({ pageSeen: () => ({ reading: true }) })
  const seen = await deliver({ name: 'pageSeen', argument: { article: true, url: 'https://news.example/a' } }, inTab)
  expect(seen).toEqual([{ result: { reading: true } }])
})
