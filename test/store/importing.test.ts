import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/core/model.ts'
import type { Store } from '../../src/store/reports.ts'
import { freshStore } from './open.ts'
import { FLOOD, FLOOD_TOO, fillers, queryFor, reportOf } from './sample.ts'

const by = { by: 'file', name: 'spring.json.gz', key: 'sum of it' } as const

const importInto = (store: Store, reports: readonly Report[], how: Partial<Parameters<Store['importPrepared']>[1]> = {}) =>
  store.importPrepared(reports.map(store.preparing(by)), { ...by, ...how })

describe('an import', () => {
  it('goes in chunks and tells how far it has come', async () => {
    const { store } = freshStore()
    const seen: number[] = []
    const sum = await importInto(store, fillers(900), { progress: done => seen.push(done) })
    expect(sum).toEqual({ added: 900, updated: 0, known: 0 })
    expect(seen.length).toBeGreaterThan(1)
    expect(seen.at(-1)).toBe(900)
    expect((await store.usage()).origins).toEqual([['file spring.json.gz', 900]])
  })

  it('that was cut short is continued', async () => {
    const { store, again } = freshStore()
    const stop = new AbortController()
    const reports = [...fillers(900), reportOf({ text: FLOOD, published: '2031-03-05' })]
    const cut = importInto(store, reports, { signal: stop.signal, progress: () => stop.abort() })
    await expect(cut).rejects.toThrow()
    const part = await store.size()
    expect(part).toBeGreaterThan(0)
    expect(part).toBeLessThan(901)
    await store.close()
    const seen: number[] = []
    expect(await importInto(again(), reports, { progress: done => seen.push(done) })).toEqual({
      added: 901 - part,
      updated: 0,
      known: part,
    })
    expect(seen[0]).toBeGreaterThan(part)
    expect((await again().candidates(queryFor(FLOOD_TOO), 1)).heads).toHaveLength(1)
  })

  it('that was cut short brings back what was removed since', async () => {
    const { store } = freshStore()
    const stop = new AbortController()
    const reports = fillers(900)
    await expect(importInto(store, reports, { signal: stop.signal, progress: () => stop.abort() })).rejects.toThrow()
    await store.removeOrigin(by)
    expect(await store.size()).toBe(0)
    expect(await importInto(store, reports)).toEqual({ added: 900, updated: 0, known: 0 })
    expect(await store.size()).toBe(900)
  })

  it('that was finished starts over', async () => {
    const { store } = freshStore()
    await importInto(store, fillers(3))
    await store.removeAll()
    expect(await importInto(store, fillers(3))).toMatchObject({ added: 3 })
  })
})
