/** Pages that are larger than any article, or work against it: the beginning is compared and said to be the beginning, and the browser goes on. */
import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { until } from '../../scripts/drive/index.mjs'
import { BROWSER, setStage } from './stage.mjs'

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
  'five-megabytes-in-a-line': () =>
    `${HEAD}${paragraphs(6)}<p>${'The bridge gave way and 31 people were hurt. '.repeat(112_000)}</p></article>`,
  'ten-megabytes-of-text': () => `${HEAD}${paragraphs(75_000)}</article>`,
  'a-million-numbers': () => `${HEAD}${paragraphs(6)}${millions()}</article>`,
  'three-hundred-thousand-nodes': () => `${HEAD}${paragraphs(8)}${'<p><i>a</i> b</p>'.repeat(75_000)}</article>`,
  'fifty-thousand-levels': () => `${HEAD}${paragraphs(8)}</article>${deepScript(50_000)}`,
  'a-busy-page': () => `${HEAD}<p id="ticker">Turn</p>${paragraphs(8)}</article>${BUSY}`,
  'signs-that-are-none': () =>
    `${HEAD}${paragraphs(8)}<p>\u202eThe mayor\u202c said \u0000 that \u200b31 people\u2066 were hurt\u2069, \ud83d\ude80 and that the brid\u200bge is cl\u00adosed.</p></article>`,
}

