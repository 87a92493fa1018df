import { fakeBrowser } from '@webext-core/fake-browser'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { closeItemPages, readItemPage } from '../../src/background/itemPages.ts'
import { resetBrowser } from './fake.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))

const readPage = vi.hoisted(() => vi.fn(() => ({ article: null, unsuited: 'paywall', partial: false })))
vi.mock('../../src/offscreen/readPage.ts', () => ({ readPage }))

let opened = false
const offscreen = {
  hasDocument: vi.fn(async () => opened),
  createDocument: vi.fn(async () => {
    if (opened) throw new Error('Only a single offscreen document may be created')
    await Promise.resolve()
    opened = true
  }),
  closeDocument: vi.fn(async () => {
    opened = false
  }),
}

beforeEach(() => {
  resetBrowser()
  opened = false
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ result: { article: null, unsuited: null, partial: false } })
})
afterEach(() => vi.unstubAllGlobals())

it('Chrome reads in one offscreen document, however many ask at once', async () => {
  vi.stubGlobal('chrome', { offscreen })
  await Promise.all([readItemPage('<p>a', 'https://orlo.example/a'), readItemPage('<p>b', 'https://orlo.example/b')])
  expect(offscreen.createDocument).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ url: 'offscreen.html', reasons: ['DOM_PARSER'] }),
  )
  expect(fakeBrowser.runtime.sendMessage).toHaveBeenCalledWith({
    name: 'readPage',
    argument: { html: '<p>a', url: 'https://orlo.example/a' },
  })
  await closeItemPages()
  expect(opened).toBe(false)
})

it('a document that was closed meanwhile is opened again', async () => {
  vi.stubGlobal('chrome', { offscreen })
  offscreen.createDocument.mockClear()
  vi.mocked(fakeBrowser.runtime.sendMessage).mockImplementationOnce(async () => {
    opened = false
    throw new Error('Receiving end does not exist')
  })
  expect(await readItemPage('<p>a', 'https://orlo.example/a')).toMatchObject({ article: null })
  expect(offscreen.createDocument).toHaveBeenCalledTimes(2)
})

it('Firefox reads where it is', async () => {
  vi.stubGlobal('chrome', undefined)
  expect(await readItemPage('<p>a', 'https://orlo.example/a')).toMatchObject({ unsuited: 'paywall' })
  expect(readPage).toHaveBeenCalledExactlyOnceWith('<p>a', 'https://orlo.example/a')
  expect(fakeBrowser.runtime.sendMessage).not.toHaveBeenCalled()
  await closeItemPages()
})
