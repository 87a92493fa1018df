/**
 * Measures how long the extension holds up the pages that it reads, in real Chromium, beside Readability run once on the same page, in the
 * same run. (Firefox tells nobody.)
 *
 * Processor time at a stretch (Readability's: time on the clock): no click is answered meanwhile. Pages: the odd articles of test/fixtures/pages, which are compared with
 * nothing, and one with differences, where marks, map and list are drawn. Medians of the visits to each page.
 * Example: `npm run bench:page`, `npm run bench:page -- --rounds 5`, `npm run bench:page -- --json`
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { serveNewsstand } from '../demo/newsstand.mjs'
import { median } from './bench/store-measure.mjs'
import { openGateway } from './drive/gateway.mjs'
import { openBrowser, until } from './drive/index.mjs'
import { hasElement } from './drive/sidebar.mjs'
import { entryOf, isSettled } from './drive/states.mjs'
import { requireNode } from './lib/node-version.mjs'
import { readOddPages } from './lib/odd-pages.mjs'
import { ROOT } from './lib/root.mjs'
import { printTable } from './lib/table.mjs'

const ROUNDS = 3
const STORY = '/article/kastriva-ferry'

/** What is printed → where it is in one visit. */
const ROWS = {
  'probe.js starts': visit => visit.start['probe.js'],
  'reader.js starts': visit => visit.start['reader.js'],
  'sidebar.js starts': visit => visit.start['sidebar.js'],
  'work afterwards': visit => visit.work,
  'Readability alone': visit => visit.readability,
}

const READABILITY = readFileSync(join(ROOT, 'node_modules/@mozilla/readability/Readability.js'), 'utf8')

/** Milliseconds that Readability takes in that page: its start and one reading of a copy of the document. */
function timeReadability(page) {
  return page.evaluate(source => {
    const began = performance.now()
    const Readability = new Function('module', `${source}; return Readability`)({})
    new Readability(document.cloneNode(true)).parse()
    return performance.now() - began
  }, READABILITY)
}

async function visit(stage, { address, differs }) {
  const page = await stage.driven.newPage()
  await page.setViewport({ width: 1440, height: 900 })
  const stop = await stage.driven.traceWork(page)
  await page.goto(address, { waitUntil: 'load' })
  await until(`a settled state for ${address}`, async () => isSettled((await entryOf(stage.keeper, address))?.state ?? null))
  if (differs) for (const drawn of ['.card', '.tick']) await until(drawn, () => stage.driven.inSidebar(page, hasElement, drawn))
  const seen = (await stop())[address]
  if (!(seen?.start['reader.js'] > 0 && seen.work > 0)) throw new Error(`${address}: the browser's trace tells of no work`)
  const readability = await timeReadability(page)
  await page.close()
  return { ...seen, readability }
}

async function measure(rounds) {
  const { articles, serve } = readOddPages()
  const newsstand = await serveNewsstand(0, (_pathname, _origin, address) => serve(address))
  const gateway = await openGateway(newsstand.origin, { isOurs: host => host.endsWith('.example') })
  const driven = await openBrowser('chrome', { gateway: gateway.port })
  try {
    const stage = { driven, keeper: await driven.backstage() }
    const measured = [...articles, { address: `http://differs.example${STORY}`, differs: true }].map(page => ({ ...page, visits: [] }))
    for (let round = 0; round < rounds; round++) for (const page of measured) page.visits.push(await visit(stage, page))
    return measured
  } finally {
    await driven.close()
    await gateway.close()
    await newsstand.close()
  }
}

/** Of each page the median of its visits. */
const valuesOf = (measured, read) => measured.map(({ visits }) => median(visits.map(read)))

function print(title, measured) {
  const readability = median(valuesOf(measured, ROWS['Readability alone']))
  const rows = Object.entries(ROWS).map(([name, read]) => {
    const values = valuesOf(measured, visit => read(visit) ?? 0)
    const middle = median(values)
    return [name, middle.toFixed(1), Math.max(...values).toFixed(1), `${(middle / readability).toFixed(1)}x`]
  })
  printTable(title, ['', 'median ms', 'longest ms', 'ratio'], rows)
}

requireNode()
try {
  const { values } = parseArgs({ options: { rounds: { type: 'string' }, json: { type: 'boolean' } } })
  const rounds = Number(values.rounds ?? ROUNDS)
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds: a whole number from 1 on, not "${values.rounds}"`)
  const measured = await measure(rounds)
  if (values.json) {
    console.log(JSON.stringify(measured.map(({ address, visits }) => ({ address, visits }))))
  } else {
    const [odd, differing] = [measured.filter(({ differs }) => !differs), measured.filter(({ differs }) => differs)]
    print(`${odd.length} odd pages, ${rounds} visits to each`, odd)
    print(`an article with differences, ${rounds} visits`, differing)
  }
} catch (error) {
  console.error(`bench:page: ${error.message}`)
  process.exitCode = 1
}
