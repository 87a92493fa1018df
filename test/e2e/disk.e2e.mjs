/**
 * The disk itself is full, for real, under the extension as it is shipped: it may store without limit, so nothing else bounds it. What fitted
 * is whole, it is said, articles are compared, everything at once can be deleted, and with room again all goes on.
 *
 * At night, with DISK=1: how soon a browser stumbles over a full disk hangs on what else it writes just then. Needs a disk of its own to fill;
 * else full.e2e.mjs alone tells of a storage that is full.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDisk } from '../../scripts/drive/disk.mjs'
import { until } from '../../scripts/drive/index.mjs'
import { writePack } from '../../src/core/pack.ts'
import { fillers } from '../store/sample.ts'
import { setStage } from './stage.mjs'

const REPORTS = 6000
/** Bytes: a browser's own files take most of it. */
const SIZE = 400_000_000
/** Bytes left for the reports: some of them fit, and not all. */
const ROOM = 2_000_000

const disk = process.env.DISK ? openDisk(SIZE) : null

describe.skipIf(disk === null)('a full disk', () => {
  const files = mkdtempSync(join(tmpdir(), 'otherwise-packs-'))
  const stage = setStage(undefined, { profile: disk?.folder })
  const packOf = (name, reports) => {
    const file = join(files, name)
    writeFileSync(file, gzipSync(writePack({ name: 'Notices', demonstration: false, evidence: 'phrase', reports: fillers(reports) })))
    return file
  }
  let options

  const shown = () => options.evaluate(() => document.body.innerText.replace(/\s+/g, ' '))
  const says = (words, patience = 60_000) => until(`the options say “${words}”`, async () => words.exec(await shown()), { patience })
  const upload = async file => (await options.$('.drop input')).uploadFile(file)
  /** The browser may have to open its files anew first. */
  const stored = () =>
    until('what is stored can be read', async () => {
      const { result } = await stage.ask('storedUsage')
      return result === undefined ? null : { reports: result.reports }
    })

  beforeAll(async () => {
    options = await stage.browser.extensionPage('options.html#corpus')
    await options.waitForSelector('.drop input')
  })
  afterAll(async () => {
    await options?.close()
    rmSync(files, { recursive: true, force: true })
  })
  // Registered first, so run last: the browser is closed by then.
  afterAll(() => disk.close())

  it('is said, and what fitted is whole', { timeout: 120_000 }, async () => {
    disk.fill(ROOM)
    await upload(packOf('large.json.gz', REPORTS))
    const [, told] = await says(/large\.json\.gz was not opened: [^.]+\. (\d+) of 6000 reports are in; open the file again to go on/)
    expect(Number(told)).toBeLessThan(REPORTS)
    expect(await stored()).toEqual({ reports: Number(told) })
    await says(new RegExp(`${Number(told).toLocaleString('en')} reports`))
    expect(await shown()).not.toContain('Nothing is stored yet')
  })

  it('leaves articles to be compared', async () => {
    const { page, state } = await stage.open('/article/kastriva-ferry')
    await stage.seen(page, '.card')
    expect([state.status, state.unread]).toEqual(['compared', undefined])
    await options.bringToFront()
  })

  it('refuses a change in plain words, or takes it whole', async () => {
    const before = await stored()
    const { error, result } = await stage.ask('removeStoredOrigin', { by: 'file', name: 'large.json.gz' })
    if (error === undefined) expect(result.removed).toBe(before.reports)
    else expect(error).toMatch(/so nothing was changed/)
    expect(await stored()).toEqual(error === undefined ? { reports: 0 } : before)
  })

  it('lets everything be deleted, which gives the room back', async () => {
    expect(await stage.ask('removeAllStored')).toEqual({ result: null })
    expect(await stored()).toEqual({ reports: 0 })
    await until('there is room again', () => disk.free() > ROOM / 2)
  })

  it('with room again, takes reports', { timeout: 120_000 }, async () => {
    disk.empty()
    await upload(packOf('small.json.gz', 100))
    await says(/small\.json\.gz: 100 reports added/)
    expect(await stored()).toEqual({ reports: 100 })
  })
})
