import { describe, expect, it, vi } from 'vitest'
import type { Report } from '../../src/core/model.ts'
import { corpusContract, writableContract } from './contract.ts'
import { dayNumber, freshStore, TODAY } from './open.ts'
import { FLOOD, FLOOD_TOO, fillers, queryFor, reportOf, STRIKE, TRIAL } from './sample.ts'

async function storeWith(reports: readonly Report[]) {
  const { store } = freshStore(() => Date.parse('2031-03-06'))
  await store.add(reports)
  return store
}

corpusContract('the store', storeWith)
writableContract('the store', () => freshStore().store)

const VELM = 'https://orlo.example/velm'
const titlesIn = async (store: { list: ReturnType<typeof freshStore>['store']['list'] }) =>
  (await store.list({ most: 100 })).reports.map(({ title }) => title)

describe('what is stored', () => {
  it('outlives the process', async () => {
    const { store, again } = freshStore()
    await store.add([reportOf({ text: FLOOD, killed: 3 })])
    await store.close()
    const found = (await again().candidates(queryFor(FLOOD_TOO), 1)).heads
    expect((await again().reports(found.map(({ id }) => id)))[0]?.claims[0]?.quote).toBe('killed 3 people')
  })

  it('has asked for an article’s days by the time that it says so', async () => {
    const asked = vi.spyOn(IDBObjectStore.prototype, 'getAll')
    const store = await storeWith([reportOf({ text: FLOOD })])
    asked.mockClear()
    await store.expect?.('2031-03-04')
    expect(asked).toHaveBeenCalled()
    asked.mockRestore()
  })

  it('leaves it to the question to say that it cannot be opened', async () => {
    const opening = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    const { store } = freshStore()
    await expect(store.expect?.('2031-03-04')).resolves.toBeUndefined()
    await expect(store.candidates(queryFor(FLOOD), 5)).rejects.toThrow('no room')
    opening.mockRestore()
  })

  it('is one report under all spellings of its address', async () => {
    const { store } = freshStore()
    await store.add([reportOf({ text: FLOOD, url: `${VELM}?utm_source=x` })])
    expect(await store.add([reportOf({ text: FLOOD_TOO, url: `${VELM}#top` })])).toMatchObject({ updated: 1 })
    expect(await store.hasPage(`${VELM}?ref=y`)).toBe(true)
    expect(await store.hasPage('https://orlo.example/')).toBe(false)
  })

  it('keeps no page’s headline in the place of its text', async () => {
    const { store } = freshStore()
    const thin = reportOf({ text: 'Flood swamps Velm', url: VELM, thin: true })
    await store.add([thin])
    expect(await store.hasPage(VELM)).toBe(false)
    expect(await store.add([reportOf({ text: FLOOD, url: VELM })])).toMatchObject({ updated: 1 })
    expect(await store.add([thin])).toMatchObject({ known: 1 })
    expect((await store.list({ most: 1 })).reports[0]?.thin).toBeUndefined()
  })

  it('moves an updated page to its new day and leaves nothing behind', async () => {
    const { store } = freshStore()
    await store.add([reportOf({ text: FLOOD, url: VELM, published: '2031-01-02' })])
    await store.add([reportOf({ text: FLOOD_TOO, url: VELM, published: '2031-03-04' })])
    expect((await store.candidates(queryFor(FLOOD, '2031-01-02'), 5)).heads).toEqual([])
    expect((await store.candidates(queryFor(FLOOD), 5)).heads).toHaveLength(1)
    expect((await store.usage()).days.map(({ day }) => day)).toEqual([dayNumber('2031-03-04')])
  })

  it('takes two reports that turn out to be one stored report for one', async () => {
    const { store } = freshStore()
    await store.add([reportOf({ text: FLOOD, url: VELM })])
    const both = [reportOf({ text: FLOOD_TOO, url: VELM }), reportOf({ text: FLOOD, url: 'https://orlo.example/2' })]
    expect(await store.add(both)).toEqual({ added: 0, updated: 1, known: 1 })
    expect(await store.usage()).toMatchObject({ reports: 1, days: [{ reports: 1 }] })
  })

  it('of an outlet that moved its text to a known page keeps one, with what brought either', async () => {
    const { store } = freshStore()
    await store.add([reportOf({ text: FLOOD })], { by: 'page', name: '' })
    await store.add([reportOf({ text: FLOOD_TOO, url: VELM })], { by: 'feed', name: 'orlo' })
    expect(await store.add([reportOf({ text: FLOOD, url: VELM })], { by: 'file', name: 'pack' })).toMatchObject({ added: 0, updated: 1 })
    const { reports } = await store.list({ most: 5 })
    expect(reports.map(({ url, origins }) => [url, origins.map(({ by }) => by).sort()])).toEqual([[VELM, ['feed', 'file', 'page']]])
    expect(await store.usage()).toMatchObject({ reports: 1, kept: 1 })
  })

  it('fills as many rows as a day needs', async () => {
    const { store } = freshStore()
    await store.add([...fillers(500), reportOf({ text: FLOOD })])
    const [found] = (await store.candidates(queryFor(FLOOD_TOO), 1)).heads
    expect(found).toMatchObject({ title: 'Flood swamps Velm', keys: [...reportOf({ text: FLOOD }).keys] })
    await store.remove([found?.id ?? ''])
    expect((await store.candidates(queryFor(FLOOD_TOO), 1)).heads).toEqual([])
    expect(await store.size()).toBe(500)
  })

  it.each(['heads', 'reports', 'days', 'prints', 'summaries', 'meta'])('is left as it was where writing %s fails', async name => {
    const { store } = freshStore()
    await store.add(fillers(3))
    const put = IDBObjectStore.prototype.put
    const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === name) throw new Error('no room')
      return put.apply(this, given)
    })
    await expect(store.add([reportOf({ text: STRIKE }), reportOf({ text: FLOOD })])).rejects.toThrow('no room')
    failing.mockRestore()
    expect(await store.size()).toBe(3)
    expect(await titlesIn(store)).toHaveLength(3)
    expect((await store.candidates(queryFor(STRIKE), 5)).heads).toEqual([])
    expect(await store.add([reportOf({ text: STRIKE })])).toMatchObject({ added: 1 })
  })
})

