/** The reader keeps the extension from all sites, as both browsers let him: nothing is read or fetched, and it says so. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../../scripts/drive/index.mjs'
import { restFeed } from '../../scripts/drive/states.mjs'
import { setStage } from './stage.mjs'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const FEED = '/lamp/feed.xml'
const RSS = '<?xml version="1.0"?><rss version="2.0"><channel><title>The Evening Lamp</title></channel></rss>'
const asked = []
const stage = setStage(
  pathname => {
    if (pathname !== FEED) return null
    asked.push(pathname)
    return { type: 'application/rss+xml', body: RSS }
  },
  { apart: true },
)
const textOf = page => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '))

let options
beforeAll(async () => {
  options = await stage.browser.extensionPage('options.html')
  await stage.ask('addFeed', { address: stage.address(FEED) })
})
afterAll(() => options?.close())

describe('while sites are withheld', () => {
  beforeAll(async () => {
    asked.length = 0
    await stage.browser.letReadSites(false)
  })
  afterAll(() => stage.browser.letReadSites(true))

  it('a chosen feed is not asked for, and its line says what keeps it', async () => {
    await restFeed(options, stage.address(FEED))
    await stage.ask('readFeedsNow')
    const { result } = await stage.ask('listFeeds')
    expect(result.find(({ address }) => address === stage.address(FEED)).lastError).toContain('allow it on the options page')
    expect(asked).toEqual([])
  })

  it('an article is left alone, and the popup offers to ask', async () => {
    const page = await stage.visit('/article/kastriva-ferry')
    const popup = await stage.browser.popupFor(page)
    await until('the popup says why', async () => (await textOf(popup)).includes('does not let Otherwise read this page'))
    expect(await textOf(popup)).toContain('Allow and reload the page')
    expect(await popup.evaluate(`${AXE}; axe.run(document).then(({ violations }) => violations.map(({ id }) => id))`)).toEqual([])
    expect(await page.evaluate(() => document.querySelector('otherwise-sidebar'))).toBe(null)
    if (!popup.isClosed()) await popup.close()
  })
})

it('given back, articles are compared again', async () => {
  const { state } = await stage.open('/article/kastriva-ferry')
  expect(state.comparison.differences.length).toBeGreaterThan(0)
})
