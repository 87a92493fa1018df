/** Before every test file: a browser whose interface is English, as it is written in Britain. */
import { vi } from 'vitest'
import { useMessages } from './fakeI18n.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))
useMessages('en', 'en-GB')