/** The newsstand's article, which has differences, with a script of a page that does not want them read. */
const AGAINST = {
  covered: `<style>#over { position: fixed; inset: 0; z-index: 2147483647; background: #eee }</style><script>
    addEventListener('load', () => {
      const over = document.createElement('div')
      over.id = 'over'
      // Behind everything, so in front of all that lies as high; and again whenever something comes behind it.
      new MutationObserver(() => over.nextSibling && document.documentElement.append(over)).observe(document.documentElement, { childList: true })
      document.documentElement.append(over)
      globalThis.uncover = () => over.remove()
    })
  </script>`,
  modal: `<dialog id="over" style="inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none">Subscribe</dialog><script>
    addEventListener('load', () => document.getElementById('over').showModal())
    globalThis.uncover = () => document.getElementById('over').close()
  </script>`,
  popover: `<div id="over" popover="manual" style="inset: 0; width: 100vw; height: 100vh">Subscribe</div><script>
    addEventListener('load', () => document.getElementById('over').showPopover())
    globalThis.uncover = () => document.getElementById('over').hidePopover()
  </script>`,
  'thrown-out': `<script>
    globalThis.thrown = 0
    globalThis.uncover = () => observer.disconnect()
    const observer = new MutationObserver(() => {
      const host = document.querySelector('otherwise-sidebar')
      if (host) { host.remove(); globalThis.thrown++ }
    })
    observer.observe(document.documentElement, { childList: true })
  </script>`,
  pressed: `<script>
    globalThis.presses = 0
    setInterval(() => {
      const host = document.querySelector('otherwise-sidebar')
      if (!host) return
      const { innerWidth: width, innerHeight: height } = window
      for (const x of [20, width / 2, width - 40, width - 200, width - 370]) for (const y of [20, 60, height / 2, height - 20]) {
        for (const at of [host, document.body]) for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'auxclick', 'dblclick']) {
          at?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y, detail: 1, view: window }))
        }
      }
      for (const key of ['Escape', 'j', 'k', 'Enter', ' ', 'Tab', 'ArrowDown']) for (const at of [host, document.body, window]) for (const type of ['keydown', 'keypress', 'keyup']) {
        at.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true }))
      }
      host.focus()
      host.click()
      globalThis.presses++
    }, 20)
  </script>`,
}
/** The newsstand's article under a policy of its server, or with a script that changes what all scripts of a page share. */
const STRICT = {
  'with a policy that allows next to nothing': {
    policy: "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
  'with a policy of trusted types': { policy: "require-trusted-types-for 'script'; trusted-types 'none'" },
  'in a sandbox': { policy: 'sandbox' },
  'in a sandbox with scripts': { policy: 'sandbox allow-scripts allow-same-origin' },
  'with frozen prototypes': {
    script: `for (const made of [Array, Object, Promise, Map, Set, String, RegExp, Function, Element, Node, Document, Event, MutationObserver, Range, Highlight]) {
      Object.freeze(made)
      Object.freeze(made.prototype)
    }
    Object.freeze(CSS)`,
  },
  'that can be edited': { script: "document.designMode = 'on'" },
}
let newsstandArticle = ''

const stage = setStage(pathname => {
  const strict = pathname.startsWith('/policy/') ? STRICT[decodeURIComponent(pathname.slice('/policy/'.length))] : undefined
  if (strict) {
    const body = newsstandArticle.replace('<head>', () => `<head>${strict.script ? `<script>${strict.script}</script>` : ''}`)
    return { type: 'text/html; charset=utf-8', body, ...(strict.policy ? { policy: strict.policy } : {}) }
  }
  const against = AGAINST[pathname.slice('/against/'.length)]
  if (pathname.startsWith('/against/') && against) {
    return { type: 'text/html; charset=utf-8', body: newsstandArticle.replace('</body>', () => `${against}</body>`) }
  }
  const page = PAGES[pathname.slice('/hostile/'.length)]
  return pathname.startsWith('/hostile/') && page ? { type: 'text/html; charset=utf-8', body: page() } : null
})

beforeAll(async () => {
  newsstandArticle = await (await fetch(stage.address('/article/kastriva-ferry'))).text()
})

it.each(Object.keys(PAGES))('%s', async name => {
  const { page, state } = await stage.open(`/hostile/${name}`)
  expect(state.status).toBe('compared')
  expect(state.title).toBe(TITLE)
  const isLong = ['five-megabytes-in-a-line', 'ten-megabytes-of-text', 'a-million-numbers', 'three-hundred-thousand-nodes'].includes(name)
  if (isLong) expect(state.partial).toBeGreaterThan(100)
  else expect(state.partial).toBe(false)
  // The page is still there and does what it is asked.
  expect(await page.evaluate(() => document.querySelector('h1').textContent)).toBe(TITLE)
  await page.close()
})

it.each(Object.keys(STRICT))('an article %s: compared, listed and marked as anywhere, and its list can be used', async name => {
  const plain = await stage.open('/article/kastriva-ferry')
  const { page, state } = await stage.open(`/policy/${encodeURIComponent(name)}`)
  expect([state.status, state.comparison.differences.length]).toEqual(['compared', plain.state.comparison.differences.length])
  await stage.cards(page, state.comparison.differences.length)
  await stage.click(page, 'button[aria-label="Collapse"]')
  await stage.click(page, 'button.tab')
  await stage.seen(page, '.card')
})

it('a page that knows the extension’s address gets no file of it, no answer and no name in its window', async () => {
  const { page } = await stage.open('/article/kastriva-ferry')
  const base = await stage.keeper.evaluate(() => (globalThis.browser ?? globalThis.chrome).runtime.getURL(''))
  const folder = join(import.meta.dirname, '../../dist', BROWSER)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)))
  expect(files).toEqual(expect.arrayContaining(['manifest.json', 'sidebar.js', 'options.html', 'icons/48.png']))
  const got = await page.evaluate(
    async (base, files) => {
      const fetched = file =>
        fetch(base + file).then(
          () => [file],
          () => [],
        )
      const shown = (tag, file) =>
        new Promise(resolve => {
          const element = document.createElement(tag)
          element.onload = () => resolve([`${tag} ${file}`])
          element.onerror = () => resolve([])
          element.src = base + file
          document.head.append(element)
        })
      const answered = async () => {
        const { runtime } = globalThis.chrome ?? globalThis.browser ?? {}
        if (!runtime?.sendMessage) return []
        return Promise.race([
          new Promise(resolve =>
            runtime.sendMessage(new URL(base).host, { name: 'settings', argument: null }, answer =>
              resolve(answer === undefined ? [] : ['an answer']),
            ),
          ),
          new Promise(resolve => setTimeout(() => resolve([]), 500)),
        ]).catch(() => [])
      }
      const images = files.filter(file => file.endsWith('.png')).map(file => shown('img', file))
      const scripts = files.filter(file => file.endsWith('.js')).map(file => shown('script', file))
      const names = Object.getOwnPropertyNames(window).filter(name => /otherwise|webextension/i.test(name))
      return (await Promise.all([...files.map(fetched), ...images, ...scripts, answered()])).flat().concat(names)
    },
    base,
    files,
  )
  expect(got).toEqual([])
  await page.close()
})

