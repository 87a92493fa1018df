/**
 * Walks through the newsstand without a window. In: which browser, the newsstand. Out: the differences in the terminal, and
 * pictures of a page with its sidebar and of the popup, light and dark, in out/.
 *
 * Example: `• People killed (conflict)`, below it `this article: “31 people died”`, `The Quay: “44 people died”`
 */
import { mkdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { openBrowser, until } from '../drive/index.mjs'
import { isSettled, stateOf } from '../drive/states.mjs'
import { ROOT } from './root.mjs'

const OUT = join(ROOT, 'out')
/** Long enough for a sidebar to finish moving in. */
const SETTLE_MS = 700
/** Long enough for the last button of the popup. */
const LAST_MS = 1500

const plural = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`
const named = outlet => outlet ?? 'unnamed outlet'

function describe(state) {
  if (state.status === 'unsuited') return [`  not compared: ${state.why}`]
  if (state.status === 'failed') return [`  failed: ${state.message}`]
  if (state.status !== 'compared') return ['  no article to compare']
  const { stories, differences } = state.comparison
  if (stories.length === 0) return [`  no other report of this story among ${state.searched}`]
  const outlets = new Set(stories.map(({ outlet }) => outlet))
  const sum = `  ${plural(stories.length, 'report')} of ${plural(outlets.size, 'outlet')}, ${plural(differences.length, 'difference')}`
  return [sum, ...differences.flatMap(describeDifference)]
}

function describeDifference({ relation, topic, here, there }) {
  const quotes = [['this article', here.quote], ...there.map(({ outlet, quote }) => [named(outlet), quote])]
  return [`  • ${topic} (${relation})`, ...quotes.map(([who, quote]) => `      ${who}: “${quote}”`)]
}

const settle = () => new Promise(resolve => setTimeout(resolve, SETTLE_MS))

export async function pictureOfPage(page, path) {
  await page.bringToFront()
  await settle()
  await page.screenshot({ path })
}

export async function pictureOfPopup(driven, page, path, colours = 'light') {
  const popup = await driven.popupFor(page)
  // Chromium's popup keeps the colours of the browser's own interface; Firefox follows the preference and knows no emulation.
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colours }]).catch(() => {})
  await popup.waitForSelector('.buttons')
  // Asked for after the rest is drawn, and then the window grows; pages that were not compared have none.
  await popup.waitForSelector('.memory', { timeout: LAST_MS }).catch(() => {})
  await settle()
  const size = await popup.evaluate(() => {
    const { width, height } = document.body.getBoundingClientRect()
    return { width: Math.ceil(width), height: Math.ceil(height) }
  })
  await popup.screenshot({ path, clip: { x: 0, y: 0, ...size } })
  await popup.close()
}

/** Opens an article and waits for what the extension makes of it. */
export async function readStory(page, keeper, url) {
  await page.bringToFront()
  await page.goto(url, { waitUntil: 'load' })
  return until(`a state for ${url}`, async () => {
    const state = await stateOf(keeper, url)
    return isSettled(state) ? state : null
  })
}

async function takePictures(driven, url, name, colours) {
  const suffix = `${name}-${colours}`
  const page = await driven.newPage()
  await readStory(page, await driven.extensionPage('options.html'), url)
  const paths = [join(OUT, `page-${suffix}.png`), join(OUT, `popup-${suffix}.png`)]
  await pictureOfPage(page, paths[0])
  await pictureOfPopup(driven, page, paths[1], colours)
  return paths
}

async function readAll({ driven, newsstand }) {
  const keeper = await driven.extensionPage('options.html')
  const page = await driven.newPage()
  let best = null
  for (const story of newsstand.stories) {
    const url = `${newsstand.origin}/article/${story.id}`
    const state = await readStory(page, keeper, url)
    console.log(`\n${story.title} (${story.outlet})\n${describe(state).join('\n')}`)
    const count = state.status === 'compared' ? state.comparison.differences.length : 0
    if (count > (best?.count ?? 0)) best = { url, count }
  }
  return best
}

export async function tour({ name, newsstand, opened }) {
  mkdirSync(OUT, { recursive: true })
  const taken = []
  let best = null
  for (const colours of ['light', 'dark']) {
    const driven = await openBrowser(name, { colours })
    opened(driven)
    best ??= await readAll({ driven, newsstand })
    if (best) taken.push(...(await takePictures(driven, best.url, name, colours)))
    await driven.close()
  }
  if (best === null) throw new Error('no differences were found in any of the articles')
  console.log(`\nPictures: ${taken.map(path => relative(ROOT, path)).join(', ')}`)
}
