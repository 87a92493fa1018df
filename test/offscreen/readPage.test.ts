// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { readPage } from '../../src/offscreen/readPage.ts'

const sentences = Array.from(
  { length: 8 },
  (_, i) =>
    `The ferry number ${i} sank off the harbour of Orlo in the night, and the coast guard brought all ${50 + i} people on board to the shore.`,
)
const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>Ferry sinks off Orlo</title>${head}</head><body>${body}</body></html>`
const article = `<article><h1>Ferry sinks off Orlo</h1>${sentences.map(words => `<p>${words}</p>`).join('')}</article>`
const dated = '<meta property="article:published_time" content="2025-03-04T10:00:00Z"><link rel="canonical" href="/ferry">'

it('reads an article, its links resolved against its own address', () => {
  const read = readPage(page(dated, article), 'https://orlo.example/a?utm_source=rss')
  expect(read).toMatchObject({
    unsuited: null,
    partial: false,
    article: { title: 'Ferry sinks off Orlo', url: 'https://orlo.example/ferry', published: '2025-03-04T10:00:00Z' },
  })
  expect(read.article?.text).toContain('brought all 55 people')
})

it('a script in it does not run', () => {
  readPage(
    page(`${dated}<script>globalThis.touched = true</script>`, `${article}<img src="x" onerror="globalThis.touched = true">`),
    'https://orlo.example/a',
  )
  expect(globalThis).not.toHaveProperty('touched')
})

it('says where there is none', () => {
  expect(readPage(page('', '<p>Log in</p>'), 'https://orlo.example/')).toEqual({ article: null, unsuited: null, partial: false })
})
