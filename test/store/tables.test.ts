import { describe, expect, it } from 'vitest'
import { MOST_REQUESTS } from '../../src/store/tables.ts'
import { freshStore } from './open.ts'

interface State {
  readonly address: string
  readonly kept: number
}
const parse = (stored: unknown): State | null =>
  typeof stored === 'object' && stored !== null && 'kept' in stored && typeof stored.kept === 'number' ? (stored as State) : null

describe('feeds and subscriptions', () => {
  it('are kept by address, apart from one another', async () => {
    const { store, again } = freshStore()
    const feeds = store.feeds(parse)
    await feeds.put({ address: 'https://orlo.example/rss', kept: 1 })
    await feeds.put({ address: 'https://orlo.example/rss', kept: 2 })
    await store.subscriptions(parse).put({ address: 'https://desk.example/p.json', kept: 3 })
    expect(await again().feeds(parse).all()).toEqual([{ address: 'https://orlo.example/rss', kept: 2 }])
    expect(await feeds.get('https://orlo.example/rss')).toMatchObject({ kept: 2 })
    await feeds.remove('https://orlo.example/rss')
    expect(await feeds.get('https://orlo.example/rss')).toBeNull()
    expect(await store.subscriptions(parse).all()).toHaveLength(1)
  })

  it('that cannot be understood count as absent', async () => {
    const { store } = freshStore()
    await store.feeds(stored => stored as { address: string }).put({ address: 'x' })
    expect(await store.feeds(parse).all()).toEqual([])
    expect(await store.feeds(parse).get('x')).toBeNull()
  })

  it('stay when all reports go', async () => {
    const { store } = freshStore()
    await store.feeds(parse).put({ address: 'a', kept: 0 })
    await store.removeAll()
    expect(await store.feeds(parse).all()).toHaveLength(1)
  })
})

describe('the log of requests', () => {
  it('gives the latest first and forgets the oldest', async () => {
    const { store } = freshStore()
    for (let when = 0; when < MOST_REQUESTS + 5; when++) store.requests.note({ address: 'a', when, status: 200, bytes: 1 })
    const all = await store.requests.latest(10 * MOST_REQUESTS)
    expect(all).toHaveLength(MOST_REQUESTS)
    expect((await store.requests.latest(2)).map(({ when }) => when)).toEqual([MOST_REQUESTS + 4, MOST_REQUESTS + 3])
    await store.requests.clear()
    expect(await store.requests.latest(5)).toEqual([])
  })
})
