import { fakeBrowser } from '@webext-core/fake-browser'
import { beforeEach, expect, it, vi } from 'vitest'
import { openPrintable } from '../../src/background/printable.ts'
import { openTab, resetBrowser, senderOf } from './fake.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))

const create = vi.fn()
beforeEach(() => {
  resetBrowser()
  create.mockReset()
})

it('opens the page for the tab that asks', async () => {
  const tabId = await openTab('https://gazette.example/a')
  fakeBrowser.tabs.create = create
  await openPrintable({ only: null }, senderOf(tabId))
  expect(create.mock.calls[0]?.[0]).toMatchObject({ url: expect.stringMatching(`/print.html\\?tab=${tabId}$`), openerTabId: tabId })
})

it('opens it for the tab in front when a page of the extension asks', async () => {
  fakeBrowser.tabs.query = async () => [{ id: 9, index: 0 } as Awaited<ReturnType<typeof fakeBrowser.tabs.query>>[number]]
  fakeBrowser.tabs.create = create
  await openPrintable({ only: null }, { id: 'otherwise' })
  expect(create.mock.calls[0]?.[0]).toMatchObject({ url: expect.stringMatching(/\?tab=9$/) })
})

it('names the differences that were asked for', async () => {
  fakeBrowser.tabs.create = create
  fakeBrowser.tabs.create = create
  await openPrintable({ only: ['0a1b', '2c&d'] }, senderOf(7))
  const { searchParams } = new URL(create.mock.calls[0]?.[0].url)
  expect(searchParams.get('only')).toBe('0a1b 2c&d')
})
