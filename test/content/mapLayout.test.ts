// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest'
import { measureLayout } from '../../src/content/mapLayout.ts'
import type { Passage, ReadPage } from '../../src/content/marks.ts'
import { differenceWith } from '../ui/sample.ts'

let scrolled = 0
beforeEach(() => {
  scrolled = 0
  document.body.replaceChildren()
  vi.stubGlobal('innerHeight', 500)
})

/** Paragraphs of 100 px, one below the other, from 1000 px on: an article far down its page. */
function articleOf(count: number): ReadPage {
  const anchors = Array.from({ length: count }, (_, i) => {
    const element = document.createElement('p')
    const node = document.createTextNode(`Paragraph ${i}`)
    element.append(node)
    document.body.append(element)
    vi.spyOn(element, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, 1000 + i * 100 - scrolled, 600, 100))
    return { start: i, end: i + 1, pieces: [{ node, gap: false }] }
  })
  return { anchors, article: {} as never }
}
function passageAt(id: string, top: number, height = 20): Passage {
  const range = document.createRange()
  vi.spyOn(range, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, top - scrolled, 100, height))
  return { difference: differenceWith({ id, topic: id, relation: 'scope' }), range }
}

it('measures from the article’s first line, whatever stands above it and however far it was scrolled', () => {
  const read = articleOf(10)
  const passages = [passageAt('a', 1000), passageAt('b', 1250), passageAt('c', 1980)]
  scrolled = 1200
  expect(measureLayout(read, passages)).toEqual({
    marks: [
      { id: 'a', relation: 'scope', topic: 'a', at: 0 },
      { id: 'b', relation: 'scope', topic: 'b', at: 0.25 },
      { id: 'c', relation: 'scope', topic: 'c', at: 0.98 },
    ],
    view: { from: 0.2, to: 0.7 },
  })
})
it('above and below the article nothing of it is in view', () => {
  const read = articleOf(10)
  expect(measureLayout(read, [passageAt('a', 1250)])?.view).toEqual({ from: 0, to: 0 })
  scrolled = 3000
  expect(measureLayout(read, [passageAt('a', 1250)])?.view).toEqual({ from: 1, to: 1 })
})
it('an article that is in view as a whole needs no map', () => expect(measureLayout(articleOf(5), [passageAt('a', 1250)])).toBeNull())
it('without a passage there is none', () => expect(measureLayout(articleOf(10), [])).toBeNull())
it('a passage that the page took away is left out', () => {
  expect(measureLayout(articleOf(10), [passageAt('a', 1250), passageAt('gone', 0, 0)])?.marks.map(({ id }) => id)).toEqual(['a'])
})
