/**
 * Shows the extension at work: brings what is missing, builds, serves the demo newsstand and opens a browser with both.
 *
 * Where there is no display it runs headless, prints the differences and leaves screenshots in out/.
 * Example: `npm start`, `npm start -- --browser firefox`, `npm start -- --headless`
 */
import { parseArgs } from 'node:util'
import { ensureBrowser } from './browsers.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { requireNode } from './lib/node-version.mjs'
import { ROOT } from './lib/root.mjs'
import { run, stopAll } from './lib/run.mjs'

const HELP = `npm start -- [--browser chrome|firefox] [--headless] [--port N]

  --browser   which browser to show it in (chrome: Chromium or Chrome)
  --headless  no window: print the differences found, leave screenshots in out/
  --port      where the newsstand listens on 127.0.0.1 (any free port)`
const OPTIONS = {
  browser: { type: 'string', default: 'chrome' },
  headless: { type: 'boolean', default: false },
  port: { type: 'string', default: '0' },
  help: { type: 'boolean', short: 'h', default: false },
}
const EXIT = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }
/** A browser that does not close by then is ended. */
const CLOSING_MS = 5000

function readArguments() {
  try {
    const { values } = parseArgs({ options: OPTIONS })
    if (!['chrome', 'firefox'].includes(values.browser)) throw new Error(`no browser “${values.browser}”: chrome or firefox`)
    if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65535) throw new Error(`no port “${values.port}”: 0 to 65535`)
    return values
  } catch (error) {
    console.error(`npm start: ${error.message.split(/\. |\n/)[0]} (npm start -- --help)`)
    process.exit(2)
  }
}

/** What has to be closed in the end, in reverse order. */
const toClose = []
let ending = null

function end() {
  ending ??= (async () => {
    stopAll()
    for (const close of toClose.reverse()) await close().catch(error => console.error(error.message))
  })()
  return ending
}

function closeBrowser(browser) {
  return async () => {
    const late = setTimeout(() => browser.process()?.kill('SIGKILL'), CLOSING_MS)
    await browser.close().catch(() => browser.process()?.kill('SIGKILL'))
    clearTimeout(late)
  }
}

const hasDisplay = () =>
  process.platform === 'win32' || process.platform === 'darwin' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

async function bringWhatIsMissing(name) {
  await ensureDependencies(ROOT)
  await ensureBrowser(name)
  const { status } = await run(process.execPath, ['scripts/build.mjs', name, '--if-needed'], { cwd: ROOT })
  if (status !== 0) throw new Error('the build failed: see above')
}

async function openNewsstand(port) {
  const { serveNewsstand } = await import('../demo/newsstand.mjs')
  try {
    const newsstand = await serveNewsstand(port)
    toClose.push(newsstand.close)
    return newsstand
  } catch (error) {
    throw new Error(error.code === 'EADDRINUSE' ? `port ${port} is taken: try another --port, or none` : error.message)
  }
}

async function showWindow(name, newsstand) {
  const { openBrowser } = await import('./drive/index.mjs')
  const driven = await openBrowser(name, { headless: false })
  toClose.push(closeBrowser(driven))
  const page = (await driven.browser.pages())[0] ?? (await driven.newPage())
  await page.goto(`${newsstand.origin}/`)
  console.log(`The newsstand is open at ${newsstand.origin}/\nOpen an article there. Ctrl-C here, or closing the browser, ends it all.`)
  await new Promise(resolve => driven.browser.once('disconnected', resolve))
}

async function start() {
  const { browser: name, headless, port, help } = readArguments()
  if (help) {
    console.log(HELP)
    return
  }
  requireNode()
  await bringWhatIsMissing(name)
  const newsstand = await openNewsstand(Number(port))
  if (headless || !hasDisplay()) {
    const { tour } = await import('./lib/tour.mjs')
    await tour({ name, newsstand, opened: driven => toClose.push(closeBrowser(driven)) })
  } else {
    await showWindow(name, newsstand)
  }
}

for (const [signal, status] of Object.entries(EXIT)) {
  process.on(signal, async () => {
    await end()
    process.exit(status)
  })
}

try {
  await start()
} catch (error) {
  // What was under way when a signal came fails; that is no news.
  if (ending === null) {
    console.error(`npm start: ${error.message}`)
    process.exitCode = 1
  }
}
await end()
