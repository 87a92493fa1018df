import { describe, expect, it } from 'vitest'
import { dayNumber, freshStore } from './open.ts'
import { FLOOD, fillers, reportOf } from './sample.ts'

async function filled() {
  const { store } = freshStore()
  await store.add(fillers(7, '2031-03-01'), { by: 'feed', name: 'a' })
  await store.add([reportOf({ text: FLOOD, published: '2031-03-02T08:00:00Z', outlet: null })], { by: 'feed', name: 'b' })
  return store
}

describe('lists', () => {
  it('go page by page, newest day first', async () => {
    const store = await filled()
    const first = await store.list({ most: 5 })
    expect(first.reports).toHaveLength(5)
    expect(first.reports[0]?.title).toBe('Flood swamps Velm')
    const second = await store.list({ most: 5, after: first.next ?? '' })
    expect(second.reports).toHaveLength(3)
    expect(second.next).toBeNull()
    expect(new Set([...first.reports, ...second.reports].map(({ id }) => id)).size).toBe(8)
  })

  it('can be of one outlet or one origin', async () => {
    const store = await filled()
    expect((await store.list({ most: 50, outlet: 'Gazette 1' })).reports).toHaveLength(2)
    expect((await store.list({ most: 50, outlet: '' })).reports.map(({ title }) => title)).toEqual(['Flood swamps Velm'])
    expect((await store.list({ most: 50, origin: 'feed a' })).reports).toHaveLength(7)
    expect((await store.list({ most: 50, outlet: 'Nobody' })).reports).toEqual([])
  })

  it('find words in title and outlet, whatever their accents and capitals', async () => {
    const store = await filled()
    await store.add([reportOf({ text: 'Ærø café burns\n\nThe café burnt.', outlet: 'Orlo Écho', published: '2031-02-02' })])
    const found = async (words: string) => (await store.list({ most: 50, words })).reports.map(({ title }) => title)
    expect(await found(' CAFE  echo ')).toEqual(['Ærø café burns'])
    expect(await found('velm')).toEqual(['Flood swamps Velm'])
    expect(await found('gazette notice 3')).toEqual(['Notice 3'])
    expect(await found('flood cafe')).toEqual([])
    expect(await found('  ')).toHaveLength(9)
  })

  it('page through what was found', async () => {
    const store = await filled()
    const first = await store.list({ most: 3, words: 'notice' })
    const rest = await store.list({ most: 9, words: 'notice', after: first.next ?? '' })
    expect([first.reports.length, rest.reports.length, rest.next]).toEqual([3, 4, null])
  })

  it('hold no keys', async () => {
    expect((await (await filled()).list({ most: 1 })).reports[0]).not.toHaveProperty('keys')
  })
})

describe('counts', () => {
  it('say how many by day, outlet and origin, and how much', async () => {
    const store = await filled()
    const usage = await store.usage(async () => ({ usage: 4096, quota: 1e9 }))
    expect(usage).toMatchObject({
      reports: 8,
      kept: 0,
      disk: 4096,
      room: 1e9,
      days: [
        { day: dayNumber('2031-03-02'), dated: true, reports: 1 },
        { day: dayNumber('2031-03-01'), dated: true, reports: 7 },
      ],
      outlets: [
        ['Gazette 0', 3],
        ['Gazette 1', 2],
        ['Gazette 2', 2],
        ['', 1],
      ],
      origins: [
        ['feed a', 7],
        ['feed b', 1],
      ],
    })
    expect(usage.bytes).toBe(usage.days.reduce((sum, { bytes }) => sum + bytes, 0))
  })

  it('do without an estimate of the disk', async () => {
    const usage = await (await filled()).usage(() => Promise.reject(new Error('not here')))
    expect(usage).toMatchObject({ disk: null, room: null })
  })
})
