/** What is kept on the device: remembered from the popup, listed and deleted on the options page; pack files in and out. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { until } from '../../scripts/drive/index.mjs'
import { ROOT } from '../../scripts/lib/root.mjs'
import { setStage } from './stage.mjs'

const stage = setStage()
const PATH = '/article/kastriva-ferry'
const PACK = join(ROOT, 'public/corpus/demonstration.json.gz')
const folder = mkdtempSync(join(tmpdir(), 'otherwise-stored-'))
let options

const section = () =>
  options.evaluate(() => {
    const heading = [...document.querySelectorAll('h2')].find(({ textContent }) => textContent === 'On this device')
    return heading?.closest('section').innerText.replace(/\s+/g, ' ') ?? ''
  })
const says = words => until(`the options say “${words}”`, async () => (await section()).includes(words))
const titles = () =>
  options.evaluate(() => [...document.querySelectorAll('.reports li')].map(row => (row.querySelector('a') ?? row).firstChild.textContent))
const press = words =>
  options.evaluate(words => {
    const named = button => button.getAttribute('aria-label') ?? button.textContent
    ;[...document.querySelectorAll('section button')].find(button => named(button).startsWith(words)).click()
  }, words)
const focused = words =>
  until(`the focus is on “${words}”`, () => options.evaluate(words => document.activeElement?.textContent === words, words))
/** Presses a button that asks first, and says yes. */
async function confirm(words) {
  await press(words)
  await focused('Keep them')
  await options.evaluate(() => document.querySelector('[role=alertdialog] button').click())
}
const upload = async file => (await options.$('.drop input')).uploadFile(file)

/** To the page, which asks anew what is stored. Headless browsers don't tell it by themselves. */
async function comeBack() {
  await options.bringToFront()
  await options.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
}

async function openOptions() {
  options = await stage.browser.extensionPage('options.html#corpus')
  await options.waitForSelector('.drop input')
}

beforeEach(openOptions)
afterEach(async () => {
  await stage.ask('removeAllStored')
  await options.close()
  await stage.set({ remember: false, packsOff: [] })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('an article', () => {
  const inPopup = async (page, words) => {
    const popup = await stage.browser.popupFor(page)
    await until(`the popup offers “${words}”`, () => popup.evaluate(words => document.body.innerText.includes(words), words))
    await popup.evaluate(words => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words).click(), words)
    return popup
  }

  it('is remembered from the popup, listed, and deleted', async () => {
    const { page, state } = await stage.open(PATH)
    const popup = await inPopup(page, 'Remember this article')
    await until('the popup says so', () => popup.evaluate(() => document.body.innerText.includes('Remembered on this device.')))
    await popup.close()
    await comeBack()
    await says('1 report,')
    await until('it is listed', async () => (await titles()).length === 1)
    expect(await titles()).toEqual([state.title])
    expect(await section()).toContain('remembered by you')
    await press('Delete “')
    await says('Nothing is stored yet.')
  })

  it('is forgotten in the popup', async () => {
    const { page } = await stage.open(PATH)
    const popup = await inPopup(page, 'Remember this article')
    await until('it is kept', () => popup.evaluate(() => document.body.innerText.includes('Forget it')))
    await popup.close()
    // The next popup knows.
    await (await inPopup(page, 'Forget it')).close()
    await until('it is gone', async () => {
      await comeBack()
      return (await section()).includes('Nothing is stored yet.')
    })
  })

  it('is remembered by itself once the reader wants that', async () => {
    await stage.open('/article/no-counterpart')
    await stage.set({ remember: true })
    const { state } = await stage.open(PATH)
    await until('it is listed', async () => {
      await comeBack()
      return (await titles()).length > 0
    })
    expect(await titles()).toEqual([state.title])
  })
})

describe('a pack file', () => {
  it('that is dropped on the page: an article of its story shows what its reports state differently', async () => {
    await stage.set({ packsOff: ['demonstration'] })
    const before = await stage.open(PATH)
    expect(before.state.comparison.stories).toEqual([])
    await before.page.close()
    await options.bringToFront()
    await options.evaluate(packed => {
      const bytes = Uint8Array.from(atob(packed), sign => sign.charCodeAt(0))
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([bytes], 'spring.json.gz'))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    }, readFileSync(PACK).toString('base64'))
    await says('spring.json.gz: 12 reports added.')
    const { page, state } = await stage.open(PATH)
    const outlets = state.comparison.differences.flatMap(({ there }) => there.map(({ outlet }) => outlet))
    expect(outlets.length).toBeGreaterThan(0)
    await stage.seen(page, '.card')
    expect(await stage.inSidebar(page, root => root.textContent)).toContain(outlets[0])
    await options.bringToFront()
    await confirm('Delete what came from: file spring.json.gz')
    await says('12 reports deleted.')
  })

  it('that is chosen twice is known the second time', async () => {
    await upload(PACK)
    await says('12 reports added')
    await upload(PACK)
    await says('0 reports added, 12 known already')
  })

  it('that is none is refused in a line, and nothing of it is kept', async () => {
    const broken = join(folder, 'broken.json.gz')
    writeFileSync(broken, readFileSync(PACK).subarray(0, 5000))
    await upload(broken)
    await says('broken.json.gz was not opened: it is broken, or cut off.')
    await says('Nothing is stored yet.')
  })

  it('made of everything is valid, and brings everything back', async () => {
    await upload(PACK)
    await says('12 reports added')
    await options.evaluate(() => {
      // Where a download ends up is the browser's own affair: what is handed to it is taken here.
      const original = URL.createObjectURL
      URL.createObjectURL = blob => {
        globalThis.exported = blob
        return original(blob)
      }
      HTMLAnchorElement.prototype.click = () => {}
    })
    await press('Export everything')
    await says('12 reports exported.')
    const packed = await options.evaluate(async () => {
      const bytes = new Uint8Array(await globalThis.exported.arrayBuffer())
      return btoa([...bytes].map(byte => String.fromCharCode(byte)).join(''))
    })
    const file = join(folder, 'everything.json.gz')
    writeFileSync(file, Buffer.from(packed, 'base64'))
    const { stdout, status } = spawnSync(process.execPath, [join(ROOT, 'dist/cli/otherwise.js'), 'inspect', file, '--json'], {
      encoding: 'utf8',
    })
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ valid: true, evidence: 'phrase', reports: 12 })
    await press('Delete everything stored')
    await focused('Keep them')
    await options.bringToFront()
    await options.keyboard.press('Escape')
    await focused('Delete everything stored')
    expect(await section()).toContain('12 reports')
    await confirm('Delete everything stored')
    await says('Nothing is stored yet.')
    await upload(file)
    await says('everything.json.gz: 12 reports added')
  })
})

it('what is old goes by an alarm', async () => {
  const alarm = await stage.keeper.evaluate(() => (globalThis.browser ?? globalThis.chrome).alarms.get('retention'))
  expect(alarm).toMatchObject({ periodInMinutes: 180 })
})
