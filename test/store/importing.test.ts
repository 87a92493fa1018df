import { describe, expect, it } from 'vitest'
import { freshStore } from './open.ts'
import { FLOOD, FLOOD_TOO, fillers, queryFor, reportOf } from './sample.ts'

const by = { by: 'file', name: 'spring.json.gz', key: 'sum of it' } as const

describe('an import', () => {
  it('goes in chunks and tells how far it has come', async () => {
    const { store } = freshStore()
    const seen: number[] = []
    const sum = await store.importReports(fillers(900), { ...by, progress: done => seen.push(done) })
    expect(sum).toEqual({ added: 900, updated: 0, known: 0 })
    expect(seen.length).toBeGreaterThan(1)
    expect(seen.at(-1)).toBe(900)
    expect((await store.usage()).origins).toEqual([['file spring.json.gz', 900]])
  })

  it('that was cut short is continued', async () => {
    const { store, again } = freshStore()
    const stop = new AbortController()
    const reports = [...fillers(900), reportOf({ text: FLOOD, published: '2031-03-05' })]
    const cut = store.importReports(reports, { ...by, signal: stop.signal, progress: () => stop.abort() })
    await expect(cut).rejects.toThrow()
    const part = await store.size()
    expect(part).toBeGreaterThan(0)
    expect(part).toBeLessThan(901)
    await store.close()
    const seen: number[] = []
    expect(await again().importReports(reports, { ...by, progress: done => seen.push(done) })).toEqual({
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
    await expect(store.importReports(reports, { ...by, signal: stop.signal, progress: () => stop.abort() })).rejects.toThrow()
    await store.removeOrigin(by)
    expect(await store.size()).toBe(0)
    expect(await store.importReports(reports, by)).toEqual({ added: 900, updated: 0, known: 0 })
    expect(await store.size()).toBe(900)
  })

  it('that was finished starts over', async () => {
    const { store } = freshStore()
    await store.importReports(fillers(3), by)
    await store.removeAll()
    expect(await store.importReports(fillers(3), by)).toMatchObject({ added: 3 })
  })
})
