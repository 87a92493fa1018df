/**
 * Measures the list of 200 differences from 60 outlets in real browsers, beside the same texts in plain elements, in the same run.
 *
 * Everything is timed until it is painted. Example: `npm run bench:sidebar -- --browsers chrome --rounds 5`, `npm run bench:sidebar -- --json`
 */
import { parseArgs } from 'node:util'
import { buildSidebarBench } from './bench/sidebar-extension.mjs'
import { median } from './bench/store-measure.mjs'
import { openBrowser } from './drive/index.mjs'
import { locateBrowser } from './lib/locate-browser.mjs'
import { requireNode } from './lib/node-version.mjs'
import { printTable } from './lib/table.mjs'

const ROUNDS = 5
const WIDTH = 380

/** What is printed → where it is in one round's answer. */
const ROWS = {
  'first paint': round => round.first,
  'scrolling on, mean': round => round.scroll,
  'scrolling on, longest': round => round.longest,
  'first word searched': round => round.search[0],
  'following words, median': round => median(round.search.slice(1, 3)),
  'a letter more, median': round => median(round.search.slice(3, -1)),
  'search cleared': round => round.search.at(-1),
  'filter chosen': round => round.filter,
}

/** Turn and turn about, so that whatever else the machine does slows both; each in a page of its own, where nothing is prepared. */
async function measure(browser, rounds) {
  const driven = await openBrowser(browser, { extension: await buildSidebarBench(browser) })
  const measured = { list: [], plain: [] }
  try {
    for (let i = 0; i < rounds; i++) {
      for (const which of ['list', 'plain']) {
        const page = await driven.extensionPage('options.html')
        await page.setViewport({ width: WIDTH, height: 820 })
        await page.bringToFront()
        measured[which].push(await page.evaluate(which => globalThis.bench(which), which))
        await page.close()
      }
    }
  } finally {
    await driven.close()
  }
  return measured
}

function print(browser, { list, plain }) {
  const rows = Object.entries(ROWS).map(([name, read]) => {
    const [own, other] = [median(list.map(read)), median(plain.map(read))]
    return [name, own.toFixed(0), other.toFixed(0), `${(own / other).toFixed(1)}x`]
  })
  printTable(`${browser}: ${list[0].cards} cards, medians of ${list.length} rounds`, ['', 'list ms', 'plain ms', 'ratio'], rows)
}

requireNode()
try {
  const { values } = parseArgs({ options: { browsers: { type: 'string' }, rounds: { type: 'string' }, json: { type: 'boolean' } } })
  for (const browser of (values.browsers ?? 'chrome,firefox').split(',')) {
    if (locateBrowser(browser) === null) {
      console.error(`${browser}: not here, left out`)
      continue
    }
    const measured = await measure(browser, Number(values.rounds ?? ROUNDS))
    if (values.json) console.log(JSON.stringify({ browser, ...measured }, null, 2))
    else print(browser, measured)
  }
} catch (error) {
  console.error(`bench:sidebar: ${error.stack}`)
  process.exitCode = 1
}
