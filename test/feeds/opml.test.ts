import { expect, it } from 'vitest'
import { readOpml, writeOpml } from '../../src/feeds/opml.ts'
import { fixture } from './fixtures.ts'

const text = async (name: string) => new TextDecoder().decode(await fixture(name))

it('reads lists in folders, each feed once, none of the reader’s own network', async () => {
  expect(readOpml(await text('list.opml'))).toEqual({
    ok: true,
    feeds: [
      { title: 'Orlo & Vale', address: 'https://orlo.example/rss?a=1&b=2' },
      { title: 'Vale Courier', address: 'https://vale.example/atom' },
      { title: 'tarn.example', address: 'https://tarn.example/rdf' },
    ],
    refused: 3,
  })
})

it('what it writes it reads', () => {
  const feeds = [
    { title: 'Tom & "Jerry" <b>', address: 'https://orlo.example/rss?a=1&b=2' },
    { title: 'Zoë', address: 'https://vale.example/atom' },
  ]
  expect(readOpml(writeOpml(feeds))).toMatchObject({ ok: true, feeds: [{ title: 'Tom & "Jerry"', address: feeds[0]?.address }, feeds[1]] })
})

it.each([
  ['an empty file', ''],
  ['a page', '<!doctype html><p>x'],
  ['a feed', '<rss version="2.0"><channel/></rss>'],
  ['nesting without end', `<opml version="2.0"><body>${'<outline text="a">'.repeat(50_000)}`],
  ['a huge file', ' '.repeat(3_000_000)],
  ['no feeds', '<opml version="2.0"><body><outline text="a"/></body></opml>'],
])('refuses %s', (_what, text) => expect(readOpml(text)).toMatchObject({ ok: false, error: expect.any(String) }))

it('never more feeds than a thousand', () => {
  const outlines = Array.from({ length: 1500 }, (_, i) => `<outline xmlUrl="https://x.example/${i}"/>`).join('')
  const read = readOpml(`<opml version="2.0"><body>${outlines}</body></opml>`)
  expect(read.ok && [read.feeds.length, read.refused]).toEqual([1000, 500])
})
