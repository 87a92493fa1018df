import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { feedStores } from '../../src/background/feedStores.ts'
import { newFeedState } from '../../src/background/feedViews.ts'
import { store } from '../../src/background/store.ts'
import {
  clearRequests,
  listRequests,
  listStored,
  removeAllStored,
  removeStored,
  removeStoredOrigin,
  storedUsage,
} from '../../src/background/stored.ts'
import { argumentSchemas, resultSchemas } from '../../src/messageSchemas.ts'
import { FLOOD, FLOOD_TOO, fillers, reportOf, STRIKE } from '../store/sample.ts'

const RSS = 'https://orlo.example/rss'
const ALL = { after: null, words: '', outlet: null, origin: null }

beforeEach(async () => {
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 5000, quota: 1e9 }) } })
  await store.removeAll()
  await feedStores.feeds.put(newFeedState(RSS, 'Orlo Post', null))
  await store.add(fillers(60, '2031-03-01'), { by: 'file', name: 'spring.json.gz' })
  await store.add(
    [reportOf({ text: FLOOD, published: '2031-03-02', thin: true }), reportOf({ text: STRIKE, published: null, outlet: null })],
    {
      by: 'feed',
      name: RSS,
    },
  )
  await store.add([reportOf({ text: FLOOD_TOO, published: '2031-03-02', url: 'https://orlo.example/velm' })], { by: 'page', name: '' })
})

it('counts by origin, outlet and day, with names that readers know', async () => {
  const usage = await storedUsage()
  expect(usage).toMatchObject({ reports: 63, remembered: 1, disk: 5000 })
  expect(usage.origins).toEqual([
    { by: 'file', name: 'spring.json.gz', title: 'spring.json.gz', reports: 60 },
    { by: 'feed', name: RSS, title: 'Orlo Post', reports: 2 },
    { by: 'page', name: '', title: '', reports: 1 },
  ])
  expect(usage.outlets).toContainEqual({ outlet: null, reports: 1 })
  expect(usage.days.map(({ day, reports }) => [day, reports])).toContainEqual(['2031-03-02', 2])
  expect(usage.days.filter(({ dated }) => !dated)).toHaveLength(1)
  expect(resultSchemas.storedUsage['~standard'].validate(usage)).not.toHaveProperty('issues')
})

it('lists page by page, with by whom a report came', async () => {
  const first = await listStored(ALL)
  expect(first.reports).toHaveLength(50)
  expect(first.reports.find(({ title }) => title === 'Flood swamps Velm')).toMatchObject({
    thin: true,
    published: '2031-03-02',
    origins: [{ by: 'feed', name: RSS, title: 'Orlo Post' }],
  })
  const second = await listStored({ ...ALL, after: first.next })
  expect([second.reports.length, second.next]).toEqual([13, null])
  expect(resultSchemas.listStored['~standard'].validate(first)).not.toHaveProperty('issues')
})

it('lists what is searched for, of one origin, of one outlet', async () => {
  const titles = async (asked: Partial<typeof ALL | { origin: { by: 'feed'; name: string } }>) =>
    (await listStored({ ...ALL, ...asked })).reports.map(({ title }) => title)
  expect(await titles({ words: 'velm' })).toHaveLength(2)
  expect(await titles({ origin: { by: 'feed', name: RSS } })).toEqual(['Flood swamps Velm', 'Tram drivers walk out'])
  expect(await titles({ outlet: '' } as never)).toEqual(['Tram drivers walk out'])
})

it('removes one, an origin, everything', async () => {
  const { reports } = await listStored({ ...ALL, words: 'tram' })
  expect(await removeStored({ ids: reports.map(({ id }) => id) })).toEqual({ removed: 1 })
  expect(await removeStoredOrigin({ by: 'file', name: 'spring.json.gz' })).toEqual({ removed: 60 })
  expect((await storedUsage()).reports).toBe(2)
  await removeAllStored()
  expect(await storedUsage()).toMatchObject({ reports: 0, origins: [] })
  // Feeds are choices, not reports.
  expect(await feedStores.feeds.get(RSS)).not.toBeNull()
})

it('tells what was fetched', async () => {
  store.requests.note({ address: RSS, when: 1, status: 200, bytes: 900 })
  await vi.waitFor(async () => expect(await listRequests({ most: 10 })).toEqual([{ address: RSS, when: 1, status: 200, bytes: 900 }]))
  await clearRequests()
  expect(await listRequests({ most: 10 })).toEqual([])
})

it.each([
  ['listStored', { ...ALL, origin: { by: 'nobody', name: '' } }],
  ['listStored', { ...ALL, words: 7 }],
  ['removeStored', { ids: 'all' }],
  ['removeStoredOrigin', { by: 'feed' }],
  ['listRequests', { most: 0 }],
  ['rememberPage', { tabId: 3 }],
] as const)('%s is not sent with %o', (name, argument) => {
  expect(argumentSchemas[name]['~standard'].validate(argument)).toHaveProperty('issues')
})
