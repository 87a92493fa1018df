import { expect, it, vi } from 'vitest'
import { originOfFetch } from '../../src/background/feedStores.ts'

vi.mock('../../src/background/store.ts', () => ({ store: { feeds: vi.fn(), subscriptions: vi.fn() } }))

it.each([
  ['feed:https://orlo.example/rss', 'feed', 'https://orlo.example/rss'],
  ['pack:https://desk.example/p.json', 'subscription', 'https://desk.example/p.json'],
])('originOfFetch %s', (by, kind, name) => {
  expect(originOfFetch({ by })).toEqual({ by: kind, name })
})
