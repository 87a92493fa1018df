import { describe, expect, it } from 'vitest'
import { cleanAddress, hostName } from '../../src/addresses.ts'
import { canonicalAddress } from '../../src/page/address.ts'
import { readMetadata } from '../../src/page/metadata.ts'
import { isoDate } from '../../src/page/published.ts'
import { doms } from './pages.ts'

const parsers = Object.entries(doms)
const URL_HERE = 'https://www.orlo.example/news/storm'

describe('isoDate', () => {
  it.each([
    ['2024-03-04', '2024-03-04'],
    ['20240304', '2024-03-04'],
    ['2024-03-04T07:15', '2024-03-04T07:15:00'],
    ['2024-03-04 07:15:30', '2024-03-04T07:15:30'],
    ['2024-03-04T07:15:00Z', '2024-03-04T07:15:00Z'],
    ['2024-03-04T07:15:00.123Z', '2024-03-04T07:15:00Z'],
    ['2024-03-04T07:15:00+0100', '2024-03-04T07:15:00+01:00'],
    [' 2024-03-04T07:15:00-05:00 ', '2024-03-04T07:15:00-05:00'],
    ['2024-02-29', '2024-02-29'],
    ['2024-03-04T25:00:00Z', '2024-03-04'],
    ['Mon, 04 Mar 2024 07:15:00 GMT', '2024-03-04T07:15:00Z'],
    ['4 March 2024 07:15 +0100', '2024-03-04T07:15:00+01:00'],
    ['Mon, 4 Mar 2024 07:15:00 EST', '2024-03-04T07:15:00'],
    ['04-Mar-2024', '2024-03-04'],
    ['1709536500000', '2024-03-04T07:15:00Z'],
    [1709536500, '2024-03-04T07:15:00Z'],
  ])('%s', (written, expected) => expect(isoDate(written)).toBe(expected))
  it.each([
    '2024-02-30',
    '31 Feb 2024',
    '4 Foo 2024',
    '99999999999999',
    '2023-02-29',
    '2024-13-01',
    '04/03/2024',
    'March 4, 2024',
    'today',
    '',
    '0001-01-01',
    '9999-01-01',
    '2024-03',
    7,
    null,
    undefined,
    {},
  ])('no: %j', written => expect(isoDate(written)).toBeNull())
})

describe('cleanAddress', () => {
  it.each([
    ['https://orlo.example/a?utm_source=x&id=7&fbclid=y#top', 'https://orlo.example/a?id=7'],
    ['https://amp.orlo.example/a.amp.html', 'https://orlo.example/a.html'],
    ['https://orlo.example/amp/a', 'https://orlo.example/a'],
    ['https://orlo.example/a/amp/', 'https://orlo.example/a'],
    ['https://orlo.example/a?outputType=amp', 'https://orlo.example/a'],
    ['https://user:secret@orlo.example:443/a', 'https://orlo.example/a'],
    ['/news/b', 'https://www.orlo.example/news/b'],
    ['https://orlo.example/camp/amplifier', 'https://orlo.example/camp/amplifier'],
  ])('%s', (address, expected) => expect(cleanAddress(address, URL_HERE)).toBe(expected))
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://orlo.example/a',
    '',
    `https://orlo.example/${'a'.repeat(3000)}`,
    'http://',
  ])('no: %s', address => expect(cleanAddress(address, URL_HERE)).toBeNull())
  it('names the host', () => {
    expect(hostName('https://www.orlo.example/a')).toBe('orlo.example')
    expect(hostName('https://m.orlo.example/a')).toBe('orlo.example')
    expect(hostName('https://www.example/')).toBe('www.example')
    expect(hostName(null)).toBeNull()
  })
})

