/**
 * Pictures of the extension's own pages: popup, side panel, options, welcome, the page to print.
 *
 * Example: `await popupPictures(studio, state)`; `state` is what came of comparing the article
 */
import { join } from 'node:path'
import { until } from '../drive/index.mjs'
import { tabIdOf } from '../drive/states.mjs'
import { ROOT } from '../lib/root.mjs'
import { statesFrom } from './states.mjs'

const PACK = join(ROOT, 'public/corpus/demonstration.json.gz')
const PANEL = { width: 360, height: 640 }
const OPTIONS = { width: 900, height: 1000 }
const NARROW = { width: 360, height: 740 }
const PRINTED = { width: 800, height: 1000 }
const WELCOME = { width: 1000, height: 1100 }
const TABS = ['reading', 'sites', 'corpus', 'dismissed', 'privacy', 'keys', 'about']

export async function popupPictures(studio, state) {
  const { page } = await studio.read(studio.address, 1440, 900)
  await studio.savePopup('popup-differences', page)
  await page.close()
  const { page: quiet } = await studio.read(studio.quiet, 1440, 900)
  for (const [name, written] of Object.entries(statesFrom(state))) {
    await studio.write(studio.quiet, written)
    await studio.savePopup(`popup-${name}`, quiet)
  }
  await quiet.close()
}

export async function panelPictures(studio, state) {
  const { page } = await studio.read(studio.address, 1440, 900)
  const panel = await studio.panelBeside(page, PANEL)
  await studio.save('panel-differences', panel)
  await panel.close()
  await page.close()
  const { page: quiet } = await studio.read(studio.quiet, 1440, 900)
  const other = await studio.panelBeside(quiet, PANEL)
  for (const [name, written] of Object.entries(statesFrom(state))) {
    await studio.write(studio.quiet, written)
    await studio.save(`panel-${name}`, other)
  }
  await other.close()
  await quiet.close()
}

async function store(options) {
  await options.waitForSelector('.drop input')
  await (await options.$('.drop input')).uploadFile(PACK)
  await options.waitForSelector('.reports li')
}

export async function optionPictures(studio) {
  for (const tab of TABS) {
    const options = await studio.driven.extensionPage(`options.html#${tab}`)
    await studio.size(options, OPTIONS.width, OPTIONS.height)
    await options.waitForSelector(`#panel-${tab}:not([hidden]) h2`)
    if (tab === 'reading') await options.waitForSelector('.example li')
    if (tab === 'corpus') await store(options)
    await studio.saveWhole(`options-${tab}`, options, 'main', OPTIONS)
    if (tab === 'reading' || tab === 'corpus') {
      await studio.size(options, NARROW.width, NARROW.height)
      await studio.save(`options-${tab}-360`, options)
    }
    await options.close()
  }
}

export async function welcomePictures(studio) {
  const welcome = await studio.driven.extensionPage('welcome.html')
  await studio.size(welcome, WELCOME.width, WELCOME.height)
  await welcome.waitForSelector('.card')
  await studio.save('welcome', welcome)
  await studio.size(welcome, NARROW.width, NARROW.height)
  await studio.save('welcome-360', welcome)
  await welcome.close()
}

export async function printPictures(studio) {
  const { page } = await studio.read(studio.address, 1440, 900)
  const tab = await tabIdOf(studio.keeper, studio.address)
  const printable = await studio.driven.extensionPage(`print.html?tab=${tab}`)
  await studio.size(printable, PRINTED.width, PRINTED.height)
  await printable.waitForSelector('.card')
  await studio.save('print', printable)
  await printable.close()
  await page.close()
}

/** Last: where the browser withholds sites, the extension starts anew. */
export async function withheldPicture(studio) {
  const page = await studio.driven.newPage()
  await page.goto(studio.address)
  await studio.driven.letReadSites(false)
  const popup = await studio.driven.popupFor(page)
  await until('the popup says why', () => popup.evaluate(() => document.querySelector('.buttons .main') !== null))
  await popup.close()
  await studio.savePopup('popup-withheld', page)
  await page.close()
}
