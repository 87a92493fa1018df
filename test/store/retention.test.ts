import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DAY_MS, dayNumber, freshStore, TODAY } from './open.ts'
import { FLOOD, FLOOD_TOO, fillers, queryFor, reportOf, STRIKE, TRIAL } from './sample.ts'

const page = { by: 'page', name: '' } as const

let time = TODAY
beforeEach(() => {
  time = TODAY
})

async function filled() {
  const { store } = freshStore(() => time)
  await store.add([...fillers(10, '2031-02-01'), reportOf({ text: STRIKE, published: '2031-02-01' })])
  await store.add([reportOf({ text: TRIAL, published: '2031-02-01' })], page)
  await store.add([reportOf({ text: FLOOD, published: '2031-03-08' }), reportOf({ text: FLOOD_TOO, published: null })])
  return store
}
const titlesIn = async (store: Awaited<ReturnType<typeof filled>>) => (await store.list({ most: 100 })).reports.map(({ title }) => title)

describe('dropping a day', () => {
  it('drops its reports, but not those that the reader remembered', async () => {
    const store = await filled()
    expect(await store.dropDay(dayNumber('2031-02-01'))).toBe(11)
    expect(await titlesIn(store)).toEqual(['Flood swamps Velm', 'Banker in the dock', 'Velm under water'])
    expect((await store.candidates(queryFor(STRIKE, '2031-02-01'), 5)).heads).toEqual([])
    expect((await store.candidates(queryFor(TRIAL, '2031-02-01'), 5)).heads).toHaveLength(1)
    expect(await store.size()).toBe(3)
  })

  it('drops a day without remembered reports whole, and undated reports by when they came', async () => {
    const store = await filled()
    expect(await store.dropDay(dayNumber('2031-03-08'))).toBe(1)
    expect(await store.dropDay(dayNumber('2031-03-10'))).toBe(1)
    expect(await store.dropDay(dayNumber('2031-03-10'))).toBe(0)
    expect(await store.size()).toBe(12)
    expect(await store.usage()).toMatchObject({ reports: 12, days: [{ day: dayNumber('2031-02-01') }] })
  })

  it('gives its places anew only when it is empty', async () => {
    const { store } = freshStore()
    await store.add([reportOf({ text: FLOOD }), reportOf({ text: STRIKE })])
    const ids = (await store.list({ most: 5 })).reports.map(({ id }) => id)
    await store.remove(ids.slice(0, 1))
    await store.add([reportOf({ text: TRIAL })])
    expect((await store.list({ most: 5 })).reports.map(({ id }) => id)).not.toContain(ids[0])
  })
})

describe('retention', () => {
  it('keeps so many days from when a report came in', async () => {
    const store = await filled()
    expect(await store.keepWithin({ days: 30, bytes: null })).toBe(0)
    time += 31 * DAY_MS
    // What was published on 8 March came with the rest, on 10 March.
    expect(await store.keepWithin({ days: 32, bytes: null })).toBe(0)
    expect(await store.keepWithin({ days: 30, bytes: null })).toBe(13)
    expect(await titlesIn(store)).toEqual(['Banker in the dock'])
    expect((await store.candidates(queryFor(STRIKE, '2031-02-01'), 5)).heads).toEqual([])
    expect(await store.keepWithin({ days: 30, bytes: null })).toBe(0)
  })

  it('keeps of an old day what came in late', async () => {
    const store = await filled()
    time += 20 * DAY_MS
    await store.add([reportOf({ text: FLOOD_TOO, published: '2031-02-01', outlet: 'Velm Echo' }), reportOf({ text: STRIKE })], {
      by: 'file',
      name: 'old.json.gz',
    })
    time += 15 * DAY_MS
    // The strike came twice: its days are counted from the second time.
    expect(await store.keepWithin({ days: 30, bytes: null })).toBe(12)
    expect((await titlesIn(store)).toSorted()).toEqual(['Banker in the dock', 'Tram drivers walk out', 'Velm under water'])
  })

  it('counts from publication where that is later', async () => {
    const { store } = freshStore(() => time)
    await store.add([reportOf({ text: FLOOD, published: '2031-04-09' })])
    time += 35 * DAY_MS
    expect(await store.keepWithin({ days: 30, bytes: null })).toBe(0)
    expect(await store.keepWithin({ days: 4, bytes: null })).toBe(1)
  })

  it.each([1, 40, 4000])('drops nothing by age because the clock was set back by %d days, nor when it is put right', async days => {
    const store = await filled()
    // Of an old pack that was opened a moment ago.
    await store.add([reportOf({ text: 'Mill shuts\n\nThe mill of Sarn shut.', published: '2030-06-01' })])
    time -= days * DAY_MS
    expect(await store.keepWithin({ days: 30, bytes: null })).toBe(0)
    await store.add([reportOf({ text: 'Mast falls\n\nA mast fell in Sarn.', published: '2031-03-09' })])
    time = TODAY
    expect(await store.keepWithin({ days: 30, bytes: null })).toBe(0)
    expect(await store.size()).toBe(16)
  })

  it('counts what came in while the clock was ahead within the bytes all the same', async () => {
    time += 4000 * DAY_MS
    const store = await filled()
    time = TODAY
    await store.add([reportOf({ text: 'Mast falls\n\nA mast fell in Sarn.', published: '2031-03-09' })])
    expect(await store.keepWithin({ days: 30, bytes: null })).toBe(0)
    await store.keepWithin({ days: 30, bytes: 0 })
    expect(await titlesIn(store)).toEqual(['Banker in the dock'])
  })

  it('keeps so many bytes, oldest out first', async () => {
    const store = await filled()
    const { bytes } = await store.usage()
    expect(await store.keepWithin({ days: null, bytes: bytes - 1 })).toBe(1)
    expect(await titlesIn(store)).toContain('Banker in the dock')
    expect((await store.usage()).bytes).toBeLessThan(bytes)
    await store.keepWithin({ days: null, bytes: 0 })
    expect(await titlesIn(store)).toEqual(['Banker in the dock'])
  })

  it('keeps all without limits', async () => {
    expect(await (await filled()).keepWithin({ days: null, bytes: null })).toBe(0)
  })

  it('of a day with remembered reports, as many bytes as needed', async () => {
    const store = await filled()
    const { bytes } = await store.usage()
    await store.keepWithin({ days: null, bytes: bytes - 5000 })
    const titles = await titlesIn(store)
    expect(titles).toContain('Banker in the dock')
    expect(titles).toContain('Velm under water')
    expect(titles.length).toBeLessThan(14)
    expect(titles.length).toBeGreaterThan(5)
  })

  it('removes everything but feeds', async () => {
    const store = await filled()
    const feeds = store.feeds(stored => stored as { address: string })
    await feeds.put({ address: 'https://orlo.example/rss' })
    await store.removeAll()
    expect(await store.size()).toBe(0)
    expect(await feeds.all()).toEqual([{ address: 'https://orlo.example/rss' }])
  })

  it('removes everything, and where there are no feeds gives the room back', async () => {
    const store = await filled()
    const deleted = vi.spyOn(indexedDB, 'deleteDatabase')
    store.requests.note({ address: 'https://orlo.example/rss', when: 1, status: 200, bytes: 10 })
    await store.removeAll()
    expect(deleted).toHaveBeenCalledWith('otherwise')
    expect(await store.usage()).toMatchObject({ reports: 0, bytes: 0, days: [], outlets: [], origins: [] })
    expect(await store.requests.latest(5)).toEqual([])
    expect((await store.candidates(queryFor(FLOOD), 5)).heads).toEqual([])
  })
})
