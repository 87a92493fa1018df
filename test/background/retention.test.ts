import 'fake-indexeddb/auto'
import { fakeBrowser } from '@webext-core/fake-browser'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { obeyRetentionAlarm } from '../../src/background/lazyStored.ts'
import { planRetention, RETENTION_ALARM, tidyStored } from '../../src/background/retention.ts'
import { store } from '../../src/background/store.ts'
import { parseSettings, saveSettings } from '../../src/settings.ts'
import { DAY_MS, TODAY } from '../store/open.ts'
import { FLOOD, fillers, reportOf, STRIKE } from '../store/sample.ts'
import { resetBrowser } from './fake.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))

beforeEach(async () => {
  resetBrowser()
  vi.useFakeTimers({ toFake: ['Date'], now: TODAY })
  await store.removeAll()
})

afterEach(() => {
  vi.useRealTimers()
})

it('keeps 30 days and 200 MB until the reader says otherwise', () => {
  expect(parseSettings({})).toMatchObject({ keepDays: 30, keepMegabytes: 200, remember: false })
  expect(parseSettings({ keepDays: 0, keepMegabytes: 5, remember: 'yes' })).toMatchObject({
    keepDays: 30,
    keepMegabytes: 200,
    remember: false,
  })
  expect(parseSettings({ keepDays: 7.5 })).toMatchObject({ keepDays: 30 })
})

it('drops what came too long ago, but not what was remembered', async () => {
  await store.add([reportOf({ text: FLOOD })], { by: 'feed', name: 'a' })
  await store.add([reportOf({ text: STRIKE })], { by: 'page', name: '' })
  vi.setSystemTime(TODAY + 12 * DAY_MS)
  expect(await tidyStored()).toEqual({ removed: 0 })
  await saveSettings({ keepDays: 10 })
  expect(await tidyStored()).toEqual({ removed: 1 })
  expect((await store.list({ most: 9 })).reports.map(({ title }) => title)).toEqual(['Tram drivers walk out'])
})

it('drops the oldest beyond so many megabytes', async () => {
  const long = (i: number, published: string) => ({
    ...reportOf({ text: `Report ${i}\n\nText ${i}.`, published }),
    claims: [],
    id: String(i),
  })
  const claims = Array.from({ length: 8000 }, () => ({ ...(reportOf({ text: FLOOD, killed: 3 }).claims[0] ?? {}) }))
  for (const i of [1, 2, 3]) await store.add([{ ...long(i, `2031-03-0${i}`), claims: claims as never }])
  expect((await store.usage()).bytes).toBeGreaterThan(10_000_000)
  await saveSettings({ keepMegabytes: 10 })
  const { removed } = await tidyStored()
  expect(removed).toBeGreaterThan(0)
  expect((await store.usage()).bytes).toBeLessThan(10_000_000)
  expect((await store.list({ most: 9 })).reports[0]?.published).toBe('2031-03-03')
})

it('comes round by an alarm, and by no other', async () => {
  await planRetention()
  expect(await fakeBrowser.alarms.get(RETENTION_ALARM)).toMatchObject({ periodInMinutes: 180 })
  await store.add(fillers(3))
  vi.setSystemTime(TODAY + 40 * DAY_MS)
  await obeyRetentionAlarm({ name: 'feeds' })
  expect(await store.size()).toBe(3)
  await obeyRetentionAlarm({ name: RETENTION_ALARM })
  expect(await store.size()).toBe(0)
})
