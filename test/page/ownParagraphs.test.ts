import { describe, expect, it } from 'vitest'
import { ownParagraphs } from '../../src/page/ownParagraphs.ts'
import { findParagraphs } from '../../src/page/paragraphs.ts'
import { doms } from './pages.ts'

const LONG = '“Nobody knows what will become of the hall,” she said, and left by the back door.'
const PULLED = 'Nobody knows what will become of the hall'

describe.each(Object.entries(doms))('ownParagraphs with %s', (_dom, parse) => {
  const own = (html: string, headline: string | null = null) =>
    ownParagraphs(findParagraphs(parse(`<html><body>${html}</body></html>`).body), headline).map(one => one.text)

  it.each<[string, string, string[]]>([
    ['a pull quote before its paragraph', `<p>“${PULLED}”</p><p>${LONG}</p>`, [LONG]],
    ['a pull quote behind its paragraph', `<p>${LONG}</p><div>${PULLED}.</div>`, [LONG]],
    ['the same paragraph twice', `<p>${LONG}</p><p>${LONG}</p>`, [LONG]],
    [
      'a short answer that occurs elsewhere',
      `<p>She said that nobody knows.</p><p>Nobody knows.</p>`,
      ['She said that nobody knows.', 'Nobody knows.'],
    ],
    ['a quotation that stands alone', `<p>She left.</p><blockquote>${PULLED}.</blockquote>`, ['She left.', `${PULLED}.`]],
    ['a line of links', `<p><a href="/a">Ten beaches that you have to see</a></p><p>${LONG}</p>`, [LONG]],
    ['a mark without words', `<div>“</div><p>${LONG}</p>`, [LONG]],
    ['whose text it is', `<p>${LONG}</p><p>© 2024 Orlo Post. All rights reserved.</p>`, [LONG]],
  ])('%s', (_what, html, expected) => expect(own(html)).toEqual(expected))

  it('the headline again', () => expect(own(`<p>Storm hits Orlo</p><p>${LONG}</p>`, 'Storm hits Orlo')).toEqual([LONG]))
})
