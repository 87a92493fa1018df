/** Pages that are larger than any article, or work against it: the beginning is compared and said to be the beginning, and the browser goes on. */
import { expect, it } from 'vitest'
import { setStage } from './stage.mjs'

const TITLE = 'Bridge gives way at Marrowby'
const HEAD = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title><meta property="og:type" content="article"><meta property="og:site_name" content="The Orl Lamp"><meta property="article:published_time" content="2025-03-04T10:00:00Z"></head><body><article><h1>${TITLE}</h1>`
const paragraph = i =>
  `<p>The council of Marrowby said on Tuesday that ${i + 20} people were hurt when the bridge over the Orl gave way, and that ${i * 3} cars fell into the water.</p>`
const paragraphs = count => Array.from({ length: count }, (_, i) => paragraph(i)).join('\n')
/** Where browsers lay out nothing: they take minutes for this by themselves. */
const deepScript = levels =>
  `<div hidden id="deep"></div><script>let at = document.getElementById('deep'); for (let i = 0; i < ${levels}; i++) { const p = document.createElement('p'); p.textContent = 'Level ' + i + ' of the bridge.'; at.append(p); at = p }</script>`
const count = from => Array.from({ length: 1000 }, (_, i) => from + i).join(' ')
const millions = () => Array.from({ length: 1000 }, (_, i) => `<p>${count(i * 1000)}</p>`).join('')
/** Rewrites itself, works on what it shares with other scripts, and presses keys and buttons that nobody pressed. */
const BUSY = `<script>
  for (const made of [Array, Object, Promise, Map, String, Element, Node]) for (const name of Object.getOwnPropertyNames(made.prototype)) {
    try { if (!['constructor', 'toString'].includes(name) && made !== Object && Math.random() < 0.2) made.prototype[name] = () => { throw new Error('patched') } } catch {}
  }
  window.MutationObserver = class { observe() { throw new Error('patched') } }
  let turn = 0
  setInterval(() => {
    document.getElementById('ticker').firstChild.data = 'Turn ' + turn++
    const host = document.querySelector('otherwise-sidebar')
    if (!host) return
    host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }))
  }, 10)
</script>`

const PAGES = {
  'two-megabytes-in-a-line': () =>
    `${HEAD}${paragraphs(6)}<p>${'The bridge gave way and 31 people were hurt. '.repeat(45_000)}</p></article>`,
  'a-million-numbers': () => `${HEAD}${paragraphs(6)}${millions()}</article>`,
  'a-hundred-thousand-nodes': () => `${HEAD}${paragraphs(8)}${'<p><i>a</i> b</p>'.repeat(25_000)}</article>`,
  'ten-thousand-levels': () => `${HEAD}${paragraphs(8)}</article>${deepScript(10_000)}`,
  'a-busy-page': () => `${HEAD}<p id="ticker">Turn</p>${paragraphs(8)}</article>${BUSY}`,
  'signs-that-are-none': () =>
    `${HEAD}${paragraphs(8)}<p>\u202eThe mayor\u202c said \u0000 that \u200b31 people\u2066 were hurt\u2069, \ud83d\ude80 and that the brid\u200bge is cl\u00adosed.</p></article>`,
}

const stage = setStage(pathname => {
  const page = PAGES[pathname.slice('/hostile/'.length)]
  return pathname.startsWith('/hostile/') && page ? { type: 'text/html; charset=utf-8', body: page() } : null
})

it.each(Object.keys(PAGES))('%s', async name => {
  const { page, state } = await stage.open(`/hostile/${name}`)
  expect(state.status).toBe('compared')
  expect(state.title).toBe(TITLE)
  const isLong = ['two-megabytes-in-a-line', 'a-million-numbers', 'a-hundred-thousand-nodes'].includes(name)
  if (isLong) expect(state.partial).toBeGreaterThan(100)
  else expect(state.partial).toBe(false)
  // The page is still there and does what it is asked.
  expect(await page.evaluate(() => document.querySelector('h1').textContent)).toBe(TITLE)
  await page.close()
})
