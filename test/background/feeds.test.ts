import { fakeBrowser } from '@webext-core/fake-browser'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { FEED_ALARM, planNextRun, readFeeds } from '../../src/background/feedRuns.ts'
import { storesInMemory } from '../../src/background/feedStores.ts'
import {
  addFeed,
  changeFeed,
  exportOpml,
  importOpml,
  listFeeds,
  listSubscriptions,
  readFeedsNow,
  removeFeed,
  removeSubscription,
  subscribePack,
  typedAddress,
} from '../../src/background/feeds.ts'
import { writePack } from '../../src/core/pack.ts'
import { OUTLETS } from '../../src/feeds/outlets.ts'
import type { FeedWorld } from '../../src/feeds/readOnce.ts'
import { argumentSchemas, resultSchemas } from '../../src/messageSchemas.ts'
import { NOW, type StandingNetwork, standingNetwork } from '../feeds/fixtures.ts'
import { resetBrowser } from './fake.ts'

const { tidyStored } = vi.hoisted(() => ({ tidyStored: vi.fn() }))
vi.mock('../../src/background/retention.ts', () => ({ tidyStored }))
vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))

const RSS = `<rss version="2.0"><channel><title>Orlo Post</title><item><title>The ferry sank off the harbour</title><link>/a</link></item></channel></rss>`
const HTML = '<!doctype html><link rel="alternate" type="application/rss+xml" href="/rss">'
const ADDRESS = 'https://orlo.example/rss'
const PACK = writePack({ name: 'Today', demonstration: false, evidence: 'phrase', reports: [] })

let answers: Record<string, () => Response>
let network: StandingNetwork
let stores: ReturnType<typeof storesInMemory>
let world: FeedWorld
let asked: string[]

beforeEach(() => {
  resetBrowser()
  tidyStored.mockReset().mockResolvedValue({ removed: 0 })
  asked = []
  answers = { [ADDRESS]: () => new Response(RSS) }
  network = standingNetwork(async address => {
    asked.push(address)
    return answers[address]?.() ?? new Response('', { status: 404 })
  })
  stores = storesInMemory()
  world = {
    network,
    ...stores,
    prepare: article => ({ ...article, fingerprint: article.text }) as never,
    readPage: async () => ({ article: null, unsuited: null, partial: false }),
    mayReach: async () => true,
  }
})

const alarmTime = async () => (await fakeBrowser.alarms.get(FEED_ALARM))?.scheduledTime
const settled = () => vi.waitFor(async () => expect((await world.feeds.get(ADDRESS))?.lastSuccess).toBe(NOW))

describe('addFeed', () => {
  it.each(['orlo.example/rss', ' https://orlo.example/rss#top ', 'feed://orlo.example/rss', 'feed:https://orlo.example/rss'])(
    '%s',
    async typed => {
      const { added, error } = await addFeed(world, { address: typed })
      expect(error).toBeNull()
      expect(added).toMatchObject({
        address: ADDRESS,
        title: 'Orlo Post',
        chosen: true,
        readsPages: false,
        curated: false,
        pageSites: ['orlo.example'],
      })
      expect(added).toMatchObject({
        origins: ['http://orlo.example/*', 'https://orlo.example/*'],
        pageOrigins: ['http://*.orlo.example/*', 'https://*.orlo.example/*'],
      })
      await settled()
      expect([...stores.reports.keys()]).toEqual(['https://orlo.example/a'])
      // The first reading is the only one, and the next is planned.
      expect(asked).toEqual([ADDRESS])
      await vi.waitFor(async () => expect(await alarmTime()).toBe(NOW + 15 * 60_000))
    },
  )
  it.each(['', 'ftp://orlo.example/rss', 'javascript:alert(1)', 'https://user:secret@orlo.example/', 'https://'])(
    'not a web address: %s',
    async typed => {
      expect(await addFeed(world, { address: typed })).toEqual({ added: null, error: 'not a web address', found: [] })
      expect(asked).toEqual([])
    },
  )
  it('a page offers its feeds', async () => {
    answers['https://orlo.example/'] = () => new Response(HTML)
    expect(await addFeed(world, { address: 'orlo.example' })).toEqual({ added: null, error: 'a web page, not a feed', found: [ADDRESS] })
    expect(await world.feeds.all()).toEqual([])
  })
  it('what does not answer is not kept', async () => {
    expect(await addFeed(world, { address: 'orlo.example/none' })).toMatchObject({
      added: null,
      error: 'nothing is at this address any more (404)',
    })
    expect(await world.feeds.all()).toEqual([])
  })
  it('without the browser’s leave nothing is asked', async () => {
    world = { ...world, mayReach: async () => false }
    expect(await addFeed(world, { address: ADDRESS })).toMatchObject({ added: null, error: expect.stringContaining('allow it') })
    expect(asked).toEqual([])
  })
  it('twice is once', async () => {
    await addFeed(world, { address: ADDRESS })
    await settled()
    expect(await addFeed(world, { address: ADDRESS })).toMatchObject({ added: { address: ADDRESS, lastSuccess: NOW }, error: null })
    expect(asked).toEqual([ADDRESS])
  })
})

describe('listFeeds', () => {
  it('lists the curated ones, every one off, and the reader’s own before them', async () => {
    expect((await listFeeds(world)).map(({ chosen, readsPages, curated }) => [chosen, readsPages, curated])).toEqual(
      OUTLETS.map(() => [false, false, true]),
    )
    await addFeed(world, { address: ADDRESS })
    const listed = await listFeeds(world)
    expect(listed).toHaveLength(OUTLETS.length + 1)
    expect(listed[0]?.address).toBe(ADDRESS)
    expect(await world.feeds.all()).toHaveLength(1)
  })
})

