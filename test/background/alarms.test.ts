import { fakeBrowser } from '@webext-core/fake-browser'
import { beforeEach, expect, it, vi } from 'vitest'
import { mendAlarms } from '../../src/background/alarms.ts'
import { resetBrowser } from './fake.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))
const planned = vi.hoisted(() => ({ feeds: vi.fn(async () => undefined), retention: vi.fn(async () => undefined) }))
vi.mock('../../src/background/lazyFeeds.ts', () => ({ planFeeds: planned.feeds }))
vi.mock('../../src/background/lazyStored.ts', () => ({ planRetention: planned.retention }))
beforeEach(() => {
  resetBrowser()
  planned.feeds.mockClear()
  planned.retention.mockClear()
})

it('an alarm that the clock before had set is set anew, whichever it is', async () => {
  fakeBrowser.alarms.create('retention', { delayInMinutes: 180, periodInMinutes: 180 })
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() - 3 * 365 * 86_400_000)
  await mendAlarms()
  expect(planned.feeds).toHaveBeenCalledTimes(1)
  expect(planned.retention).toHaveBeenCalledTimes(1)
})

it('alarms of the next hours are left alone', async () => {
  fakeBrowser.alarms.create('retention', { delayInMinutes: 180, periodInMinutes: 180 })
  fakeBrowser.alarms.create('feeds', { when: Date.now() + 24 * 3_600_000 })
  await mendAlarms()
  expect(planned.feeds).not.toHaveBeenCalled()
  expect(planned.retention).not.toHaveBeenCalled()
})
