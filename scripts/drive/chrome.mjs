/**
 * Chromium or Chrome with the extension, through the DevTools protocol. See index.mjs for the interface.
 *
 * Example: `launchChrome({ executablePath: '/usr/bin/chromium', headless: true, extension: 'dist/chrome' })`
 */
import { cpSync } from 'node:fs'
import { behind } from './behind.mjs'
import { HOST } from './sidebar.mjs'
import { until } from './until.mjs'

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
]

const PATIENCE_MS = 10_000

function launchArguments({ gateway, headless }) {
  return [
    ...QUIET,
    // Chromium's sandbox does not work for root, which is who one is in most containers.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(headless ? [] : ['--start-maximized']),
    ...(gateway ? [`--proxy-server=127.0.0.1:${gateway}`, '--proxy-bypass-list=<-loopback>'] : []),
  ]
}

const isWorkerOf = id => target => target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${id}`)

/** The extension's service worker, started again if it is not running. */
async function startWorker(browser, id, backstage) {
  const running = browser.targets().find(isWorkerOf(id))
  if (running) return running.worker()
  const caller = await backstage()
  const starting = browser.waitForTarget(isWorkerOf(id), { timeout: PATIENCE_MS })
  await caller.evaluate(() => chrome.runtime.sendMessage({ name: 'listPacks', argument: null }).catch(() => null))
  return (await starting).worker()
}

/** Asked again until it has gone: while it starts, it does not hear, and would go on until nobody needs it for half a minute. */
async function stopWorker(browser, id) {
  const running = browser.targets().find(isWorkerOf(id))
  if (!running) return
  await (await running.worker()).close()
  const session = await browser.target().createCDPSession()
  try {
    await until('the service worker has ended', async () => {
      if (!browser.targets().includes(running)) return true
      await session.send('Target.closeTarget', { targetId: running._targetId }).catch(() => null)
      return false
    })
  } finally {
    await session.detach()
  }
}

/** While this listens, the service worker cannot be stopped: a debugger keeps it alive. */
async function recordTraffic(browser, id) {
  const traffic = []
  const attach = async target => {
    if (!target.url().startsWith(`chrome-extension://${id}/`)) return
    try {
      const session = await target.createCDPSession()
      session.on('Network.requestWillBeSent', ({ request }) => traffic.push(request.url))
      await session.send('Network.enable')
    } catch {
      // The target was gone before it could be listened to.
    }
  }
  browser.on('targetcreated', attach)
  await Promise.all(browser.targets().map(attach))
  return () => [...traffic]
}

/** Errors thrown or written down by the extension's scripts in that page, its service worker or its own pages. */
async function watchErrors(browser, id, page) {
  const errors = []
  const ours = text => text.includes(`chrome-extension://${id}/`)
  const listen = async session => {
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      const told = JSON.stringify(exceptionDetails)
      if (ours(told)) errors.push(exceptionDetails.exception?.description ?? told)
    })
    session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
      if ((type === 'error' || type === 'assert') && ours(JSON.stringify(stackTrace ?? {}))) {
        errors.push(args.map(({ description, value }) => description ?? value).join(' '))
      }
    })
    await session.send('Runtime.enable')
  }
  await listen(await page.createCDPSession())
  for (const target of browser.targets().filter(target => ours(target.url()))) await listen(await target.createCDPSession())
  return () => [...errors]
}

/** Records what the pages' threads do. Out: how to stop, which gives the longest work of the extension at each address, see longestWork. */
async function traceWork(id, page) {
  await page.tracing.start({ categories: ['-*', 'devtools.timeline', 'v8', 'v8.execute'] })
  return async () => longestWork(JSON.parse(new TextDecoder().decode(await page.tracing.stop())).traceEvents, `chrome-extension://${id}/`)
}

/**
 * In: events of a trace, the extension's address. Out: address of a page → the most milliseconds of processor time that the extension took
 * of its thread without giving it back: `start` to get each script going, by its file, which is the same on every page, `work` afterwards.
 * Promises are not told apart: what a page's own wait for counts as well. Style, layout and painting count where a script waits for them,
 * not in the frames that the browser draws afterwards.
 */
function longestWork(events, address) {
  const longest = {}
  const threads = new Map()
  for (const event of events.filter(({ ts }) => ts > 0).sort((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    const key = `${event.pid} ${event.tid}`
    const thread = threads.get(key) ?? { url: null, end: 0, spent: 0, script: null }
    threads.set(key, thread)
    if (event.name === 'CommitLoad' && event.args.data.isOutermostMainFrame !== false) thread.url = event.args.data.url
    const waiting = event.name === 'RunMicrotasks'
    const isOurs = event.ph === 'X' && (waiting || (event.args.data?.url ?? '').startsWith(address))
    // What lies within another piece is counted with that.
    if (!isOurs || event.ts + event.dur <= thread.end) continue
    // Promises are run right behind what settled them, before anybody else's turn.
    const goesOn = waiting && event.ts - thread.end < RIGHT_BEHIND_US
    thread.spent = (goesOn ? thread.spent : 0) + (event.tdur ?? event.dur) / 1000
    thread.end = event.ts + event.dur
    if (!goesOn) thread.script = STARTS.has(event.name) ? event.args.data.url.slice(address.length) : null
    if (thread.url === null) continue
    longest[thread.url] ??= { start: {}, work: 0 }
    const known = longest[thread.url]
    if (thread.script === null) known.work = Math.max(known.work, thread.spent)
    else known.start[thread.script] = Math.max(known.start[thread.script] ?? 0, thread.spent)
  }
  return longest
}

const RIGHT_BEHIND_US = 1000
const STARTS = new Set(['EvaluateScript', 'v8.compile'])

/** The element that was looked up has been taken away meanwhile. */
const isGone = ({ message }) => /Could not find node|No node with given id/.test(message)

/** The sidebar's closed root as an object of the page's; null where there is none. */
async function shadowOf(session) {
  // The page's own tree is not asked for: it may be large, and this is asked again and again.
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  try {
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: HOST })
    if (nodeId === 0) return null
    const { node } = await session.send('DOM.describeNode', { nodeId, depth: 1, pierce: true })
    const shadow = node.shadowRoots?.[0]
    return shadow ? (await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId })).object : null
  } catch (error) {
    if (isGone(error)) return null
    throw error
  }
}

