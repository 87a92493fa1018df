/**
 * Makes sure that a browser is there. In: `chrome` or `firefox`. Out: the path of its program.
 *
 * On Debian and its relatives a missing one is installed, as root or through sudo where that asks for no password.
 * Elsewhere one line says what to install. Example: `node scripts/browsers.mjs firefox` → `/usr/bin/firefox-esr`
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { locateBrowser } from './lib/locate-browser.mjs'
import { run } from './lib/run.mjs'

const DEBIAN_PACKAGES = { chrome: [['chromium'], ['chromium-browser']], firefox: [['firefox-esr'], ['firefox']] }
const ADVICE = {
  chrome: 'No Chromium or Chrome was found. Install one, or set CHROME_PATH to its program.',
  firefox: 'No Firefox was found. Install it (140 or newer), or set FIREFOX_PATH to its program.',
}

/** How to become root here: nothing to add, sudo, or null where neither works. */
async function rootPrefix() {
  if (process.getuid?.() === 0) return []
  const { status } = await run('sudo', ['-n', 'true'], { quiet: true })
  return status === 0 ? ['sudo', '-n'] : null
}

async function installOnDebian(name) {
  const prefix = await rootPrefix()
  if (prefix === null) return
  const asRoot = args => {
    const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args]
    return run(command, rest, { quiet: true })
  }
  console.log(`Installing ${name === 'chrome' ? 'Chromium' : 'Firefox'} from the system’s packages …`)
  const update = await asRoot(['update'])
  for (const packages of DEBIAN_PACKAGES[name]) {
    const { status, output } = await asRoot(['install', '-y', '--no-install-recommends', ...packages])
    if (status === 0) return
    console.error(output.trim().split('\n').at(-1) || update.output.trim().split('\n').at(-1))
  }
}

export async function ensureBrowser(name) {
  const found = locateBrowser(name)
  if (found) return found
  if (existsSync('/etc/debian_version')) await installOnDebian(name)
  const installed = locateBrowser(name)
  if (installed) return installed
  throw new Error(ADVICE[name])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    for (const name of process.argv.length > 2 ? process.argv.slice(2) : ['chrome', 'firefox']) console.log(await ensureBrowser(name))
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}
