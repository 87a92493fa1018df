/**
 * An update of the extension while it is in use, in a browser with what a reader has collected: all of it is there afterwards, nobody is
 * welcomed again, and articles that stay open are compared anew.
 *
 * PREVIOUS: the zip or the folder of the release that is updated from. Without it, this build under an earlier number.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pagesAt, until } from '../../scripts/drive/index.mjs'
import { ROOT } from '../../scripts/lib/root.mjs'
import { BROWSER, setStage } from './stage.mjs'

const BUILT = join(ROOT, 'dist', BROWSER)
const PACK = join(ROOT, 'public/corpus/demonstration.json.gz')
const FEED_PATH = '/lamp/feed.xml'
const FEED = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>The Evening Lamp</title><item><title>Ferry sails</title><link>http://lamp.example/1</link><description>The ferry left Porto Linas with 20 passengers on Tuesday.</description></item></channel></rss>`
const SETTINGS = { remember: true, theme: 'dark', packsOff: ['istanbul'], sitesOff: ['quiet.example'] }

const folder = mkdtempSync(join(tmpdir(), 'otherwise-upgrade-'))
const extension = join(folder, 'extension')
const versionOf = files => JSON.parse(readFileSync(join(files, 'manifest.json'), 'utf8')).version

function takePrevious() {
  mkdirSync(extension)
  const { PREVIOUS } = process.env
  if (PREVIOUS && statSync(PREVIOUS).isFile()) execFileSync('unzip', ['-q', PREVIOUS, '-d', extension])
  else cpSync(PREVIOUS ?? BUILT, extension, { recursive: true })
  if (PREVIOUS) return
  const file = join(extension, 'manifest.json')
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version: '0.0.9' }))
}
takePrevious()

const more = path => (path === FEED_PATH ? { type: 'application/rss+xml; charset=utf-8', body: FEED } : null)
const stage = setStage(more, { extension })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const runtimeVersion = async () =>
  (await stage.browser.backstage()).evaluate(() => (globalThis.browser ?? globalThis.chrome).runtime.getManifest().version)
const kept = async () => ({
  stored: await stage
    .answer('storedUsage')
    .then(({ reports, bytes, origins, outlets, days }) => ({ reports, bytes, origins, outlets, days })),
  list: (await stage.answer('listStored', { after: null, words: '', outlet: null, origin: null })).reports,
  feeds: await stage
    .answer('listFeeds')
    .then(feeds => feeds.filter(({ curated }) => !curated).map(({ address, title }) => ({ address, title }))),
  settings: await (await stage.browser.backstage()).evaluate(
    async () => (await (globalThis.browser ?? globalThis.chrome).storage.local.get('settings')).settings,
  ),
})

let before
let after
let article
beforeAll(async () => {
  await stage.set(SETTINGS)
  const options = await stage.browser.extensionPage('options.html#corpus')
  await options.waitForSelector('.drop input')
  await (await options.$('.drop input')).uploadFile(PACK)
  await until('the pack is stored', async () => (await stage.answer('storedUsage')).reports >= 12)
  await options.close()
  await stage.answer('addFeed', { address: stage.address(FEED_PATH) })
  article = await stage.open('/article/kastriva-ferry')
  await until('the article is remembered', async () => (await stage.answer('storedUsage')).remembered > 0)
  before = await kept()

  const old = await runtimeVersion()
  expect(old).toBe(versionOf(extension))
  await stage.browser.upgradeTo(BUILT)
  await until('the new version answers', async () => (await runtimeVersion().catch(() => old)) === versionOf(BUILT))
  stage.keeper = await stage.browser.backstage()
  after = await kept()
}, 60_000)

// First: the tab is closed behind the test.
it('compares the article that stayed open anew, and another one', async () => {
  const { page, state } = article
  const anew = await stage.settled(page.url())
  expect([anew.status, anew.comparison.differences.length]).toEqual(['compared', state.comparison.differences.length])
  await page.bringToFront()
  await stage.cards(page, state.comparison.differences.length)
  const next = await stage.open('/article/nordhav-takeover')
  expect(next.state.status).toBe('compared')
})

it('keeps reports, feeds and settings', async () => {
  expect(before.stored.reports).toBeGreaterThan(12)
  expect(before.feeds.map(({ address }) => address)).toEqual([stage.address(FEED_PATH)])
  expect(after).toEqual(before)
})

it('welcomes nobody again', async () => {
  expect(await pagesAt(stage.browser.browser, '/welcome.html')).toEqual([])
})
