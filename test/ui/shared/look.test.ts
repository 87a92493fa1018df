// @vitest-environment happy-dom
import { fakeBrowser } from '@webext-core/fake-browser'
import { beforeEach, expect, it, vi } from 'vitest'
import { saveSettings } from '../../../src/settings.ts'
import { followLook } from '../../../src/ui/shared/look.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))
beforeEach(() => fakeBrowser.reset())

it('a page wears what the reader chose, and follows when it is changed', async () => {
  await saveSettings({ theme: 'dark' })
  const element = document.createElement('div')
  followLook(element)
  await vi.waitFor(() => expect({ ...element.dataset }).toEqual({ theme: 'dark', text: 'normal' }))
  await saveSettings({ theme: 'light', textSize: 'large' })
  await vi.waitFor(() => expect({ ...element.dataset }).toEqual({ theme: 'light', text: 'large' }))
})
