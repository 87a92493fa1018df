/**
 * The pictures that the stores ask for, in exactly their sizes: what a reader sees of an article, one card, the options, the welcome page, a tile.
 *
 * Example: `await storePictures(studio)` → docs/store/images/1-list-light-chrome.png (1280 × 800), …, tile-light-chrome.png (440 × 280)
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../lib/root.mjs'

/** Chrome's store takes this and 640 × 400; Firefox's anything up to 2400 × 1800. */
const SCREEN = { width: 1280, height: 800 }
/** A window in which the article has room beside the sidebar, drawn smaller. */
const WINDOW = { width: 1600, height: 1000, deviceScaleFactor: SCREEN.width / 1600 }
/** Of Chrome's store alone. */
const TILE = { width: 440, height: 280 }

const words = JSON.parse(readFileSync(join(ROOT, 'public/_locales/en/messages.json'), 'utf8'))

/** The icon, the name and what it is for, in the colours of the icon. */
function tile() {
  const icon = readFileSync(join(ROOT, 'public/icons/icon.svg')).toString('base64')
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>
    body { margin: 0; width: ${TILE.width}px; height: ${TILE.height}px; display: grid; align-content: center; justify-items: center; gap: 14px;
      background: #fbfaf7; color: #23201c; font-family: system-ui, sans-serif; text-align: center }
    img { width: 88px; height: 88px }
    h1 { margin: 0; font-size: 34px; letter-spacing: -0.01em }
    p { margin: 0; max-width: 350px; font-size: 17px; line-height: 1.35 }
  </style><img alt="" src="data:image/svg+xml;base64,${icon}"><h1>${words.extName.message}</h1>
  <p>Which claims do other outlets state differently?</p>`
}

function scrollTo(root, selector) {
  root.querySelector(selector).scrollIntoView({ block: 'start', behavior: 'instant' })
}

/** A picture of another size would be sent back. */
async function save(studio, name, page, { width, height }) {
  await studio.save(name, page)
  const png = readFileSync(studio.pathOf(name))
  const [wide, high] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  if (wide !== width || high !== height) throw new Error(`${name} is ${wide} × ${high}, not ${width} × ${height}`)
}

async function inArticle(studio) {
  const { page } = await studio.read(studio.address, WINDOW.width, WINDOW.height)
  await page.setViewport(WINDOW)
  await studio.seen(page, '.card')
  await save(studio, '1-list', page, SCREEN)
  await studio.inSidebar(page, scrollTo, '.card:has(.steps)')
  await save(studio, '2-card', page, SCREEN)
  await page.close()
}

async function ownPage(studio, name, path, selector) {
  const page = await studio.driven.extensionPage(path)
  await studio.size(page, SCREEN.width, SCREEN.height)
  await page.waitForSelector(selector)
  await save(studio, name, page, SCREEN)
  await page.close()
}

export async function storePictures(studio) {
  await inArticle(studio)
  await ownPage(studio, '3-privacy', 'options.html#privacy', '#panel-privacy:not([hidden]) h2')
  await ownPage(studio, '4-welcome', 'welcome.html', '.card')
  if (studio.driven.name !== 'chrome') return
  const page = await studio.driven.newPage()
  await studio.size(page, TILE.width, TILE.height)
  await page.setContent(tile())
  await save(studio, 'tile', page, TILE)
  await page.close()
}
