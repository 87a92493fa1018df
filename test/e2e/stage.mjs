/**
 * The stage of an end-to-end test: the newsstand, the gateway as the only way out, and a browser with the extension.
 *
 * Example: `const stage = setStage()`, then in a test `const { page, state } = await stage.open(stage.story('ferry'))`
 */
import { afterAll, afterEach, beforeAll } from 'vitest'
import { serveNewsstand } from '../../demo/newsstand.mjs'
import { openGateway } from '../../scripts/drive/gateway.mjs'
import { openBrowser, until } from '../../scripts/drive/index.mjs'
import { hasElement, middleOf } from '../../scripts/drive/sidebar.mjs'
import { entryOf, isSettled, stateOf } from '../../scripts/drive/states.mjs'

export const BROWSER = process.env.BROWSER ?? 'chrome'

/** The worker that runs the tests is told to end; what it started ends with it. */
for (const end of ['SIGTERM', 'disconnect']) process.once(end, () => process.exit())

/** What all test files share, since a browser takes longer to start than most of them to run; it goes with the process. */
let common = null

async function openHall({ extension, welcome, room, profile } = {}) {
  const hall = { more: null, isOurs: null }
  hall.newsstand = await serveNewsstand(0, (...asked) => hall.more?.(...asked) ?? null)
  hall.gateway = await openGateway(hall.newsstand.origin, { isOurs: host => hall.isOurs?.(host) ?? false })
  hall.browser = await openBrowser(BROWSER, { gateway: hall.gateway.port, extension, welcome, room, profile })
  hall.close = async () => {
    await hall.browser.close()
    await hall.gateway.close()
    await hall.newsstand.close()
  }
  return hall
}

/** Leaves the browser as a reader finds it who has just installed the extension. */
async function clear(hall, keeper) {
  await hall.browser.stopBackground()
  await keeper.evaluate(async () => {
    const { storage } = globalThis.browser ?? globalThis.chrome
    await Promise.all([storage.local.clear(), storage.session.clear()])
    const forget = name =>
      new Promise((resolve, reject) => {
        const asked = indexedDB.deleteDatabase(name)
        asked.onsuccess = resolve
        asked.onerror = () => reject(asked.error)
      })
    await Promise.all((await indexedDB.databases()).map(({ name }) => forget(name)))
  })
  for (const page of await hall.browser.browser.pages()) if (page !== keeper) await page.close()
  // Where it is still ending, it takes no message.
  await until('the background is there again', () =>
    keeper.evaluate(() =>
      (globalThis.browser ?? globalThis.chrome).runtime.sendMessage({ name: 'listPacks', argument: null }).then(Boolean, () => false),
    ),
  )
}

/**
 * `more`: pages that the newsstand serves besides, see demo/newsstand.mjs. `isOurs`: hosts that it answers for, see gateway.mjs.
 * `extension`: a folder with another one than was built. `welcome`: the page of the installation stays open.
 * `room`, `profile`: see openBrowser. `apart`: in a browser of its own, which those need that change what cannot be put back from inside.
 */
export function setStage(
  more,
  { isOurs, extension, welcome, room, profile, apart = extension !== undefined || welcome === true || profile !== undefined } = {},
) {
  const stage = {}
  const visited = new Set()
  let hall
  beforeAll(async () => {
    if (apart) {
      hall = await openHall({ extension, welcome, room, profile })
    } else {
      common ??= openHall()
      hall = await common
    }
    Object.assign(hall, { more, isOurs })
    Object.assign(stage, { newsstand: hall.newsstand, gateway: hall.gateway, browser: hall.browser })
    stage.keeper = await stage.browser.backstage()
    if (!apart) await clear(hall, stage.keeper)
  })
  afterAll(async () => {
    if (apart) await hall?.close()
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
  /** Cards are drawn a few at a time: waits for that many. */
  stage.cards = (page, count) =>
    until(`${count} cards`, async () => (await stage.inSidebar(page, root => root.querySelectorAll('.card').length)) === count)
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
  /** Asks the background as the options do: { result } or { error }. */
  stage.ask = (name, argument = null) =>
    stage.keeper.evaluate(message => (globalThis.browser ?? globalThis.chrome).runtime.sendMessage(message), { name, argument })
  /** The same, where an error is none of the answers that are looked for. */
  stage.answer = async (name, argument) => {
    const { error, result } = await stage.ask(name, argument)
    if (error !== undefined) throw new Error(`${name}: ${error}`)
    return result
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
