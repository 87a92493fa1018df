import { fakeBrowser } from '@webext-core/fake-browser'
import { beforeEach, expect, it, vi } from 'vitest'
import { obeyCommand } from '../../src/background/commands.ts'
import { saveSettings } from '../../src/settings.ts'
import { resetBrowser } from './fake.ts'

const sendToTab = vi.hoisted(() => vi.fn(async () => ({ open: true })))

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))
vi.mock('../../src/messaging.ts', () => ({ sendToTab }))
beforeEach(() => {
  resetBrowser()
  sendToTab.mockReset()
})

it('goes to the tab that the browser names', async () => {
  await obeyCommand('toggle-sidebar', { id: 8 } as never)
  expect(sendToTab).toHaveBeenCalledExactlyOnceWith(8, 'toggleSidebar', null)
})

it('goes to the tab in front where the browser names none', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 5 }] as never)
  await obeyCommand('toggle-sidebar')
  expect(sendToTab).toHaveBeenCalledExactlyOnceWith(5, 'toggleSidebar', null)
})

it('does nothing on a page without a sidebar', async () => {
  sendToTab.mockRejectedValue(new Error('Receiving end does not exist'))
  await expect(obeyCommand('toggle-sidebar', { id: 8 } as never)).resolves.toBeUndefined()
})

it('opens the browser’s own panel where differences are listed there', async () => {
  const open = vi.fn(async () => {})
  vi.stubGlobal('chrome', { sidePanel: { open } })
  await saveSettings({ placement: 'panel' })
  await obeyCommand('toggle-sidebar', { id: 8, windowId: 2 } as never)
  expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 2 })
  expect(sendToTab).not.toHaveBeenCalled()
  vi.unstubAllGlobals()
})

it('ignores other commands', async () => {
  await obeyCommand('another', { id: 8 } as never)
  expect(sendToTab).not.toHaveBeenCalled()
})
