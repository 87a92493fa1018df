/** Text in shadow roots is the article's where the page has little other, and is a widget's else. */
import { describe, expect, it } from 'vitest'
import { innerRoots } from '../../src/page/innerRoots.ts'
import { readArticle } from '../../src/page/readArticle.ts'
import { doms } from './pages.ts'

const HEAD = '<meta property="og:type" content="article"><meta property="article:published_time" content="2024-12-21">'
const paragraphs = (where: string) =>
  [2, 3, 4, 5, 6, 7, 8]
    .map(count => `<p>The orchestra of Ostry played ${where} on Saturday evening to an audience of ${count}, the hall said.</p>`)
    .join('')
const root = (html: string, mode = 'open') => `<template shadowrootmode="${mode}">${html}</template>`
const page = (body: string, head = HEAD) =>
  `<!doctype html><html><head><title>Orchestra plays</title>${head}</head><body>${body}</body></html>`

describe.each(Object.entries(doms))('shadow roots in %s', (_dom, parse) => {
  const textOf = (document: Document) => {
    const result = readArticle(document, 'https://ostrynews.example/culture/orchestra')
    return result.kind === 'article' ? result.article.text : result.reason
  }
  it('within roots are read', () => {
    const document = parse(page(`<oen-page>${root(`<main><oen-text>${root(paragraphs('inside'))}</oen-text></main>`)}</oen-page>`))
    expect(innerRoots(document.body)).toHaveLength(2)
    expect(textOf(document)).toContain('The orchestra of Ostry played inside on Saturday evening to an audience of 6')
  })
  it('of a page that has its text in the open are left alone', () => {
    const document = parse(page(`<oen-ad>${root(paragraphs('in a widget'))}</oen-ad><article>${paragraphs('in the open')}</article>`))
    expect(innerRoots(document.body).length).toBe(0)
    expect(textOf(document)).toContain('in the open')
    expect(textOf(document)).not.toContain('in a widget')
  })
  it('that are closed stay so', () => {
    expect(textOf(parse(page(`<oen-page>${root(paragraphs('behind doors'), 'closed')}</oen-page>`)))).toBe('little-text')
  })
  it('and frames of the same site are read where the page has little text; their nodes are not the page’s', () => {
    const framed = (html: string) => `<iframe srcdoc='${html}'></iframe>`
    const document = parse(page(`<h1>Orchestra plays</h1>${framed(paragraphs('in a frame'))}${framed('<p>Buy tickets.</p>')}`))
    expect(innerRoots(document.body)).toHaveLength(1)
    const result = readArticle(document, 'https://ostrynews.example/culture/orchestra')
    if (result.kind !== 'article') throw new Error(result.reason)
    expect(result.article.text).toContain('played in a frame on Saturday evening to an audience of 6')
    expect(result.article.text).not.toContain('tickets')
    expect(result.anchors.slice(1).map(({ pieces }) => pieces.length)).toEqual([0, 0, 0, 0, 0, 0, 0])
  })
  it('of a page that does not call itself an article are not looked into', () => {
    expect(textOf(parse(page(`<oen-page>${root(paragraphs('for nobody'))}</oen-page>`, '')))).toBe('little-text')
  })
})
