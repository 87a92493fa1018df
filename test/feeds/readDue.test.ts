/** From what is due to what is kept: a table of answers stands in for the network, a map for the store. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Article, Report } from '../../src/core/model.ts'
import { readDue } from '../../src/feeds/readDue.ts'
import type { FeedWorld } from '../../src/feeds/readOnce.ts'
import { type FeedState, type SubscriptionState, statesInMemory } from '../../src/feeds/states.ts'
import type { Origin, ReadPage } from '../../src/feeds/takeItems.ts'
import { feedState, NOW, type StandingNetwork, standingNetwork } from './fixtures.ts'

const MINUTE = 60_000
const FEED = 'https://feeds.orlo.example/rss'
const html = (words: string) => new Response(`<!doctype html><p>${words}`, { headers: { 'content-type': 'text/html' } })
const rss = (items: string, headers = {}) =>
  new Response(`<rss version="2.0"><channel><title>Orlo Post</title><link>https://www.orlo.example/</link>${items}</channel></rss>`, {
    headers,
  })
const item = (name: string, more = '') =>
  `<item><title>The ferry ${name} sank</title><link>https://www.orlo.example/${name}</link><pubDate>4 Mar 2025</pubDate><description>It sank off Orlo.</description>${more}</item>`

/** Only what these tests look at: extraction has tests of its own. */
const prepare = (article: Article) => ({ ...article, claims: [], terms: [] }) as unknown as Report
type Kept = Article & { readonly thin?: boolean }

let answers: Record<string, () => Response | Promise<Response>>
let network: StandingNetwork
let kept: Kept[]
let origins: Origin[]
let asked: string[]
let world: FeedWorld & { readPage: (html: string, url: string) => Promise<ReadPage> }

beforeEach(() => {
  answers = {}
  asked = []
  kept = []
  origins = []
  network = standingNetwork(async address => {
    asked.push(address)
    const answer = answers[address]
    if (!answer) return new Response('', { status: 404 })
    return Object.defineProperty(await answer(), 'url', { value: address })
  })
  world = {
    network,
    prepare,
    feeds: statesInMemory<FeedState>(),
    subscriptions: statesInMemory<SubscriptionState>(),
    mayReach: async () => true,
    readPage: async (_html, url) => ({
      article: {
        id: url,
        url,
        title: 'From the page',
        outlet: 'Page',
        published: null,
        language: 'en',
        text: 'From the page\n\nWhole text.',
      },
      unsuited: null,
      partial: false,
    }),
    add: async (reports, origin) => {
      kept.push(...(reports as unknown as Kept[]))
      origins.push(origin)
      return { added: reports.length, updated: 0, known: 0 }
    },
  }
})

const run = (asked = false) => readDue(world, { asked, until: network.time + 10 * MINUTE })
const state = async (address = FEED) => (await world.feeds.get(address)) as FeedState