describe('changeFeed', () => {
  const [outlet] = OUTLETS
  if (!outlet) throw new Error('no outlets')
  it('chooses a curated feed, which is read at once', async () => {
    answers[outlet.feed] = () => new Response(RSS)
    expect(await changeFeed(world, { address: outlet.feed, chosen: true })).toMatchObject({
      title: outlet.name,
      region: outlet.region,
      chosen: true,
      curated: true,
    })
    await vi.waitFor(async () => expect((await world.feeds.get(outlet.feed))?.kept).toBe(1))
    await changeFeed(world, { address: outlet.feed, chosen: false })
    await vi.waitFor(async () => expect(await alarmTime()).toBeUndefined())
  })
  it('leave to read pages makes all items new', async () => {
    await addFeed(world, { address: ADDRESS })
    await settled()
    await vi.waitFor(async () => expect((await world.feeds.get(ADDRESS))?.seen).toHaveLength(1))
    await changeFeed(world, { address: ADDRESS, readsPages: true, pageSites: ['orlo.example', 'vale.example'] })
    expect(await world.feeds.get(ADDRESS)).toMatchObject({
      seen: [],
      etag: null,
      readsPages: true,
      pageSites: ['orlo.example', 'vale.example'],
    })
  })
  it('knows no other feeds', async () => {
    await expect(changeFeed(world, { address: ADDRESS, chosen: true })).rejects.toThrow('there is no such feed')
  })
})

it('removeFeed', async () => {
  await addFeed(world, { address: ADDRESS })
  await settled()
  await removeFeed(world, { address: ADDRESS })
  expect(await world.feeds.all()).toEqual([])
  expect(await alarmTime()).toBeUndefined()
})

it('lists go in, off, and out again', async () => {
  const text =
    '<opml version="2.0"><body><outline text="Orlo" xmlUrl="https://orlo.example/rss"/><outline xmlUrl="http://10.0.0.1/"/></body></opml>'
  expect(await importOpml(world, { text })).toMatchObject({
    added: [{ address: ADDRESS, title: 'Orlo', chosen: false }],
    known: 0,
    refused: 1,
    error: null,
  })
  expect(await importOpml(world, { text })).toMatchObject({ added: [], known: 1, refused: 1 })
  expect(await importOpml(world, { text: 'x' })).toMatchObject({ error: expect.any(String) })
  expect((await exportOpml(world)).text).toContain('xmlUrl="https://orlo.example/rss"')
  expect(asked).toEqual([])
})

describe('packs at addresses', () => {
  const DESK = 'https://desk.example/today.json'
  it('are subscribed to, listed, kept up and removed', async () => {
    answers[DESK] = () => new Response(PACK, { headers: { etag: '"1"' } })
    expect(await subscribePack(world, { address: DESK })).toMatchObject({
      added: { address: DESK, name: 'Today', lastSuccess: NOW },
      error: null,
    })
    expect(await listSubscriptions(world)).toHaveLength(1)
    network.time += 20 * 60_000
    answers[DESK] = () => new Response(null, { status: 304 })
    expect(await readFeedsNow(world)).toEqual({ tried: 1, failed: 0, kept: 0 })
    await removeSubscription(world, { address: DESK })
    expect(await listSubscriptions(world)).toEqual([])
  })
  it('what is none is not kept', async () => {
    answers[DESK] = () => new Response('{}')
    expect(await subscribePack(world, { address: DESK })).toMatchObject({
      added: null,
      error: expect.stringContaining('not a usable pack'),
    })
    expect(await listSubscriptions(world)).toEqual([])
  })
})

describe('runs', () => {
  it('an alarm stands for the case that the background dies; afterwards for what is next', async () => {
    await importOpml(world, { text: `<opml version="2.0"><body><outline xmlUrl="${ADDRESS}"/></body></opml>` })
    await changeFeed({ ...world, mayReach: () => new Promise(() => {}) }, { address: ADDRESS, chosen: true })
    expect(await alarmTime()).toBe(NOW + 5 * 60_000)
  })
  it('a second call joins the first', async () => {
    // A run of the test before never ends: this one is of a fresh module.
    vi.resetModules()
    const runs = await import('../../src/background/feedRuns.ts')
    const first = runs.readFeeds(world, false)
    expect(runs.readFeeds(world, true)).toBe(first)
    expect(await first).toEqual({ tried: 0, failed: 0, kept: 0 })
    expect(runs.readFeeds).not.toBe(readFeeds)
  })
  it('a run ends with what is kept within its limits; a store that fails does not fail the run', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    tidyStored.mockRejectedValue(new Error('no room'))
    vi.resetModules()
    const runs = await import('../../src/background/feedRuns.ts')
    expect(await runs.readFeeds(world, false)).toEqual({ tried: 0, failed: 0, kept: 0 })
    expect(tidyStored).toHaveBeenCalledOnce()
  })
  it('no alarm where nothing is chosen', async () => {
    await planNextRun(world)
    expect(await alarmTime()).toBeUndefined()
  })
})

it('typedAddress refuses what is too long', () => {
  expect(typedAddress(`orlo.example/${'x'.repeat(3000)}`)).toBeNull()
})

it('answers have the shape that messages must have', async () => {
  expect(resultSchemas.listFeeds['~standard'].validate(await listFeeds(world))).not.toHaveProperty('issues')
  expect(resultSchemas.addFeed['~standard'].validate(await addFeed(world, { address: ADDRESS }))).not.toHaveProperty('issues')
  expect(argumentSchemas.changeFeed['~standard'].validate({ address: ADDRESS, pageSites: ['a b'] })).toHaveProperty('issues')
})
