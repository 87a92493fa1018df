/**
 * Where the pictures of the interface are taken. In: a browser with the extension, the newsstand, a folder, the colours. Out: what the lists of pictures call.
 *
 * Example: `await studio.save('sidebar-differences', page)` → docs/screenshots/sidebar-differences-dark-firefox.png
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { until } from '../drive/index.mjs'
import { hasElement, middleOf } from '../drive/sidebar.mjs'
import { writeState } from '../drive/states.mjs'
import { pictureOfPopup, readStory } from '../lib/tour.mjs'
import { withPalette } from './palette.mjs'

/** Long enough for what moves in to come to rest. */
const SETTLE_MS = 400
/** One with many differences, and one of a story that nothing else is about: there invented states are shown. */
const ARTICLE = 'kastriva-ferry'
const QUIET = 'no-counterpart'

const settle = () => new Promise(resolve => setTimeout(resolve, SETTLE_MS))

function boxOf(root, selector) {
  const element = root.querySelector(selector)
  element.scrollIntoView({ block: 'start', behavior: 'instant' })
  const { x, y, width, height } = element.getBoundingClientRect()
  return { x, y, width, height }
}

/** What lies outside of the window is no part of its picture. */
function within({ x, y, width, height }, window, margin = 0) {
  const [left, top] = [Math.max(0, Math.floor(x - margin)), Math.max(0, Math.floor(y - margin))]
  const [right, foot] = [Math.min(window.width, Math.ceil(x + width + margin)), Math.min(window.height, Math.ceil(y + height + margin))]
  return { x: left, y: top, width: right - left, height: foot - top }
}

/** A tab in the background is not drawn, or not whole: the panel comes to the front and goes on following the tab that it stood beside. */
async function toFront(panel) {
  await panel.evaluate(async () => {
    const { tabs } = globalThis.browser ?? globalThis.chrome
    const [beside] = await tabs.query({ active: true, currentWindow: true })
    const query = (_asked, answer) => {
      const found = tabs.get(beside.id).then(tab => [tab])
      if (typeof answer === 'function') found.then(answer)
      return found
    }
    Object.defineProperty(tabs, 'query', { value: query, configurable: true })
  })
  await panel.bringToFront()
}

export async function openStudio({ driven, newsstand, folder, colours }) {
  const keeper = await driven.backstage()
  const taken = []
  const pathOf = name => join(folder, `${name}-${colours}-${driven.name}.png`)
  const noted = name => {
    taken.push(name)
    return pathOf(name)
  }
  const [address, quiet] = [ARTICLE, QUIET].map(id => `${newsstand.origin}/article/${id}`)
  const studio = { driven, keeper, taken, address, quiet, pathOf }

  /** Chromium takes the colours page by page; Firefox knows no emulation and was started with them. */
  studio.dress = page => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colours }]).catch(() => {})
  studio.size = async (page, width, height) => {
    await page.setViewport({ width, height })
    await settle()
  }
  studio.save = async (name, page, clip) => {
    await settle()
    const png = await page.screenshot(clip && { clip })
    writeFileSync(noted(name), withPalette(Buffer.from(png)))
  }
  /** As high as what it shows, up to the window. */
  studio.saveWhole = async (name, page, selector, window) => {
    const box = await page.evaluate(selector => {
      const { width, height } = document.querySelector(selector).getBoundingClientRect()
      return { x: 0, y: 0, width, height }
    }, selector)
    await studio.save(name, page, within({ ...box, width: window.width }, window))
  }
  studio.inSidebar = (page, work, ...given) => driven.inSidebar(page, work, ...given)
  studio.seen = (page, selector) => until(`${selector} in the sidebar`, () => studio.inSidebar(page, hasElement, selector))
  /** The sidebar takes a reader's own clicks only. */
  studio.click = async (page, selector) => {
    await studio.seen(page, selector)
    await page.bringToFront()
    await settle()
    const { x, y } = await studio.inSidebar(page, middleOf, selector)
    await page.mouse.click(x, y)
    await settle()
  }
  /** An element of the sidebar, scrolled to and cut out. */
  studio.saveInSidebar = async (name, page, selector, window, margin = 10) => {
    await studio.seen(page, selector)
    await studio.inSidebar(page, boxOf, selector)
    await settle()
    await studio.save(name, page, within(await studio.inSidebar(page, boxOf, selector), window, margin))
  }
  studio.panelBeside = async (page, { width, height }) => {
    const panel = await driven.panelBehind(page)
    await studio.dress(panel)
    await studio.size(panel, width, height)
    await panel.waitForSelector('.summary')
    await toFront(panel)
    return panel
  }
  /** Opens an article at a width and waits for what comes of it. */
  studio.read = async (address, width, height) => {
    const page = await driven.newPage()
    await studio.size(page, width, height)
    const state = await readStory(page, keeper, address)
    return { page, state }
  }
  studio.savePopup = async (name, page) => {
    const path = noted(name)
    await pictureOfPopup(driven, page, path, colours)
    writeFileSync(path, withPalette(readFileSync(path)))
  }
  studio.write = (address, state) => writeState(keeper, address, state)
  return studio
}
