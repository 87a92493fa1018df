import { fakeBrowser } from '@webext-core/fake-browser'
import { beforeEach, expect, it, vi } from 'vitest'
import { welcome } from '../../src/background/welcome.ts'
import { resetBrowser } from './fake.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))

beforeEach(resetBrowser)

const opened = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url)

it('opens the page when the extension is installed', async () => {
  const before = await opened()
  await welcome({ reason: 'install' })
  expect((await opened()).slice(before.length)).toEqual([expect.stringMatching(/\/welcome\.html$/)])
})

it.each(['update', 'browser_update', 'chrome_update', 'shared_module_update'] as const)('opens nothing on %s', async reason => {
  const before = await opened()
  await welcome({ reason: reason as 'update' })
  expect(await opened()).toEqual(before)
})
