/** Over the wire from a server with oddities; and with answers handed in, for addresses that no test may really ask. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { fetchFeed } from '../../src/feeds/fetchFeed.ts'
import { fetchPage } from '../../src/feeds/fetchPage.ts'
import { NOW, type StandingNetwork, standingNetwork } from './fixtures.ts'
import { type Server, SMALL, startServer } from './server.ts'

let server: Server
let network: StandingNetwork
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())
beforeEach(() => {
  network = standingNetwork((address, init) => fetch(address, init))
  server.requests.length = 0
})

const ask = (path: string, known: { etag?: string; lastModified?: string } = {}) =>
  fetchFeed(network, { address: server.origin + path, etag: known.etag ?? null, lastModified: known.lastModified ?? null })

async function titlesOf(path: string): Promise<readonly (string | null)[]> {
  const fetched = await ask(path)
  if (fetched.kind !== 'feed') throw new Error(JSON.stringify(fetched))
  return fetched.feed.items.map(({ title }) => title)
}

describe('read', () => {
  it('a feed, with what the next request needs', async () => {
    const fetched = await ask('/rss')
    expect(fetched).toMatchObject({ kind: 'feed', etag: '"1"', lastModified: 'Tue, 04 Mar 2025 10:00:00 GMT', freshMs: 1_200_000 })
    expect(fetched).toMatchObject({ address: `${server.origin}/rss`, feed: { title: 'Orlo Post – News & Weather' } })
  })
  it.each([
    ['/wrong-charset', 'Zoë’s ferry'],
    ['/gzip', 'Ferry sinks'],
    ['/file.xml.gz', 'Ferry sinks'],
    ['/as-html', 'Ferry sinks'],
  ])('%s', async (path, title) => expect(await titlesOf(path)).toEqual([title]))
  it.each(['followed', 'shown'] as const)('through a redirect (%s), its links from where that ended', async redirects => {
    network = { ...standingNetwork((address, init) => fetch(address, init), redirects) }
    const fetched = await ask('/moved')
    expect(fetched).toMatchObject({ kind: 'feed', address: `${server.origin}/there/rss` })
    expect(fetched.kind === 'feed' && fetched.feed.items[0]?.url).toBe(`${server.origin}/there/b`)
  })
})

describe('asked', () => {
  it('with what the server gave, and answered that nothing is new', async () => {
    expect(await ask('/unchanged', { etag: '"1"' })).toEqual({ kind: 'unchanged', freshMs: 60_000 })
    expect(server.requests[0]?.headers['if-none-match']).toBe('"1"')
    expect(await ask('/unchanged', { lastModified: 'Tue, 04 Mar 2025 10:00:00 GMT' })).toMatchObject({ kind: 'unchanged' })
    expect(server.requests[1]?.headers['if-modified-since']).toBe('Tue, 04 Mar 2025 10:00:00 GMT')
  })
  it('without cookies, referrer or cache', async () => {
    const asked = vi.fn(async () => new Response(SMALL))
    await fetchFeed(standingNetwork(asked), { address: 'https://orlo.example/rss', etag: null, lastModified: null })
    expect(asked).toHaveBeenCalledExactlyOnceWith(
      'https://orlo.example/rss',
      expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' }),
    )
  })
  it('and every request is noted', async () => {
    await ask('/gzip')
    await ask('/busy')
    expect(network.notes).toEqual([
      { address: `${server.origin}/gzip`, when: NOW, status: 200, bytes: SMALL.length },
      { address: `${server.origin}/busy`, when: NOW, status: 429, bytes: 0 },
    ])
  })
})

describe('failed', () => {
  it.each([
    ['/html', 'a web page, not a feed'],
    ['/picture', 'not a feed, but image/png'],
    ['/broken', 'a feed that is broken, or none'],
    ['/large-item', 'larger than 5 MB'],
    ['/bomb', 'larger than 5 MB'],
    ['/bomb.gz', 'larger than 5 MB'],
    ['/broken.gz', 'it is broken, or cut off'],
    ['/gone', 'nothing is at this address any more (410)'],
    ['/nowhere', 'nothing is at this address any more (404)'],
    ['/closed', 'the site refuses to give it (403)'],
    ['/cut', 'the site cannot be reached'],
  ])('%s: %s', async (path, error) => expect(await ask(path)).toMatchObject({ kind: 'failed', error, retryAt: null }))
  it('stops reading at the limit', async () => {
    await ask('/bomb')
    expect(network.notes[0]?.bytes).toBeGreaterThan(5_000_000)
    expect(network.notes[0]?.bytes).toBeLessThan(8_000_000)
  })
  it.each([
    ['/busy', 'the site asks for fewer requests (429)', NOW + 120_000],
    // The server's clock says 10:00, so it means an hour, whatever the clock here says.
    ['/busy-until', 'the site has trouble (503)', NOW + 3_600_000],
  ])('%s: until when', async (path, error, retryAt) => expect(await ask(path)).toMatchObject({ kind: 'failed', error, retryAt }))
  it('an answer that does not end', async () => {
    const slow = standingNetwork((address, init) => fetch(address, init))
    const stopped = { ...slow, signalAfter: () => AbortSignal.timeout(150) }
    const fetched = await fetchFeed(stopped, { address: `${server.origin}/never`, etag: null, lastModified: null })
    expect(fetched).toMatchObject({ kind: 'failed', error: 'no whole answer within 20 seconds' })
  })
  it('a server that is not there', async () => {
    const fetched = await fetchFeed(network, { address: 'http://127.0.0.1:1/rss', etag: null, lastModified: null })
    expect(fetched).toMatchObject({ kind: 'failed', error: 'the site cannot be reached', status: null })
    expect(network.notes).toEqual([{ address: 'http://127.0.0.1:1/rss', when: NOW, status: null, bytes: 0 }])
  })
  it('redirects in a circle', async () => {
    network = standingNetwork((address, init) => fetch(address, init), 'shown')
    expect(await ask('/circle')).toMatchObject({ kind: 'failed', error: 'it is redirected in circles' })
    expect(server.requests).toHaveLength(6)
  })
  it('a page has feeds to offer', async () => {
    expect(await ask('/html')).toMatchObject({ found: [`${server.origin}/rss?a=1&b=2`, 'https://feeds.orlo.example/atom'] })
  })
  it.each(['ftp://orlo.example/rss', 'file:///etc/passwd', 'data:text/xml,<rss/>', 'orlo'])('no web address: %s', async address => {
    const asked = vi.fn()
    expect(await fetchFeed(standingNetwork(asked), { address, etag: null, lastModified: null })).toMatchObject({
      error: 'not a web address',
    })
    expect(asked).not.toHaveBeenCalled()
  })
})

describe('into the reader’s own network', () => {
  const FORBIDDEN = 'it leads to an address that may not be opened from here'
  const state = { address: 'https://orlo.example/rss', etag: null, lastModified: null }
  const leading = (to: string) => vi.fn(async () => new Response(null, { status: 302, headers: { location: to } }))

  it.each([
    'http://127.0.0.1/',
    'http://localhost:8080/x',
    'http://192.168.1.1/',
    'http://[::1]/',
    'file:///etc/passwd',
    'http://nas.local/',
  ])('no redirect is followed: %s', async to => {
    const asked = leading(to)
    expect(await fetchFeed(standingNetwork(asked, 'shown'), state)).toMatchObject({ kind: 'failed', error: FORBIDDEN })
    expect(asked).toHaveBeenCalledTimes(1)
  })
  it('what the browser followed all the same is not read', async () => {
    const answer = Object.defineProperty(new Response(SMALL), 'url', { value: 'http://192.168.1.1/rss' })
    const network = standingNetwork(async () => answer)
    expect(await fetchFeed(network, state)).toMatchObject({ kind: 'failed', error: FORBIDDEN })
    expect(network.notes[0]).toMatchObject({ bytes: 0 })
  })
  it('a feed that the reader has there may move there', async () => {
    const answers = [new Response(null, { status: 302, headers: { location: 'http://127.0.0.1:2/rss' } }), new Response(SMALL)]
    const network = standingNetwork(async () => answers.shift() ?? new Response(), 'shown')
    expect(await fetchFeed(network, { ...state, address: 'http://localhost:1/rss' })).toMatchObject({ kind: 'feed' })
  })
})

describe('pages', () => {
  it('are HTML', async () => {
    const page = await fetchPage(network, `${server.origin}/html`)
    expect(page).toMatchObject({ kind: 'page', address: `${server.origin}/html`, html: expect.stringContaining('<h1>Orlo Post</h1>') })
    expect(await fetchPage(network, `${server.origin}/rss`)).toMatchObject({ kind: 'failed', error: 'not a page, but application/rss+xml' })
  })
})