describe('origins', () => {
  const feed = { by: 'feed', name: 'https://orlo.example/rss' } as const
  const pack = { by: 'subscription', name: 'https://desk.example/pack.json' } as const

  it('are all kept, each once', async () => {
    const { store } = freshStore()
    const report = reportOf({ text: FLOOD, url: VELM })
    await store.add([report], feed)
    await store.add([report], pack)
    await store.add([report], feed)
    await store.add([reportOf({ text: FLOOD_TOO, url: VELM })], pack)
    expect((await store.list({ most: 1 })).reports[0]?.origins).toEqual([
      { ...feed, fetched: TODAY },
      { ...pack, fetched: TODAY },
    ])
    expect((await store.usage()).origins).toEqual([
      ['feed https://orlo.example/rss', 1],
      ['subscription https://desk.example/pack.json', 1],
    ])
  })

  it('take along what came by nothing else', async () => {
    const { store } = freshStore()
    await store.add([reportOf({ text: FLOOD }), reportOf({ text: STRIKE, published: null })], feed)
    await store.add([reportOf({ text: FLOOD }), reportOf({ text: TRIAL })], pack)
    expect(await store.removeOrigin(feed)).toBe(1)
    expect((await titlesIn(store)).sort()).toEqual(['Banker in the dock', 'Flood swamps Velm'])
    expect((await store.usage()).origins).toEqual([['subscription https://desk.example/pack.json', 2]])
    expect(await store.removeOrigin(feed)).toBe(0)
  })

  it('always tell what the reader remembered', async () => {
    const { store } = freshStore()
    for (let i = 0; i < 12; i++) await store.add([reportOf({ text: FLOOD })], { by: 'feed', name: `feed ${i}` })
    await store.add([reportOf({ text: FLOOD })], { by: 'page', name: '' })
    expect((await store.list({ most: 1 })).reports[0]?.origins.at(-1)?.by).toBe('page')
    expect(await store.usage()).toMatchObject({ kept: 1 })
  })
})

describe('an update of a page', () => {
  it('keeps when and from what its values changed', async () => {
    let now = TODAY
    const { store } = freshStore(() => now)
    await store.add([reportOf({ text: FLOOD, url: VELM, killed: 3 })])
    now += 1000
    await store.add([reportOf({ text: `${FLOOD} More rain is due.`, url: VELM, killed: 3 })])
    now += 1000
    await store.add([reportOf({ text: FLOOD_TOO, url: VELM, killed: 5 })])
    const [report] = (await store.list({ most: 1 })).reports
    expect(report?.changed).toEqual([TODAY + 2000])
    expect(await store.changes(report?.id ?? '')).toEqual([
      { at: TODAY + 2000, was: [{ kind: 'count', topic: 'People killed', quote: 'killed 3 people', value: expect.anything() }] },
    ])
  })

  it('keeps changes through later ones', async () => {
    const { store } = freshStore()
    for (const killed of [3, 5, 8]) await store.add([reportOf({ text: `${FLOOD} ${killed}`, url: VELM, killed })])
    const [report] = (await store.list({ most: 1 })).reports
    expect((await store.changes(report?.id ?? '')).map(({ was }) => was[0]?.quote)).toEqual(['killed 3 people', 'killed 5 people'])
  })
})