describe('one feed', () => {
  it('headline and summary are kept, and say that they are no more', async () => {
    await world.feeds.put(feedState())
    answers[FEED] = () => rss(item('A') + item('B'), { etag: '"7"' })
    expect(await run()).toEqual({ tried: 1, failed: 0, kept: 2 })
    expect(kept[0]).toMatchObject({
      id: 'https://www.orlo.example/A',
      url: 'https://www.orlo.example/A',
      outlet: 'Orlo Post',
      text: 'The ferry A sank\n\nIt sank off Orlo.',
      published: '2025-03-04',
      thin: true,
    })
    expect(origins[0]).toEqual({ by: `feed:${FEED}`, fetched: '2025-03-04T18:00:00.000Z' })
    expect(await state()).toMatchObject({ etag: '"7"', lastSuccess: NOW, lastError: null, failures: 0, kept: 2, nextAt: NOW + 15 * MINUTE })
  })
  it('what was taken in is not taken in again, what changed is', async () => {
    await world.feeds.put(feedState())
    answers[FEED] = () => rss(item('A') + item('B'))
    await run()
    network.time += 16 * MINUTE
    answers[FEED] = () => rss(item('B') + item('A').replace('It sank', 'It sank, and 12 people drowned,') + item('C'))
    expect(await run()).toMatchObject({ kept: 2 })
    expect(kept.map(({ url }) => url?.at(-1))).toEqual(['A', 'B', 'A', 'C'])
  })
  it('a whole text in the feed is no thin report', async () => {
    await world.feeds.put(feedState())
    const whole = `<content:encoded><![CDATA[<p>${'The ferry sank off the harbour of Orlo in the night. '.repeat(20)}</p>]]></content:encoded>`
    answers[FEED] = () =>
      new Response(
        `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>T</title>${item('A', whole)}</channel></rss>`,
      )
    await run()
    expect(kept[0]).not.toHaveProperty('thin')
    expect(kept[0]?.text.length).toBeGreaterThan(900)
  })
  it('old items and other languages are passed over', async () => {
    await world.feeds.put(feedState())
    const german = 'Die Fähre sank in der Nacht vor dem Hafen von Orlo und alle Menschen an Bord wurden nach Stunden gerettet'
    answers[FEED] = () => rss(item('A').replace('4 Mar 2025', '4 Jan 2025') + item('B').replace('It sank off Orlo', german) + item('C'))
    expect(await run()).toMatchObject({ kept: 1 })
  })
  it('an aggregator names whose report it is', async () => {
    await world.feeds.put(feedState())
    answers[FEED] = () =>
      rss(item('A', '<source url="https://vale.example/rss">Vale Courier</source>').replaceAll('www.orlo.example', 'vale.example'))
    await run()
    expect(kept[0]?.outlet).toBe('Vale Courier')
    expect((await state()).otherSites).toEqual(['vale.example'])
  })
  it('nothing new', async () => {
    await world.feeds.put(feedState({ etag: '"7"', lastError: 'x', failures: 3 }))
    answers[FEED] = () => new Response(null, { status: 304 })
    expect(await run()).toEqual({ tried: 1, failed: 0, kept: 0 })
    expect(await state()).toMatchObject({ etag: '"7"', lastError: null, failures: 0, lastSuccess: NOW })
  })
  it('an error is told, and backed off from', async () => {
    await world.feeds.put(feedState({ failures: 2, lastSuccess: 5 }))
    answers[FEED] = () => new Response('', { status: 500 })
    expect(await run()).toEqual({ tried: 1, failed: 1, kept: 0 })
    expect(await state()).toMatchObject({ failures: 3, lastError: 'the site has trouble (500)', lastSuccess: 5 })
    expect((await state()).nextAt).toBe(NOW + 60 * MINUTE * 1.125)
    network.time += 59 * MINUTE
    expect(await run()).toMatchObject({ tried: 0 })
  })
  it('is not asked without the browser’s leave', async () => {
    await world.feeds.put(feedState())
    world = { ...world, mayReach: async () => false }
    await run()
    expect(asked).toEqual([])
    expect((await state()).lastError).toContain('feeds.orlo.example')
  })
  it('a store that fails is told, and stops no other feed', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    await world.feeds.put(feedState())
    await world.feeds.put(feedState({ address: 'https://vale.example/rss' }))
    answers[FEED] = () => rss(item('A'))
    answers['https://vale.example/rss'] = () => new Response(null, { status: 304 })
    world = { ...world, add: () => Promise.reject(new Error('the disk is full')) }
    expect(await run()).toEqual({ tried: 2, failed: 1, kept: 0 })
    expect(await state()).toMatchObject({ lastError: 'it could not be taken in: the disk is full', seen: [], etag: null })
  })
  it('removed while it was read, it stays removed', async () => {
    await world.feeds.put(feedState())
    answers[FEED] = async () => {
      await world.feeds.remove(FEED)
      return rss(item('A'))
    }
    await run()
    expect(await world.feeds.all()).toEqual([])
    expect(kept).toEqual([])
  })
})

