import { describe, expect, it } from 'vitest'
import { isIsoDate } from '../../src/core/isoDate.ts'
import type { FeedItem } from '../../src/feeds/items.ts'
import { type ReadFeed, readFeed } from '../../src/feeds/readFeed.ts'
import { fixture, NOW } from './fixtures.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (text: string, address = 'https://orlo.example/rss') => readFeed(utf8(text), 'text/xml', address, NOW)
const readFile = async (name: string, address: string) => readFeed(await fixture(name), null, address, NOW)

function feedOf(result: ReadFeed) {
  if (!result.ok) throw new Error(result.error)
  return result.feed
}
const shown = ({ url, title, summary, published }: FeedItem) => ({ url, title, summary, published })

describe('formats', () => {
  it('RSS with all its oddities', async () => {
    const feed = feedOf(await readFile('rss.xml', 'https://feeds.orlo.example/rss'))
    expect(feed).toMatchObject({ format: 'rss', title: 'Orlo Post – News & Weather', site: 'https://www.orlo.example/', language: 'en' })
    expect(feed.items.map(shown)).toEqual([
      // Given twice, once with tracking of another kind: the later version stands where the first stood.
      {
        url: 'https://feeds.orlo.example/news/ferry',
        title: 'Ferry with 61 aboard sinks off Orlo',
        summary: 'Sixty-one people were aboard.',
        published: '2025-03-04T12:15:30Z',
      },
      // The same identifier as another item's, which means nothing.
      {
        url: 'https://feeds.orlo.example/news/harbour',
        title: 'Mayor & council "agree" on harbour',
        summary: 'Mayor Ada Lund & the council agreed on Monday.',
        published: '2025-03-04T09:00:00-05:00',
      },
      { url: 'https://www.orlo.example/news/storm.html', title: 'Storm warning', summary: '', published: '2025-03-04T08:00:00+01:00' },
      { url: 'https://www.orlo.example/news/permanent', title: 'Only a permanent link', summary: '', published: '2025-03-03' },
      { url: null, title: 'Neither link nor date', summary: 'The ferry company said nothing.', published: null },
      { url: 'https://www.orlo.example/news/untitled', title: null, summary: 'No title, and a date that is none.', published: null },
      { url: 'https://www.orlo.example/news/next-year', title: 'Dated next year', summary: '', published: null },
      { url: null, title: 'A script and a whole text', summary: 'The first paragraph.\n\nThe second one.', published: null },
    ])
  })
  it('Atom: bases, kinds of link, XHTML', async () => {
    const feed = feedOf(await readFile('atom.xml', 'https://elsewhere.example/feed'))
    expect(feed).toMatchObject({ format: 'atom', title: 'Vale Courier — all', site: 'https://vale.example/', language: 'en' })
    expect(feed.items.map(shown)).toEqual([
      {
        url: 'https://vale.example/blog/2025/boats.html',
        title: 'Two boats collide',
        summary: 'Two boats collided in fog.',
        published: '2025-03-04T09:00:00Z',
      },
      { url: 'https://vale.example/blog/named', title: 'An address for a name', summary: '', published: '2025-03-03' },
    ])
    expect(feed.items[0]?.content).toBe('Two boats collided in fog off Vale.\n\nNobody was hurt.')
  })
  it('RDF', async () => {
    const feed = feedOf(await readFile('rdf.xml', 'https://tarn.example/rdf'))
    expect(feed).toMatchObject({ format: 'rdf', title: 'Tarn Observer', language: 'en' })
    expect(feed.items.map(shown)).toEqual([
      {
        url: 'https://tarn.example/1',
        title: 'Dam at Tarn holds',
        summary: 'The dam held, engineers said.',
        published: '2025-03-04T10:15:00+02:00',
      },
    ])
  })
  it('JSON Feed', async () => {
    const feed = feedOf(await readFile('feed.json', 'https://moss.example/feed.json'))
    expect(feed).toMatchObject({ format: 'json', title: 'Moss Daily', site: 'https://moss.example/', language: 'en' })
    expect(feed.items.map(shown)).toEqual([
      {
        url: 'https://moss.example/1',
        title: 'Train derails at Moss',
        summary: 'A train derailed at Moss.',
        published: '2025-03-04T10:15:30-05:00',
      },
      { url: 'https://moss.example/2', title: 'Plain text', summary: 'In short.', published: null },
    ])
    expect(feed.items[1]?.content).toBe('First line.\nSecond < third & fourth.')
  })
})

