/**
 * The storage gives out for real: the browser's limit is reached, or it throws away what is stored while the extension is at work. Each is
 * said in words, what can be read is compared with, and there is a way on.
 */

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from '../../scripts/drive/index.mjs'
import { ROOT } from '../../scripts/lib/root.mjs'
import { writePack } from '../../src/core/pack.ts'
import { fillers } from '../store/sample.ts'
import { BROWSER, setStage } from './stage.mjs'

const PATH = '/article/kastriva-ferry'
const REPORTS = 6000
/** Bytes: some of them fit, and not all. */
const ROOM = 2_500_000

const folder = mkdtempSync(join(tmpdir(), 'otherwise-full-'))
/** Who may store without limit is limited by the disk alone: the same files, but for that permission. */
const extension = join(folder, 'extension')
cpSync(join(ROOT, 'dist', BROWSER), extension, { recursive: true })
const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'))
writeFileSync(
  join(extension, 'manifest.json'),
  JSON.stringify({ ...manifest, permissions: manifest.permissions.filter(name => name !== 'unlimitedStorage') }),
)
const stage = setStage(undefined, { extension, room: ROOM })
const large = join(folder, 'large.json.gz')
const small = join(folder, 'small.json.gz')
let options

const section = () =>
  options.evaluate(() => {
    const heading = [...document.querySelectorAll('h2')].find(({ textContent }) => textContent === 'On this device')
    return heading?.closest('section').innerText.replace(/\s+/g, ' ') ?? ''
  })
const says = (words, patience = 60_000) => until(`the options say “${words}”`, async () => words.exec(await section()), { patience })
const upload = async file => (await options.$('.drop input')).uploadFile(file)
const stored = async () => (await stage.ask('storedUsage')).result.reports

beforeAll(async () => {
  for (const [file, reports] of [
    [large, REPORTS],
    [small, 100],
  ]) {
    writeFileSync(file, gzipSync(writePack({ name: 'Notices', demonstration: false, evidence: 'phrase', reports: fillers(reports) })))
  }
  options = await stage.browser.extensionPage('options.html#corpus')
  await options.waitForSelector('.drop input')
})
afterAll(async () => {
  await options?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** All room is there at once, whatever an earlier try left: the browser gives back what is deleted when it likes. */
async function emptied() {
  await stage.browser.evictStorage()
  await stage.ask('removeAllStored')
  expect(await stored()).toBe(0)
}

async function uploadSmall() {
  await upload(small)
  // What is said may still be of the time before.
  await until('its reports are in', async () => (await stored()) === 100)
  await says(/small\.json\.gz: 100 reports added/)
  expect(await stored()).toBe(100)
}

const compared = async () => {
  const { page, state } = await stage.open(PATH)
  await stage.seen(page, '.card')
  return state
}

it('a pack that does not fit: it is said, what fitted is whole, articles are compared, and once all is deleted there is room again', {
  timeout: 180_000,
}, async () => {
  await emptied()
  await upload(large)
  const [, told] = await says(/there is no room left on this device\. (\d+) of 6000 reports are in; open the file again to go on/)
  const fitted = await stored()
  expect(fitted).toBe(Number(told))
  expect(fitted).toBeGreaterThan(0)
  expect(fitted).toBeLessThan(REPORTS)
  // What is there is looked through, beside the packs.
  const state = await compared()
  expect([state.status, state.unread]).toEqual(['compared', undefined])
  expect(state.searched).toBeGreaterThan(fitted)
  await options.bringToFront()
  // Chromium has no room even to write down what goes; what is asked for then happens whole or not at all, and is said.
  const { error, result } = await stage.ask('removeStoredOrigin', { by: 'file', name: 'large.json.gz' })
  expect(result?.removed ?? error).toEqual(error === undefined ? fitted : expect.stringContaining('is full, so nothing was changed'))
  expect(await stored()).toBe(error === undefined ? 0 : fitted)
  expect(await stage.ask('removeAllStored')).toEqual({ result: null })
  await until(
    'there is room again',
    async () => (await options.evaluate(async () => (await navigator.storage.estimate()).usage)) < ROOM * 0.8,
    { patience: 45_000 },
  )
  await uploadSmall()
})

it('what the browser throws away while all is open: nothing fails, the store is empty and takes reports', async () => {
  await emptied()
  await uploadSmall()
  await stage.browser.evictStorage()
  expect(await stored()).toBe(0)
  expect((await compared()).status).toBe('compared')
  await options.bringToFront()
  await uploadSmall()
})
