import { describe, expect, it } from 'vitest'
import { foldPieces, foldString } from '../../src/page/foldText.ts'
import { findParagraphs } from '../../src/page/paragraphs.ts'
import { doms } from './pages.ts'

describe.each(Object.entries(doms))('findParagraphs with %s', (_dom, parse) => {
  const textsOf = (html: string) => findParagraphs(parse(`<html><body>${html}</body></html>`).body).map(one => one.text)

  it.each<[string, string[]]>([
    ['<p>A <b>storm</b>.</p><ul><li>One</li><li>Two</li></ul>', ['A storm.', 'One', 'Two']],
    ['<div>Before<p>Inside</p>After</div>', ['Before', 'Inside', 'After']],
    ['<p>One<br>line</p>', ['One line']],
    ['<p>A sentence.<br>Another.</p>', ['A sentence.', 'Another.']],
    ['<p>One<br><br>two</p>', ['One', 'two']],
    ['<p>  A\n  storm\u00a0hit&shy;ting </p>', ['A storm hitting']],
    ['<p>A<script>bad()</script><style>p{}</style> storm</p>', ['A storm']],
    ['<p>A <svg><title>Icon</title></svg>storm</p>', ['A storm']],
    ['<p> </p><p>\u200b</p>', []],
    ['<table><tr><td>Dead</td><td>31</td></tr></table>', ['Dead', '31']],
    ['<blockquote>“It came.” <cite>Roe</cite></blockquote>', ['“It came.” Roe']],
  ])('%s', (html, expected) => expect(textsOf(html)).toEqual(expected))

  it('knows the share of links', () => {
    const [half, none] = findParagraphs(parse('<html><body><p><a href="/x">1234</a>5678</p><p><a>1234</a></p></body></html>').body)
    expect(half?.linked).toBe(0.5)
    expect(none?.linked).toBe(0)
  })
  it('does not run out of stack in a deep page', () => {
    const document = parse('<html><body></body></html>')
    let inner: Element = document.body
    for (let level = 0; level < 20_000; level++) {
      const child = document.createElement('div')
      inner.append(child)
      inner = child
    }
    inner.textContent = 'Deep down'
    expect(findParagraphs(document.body).map(one => one.text)).toEqual(['Deep down'])
  })
  it('folds with the way back', () => {
    const [paragraph] = findParagraphs(parse('<html><body><p> A  <b>\n storm</b> hit</p></body></html>').body)
    const folded = foldPieces(paragraph?.pieces ?? [])
    expect(folded.text).toBe('A storm hit')
    for (const [at, character] of [...folded.text].entries()) {
      const node = paragraph?.pieces[folded.pieces[at] ?? -1]?.node
      const found = node?.data.charAt(folded.offsets[at] ?? -1) ?? ''
      expect(/\s/.test(found) ? ' ' : found).toBe(character)
    }
  })
})

describe('foldString', () => {
  it.each([
    ['  a \n b ', 'a b'],
    ['a\u00a0\u2009b', 'a b'],
    ['pri\u00adson\u200b', 'prison'],
    ['', ''],
  ])('%j', (text, expected) => expect(foldString(text)).toBe(expected))
})
