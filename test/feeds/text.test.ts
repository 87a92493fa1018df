/** Bytes to text, and HTML to text. */
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/feeds/decode.ts'
import { textOf, titleOf, withoutAppended } from '../../src/feeds/htmlText.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from(text, sign => sign.charCodeAt(0))
const wide = (text: string, little: boolean, mark: boolean) =>
  Uint8Array.from(
    [...(mark ? '\ufeff' : ''), ...text]
      .flatMap(sign => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])
      .map((byte, i, all) => (little ? byte : (all[i ^ 1] ?? 0))),
  )

describe('decodeText', () => {
  const xml = (encoding: string, words: string) => `<?xml version="1.0" encoding="${encoding}"?><rss>${words}</rss>`
  it.each<[string, Uint8Array, string | null, string]>([
    ['UTF-8 that nobody declares', utf8('<rss>Zoë</rss>'), null, '<rss>Zoë</rss>'],
    ['UTF-8 with a mark', utf8('\ufeff<rss>Zoë</rss>'), 'text/xml; charset=iso-8859-1', '<rss>Zoë</rss>'],
    ['UTF-8 that HTTP calls Latin-1', utf8('<rss>Zoë – “x”</rss>'), 'text/xml; charset=ISO-8859-1', '<rss>Zoë – “x”</rss>'],
    ['Latin-1 that HTTP declares', latin('<rss>Zo\xeb</rss>'), 'text/xml;charset="iso-8859-1"', '<rss>Zoë</rss>'],
    ['Latin-1 that only the document declares', latin(xml('ISO-8859-1', 'Zo\xeb')), 'application/rss+xml', xml('ISO-8859-1', 'Zoë')],
    ['Latin-1 that calls itself UTF-8', latin(xml('utf-8', 'Zo\xeb')), 'application/xml; charset=utf-8', xml('utf-8', 'Zoë')],
    [
      'Windows quotes that call themselves Latin-1',
      latin(xml('ISO-8859-1', '\x93Zo\xeb\x94 \x96 \x80 5')),
      null,
      xml('ISO-8859-1', '“Zoë” – € 5'),
    ],
    ['Latin-2', latin(xml('iso-8859-2', 'Gda\xf1sk')), null, xml('iso-8859-2', 'Gdańsk')],
    [
      'a page that declares itself in a meta element',
      latin('<html><meta charset=windows-1251>\xcc\xe8\xf0'),
      'text/html',
      '<html><meta charset=windows-1251>Мир',
    ],
    ['Shift JIS', Uint8Array.of(0x93, 0xfa, 0x96, 0x7b), 'text/xml; charset=shift_jis', '日本'],
    ['seven-bit Japanese', latin('\x1b$BF|K\\\x1b(B'), 'text/xml; charset=iso-2022-jp', '日本'],
    ['UTF-16 with a mark', wide('<rss>Zoë</rss>', true, true), null, '<rss>Zoë</rss>'],
    ['UTF-16 without a mark', wide('<rss>Zoë</rss>', false, false), null, '<rss>Zoë</rss>'],
    ['a charset that does not exist', latin('<rss>Zo\xeb</rss>'), 'text/xml; charset=klingon', '<rss>Zoë</rss>'],
    ['nothing', new Uint8Array(), null, ''],
  ])('%s', (_what, bytes, type, text) => expect(decodeText(bytes, type)).toBe(text))
})

describe('textOf', () => {
  it.each([
    ['<p>Tom &amp; Jerry&rsquo;s<br/>boat</p>\n<p>Second</p>', 'Tom & Jerry’s\nboat\n\nSecond'],
    ['One\nline   broken', 'One line broken'],
    ['Profit < 3 million & rising > before', 'Profit < 3 million & rising > before'],
    ['<script>alert("x")</script>Text<style>p{}</style>', 'Text'],
    ['<figure><img src="x"><figcaption>A harbour</figcaption></figure>Text', 'Text'],
    ['Text<script>unclosed', 'Text'],
    ['<ul><li>One</li><li>Two</li></ul>', 'One\n\nTwo'],
    ['&#8220;Quoted&#x201d; caf&eacute; &Eacute;&nbsp;&#233;', '“Quoted” café É é'],
    ['&nosuch; &#0; &#xD800; &#99999999;', '&nosuch;'],
    ['soft\u00adhyphen zero\u200bwidth', 'softhyphen zerowidth'],
    ['<img src=x onerror="alert(1)">', ''],
    ['<!-- hidden -->shown<!-- open', 'shown'],
    ['', ''],
  ])('%s', (html, text) => expect(textOf(html)).toBe(text))
  it.each([
    ['tags that never close', '<p '],
    ['references', '&amp'],
    ['comments', '<!-- '],
    ['scripts', '<script '],
  ])('takes no long time over a megabyte of %s', (_what, part) => {
    expect(textOf(part.repeat(1_000_000 / part.length)).length).toBeLessThan(1_100_000)
  })
})

it.each([
  ['Tom &amp;amp; Jerry', 'Tom & Jerry'],
  ['<b>Storm</b> hits &lt;i&gt;Orlo&lt;/i&gt;', 'Storm hits Orlo'],
  ['  Two\n lines ', 'Two lines'],
  ['Profit < 3m, loss > 2m', 'Profit < 3m, loss > 2m'],
])('titleOf %s', (html, title) => expect(titleOf(html)).toBe(title))

it.each([
  ['A ferry sank off Orlo. Continue reading...', 'A ferry sank off Orlo.'],
  ['A ferry sank off Orlo. [&hellip;]', 'A ferry sank off Orlo. [&hellip;]'],
  ['A ferry sank.\n\nThe post A ferry sank appeared first on Orlo Post.', 'A ferry sank.'],
  ['A ferry sank […] Read more →', 'A ferry sank'],
  ['She said she would read more. The ferry sank.', 'She said she would read more. The ferry sank.'],
])('withoutAppended %s', (text, kept) => expect(withoutAppended(text)).toBe(kept))
