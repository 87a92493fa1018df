import { describe, expect, it } from 'vitest'
import { dropOtherArticles } from '../../src/page/otherArticles.ts'
import { findProse } from '../../src/page/prose.ts'
import { doms } from './pages.ts'

const TEXT =
  '<p>The mayor of the town said on Monday that the roof of the old hall was torn off by a storm and that it will be closed.</p>'.repeat(5)

describe.each(Object.entries(doms))('articles below the article with %s', (_dom, parse) => {
  const left = (html: string) => {
    const { body } = parse(`<html><body>${html}</body></html>`)
    const headline = body.querySelector('h1')
    if (headline) dropOtherArticles(body, headline)
    return body.textContent
      ?.replace(/The mayor[^.]*\./g, '')
      .replace(/\s+/g, ' ')
      .trim()
  }
  it.each<[string, string, string]>([
    ['an article of its own', `<article><h1>One</h1>${TEXT}</article><article><h2>Two</h2>${TEXT}</article>`, 'One'],
    ['a headline of its own', `<div><h1>One</h1>${TEXT}</div><div class="next"><h1>Two</h1>${TEXT}</div>`, 'One'],
    ['text in an article beside its headline', `<header><h1>One</h1></header><article> Text ${TEXT}</article>`, 'One Text'],
    ['a card before much was said', `<main><h1>One</h1><article> Card</article>${TEXT}</main>`, 'One Card'],
    ['a second h1 without a box of its own', `<main><h1>One</h1>${TEXT}<h1> Two</h1>${TEXT}</main>`, 'One Two'],
  ])('%s', (_what, html, expected) => expect(left(html)).toBe(expected))
})

describe.each(Object.entries(doms))('findProse with %s', (_dom, parse) => {
  const lengths = (html: string) => findProse(parse(`<html><body>${html}</body></html>`).body, 100).map(({ length }) => length)
  const sentence = 'A storm that nobody had foreseen hit the coast of Orlo on Monday.'
  it.each<[string, string, number[]]>([
    ['paragraphs', `<p>${sentence}</p>`, [65]],
    ['a div', `<div>${sentence}</div>`, [65]],
    ['lines between br', `<div>${sentence}<br><br>${sentence}</div>`, [65, 65]],
    [
      'with words in bold and links',
      `<div>A storm that <b>nobody</b> had foreseen hit the <a href="/c">coast</a> of Orlo on Monday.</div>`,
      [65],
    ],
    ['labels', '<div>Sign in</div><div>A long line that is a button or a menu and ends like none of the sentences</div>', []],
    ['enough in paragraphs: nothing else is looked at', `${`<p>${sentence}</p>`.repeat(8)}<div>${sentence}</div>`, Array(8).fill(65)],
  ])('%s', (_what, html, expected) => expect(lengths(html)).toEqual(expected))
})
