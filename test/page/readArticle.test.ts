import { describe, expect, it } from 'vitest'
import { looksLikeArticle, whyNotArticle } from '../../src/page/probe.ts'
import { readArticle, readHtml } from '../../src/page/readArticle.ts'
import { type Aspect, doms, expectedOf, names, sourceOf } from './pages.ts'

/** Shorter paragraphs are the date, the writer, a heading. */
const LINE_LENGTH = 60

describe.each(Object.entries(doms))('pages read with %s', (_dom, parse) => {
  describe.each(names)('%s', name => {
    const expected = expectedOf(name)
    const document = parse(sourceOf(name))
    const before = document.documentElement.outerHTML
    const result = readHtml(document, expected.url)

    const known = (aspect: Aspect) => (expected.misses?.[aspect] === undefined ? it : it.fails)

    known('probe')('the probe', () => {
      expect(whyNotArticle(document, { url: expected.url })).toBe(expected.probe)
    })
    known('kind')('is an article or none', () => {
      expect(result.kind).toBe(expected.kind)
    })
    it('leaves the page as it was', () => {
      expect(document.documentElement.outerHTML).toBe(before)
    })
    if (result.kind !== 'article' || expected.kind !== 'article') return
    known('about')('what it says about itself', () => {
      const { title, outlet, published, url, language } = result.article
      expect({ title, outlet, published, url, language }).toEqual({
        title: expected.title,
        outlet: expected.outlet,
        published: expected.published,
        url: expected.canonical,
        language: expected.language,
      })
    })
    known('comparable')('whether it can be compared', () => {
      expect({ unsuited: result.unsuited, partial: result.partial }).toEqual({ unsuited: expected.unsuited, partial: expected.partial })
    })
    known('text')('its text', () => {
      const { text } = result.article
      for (const words of expected.has) expect(text).toContain(words)
      for (const words of expected.lacks) expect(text).not.toContain(words)
      if (expected.title !== null) expect(text.startsWith(`${expected.title}\n\n`), text.slice(0, 200)).toBe(true)
      const [first = ''] = text
        .split('\n\n')
        .slice(expected.title === null ? 0 : 1)
        .filter(paragraph => paragraph.length > LINE_LENGTH)
      if (expected.starts !== undefined) expect(first.slice(0, expected.starts.length)).toBe(expected.starts)
      if (expected.ends !== undefined) expect(text.slice(-expected.ends.length)).toBe(expected.ends)
    })
    known('live')('every paragraph knows its live nodes', () => {
      const shown = document.body.textContent?.replace(/\s+/g, ' ') ?? ''
      const [title, ...body] = result.anchors
      // A headline may be a picture.
      for (const entry of title && !shown.includes(result.article.title ?? '') ? body : result.anchors) {
        const isInPage = !expected.framed || entry === title
        expect(entry.pieces.length > 0, result.article.text.slice(entry.start, entry.end)).toBe(isInPage)
        for (const piece of entry.pieces) expect(piece.node.isConnected).toBe(true)
      }
    })
  })

  it('asks for a date where nobody chose the page', () => {
    const document = parse(sourceOf('bare'))
    expect(looksLikeArticle(document)).toBe(false)
    expect(readArticle(document, 'https://orlo.example/mill')).toEqual({ kind: 'not-article', reason: 'undated' })
  })
  it('takes the id it is given', () => {
    const result = readHtml(parse(sourceOf('og')), null, 'og')
    expect(result.kind === 'article' && result.article.id).toBe('og')
  })
  it.each([
    '',
    '<html></html>',
    '<p>',
    'just text',
    '<body><article></article></body>',
    '<script type="application/ld+json">[[[[[[[[[[{"@type":"NewsArticle"}]]]]]]]]]]</script>',
  ])('survives %j', html => {
    expect(readHtml(parse(html), 'not an address').kind).toBe('not-article')
  })
})
