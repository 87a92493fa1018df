/**
 * Drives a real browser with the extension in it. In: which browser, how. Out: one interface for both.
 *
 *   name                                  'chrome' | 'firefox'
 *   newPage()                             a tab (puppeteer's Page)
 *   extensionPage(path)                   a page of the extension in a tab of its own
 *   popupFor(page)                        the popup as it shows for that tab; call its close()
 *   inSidebar(page, work, ...given)       runs work(shadowRoot, ...given) inside the sidebar's closed shadow root; null without one
 *   panelBehind(page)                     the side panel’s page in a tab behind that one, where it sees the same active tab as the real panel
 *   sidePanel(), isSidebarOpen()          the real side panel once it opens (Chrome), whether the real sidebar is open (Firefox)
 *   asPrinted(page, on)                   shows the page as it would be printed, or as on a screen again
 *   pressCommand(page)                    what the keyboard command does
 *   stopBackground()                      ends the service worker or event page, as the browser does after a while
 *   letReadSites(yes)                     whether the browser lets the extension read pages and fetch from sites, as the reader may choose
 *   recordTraffic()                       notes what the extension's own contexts ask for; gives how to look (Chrome only)
 *   watchErrors(page)                     errors of the extension's scripts from now on, in that page and behind it; gives how to look
 *   traceWork(page)                       records until the function that it gives is called: { address: longest work of the extension, { start, work } in ms } (Chrome only)
 *   process(), close()
 *
 * Example: `const browser = await openBrowser('firefox', { headless: true })`
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser } from '../browsers.mjs'
import { ROOT } from '../lib/root.mjs'
import { launchChrome } from './chrome.mjs'
import { launchFirefox } from './firefox.mjs'

/** Wide enough for an article beside the sidebar. */
export const WINDOW = { width: 1440, height: 900 }

const LAUNCH = { chrome: launchChrome, firefox: launchFirefox }

/** Throw-away profiles in use. They go with the process even when it is told to stop while a browser starts. */
const profiles = new Set()

function removeProfile(profile) {
  // A browser that was just ended may still be writing.
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
  profiles.delete(profile)
}

process.on('exit', () => profiles.forEach(removeProfile))

function newProfile() {
  const profile = mkdtempSync(join(tmpdir(), 'otherwise-profile-'))
  profiles.add(profile)
  return profile
}

/** `gateway`: the port of a proxy that everything has to pass. `extension`: the folder of the built extension. */
export async function openBrowser(name, { headless = true, gateway, extension = join(ROOT, 'dist', name), colours = 'light' } = {}) {
  const executablePath = await ensureBrowser(name)
  const profile = newProfile()
  const driven = await LAUNCH[name]({ executablePath, headless, gateway, extension, colours, profile, window: WINDOW })
  const close = async () => {
    await driven.close()
    removeProfile(profile)
  }
  return { ...driven, close }
}

/** Waits until `look` gives something. In: a description for the error. Out: what it gave. */
export async function until(what, look, { patience = 15_000, pause = 100 } = {}) {
  const end = Date.now() + patience
  for (;;) {
    const found = await look()
    if (found) return found
    if (Date.now() > end) throw new Error(`waited ${patience / 1000} s in vain: ${what}`)
    await new Promise(resolve => setTimeout(resolve, pause))
  }
}
