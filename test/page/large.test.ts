// @vitest-environment happy-dom
/** Pages that are larger than any article: what is copied of them, how far they are read, and that nothing goes through all of it. */
import { describe, expect, it } from 'vitest'
import { beginningOf } from '../../src/page/beginning.ts'
import { copyOf } from '../../src/page/copy.ts'
import { foldPieces, LONGEST } from '../../src/page/foldText.ts'
import { findParagraphs } from '../../src/page/paragraphs.ts'
import { textUpTo } from '../../src/page/textUpTo.ts'

const SENTENCE = 'The council of Marrowby said on Tuesday that the bridge over the Orl gave way.'
const HEAD = '<meta property="og:type" content="article"><meta property="article:published_time" content="2025-03-04">'

function show(body: string): Document {
  document.head.innerHTML = HEAD
  document.body.innerHTML = body
  return document
}

describe('a copy', () => {
  it('of a page of usual size is whole, and each text knows its live node', () => {
    const copy = copyOf(show('<nav>Menu</nav><article><h1>Storm</h1><p>A <b>storm</b>.</p></article>'))
    expect(copy?.isWhole).toBe(true)
    const text = copy?.document.querySelector('b')?.firstChild
    expect(text && copy?.live.get(text)).toBe(document.querySelector('b')?.firstChild)
  })

  it('of a larger one is the beginning of the article, with the headline that stands before it', () => {
    const copy = copyOf(show(`<h1>Storm</h1><article><p>First.</p>${'<i>a</i>'.repeat(50)}<p>Last.</p></article>`), 50)
    expect(copy?.isWhole).toBe(false)
    const words = copy?.document.body.textContent ?? ''
    expect(words.startsWith('StormFirst.')).toBe(true)
    expect(words).not.toContain('Last.')
    const first = copy?.document.querySelector('p')?.firstChild
    expect(first && copy?.live.get(first)).toBe(document.querySelector('p')?.firstChild)
  })

  it('leaves scripts out and flattens what is nested too deep', () => {
    show(`<article><p>First.</p><script>let a</script>${'<i>a</i>'.repeat(20)}</article>`)
    let at: Element = document.querySelector('article') as Element
    for (let i = 0; i < 400; i++) {
      const next = document.createElement('section')
      at.append(next)
      at = next
    }
    const copy = copyOf(document, 350)
    expect(copy?.document.querySelector('script')).toBeNull()
    const depthOf = (element: Element): number => (element.parentElement ? 1 + depthOf(element.parentElement) : 0)
    const sections = [...(copy?.document.querySelectorAll('section') ?? [])]
    expect(sections.length).toBeGreaterThan(300)
    expect(Math.max(...sections.map(depthOf))).toBeLessThan(210)
  })
})

describe('the beginning', () => {
  const paragraphsOf = (html: string) => {
    show(`<article>${html}</article>`)
    return findParagraphs(document.querySelector('article') as Element)
  }

  it('is all of an article', () => {
    const all = paragraphsOf(`<p>${SENTENCE}</p>`.repeat(40))
    const { paragraphs, words } = beginningOf(all, true)
    expect([paragraphs.length, words]).toEqual([40, null])
  })

  it('of a book ends at a paragraph, and says how many words it has', () => {
    const { paragraphs, words } = beginningOf(paragraphsOf(`<p>${SENTENCE}</p>`.repeat(2000)), true)
    expect(paragraphs.length).toBe(1333)
    expect(words).toBe(1333 * 15)
  })

  it('cuts a paragraph that is none between words', () => {
    const [one] = beginningOf(paragraphsOf(`<p>${`${SENTENCE} `.repeat(400)}</p>`), true).paragraphs
    expect(one?.text.length).toBeLessThanOrEqual(20_000)
    expect(SENTENCE.split(' ')).toContain(one?.text.split(' ').at(-1))
  })
})

describe('text', () => {
  it.each([
    ['<p>A <b>storm</b>.</p>', 8, 'A storm.'],
    ['<p>A <b>storm</b>.</p>', 7, null],
    ['<p></p>', 7, ''],
  ])('of %s up to %d', (html, most, text) => {
    show(`<div id="it">${html}</div><p>Not this.</p>`)
    expect(textUpTo(document.getElementById('it') as Element, most)).toBe(text)
  })

  it('of one node is folded as far as a paragraph may go', () => {
    const node = document.createTextNode('a '.repeat(LONGEST))
    expect(foldPieces([{ node, gap: false }]).text.length).toBeLessThanOrEqual(LONGEST + 1)
  })
})
