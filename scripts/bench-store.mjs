/**
 * Measures the reader's store in real browsers, cold and warm, beside other engines with the same reports and queries.
 *
 * Each engine is an extension of its own, whose background is ended before each cold query. Ratios say more than milliseconds.
 * Example: `npm run bench:store -- --sizes 2000 --engines store --rounds 5 --browsers chrome`, `npm run bench:store -- --json`
 */
import { parseArgs } from 'node:util'
import { BEARS, buildExtension, ENGINES } from './bench/store-extension.mjs'
import { measureFuse } from './bench/store-fuse.mjs'
import { measureEngine, median, quantile } from './bench/store-measure.mjs'
import { locateBrowser } from './lib/locate-browser.mjs'
import { requireNode } from './lib/node-version.mjs'
import { printTable } from './lib/table.mjs'

const HELP = `npm run bench:store -- [--sizes 20000,100000] [--engines ${ENGINES.join(',')}] [--browsers chrome,firefox] [--rounds 15] [--full] [--json]`
/** Cold queries a size: the 95th percentile of twenty is the slowest but one. */
const ROUNDS = 20
/** `--full` adds a million, which takes some minutes to build. */
const SIZES = '20000,100000'
const FULL = '20000,100000,1000000'

function readOptions() {
  try {
    const string = { type: 'string' }
    const options = {
      sizes: string,
      engines: string,
      browsers: string,
      rounds: string,
      full: { type: 'boolean' },
      json: { type: 'boolean' },
    }
    const { values } = parseArgs({ options: { ...options, help: { type: 'boolean' } } })
    const list = (text, known) => {
      const items = text.split(',')
      const wrong = items.find(item => known && !known.includes(item))
      if (wrong !== undefined) throw new Error(`“${wrong}” is none of ${known.join(', ')}`)
      return items
    }
    const sizes = list(values.sizes ?? (values.full ? FULL : SIZES)).map(Number)
    if (sizes.some(size => !Number.isInteger(size) || size < 1000)) throw new Error('--sizes wants whole numbers from 1000 on')
    const engines = list(values.engines ?? ENGINES.join(','), ENGINES)
    return {
      ...values,
      sizes,
      engines,
      browsers: list(values.browsers ?? 'chrome,firefox', ['chrome', 'firefox']),
      rounds: Number(values.rounds ?? ROUNDS),
    }
  } catch (error) {
    console.error(`bench:store: ${error.message.split('\n')[0]}\n${HELP}`)
    process.exit(2)
  }
}

const ms = number => (number === undefined ? '' : number.toFixed(number < 10 ? 1 : 0))
const ratio = (time, ping) => `${(time / ping).toFixed(2)}x`

async function measureBrowser(browser, { sizes, engines, rounds }) {
  const empty = await measureEngine(browser, await buildExtension(browser, 'empty'), 'empty', 0, rounds)
  const rows = []
  for (const engine of engines) {
    const extension = await buildExtension(browser, engine)
    for (const size of sizes) {
      if (size > (BEARS[engine] ?? Number.POSITIVE_INFINITY)) continue
      console.error(`${browser}: ${engine}, ${size} reports`)
      rows.push({ engine, size, ...(await measureEngine(browser, extension, engine, size, rounds)) })
    }
  }
  return { empty, rows }
}

function print(browser, { empty, rows }) {
  const lines = rows.map(row => {
    const ping = median(row.pings)
    const memory = row.memory === null ? '-' : ((row.memory - empty.memory) / 1e6).toFixed(1)
    const cold = [
      ms(ping),
      ms(median(row.cold)),
      ratio(median(row.cold), ping),
      ratio(quantile(row.cold, 0.95), ping),
      ms(row.reading),
      ms(row.searching),
    ]
    const rest = [
      ms(row.warm),
      ms(row.warmInside),
      row.recall.toFixed(3),
      (row.build / 1000).toFixed(1),
      (row.disk / 1e6).toFixed(0),
      memory,
    ]
    return [`${row.engine}, ${row.size}`, ...cold, ...rest]
  })
  const coldHead = ['ping ms', 'cold ms', 'cold/ping', 'p95/ping', 'terms', 'search']
  const head = ['', ...coldHead, 'warm ms', 'search', 'recall@10', 'build s', 'disk MB', 'memory MB']
  printTable(`${browser}: an empty background answers a ping from cold in ${ms(median(empty.pings))} ms; memory beyond it`, head, lines)
  const own = rows.filter(({ more }) => more)
  const changes = own.map(({ size, more }) => {
    const pack = more.importPack ? (more.importPack / 1000).toFixed(1) : '-'
    return [size, ms(more.addHundred), ms(more.dropDay), pack, ms(more.longest)]
  })
  const changeHead = ['reports', 'add 100, ms', 'drop a day, ms', 'pack of 20,000, s', 'page held up, ms']
  if (changes.length > 0) printTable(`${browser}: changing the store`, changeHead, changes)
}

const options = readOptions()
if (options.help) console.log(HELP)
else {
  try {
    requireNode()
    const measured = {}
    for (const browser of options.browsers) {
      if (locateBrowser(browser) === null) console.error(`${browser}: not here, left out`)
      else measured[browser] = await measureBrowser(browser, options)
    }
    const fuse = await measureFuse()
    if (options.json) console.log(JSON.stringify({ measured, fuse }, null, 2))
    else {
      for (const [browser, result] of Object.entries(measured)) print(browser, result)
      const rows = fuse.map(({ reports, ms: time, recall }) => [reports, ms(time), recall.toFixed(3)])
      printTable('fuse.js in memory (Node): a query of 64 terms', ['reports', 'ms', 'recall@10'], rows)
    }
  } catch (error) {
    console.error(`bench:store: ${error.stack}`)
    process.exitCode = 1
  }
}
