/**
 * Firefox with the extension, through WebDriver BiDi. See index.mjs for the interface.
 *
 * Load events of extension pages never arrive here, so those pages are waited for by what they show.
 * Example: `launchFirefox({ executablePath: '/usr/bin/firefox-esr', headless: true, extension: 'dist/firefox' })`
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { behind } from './behind.mjs'
import { HOST } from './sidebar.mjs'

/** The address of the extension's pages, fixed so that they can be opened. */
const UUID = '0a7e31e5-0000-4000-8000-6f7468657277'

const proxyPreferences = port => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
})

const preferences = ({ id, gateway, colours, room }) => ({
  'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
  'extensions.webextOptionalPermissionPrompts': false,
  'extensions.openPopupWithoutUserGesture.enabled': true,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // The page of the side panel stands in a tab behind, where the real one would not be slowed.
  'dom.min_background_timeout_value_without_budget_throttling': 4,
  'layout.throttled_frame_rate': 30,
  'layout.css.prefers-color-scheme.content-override': colours === 'dark' ? 0 : 1,
  ...(gateway ? proxyPreferences(gateway) : {}),
  // In kilobytes, for all sites and extensions together.
  ...(room ? { 'dom.quotaManager.temporaryStorage.fixedLimit': Math.round(room / 1000) } : {}),
})

/** One command of the protocol; its result or an error that says what was asked. */
async function ask(browser, method, parameters) {
  const { result } = await browser.connection.send(method, parameters)
  if (result?.type === 'exception') throw new Error(`${method}: ${result.exceptionDetails.text}`)
  return result
}

/** Runs an expression in the browser's own window, where all of Firefox is at hand. */
async function inBrowserWindow(browser, expression) {
  const { contexts } = await ask(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' })
  const window = contexts.find(({ url }) => url.endsWith('browser.xhtml'))
  return (await ask(browser, 'script.evaluate', { expression, target: { context: window.context }, awaitPromise: true })).result.value
}

async function inSidebar(browser, page, work, ...given) {
  const target = { context: page.mainFrame()._id }
  const { result: host } = await ask(browser, 'script.evaluate', {
    expression: `document.querySelector('${HOST}')`,
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  })
  const shadow = host.value?.shadowRoot
  if (!shadow) return null
  const { result } = await ask(browser, 'script.callFunction', {
    functionDeclaration: `async root => JSON.stringify((await (${work})(root, ...${JSON.stringify(given)})) ?? null)`,
    arguments: [{ sharedId: shadow.sharedId }],
    target,
    awaitPromise: true,
  })
  return JSON.parse(result.value)
}

/** The browser's word for an answer that arrived after its page was left: nobody is there any more who could have caught it. */
const AFTER_ITS_PAGE = 'Promise rejected after context unloaded'

/** What the browser's own console holds of the extension's errors, from every process; `(await watchErrors(browser))()`. */
async function watchErrors(browser) {
  await inBrowserWindow(browser, '(Services.console.reset(), true)')
  return async () =>
    JSON.parse(
      await inBrowserWindow(
        browser,
        `JSON.stringify(Services.console.getMessageArray()
          .filter(entry => entry instanceof Ci.nsIScriptError && !(entry.flags & 1) && entry.sourceName.includes('${UUID}'))
          .map(entry => entry.errorMessage)
          .filter(message => !message.startsWith('${AFTER_ITS_PAGE}')))`,
      ),
    )
}

export async function launchFirefox({ executablePath, headless, gateway, extension, colours, profile, window, room }) {
  const { default: puppeteer } = await import('puppeteer-core')
  const id = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    userDataDir: profile,
    defaultViewport: null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: ['--remote-allow-system-access', `--width=${window.width}`, `--height=${window.height}`],
    extraPrefsFirefox: preferences({ id, gateway, colours, room }),
  })
  await browser.installExtension(extension)
  const extensionPage = async path => {
    const page = await browser.newPage()
    await page.goto(`moz-extension://${UUID}/${path}`, { waitUntil: [] })
    await page.waitForSelector('body *')
    return page
  }
  // Opened when it is needed first: a page from which calls of the extension's own interface are made.
  let opening = null
  const backstage = () => {
    opening ??= extensionPage('options.html')
    return opening
  }
  return {
    name: 'firefox',
    browser,
    newPage: () => browser.newPage(),
    extensionPage,
    backstage,
    // The protocol does not reach into the real popup.
    popupFor: page => behind(browser, page, backstage, 'popup.html'),
    inSidebar: (page, work, ...given) => inSidebar(browser, page, work, ...given),
    pressCommand: async page => {
      await page.bringToFront()
      await inBrowserWindow(browser, "document.querySelector('[id^=ext-keyset-id] key').doCommand()")
    },
    letReadSites: async all => {
      const origins = ['http://*/*', 'https://*/*']
      const change = all ? 'add' : 'remove'
      await inBrowserWindow(
        browser,
        `(async () => {
          const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
          const { extension } = WebExtensionPolicy.getByID('${id}')
          await ExtensionPermissions.${change}('${id}', { permissions: [], origins: ${JSON.stringify(origins)} }, extension)
          return true
        })()`,
      )
    },
    asPrinted: async (page, on) => {
      await page.bringToFront()
      await inBrowserWindow(browser, `gBrowser.selectedBrowser.browsingContext.top.mediumOverride = '${on ? 'print' : ''}'`)
    },
    panelBehind: page => behind(browser, page, backstage, 'panel.html'),
    // The protocol does not reach into the real one; the window knows whether it is open.
    isSidebarOpen: () => inBrowserWindow(browser, "SidebarController.isOpen && SidebarController.currentID.endsWith('-sidebar-action')"),
    closeSidebar: () => inBrowserWindow(browser, '(SidebarController.hide(), true)'),
    stopBackground: () => inBrowserWindow(browser, `WebExtensionPolicy.getByID('${id}').extension.terminateBackground().then(() => true)`),
    evictStorage: () =>
      inBrowserWindow(
        browser,
        `(async () => {
          const { principal } = WebExtensionPolicy.getByID('${id}').extension
          await new Promise(resolve => { Services.qms.clearStoragesForPrincipal(principal).callback = resolve })
          return true
        })()`,
      ),
    upgradeTo: async files => {
      await browser.installExtension(files)
      opening = null
    },
    watchErrors: () => watchErrors(browser),
    process: () => browser.process(),
    close: () => browser.close(),
  }
}
