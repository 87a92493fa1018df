/**
 * Drives a real browser with the extension in it. In: which browser, how. Out: one interface for both.
 *
 *   name                                  'chrome' | 'firefox'
 *   newPage()                             a tab (puppeteer's Page)
 *   extensionPage(path)                   a page of the extension in a tab of its own
 *   backstage()                               the options page that calls of the extension's interface are made from; stays open
 *   popupFor(page)                        the popup as it shows for that tab; call its close()
 *   inSidebar(page, work, ...given)       runs work(shadowRoot, ...given) inside the sidebar's closed shadow root; null without one
 *   panelBehind(page)                     the side panel’s page in a tab behind that one, where it sees the same active tab as the real panel
 *   sidePanel(), isSidebarOpen()          the real side panel once it opens (Chrome), whether the real sidebar is open (Firefox)
 *   asPrinted(page, on)                   shows the page as it would be printed, or as on a screen again
 *   pressCommand(page)                    what the keyboard command does
 *   stopBackground()                      ends the service worker or event page, as the browser does after a while
 *   letReadSites(yes)                     whether the browser lets the extension read pages and fetch from sites, as the reader may choose
 *   evictStorage()                        throws away what the extension stored in IndexedDB, as a browser does when the disk gets full
 *   upgradeTo(files)                      puts another version in the extension's place, as an update does; where it was loaded from, its files are changed
 *   recordTraffic()                       notes what the extension's own contexts ask for; gives how to look (Chrome only)
 *   watchErrors(page)                     errors of the extension's scripts from now on, in that page and behind it; gives how to look
 *   traceWork(page)                       records until the function that it gives is called: { address: longest work of the extension, { start, work } in ms } (Chrome only)
 *   process(), close()
 *
 * The welcome page, which the extension opens when it is installed, is closed first: it would stand before every other tab. `welcome: true` leaves it open.
 * `room`: bytes that the extension may store, where it has no leave to store without limit.
 * `profile`: an empty folder for what the browser keeps, which the caller throws away; else one is made.
 *
 * Example: `const browser = await openBrowser('firefox', { headless: true })`
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser } from '../browsers.mjs'
import { ROOT } from '../lib/root.mjs'
import { launchChrome } from './chrome.mjs'
import { launchFirefox } from './firefox.mjs'
import { until } from './until.mjs'

export { until }

/** Wide enough for an article beside the sidebar. */
export const WINDOW = { width: 1440, height: 900 }

const LAUNCH = { chrome: launchChrome, firefox: launchFirefox }

/** Throw-away profiles in use, and browsers. They go with the process even when it is told to stop while a browser starts. */
const profiles = new Set()
const running = new Set()

function removeProfile(profile) {
  // A browser that was just ended may still be writing.
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
  profiles.delete(profile)
}

process.on('exit', () => {
  for (const started of running) started?.kill('SIGKILL')
  profiles.forEach(removeProfile)
})

function newProfile() {
  const profile = mkdtempSync(join(tmpdir(), 'otherwise-profile-'))
  profiles.add(profile)
  return profile
}

/** Open pages whose address ends so. They are asked themselves: of pages that an extension opened, Firefox does not tell. */
export async function pagesAt(browser, end) {
  const pages = await browser.pages()
  const addresses = await Promise.all(pages.map(page => page.evaluate(() => location.href).catch(() => '')))
  return pages.filter((_, i) => addresses[i].endsWith(end))
}

/** Closes the welcome page once it is there, where the extension has one: some tests bring a smaller extension. */
async function closeWelcome({ browser }, extension) {
  if (!existsSync(join(extension, 'welcome.html'))) return
  const [page] = await until('the welcome page', async () => {
    const found = await pagesAt(browser, '/welcome.html')
    return found.length > 0 ? found : null
  })
  // Closed while it still begins, it may take the words of the next page along.
  await page.waitForSelector('h1')
  await page.close()
}

/** `gateway`: the port of a proxy that everything has to pass. `extension`: the folder of the built extension. */
export async function openBrowser(
  name,
  { headless = true, gateway, extension = join(ROOT, 'dist', name), colours = 'light', welcome = false, room, profile } = {},
) {
  const executablePath = await ensureBrowser(name)
  const kept = profile ?? newProfile()
  const driven = await LAUNCH[name]({ executablePath, headless, gateway, extension, colours, profile: kept, window: WINDOW, room })
  const started = driven.process()
  running.add(started)
  if (!welcome) await closeWelcome(driven, extension)
  const close = async () => {
    await driven.close()
    running.delete(started)
    if (!profile) removeProfile(kept)
  }
  return { ...driven, close }
}