describe('pages', () => {
  const A = 'https://www.orlo.example/A'
  const reading = (more: Partial<FeedState> = {}) => feedState({ readsPages: true, ...more })

  it('are read with the reader’s leave, under the feed’s name', async () => {
    await world.feeds.put(reading())
    answers[FEED] = () => rss(item('A'))
    answers[A] = () => html('x')
    await run()
    expect(kept).toEqual([
      expect.objectContaining({
        url: A,
        title: 'From the page',
        outlet: 'Orlo Post',
        published: '2025-03-04',
        text: 'From the page\n\nWhole text.',
      }),
    ])
    expect(kept[0]).not.toHaveProperty('thin')
  })
  it('of other sites are not opened', async () => {
    await world.feeds.put(reading())
    answers[FEED] = () =>
      rss(item('A').replaceAll('www.orlo.example', 'vale.example') + item('B').replaceAll('www.orlo.example', '192.168.0.1'))
    await run()
    expect(asked).toEqual([FEED])
    expect(kept.map(({ thin }) => thin)).toEqual([true, true])
  })
  it.each<[string, ReadPage]>([
    ['a paywall', { article: null, unsuited: 'paywall', partial: false }],
    ['no article', { article: null, unsuited: null, partial: false }],
    [
      'a part',
      { article: { id: A, url: A, title: 'T', outlet: null, published: null, language: 'en', text: 'T' }, unsuited: null, partial: true },
    ],
  ])('%s: headline and summary', async (_what, read) => {
    await world.feeds.put(reading())
    answers[FEED] = () => rss(item('A'))
    answers[A] = () => html('x')
    world = { ...world, readPage: async () => read }
    await run()
    expect(kept).toEqual([expect.objectContaining({ thin: true, text: 'The ferry A sank\n\nIt sank off Orlo.' })])
  })
  it('a page that breaks its reader costs the others nothing', async () => {
    vi.spyOn(console, 'warn').mockReturnValue()
    await world.feeds.put(reading())
    answers[FEED] = () => rss(item('A') + item('B'))
    answers[A] = () => html('x')
    world = { ...world, readPage: () => Promise.reject(new Error('broken')) }
    expect(await run()).toMatchObject({ failed: 0, kept: 2 })
  })
  it('a page cannot pass for another site’s', async () => {
    await world.feeds.put(reading())
    answers[FEED] = () => rss(item('A'))
    answers[A] = () => html('x')
    const article = {
      id: 'x',
      url: 'https://vale.example/A',
      title: 'T',
      outlet: 'Vale Courier',
      published: null,
      language: 'en',
      text: 'T',
    }
    world = { ...world, readPage: async () => ({ article, unsuited: null, partial: false }) }
    await run()
    expect(kept[0]).toMatchObject({ url: A, outlet: 'Orlo Post' })
  })
  it('twenty in one go; the rest, and the conditional request, wait', async () => {
    await world.feeds.put(reading())
    answers[FEED] = () => rss(Array.from({ length: 30 }, (_, i) => item(`n${i}`)).join(''), { etag: '"7"' })
    for (let i = 0; i < 30; i++) answers[`https://www.orlo.example/n${i}`] = () => html('x')
    await run()
    expect(kept).toHaveLength(20)
    expect((await state()).etag).toBeNull()
    network.time += 16 * MINUTE
    await run()
    expect(kept).toHaveLength(30)
    expect((await state()).etag).toBe('"7"')
    expect(new Set(asked.filter(address => address !== FEED)).size).toBe(30)
  })
  it('leave that is given while a reading is under way counts for what that reading takes, too', async () => {
    await world.feeds.put(feedState())
    answers[FEED] = () => rss(item('A'))
    answers[A] = () => html('x')
    const { add } = world
    world = {
      ...world,
      add: async (reports, origin) => {
        if (asked.length === 1) await world.feeds.put({ ...(await state()), readsPages: true, seen: [] })
        return add(reports, origin)
      },
    }
    await run()
    network.time += 16 * MINUTE
    await run()
    expect(kept.map(({ title }) => title)).toEqual(['The ferry A sank', 'From the page'])
  })
  it('a site that asks for less is left alone', async () => {
    await world.feeds.put(reading())
    answers[FEED] = () => rss(item('A') + item('B'))
    answers[A] = () => new Response('', { status: 429 })
    await run()
    expect(asked).toEqual([FEED, A])
    expect(kept).toHaveLength(1)
  })
})

describe('many', () => {
  it('never more than two at once, each once', async () => {
    let [now, most] = [0, 0]
    for (let i = 0; i < 7; i++) {
      const address = `https://f${i}.example/rss`
      await world.feeds.put(feedState({ address }))
      answers[address] = async () => {
        most = Math.max(most, ++now)
        await new Promise(resolve => setTimeout(resolve, 2))
        now--
        return rss('')
      }
    }
    expect(await run()).toEqual({ tried: 7, failed: 0, kept: 0 })
    expect([most, asked.length]).toEqual([2, 7])
    // At once again: nobody is due, not even on demand.
    expect(await run(true)).toMatchObject({ tried: 0 })
  })
  it('nothing is begun after the time is up', async () => {
    await world.feeds.put(feedState())
    expect(await readDue(world, { asked: false, until: NOW })).toEqual({ tried: 0, failed: 0, kept: 0 })
  })
})
