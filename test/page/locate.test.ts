import { describe, expect, it } from 'vitest'
import { locate, type TextMap } from '../../src/page/locate.ts'
import { readHtml } from '../../src/page/readArticle.ts'
import { doms, sourceOf } from './pages.ts'

function read(html: string, parse: (html: string) => Document): { document: Document; text: string; anchors: TextMap } {
  const document = parse(html)
  const result = readHtml(document, 'https://orlo.example/a/b')
  if (result.kind !== 'article') throw new Error(result.reason)
  return { document, text: result.article.text, anchors: result.anchors }
}

/** What a range covers, white space folded, hidden characters dropped. */
function covered(range: Range | null): string | null {
  return (
    range
      ?.toString()
      .replace(/\u00ad/gu, '')
      .replace(/\s+/gu, ' ') ?? null
  )
}

const page = (
  body: string,
) => `<html lang="en"><head><meta property="og:type" content="article"></head><body><article><h1>Storm hits Orlo harbour</h1>${body}
<p>Fire fighters from four towns fought the flames for six hours, their chief Olav Brandt said on the radio in the morning.</p></article></body></html>`

// linkedom has no Range.toString; its part here is only to read, never to mark.
const parse =
  doms['happy-dom'] ??
  (() => {
    throw new Error('no happy-dom')
  })

describe('locate: by the nodes read', () => {
  it.each<[string, string]>([
    ['graph', '212 people on board ran aground'],
    ['graph', 'fishing boats brought the others ashore by noon, said Captain Ane Lorr'],
    ['og', 'voted by 21 to 18 on Monday'],
    ['og', 'before the end of next year.'],
    ['quotes', 'after 14 years in prison'],
    ['quotes', 'that he did not commit.'],
    ['quotes', '“There were three keys.”'],
    ['quotes', '25,000 dollars for each year in a cell.'],
    ['boxed', 'kept 2.3 million euros'],
    ['amp', 'runs every 20 minutes'],
  ])('%s: %s', (name, words) => {
    const { document, text, anchors } = read(sourceOf(name), parse)
    const start = text.indexOf(words)
    const range = locate(document, text, { start, end: start + words.length }, anchors)
    expect(covered(range)).toBe(words)
  })
  it('every paragraph of every page that is read', () => {
    for (const name of ['graph', 'og', 'quotes', 'boxed', 'amp', 'preview', 'bare']) {
      const { document, text, anchors } = read(sourceOf(name), parse)
      for (const entry of anchors) {
        // A range's text has no space where a line break element stands.
        const words = covered(locate(document, text, entry, anchors))?.replaceAll(' ', '')
        expect(words).toBe(text.slice(entry.start, entry.end).replaceAll(' ', ''))
      }
    }
  })
  it('of the same words twice, each its own', () => {
    const twice =
      '<p>He paid 300 euros for the boat, which was old, she said to the men.</p><p>Others heard that he paid 300 euros for the nets and the ropes alone.</p>'
    const { document, text, anchors } = read(page(twice), parse)
    const second = text.lastIndexOf('he paid 300 euros')
    expect(locate(document, text, { start: second, end: second + 17 }, anchors)?.startContainer.textContent).toContain('Others heard')
  })
})

describe('locate: by search, when the page has changed or nothing is known', () => {
  it.each<[string, string]>([
    ['graph', 'fishing boats brought the others ashore by noon, said Captain Ane Lorr'],
    ['quotes', 'after 14 years in prison'],
    ['quotes', 'Asch, 61, turned to the state'],
    ['og', 'voted by 21 to 18 on Monday'],
  ])('%s: %s', (name, words) => {
    const { document, text } = read(sourceOf(name), parse)
    const start = text.indexOf(words)
    expect(covered(locate(document, text, { start, end: start + words.length }))).toBe(words)
  })
  it('a script has built the paragraphs anew', () => {
    const { document, text, anchors } = read(sourceOf('og'), parse)
    const content = document.querySelector('.content')
    if (!content) throw new Error('no content')
    content.innerHTML = String(content.innerHTML)
    const start = text.indexOf('6,000 people')
    expect(anchors[0]?.pieces[0]?.node.isConnected).toBe(false)
    expect(covered(locate(document, text, { start, end: start + 12 }, anchors))).toBe('6,000 people')
  })
  it('a script has split a text node', () => {
    const { document, text, anchors } = read(sourceOf('og'), parse)
    const start = text.indexOf('1.4 million dollars a year')
    const entry = anchors.find(one => one.start <= start && start < one.end)
    entry?.pieces[0]?.node.splitText(20)
    expect(covered(locate(document, text, { start, end: start + 26 }, anchors))).toBe('1.4 million dollars a year')
  })
  it('a word has been added: the quote alone is found', () => {
    const { document, text, anchors } = read(sourceOf('og'), parse)
    const start = text.indexOf('1.4 million dollars a year')
    const node = anchors.find(one => one.start <= start && start < one.end)?.pieces[0]?.node
    if (node) node.data = `Corrected: ${node.data}`
    expect(covered(locate(document, text, { start, end: start + 26 }, anchors))).toBe('1.4 million dollars a year')
  })
  it('quotation marks and dashes have been changed', () => {
    const { document, text } = read(sourceOf('quotes'), parse)
    for (const paragraph of document.querySelectorAll('p')) paragraph.innerHTML = paragraph.innerHTML.replace(/[“”]/gu, '"')
    const words = '“There were three keys.”'
    const start = text.indexOf(words)
    expect(covered(locate(document, text, { start, end: start + words.length }))).toBe('"There were three keys."')
  })
  it('of two places the one nearest in order', () => {
    const twice =
      '<p>He paid 300 euros for the boat, which was old, she said to the men.</p><p>Nobody knew where the money had come from.</p><p>He paid 300 euros for the nets as well, she said to the women of the watch.</p>'
    const { document, text } = read(page(twice), parse)
    for (const paragraph of document.querySelectorAll('p')) paragraph.innerHTML = paragraph.innerHTML.replace('she said', 'he said')
    const at = (start: number) => locate(document, text, { start, end: start + 11 })?.startContainer.textContent
    expect(at(text.indexOf('He paid 300'))).toContain('for the boat')
    expect(at(text.lastIndexOf('He paid 300'))).toContain('for the nets')
  })
})

describe('locate: nothing to find', () => {
  it.each<[string, number, number]>([
    ['an empty span', 5, 5],
    ['a span turned around', 9, 5],
    ['a span beyond the text', 100_000, 100_010],
    ['a negative span', -5, -1],
  ])('%s', (_what, start, end) => {
    const { document, text, anchors } = read(sourceOf('og'), parse)
    expect(locate(document, text, { start, end }, anchors)).toBeNull()
  })
  it('the passage is gone from the page', () => {
    const { document, text, anchors } = read(sourceOf('og'), parse)
    const start = text.indexOf('6,000 people')
    const content = document.querySelector('.content')
    if (content) content.innerHTML = '<p>Something else.</p>'
    expect(locate(document, text, { start, end: start + 12 }, anchors)).toBeNull()
  })
})