async function inSidebar(page, work, ...given) {
  const session = await page.createCDPSession()
  try {
    const shadow = await shadowOf(session)
    if (!shadow) return null
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: shadow.objectId,
      functionDeclaration: `function (...given) { return (${work})(this, ...given) }`,
      arguments: given.map(value => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  } finally {
    await session.detach()
  }
}

async function popupFor(browser, id, page, backstage) {
  const caller = await backstage()
  await page.bringToFront()
  const opening = browser.waitForTarget(target => target.url() === `chrome-extension://${id}/popup.html`, { timeout: PATIENCE_MS })
  await caller.evaluate(() => chrome.action.openPopup())
  return (await opening).asPage()
}

/** What the page about extensions does when a reader chooses where one may read pages. The extension starts anew. */
async function setSiteAccess(browser, id, hostAccess) {
  const page = await browser.newPage()
  try {
    await page.goto(`chrome://extensions/?id=${id}`)
    await page.evaluate(
      (extensionId, hostAccess) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }),
      id,
      hostAccess,
    )
  } finally {
    await page.close()
  }
}

/** Holds for as long as whoever set it listens. */
async function limitStorage(id, backstage, bytes) {
  const session = await (await backstage()).createCDPSession()
  await session.send('Storage.overrideQuotaForOrigin', { origin: `chrome-extension://${id}`, quotaSize: bytes })
}

async function evictStorage(id, backstage) {
  const session = await (await backstage()).createCDPSession()
  await session.send('Storage.clearDataForOrigin', { origin: `chrome-extension://${id}`, storageTypes: 'indexeddb' })
  await session.detach()
}

export async function launchChrome({ executablePath, headless, gateway, extension, colours, profile, window, room }) {
  const { default: puppeteer } = await import('puppeteer-core')
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: [extension],
    userDataDir: profile,
    defaultViewport: null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [...launchArguments({ gateway, headless }), ...(headless ? [`--window-size=${window.width},${window.height}`] : [])],
  })
  const found = await browser.waitForTarget(isWorkerOf(''))
  const id = new URL(found.url()).host
  const newPage = async () => {
    const page = await browser.newPage()
    if (headless) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colours }])
    return page
  }
  const extensionPage = async path => {
    const page = await newPage()
    await page.goto(`chrome-extension://${id}/${path}`)
    return page
  }
  // Calls of the extension's own interface are made from a page of its own, opened when it is needed first.
  let opening = null
  const backstage = () => {
    opening ??= extensionPage('options.html')
    return opening
  }
  if (room) await limitStorage(id, backstage, room)
  return {
    name: 'chrome',
    browser,
    newPage,
    extensionPage,
    backstage,
    popupFor: page => popupFor(browser, id, page, backstage),
    inSidebar,
    // Keys of the browser's own interface cannot be typed into it from outside; the event is what they cause.
    pressCommand: async page => {
      const worker = await startWorker(browser, id, backstage)
      await page.bringToFront()
      await worker.evaluate(() => chrome.commands.onCommand.dispatch('toggle-sidebar'))
    },
    asPrinted: (page, on) => page.emulateMediaType(on ? 'print' : null),
    panelBehind: page => behind(browser, page, backstage, 'panel.html'),
    // The real one: a target like any page.
    sidePanel: async () => {
      const isPanel = target => target.url() === `chrome-extension://${id}/panel.html`
      return (await browser.waitForTarget(isPanel, { timeout: PATIENCE_MS })).asPage()
    },
    stopBackground: () => stopWorker(browser, id),
    recordTraffic: () => recordTraffic(browser, id),
    watchErrors: page => watchErrors(browser, id, page),
    traceWork: page => traceWork(id, page),
    evictStorage: () => evictStorage(id, backstage),
    // Loaded again from where it lies, it is another version of the same. Its own pages are closed by that.
    upgradeTo: async files => {
      cpSync(files, extension, { recursive: true })
      await browser.installExtension(extension)
      opening = null
    },
    letReadSites: all => setSiteAccess(browser, id, all ? 'ON_ALL_SITES' : 'ON_CLICK'),
    process: () => browser.process(),
    close: () => browser.close(),
  }
}
