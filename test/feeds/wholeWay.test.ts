/** From a server on this machine to claims: the same code as in the browser, with another network and another DOM. */
import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { prepareReport } from '../../src/core/compare.ts'
import type { Report } from '../../src/core/model.ts'
import { readDue } from '../../src/feeds/readDue.ts'
import { type FeedState, type SubscriptionState, statesInMemory } from '../../src/feeds/states.ts'
import { readArticle } from '../../src/page/readArticle.ts'
import { feedState, standingNetwork } from './fixtures.ts'
import { startServer } from './server.ts'

const FEED = `<rss version="2.0"><channel><title>Orlo Post</title>
<item><title>Ferry with 58 aboard sinks off Orlo</title><link>/ferry?utm_source=rss</link><pubDate>Tue, 04 Mar 2025 10:15:30 GMT</pubDate><description>A ferry sank.</description></item>
<item><title>Dam at Tarn breaks, killing 12 people</title><link>/dam</link><pubDate>Tue, 04 Mar 2025 11:15:30 GMT</pubDate><description>Twelve people died when a dam broke.</description></item>
</channel></rss>`
const sentences = Array.from(
  { length: 7 },
  (_, i) =>
    `<p>The coast guard brought ${20 + i} passengers of the ferry to the harbour of Orlo, and ${i + 3} people were still missing on Tuesday.</p>`,
)
const PAGE = `<!doctype html><html lang="en"><head><title>Ferry with 58 aboard sinks off Orlo</title><meta property="article:published_time" content="2025-03-04T09:00:00Z"></head>
<body><article><h1>Ferry with 58 aboard sinks off Orlo</h1>${sentences.join('')}</article></body></html>`

it('subscribes, reads the page that may be read, keeps the other as headline and summary', async () => {
  const server = await startServer({
    '/feed': (_, response) => response.setHeader('content-type', 'application/rss+xml').end(FEED),
    '/ferry': (_, response) => response.setHeader('content-type', 'text/html').end(PAGE),
  })
  const reports: Report[] = []
  const feeds = statesInMemory<FeedState>([
    feedState({ address: `${server.origin}/feed`, readsPages: true, pageSites: [new URL(server.origin).host] }),
  ])
  const network = standingNetwork((address, init) => fetch(address, init), 'shown')
  const summary = await readDue(
    {
      network,
      feeds,
      subscriptions: statesInMemory<SubscriptionState>(),
      mayReach: async () => true,
      prepare: prepareReport,
      readPage: async (html, url) => {
        const read = readArticle(parseHTML(html).document as unknown as Document, url)
        return read.kind === 'article' ? read : { article: null, unsuited: null, partial: false }
      },
      add: async added => {
        reports.push(...added)
        return { added: added.length, updated: 0, known: 0 }
      },
    },
    { asked: false, until: network.time + 60_000 },
  )
  await server.stop()
  expect(summary).toEqual({ tried: 1, failed: 0, kept: 2 })
  const [ferry, dam] = reports
  expect(ferry).toMatchObject({ url: `${server.origin}/ferry`, published: '2025-03-04T09:00:00Z', outlet: 'Orlo Post' })
  expect(ferry).not.toHaveProperty('thin')
  expect(ferry?.claims.length).toBeGreaterThan(5)
  expect(dam).toMatchObject({ url: `${server.origin}/dam`, thin: true, published: '2025-03-04T11:15:30Z' })
  expect(dam?.claims.length).toBeGreaterThan(0)
  expect(server.requests.map(({ path }) => path)).toEqual(['/feed', '/ferry', '/dam'])
  expect(server.requests.flatMap(({ headers }) => [headers.cookie, headers.referer]).filter(Boolean)).toEqual([])
  expect(await feeds.get(`${server.origin}/feed`)).toMatchObject({ kept: 2, lastError: null })
})