describe('broken, but readable', () => {
  it('bare signs', async () => {
    const feed = feedOf(await readFile('bare-signs.xml', 'https://money.example/rss'))
    expect(feed.title).toBe('Profit & Loss')
    expect(feed.items.map(({ title, url }) => [title, url])).toEqual([['Profit < 3m & loss > 2m', 'https://money.example/a?x=1&y=2']])
  })
  it.each(['</item><item><title>Half an it', '</item><item><title>One</title><description><![CDATA[never ends'])('cut off: %s', end => {
    const feed = feedOf(read(`<rss version="2.0"><channel><title>T</title><item><title>Whole</title><link>/a</link>${end}`))
    expect(feed.items.map(({ title }) => title)).toEqual(['Whole'])
  })
  it('blank lines and a mark before the declaration', () => {
    expect(feedOf(read('\ufeff\n\n <?xml version="1.0"?><rss version="2.0"><channel><title>T</title></channel></rss>'))).toMatchObject({
      title: 'T',
      items: [],
    })
  })
  it('entities of its own are not unfolded', () => {
    const bomb = '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    const feed = feedOf(read(`${bomb}<rss version="2.0"><channel><title>x</title><item><title>&b; boats</title></item></channel></rss>`))
    expect(feed.items[0]?.title).toBe('&b; boats')
  })
  it('a document type of long ago', () => {
    const type = '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.example/rss-0.91.dtd">'
    expect(feedOf(read(`<?xml version="1.0"?>${type}<rss version="0.91"><channel><title>T</title></channel></rss>`)).title).toBe('T')
  })
  it('never more items than a feed may have, never longer texts', () => {
    const items = Array.from({ length: 900 }, (_, i) => `<item><title>${i} ${'t'.repeat(9000)}</title><link>/${i}</link></item>`).join('')
    const feed = feedOf(read(`<rss version="2.0"><channel><title>${'x'.repeat(5000)}</title>${items}</channel></rss>`))
    expect(feed.items).toHaveLength(500)
    expect(Math.max(...feed.items.map(({ title }) => title?.length ?? 0))).toBe(300)
    expect(feed.title).toHaveLength(300)
  })
})

describe('refused', () => {
  it('a web page, with the feeds it names', async () => {
    expect(await readFile('page.html', 'https://www.orlo.example/')).toEqual({
      ok: false,
      error: 'a web page, not a feed',
      found: ['https://www.orlo.example/rss?a=1&b=2', 'https://feeds.orlo.example/atom'],
    })
  })
  it.each([
    ['nothing', '', 'the site sent nothing'],
    ['white space', ' \n ', 'the site sent nothing'],
    ['a page without a doctype', '<html><body>x</body></html>', 'a web page, not a feed'],
    ['a page behind a notice', '<!-- cached -->\n<!doctype html><p>x', 'a web page, not a feed'],
    ['XML of another kind', '<?xml version="1.0"?><svg/>', 'a feed that is broken, or none'],
    ['JSON of another kind', '{"items":[]}', 'a feed that is broken, or none'],
    ['words', 'Not Found', 'not a feed'],
    [
      'entities from elsewhere',
      '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&x;</title></channel></rss>',
      'a feed that is broken, or none',
    ],
    ['nesting without end', `<rss><channel><item>${'<a>'.repeat(100_000)}`, 'a feed that is broken, or none'],
  ])('%s', (_what, text, error) => expect(read(text)).toEqual({ ok: false, error, found: [] }))
})

it('an item’s key changes with what the feed says of it', () => {
  const one = (title: string, day: number) =>
    feedOf(
      read(
        `<rss version="2.0"><channel><item><title>${title}</title><link>/a</link><pubDate>${day} Mar 2025</pubDate></item></channel></rss>`,
      ),
    ).items[0]
  expect(one('A', 1)?.key).toBe(one('A', 1)?.key)
  expect(new Set([one('A', 1), one('B', 1), one('A', 2)].map(item => item?.key)).size).toBe(3)
})

it('every date is one that reports may carry', async () => {
  const feeds = await Promise.all(['rss.xml', 'atom.xml', 'rdf.xml', 'feed.json'].map(name => readFile(name, 'https://orlo.example/')))
  const dates = feeds.flatMap(feed => feedOf(feed).items.flatMap(({ published }) => published ?? []))
  expect(dates.length).toBeGreaterThan(6)
  expect(dates.filter(date => !isIsoDate(date))).toEqual([])
})