describe.each(parsers)('readMetadata with %s', (_dom, parse) => {
  const read = (head: string, lang = '') => readMetadata(parse(`<html ${lang}><head>${head}</head><body></body></html>`), URL_HERE)
  const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

  it.each<[string, string, string | null]>([
    [
      'og:site_name first',
      `<meta property="og:site_name" content=" Orlo\n Post ">${ld({ '@type': 'NewsArticle', publisher: { name: 'Other' } })}`,
      'Orlo Post',
    ],
    ['JSON-LD publisher', ld({ '@type': 'NewsArticle', publisher: { name: 'Orlo Post' } }), 'Orlo Post'],
    ['a publisher list', ld([{ '@type': ['Article'], publisher: [{ name: 'Orlo Post' }] }]), 'Orlo Post'],
    ['a publisher that is a string', ld({ '@type': 'NewsArticle', publisher: 'Orlo Post' }), 'Orlo Post'],
    ['application-name', '<meta name="application-name" content="Orlo Post">', 'Orlo Post'],
    ['an address is no name', '<meta property="og:site_name" content="https://orlo.example">', 'orlo.example'],
    ['a handle is no name', '<meta property="og:site_name" content="@orlo">', 'orlo.example'],
    ['the host', '', 'orlo.example'],
    ['at most 100 characters', `<meta property="og:site_name" content="${'x'.repeat(5000)}">`, 'x'.repeat(100)],
  ])('outlet: %s', (_what, head, outlet) => expect(read(head).outlet).toBe(outlet))

  it.each<[string, string, string | null]>([
    [
      'JSON-LD before meta',
      `${ld({ '@type': 'NewsArticle', datePublished: '2024-03-04' })}<meta property="article:published_time" content="2020-01-01">`,
      '2024-03-04',
    ],
    [
      'a broken JSON-LD date is passed over',
      `${ld({ '@type': 'NewsArticle', datePublished: 'soon' })}<meta name="parsely-pub-date" content="2024-03-05">`,
      '2024-03-05',
    ],
    ['dc.date', '<meta name="DC.date" content="2024-03-06">', '2024-03-06'],
    ['dates of other things are not taken', ld({ '@type': 'WebPage', datePublished: '2024-03-04' }), null],
    [
      'dates of listed articles are not taken',
      ld({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', datePublished: '2024-03-04' }] }),
      null,
    ],
  ])('published: %s', (_what, head, published) => expect(read(head).published).toBe(published))

  it('published: itemprop and time elements in the body', () => {
    const inBody = (body: string) => readMetadata(parse(`<html><body>${body}</body></html>`), URL_HERE).published
    expect(inBody('<time datetime="2024-01-01">x</time><span itemprop="datePublished" content="2024-03-04"></span>')).toBe('2024-03-04')
    expect(inBody('<time datetime="2024-01-01">x</time><article><time datetime="2024-03-04">y</time></article>')).toBe('2024-03-04')
    expect(inBody('<time>yesterday</time>')).toBeNull()
  })

  it.each<[string, string]>([
    ['<title>Storm hits the town of Orlo | Orlo Post</title>', 'Storm hits the town of Orlo'],
    [
      '<meta property="og:site_name" content="Orlo Post"><title>Storm hits the town of Orlo - Orlo Post</title>',
      'Storm hits the town of Orlo',
    ],
    ['<title>Orlo 3 - Vellmar 1</title>', 'Orlo 3 - Vellmar 1'],
    ['<title>The town of Orlo - a city in mourning</title>', 'The town of Orlo - a city in mourning'],
    ['<meta property="og:title" content="Storm">', 'Storm'],
  ])('title: %s', (head, title) => expect(read(head).title).toBe(title))

  it.each<[string, string, string | null]>([
    ['lang="en-GB"', '', 'en'],
    ['lang="DE"', '', 'de'],
    ['', '<meta property="og:locale" content="fr_FR">', 'fr'],
    ['', '<meta http-equiv="Content-Language" content="es, en">', 'es'],
    ['lang="xx-nonsense"', '', 'xx'],
    ['lang="english"', '', null],
    ['', '', null],
  ])('language: %s %s', (lang, head, language) => expect(read(head, lang).language).toBe(language))

  it('an address of the front page is not taken for the article’s', () => {
    const document = parse('<html><head><link rel="canonical" href="https://www.orlo.example/"></head><body></body></html>')
    expect(canonicalAddress(document, URL_HERE)).toBe(URL_HERE)
  })
  it.each([false, 'False', 'false', 'http://schema.org/False'])('closed to others: %j', free => {
    expect(read(ld({ '@type': 'NewsArticle', isAccessibleForFree: free })).free).toBe(false)
  })
  it.each([
    [true, true],
    ['True', true],
    [undefined, null],
    [7, null],
  ])('open: %j', (free, expected) => {
    expect(read(ld({ '@type': 'NewsArticle', isAccessibleForFree: free })).free).toBe(expected)
  })
  it.each([
    'null',
    '[]',
    '"x"',
    '{',
    '{"@type":7,"headline":{"a":1},"publisher":[[]],"datePublished":[]}',
    '{"@type":"NewsArticle","publisher":null,"wordCount":"many"}',
  ])('survives %s', source => {
    const metadata = read(`<script type="application/ld+json">${source}</script>`)
    expect(metadata.outlet).toBe('orlo.example')
    expect(metadata.published).toBeNull()
  })
})
