/**
 * The invented pages of test/fixtures/pages, each under an address as it says, in a real browser with the extension on.
 *
 * For each: no error of ours, nothing moved or changed in the page, and the extension knows what a reader of the page would say of it:
 * title, outlet, date, text. test/page reads the same pages without a browser; `npm run bench:page` measures how long they are held up.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../../scripts/drive/index.mjs'
import { entryOf, isSettled } from '../../scripts/drive/states.mjs'
import { readOddPages } from '../../scripts/lib/odd-pages.mjs'
import { setStage } from './stage.mjs'

/** Long enough for a probe that wanted to speak up: its second look comes after 1.5 seconds. */
const NOTHING_HAPPENS_MS = 2000

const { pages, articles, serve } = readOddPages()

const stage = setStage((_pathname, _origin, address) => serve(address), {
  isOurs: host => host.endsWith('.example'),
  // What listens to the extension's contexts keeps the background from ending.
  apart: true,
})

/** Runs in each page before its own scripts: its markup before any script of ours may run, and where everything was once it was loaded. */
function rememberPage() {
  const rects = () =>
    [...document.querySelectorAll('html, body, main, article, h1, p, div, td')].map(element => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return [element.tagName, x, y, width, height].join(' ')
    })
  const html = () => document.documentElement.outerHTML
  const shifts = []
  let [firstHtml, firstRects] = ['', []]
  addEventListener('DOMContentLoaded', () => {
    firstHtml = html()
  })
  addEventListener('load', () => {
    firstRects = rects()
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
      new PerformanceObserver(list => shifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: 'layout-shift' })
    }
  })
  globalThis.changesInPage = () => {
    const now = rects()
    const host = document.querySelector('otherwise-sidebar')
    // Out and in again before anybody hears of it: what the page is without it.
    host?.remove()
    const [without, bare] = [rects(), html()]
    if (host) document.documentElement.append(host)
    return { moved: now.filter((rect, i) => rect !== firstRects[i] || rect !== without[i]), changed: bare !== firstHtml, shifts }
  }
}

async function newTab() {
  const page = await stage.browser.newPage()
  await page.evaluateOnNewDocument(rememberPage)
  return page
}

/** What changed in the page since it was loaded, besides the sidebar's host. */
const changesIn = page => page.evaluate(() => globalThis.changesInPage())
const UNTOUCHED = { moved: [], changed: false, shifts: [] }

/** The article as the script in that tab gives it to the background when the reader wants it remembered. */
const articleIn = address =>
  stage.keeper.evaluate(async address => {
    const { storage, tabs } = globalThis.browser ?? globalThis.chrome
    const [key] = Object.entries(await storage.session.get(null)).find(([, entry]) => entry?.url === address)
    return (await tabs.sendMessage(Number(key.replace('tab:', '')), { name: 'articleHere', argument: null })).result
  }, address)

let page
let errors
beforeAll(async () => {
  page = await newTab()
  errors = await stage.browser.watchErrors(page)
})
afterAll(() => page?.close())

async function read(address) {
  await page.goto(address, { waitUntil: 'load' })
  return until(
    `a settled state for ${address}`,
    async () => {
      const entry = await entryOf(stage.keeper, address)
      return isSettled(entry?.state ?? null) ? entry.state : null
    },
    { pause: 30 },
  )
}

describe('an odd page', () => {
  it.each(articles)('$name', async ({ expected, address }) => {
    const state = await read(address)
    expect(await changesIn(page)).toEqual(UNTOUCHED)
    const { article, unsuited, partial } = await articleIn(address)
    const plain = given => given.replace(/^https:/, 'http:')
    expect(state.title).toBe(expected.title)
    expect({ ...article, url: plain(article.url), text: undefined, id: undefined, unsuited, partial }).toEqual({
      title: expected.title,
      outlet: expected.outlet ?? 'nameless.example',
      published: expected.published,
      url: plain(expected.canonical ?? address),
      language: expected.language,
      unsuited: expected.unsuited,
      partial: expected.partial,
    })
    for (const words of expected.has) expect(article.text).toContain(words)
    for (const words of expected.lacks) expect(article.text).not.toContain(words)
    if (expected.ends !== undefined) expect(article.text.endsWith(expected.ends), article.text.slice(-200)).toBe(true)
  })
})

it('odd pages that are no articles: left alone', async () => {
  const others = pages.filter(({ isArticle }) => !isArticle)
  const tabs = await Promise.all(
    others.map(async ({ name, address }) => {
      const tab = await newTab()
      await tab.goto(address, { waitUntil: 'load' })
      return { name, address, tab }
    }),
  )
  await new Promise(resolve => setTimeout(resolve, NOTHING_HAPPENS_MS))
  for (const { name, address, tab } of tabs) {
    expect(await changesIn(tab), name).toEqual(UNTOUCHED)
    expect(await tab.evaluate(() => document.querySelector('otherwise-sidebar')), name).toBe(null)
    expect((await entryOf(stage.keeper, address))?.state.status ?? 'none', name).toBe('none')
  }
  await Promise.all(tabs.map(({ tab }) => tab.close()))
})

it('no error of ours on any of them', async () => {
  expect(await errors()).toEqual([])
})
