/**
 * The stage of an end-to-end test: the newsstand, the gateway as the only way out, and a browser with the extension.
 *
 * Example: `const stage = setStage()`, then in a test `const { page, state } = await stage.open(stage.story('ferry'))`
 */
import { afterAll, afterEach, beforeAll } from 'vitest'
import { serveNewsstand } from '../../demo/newsstand.mjs'
import { openGateway } from '../../scripts/drive/gateway.mjs'
import { openBrowser, until } from '../../scripts/drive/index.mjs'
import { entryOf, isSettled, stateOf } from '../../scripts/drive/states.mjs'

export const BROWSER = process.env.BROWSER ?? 'chrome'

const hasElement = (root, selector) => root.querySelector(selector) !== null

function middleOf(root, selector) {
  const element = root.querySelector(selector)
  element.scrollIntoView({ block: 'nearest' })
  const { x, y, width, height } = element.getBoundingClientRect()
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) }
}

/**
 * `more`: pages that the newsstand serves besides, see demo/newsstand.mjs. `isOurs`: hosts that it answers for, see gateway.mjs.
 * `extension`: a folder with another one than was built.
 */
export function setStage(more, { extension, isOurs } = {}) {
  const stage = {}
  const visited = new Set()
  beforeAll(async () => {
    stage.newsstand = await serveNewsstand(0, more)
    stage.gateway = await openGateway(stage.newsstand.origin, { isOurs })
    stage.browser = await openBrowser(BROWSER, { gateway: stage.gateway.port, extension })
    stage.keeper = await stage.browser.extensionPage('options.html')
  })
  afterAll(async () => {
    await stage.browser?.close()
    await stage.gateway?.close()
    await stage.newsstand?.close()
  })

  // Two tabs with one address could not be told apart by what is kept of them.
  afterEach(async () => {
    for (const page of visited) if (!page.isClosed()) await page.close()
    visited.clear()
  })

  stage.address = path => `${stage.newsstand.origin}${path}`
  stage.state = url => stateOf(stage.keeper, url)
  /** When that was noted. */
  stage.noted = async url => (await entryOf(stage.keeper, url))?.since ?? 0
  stage.settled = url =>
    until(`a settled state for ${url}`, async () => {
      const state = await stage.state(url)
      return isSettled(state) ? state : null
    })
  /** Opens a path in a tab of its own. */
  stage.visit = async path => {
    const page = await stage.browser.newPage()
    visited.add(page)
    await page.goto(stage.address(path), { waitUntil: 'load' })
    return page
  }
  /** Opens an article and waits for what the extension makes of it. */
  stage.open = async path => {
    const page = await stage.visit(path)
    return { page, state: await stage.settled(stage.address(path)) }
  }
  /** Runs in the sidebar's closed shadow root. */
  stage.inSidebar = (page, work, ...given) => stage.browser.inSidebar(page, work, ...given)
  /** Waits until something is in the sidebar. */
  stage.seen = (page, selector) => until(`${selector} in the sidebar`, () => stage.inSidebar(page, hasElement, selector))
  /** Clicks where a reader would: once the element has come to rest, in its middle. */
  stage.click = async (page, selector) => {
    await stage.seen(page, selector)
    let before = ''
    const at = await until(`${selector} comes to rest`, async () => {
      const now = await stage.inSidebar(page, middleOf, selector)
      const rests = JSON.stringify(now) === before
      before = JSON.stringify(now)
      return rests ? now : null
    })
    await page.mouse.click(at.x, at.y)
  }
  /** Saves settings as another page of the extension would. */
  stage.set = change =>
    stage.keeper.evaluate(async change => {
      const { storage } = globalThis.browser ?? globalThis.chrome
      const { settings = {} } = await storage.local.get('settings')
      await storage.local.set({ settings: { ...settings, ...change } })
    }, change)
  return stage
}