describe('a page against the sidebar', () => {
  /** What the reader has whatever a page does: the popup counts the same differences. */
  const popupTells = async (page, { comparison }) => {
    const popup = await stage.browser.popupFor(page)
    await until('the popup counts them', () =>
      popup.evaluate(count => document.body.innerText.includes(String(count)), comparison.differences.length),
    )
    await popup.close()
  }
  const isOnTop = (page, at) => page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName === 'otherwise-sidebar', at)
  const middle = page =>
    stage.inSidebar(page, root => {
      const { x, y, width, height } = root.querySelector('aside h1').getBoundingClientRect()
      return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) }
    })

  it.each(['covered', 'modal', 'popover'])(
    'that is %s: the popup tells the differences, and they can be used once it is not',
    async name => {
      const { page, state } = await stage.open(`/against/${name}`)
      expect(state.comparison.differences.length).toBeGreaterThan(0)
      await stage.seen(page, 'aside .card')
      // The platform gives a page the last word about what lies on top.
      await until('it is covered', async () => !(await isOnTop(page, await middle(page))))
      await popupTells(page, state)
      await page.bringToFront()
      await page.evaluate(() => globalThis.uncover())
      await until('it is on top', async () => isOnTop(page, await middle(page)))
      await stage.browser.pressCommand(page)
      await page.evaluate(() => new Promise(requestAnimationFrame))
    },
  )

  it('that throws it out again and again: it gives up, and the popup tells the differences', async () => {
    const { page, state } = await stage.open('/against/thrown-out')
    await until('it gave up', async () => (await page.evaluate(() => globalThis.thrown)) >= 6)
    await new Promise(resolve => setTimeout(resolve, 500))
    expect(await page.evaluate(() => globalThis.thrown)).toBe(6)
    await popupTells(page, state)
    // At the reader's wish it comes back, as often as the reader likes.
    await page.bringToFront()
    await stage.browser.pressCommand(page)
    await until('it was there once more', async () => (await page.evaluate(() => globalThis.thrown)) >= 7)
    await page.evaluate(() => globalThis.uncover())
    await stage.browser.pressCommand(page)
    await stage.seen(page, '.card')
  })

  it('that presses its buttons and keys by script: nothing is opened, hidden, chosen or closed', async () => {
    const { page, state } = await stage.open('/against/pressed')
    await stage.seen(page, '.card')
    const looks = () =>
      stage.inSidebar(page, root => {
        const chosen = [...root.querySelectorAll('[aria-current], [aria-pressed=true], [aria-expanded=true]')].map(one => one.textContent)
        return { open: root.querySelector('aside') !== null, buttons: root.querySelectorAll('header button').length, chosen }
      })
    const before = await looks()
    const from = await page.evaluate(() => globalThis.presses)
    await until('it pressed everything thirty times', async () => (await page.evaluate(() => globalThis.presses)) > from + 30)
    expect(await looks()).toEqual(before)
    expect(await page.evaluate(() => scrollY)).toBe(0)
    expect((await stage.state(page.url())).comparison.differences.length).toBe(state.comparison.differences.length)
  })
})
