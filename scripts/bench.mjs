/**
 * Measures what Otherwise costs, and prints tables: reading, comparing, the content script elsewhere, sizes.
 *
 * Times depend on the machine; ratios and growth say more. Example: `npm run bench`, `npm run bench -- --json`
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measureProbe } from './bench/probe.mjs'
import { measureSizes } from './bench/sizes.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { locateBrowser } from './lib/locate-browser.mjs'
import { requireNode } from './lib/node-version.mjs'
import { ROOT } from './lib/root.mjs'
import { run } from './lib/run.mjs'
import { buildSources } from './lib/sources.mjs'
import { printTable } from './lib/table.mjs'

const HELP = 'npm run bench -- [--rounds N] [--json]'
const STORIES = join(ROOT, 'test/fixtures/stories')
const STORE_SIZES = [5, 20, 100]
/** Enough for a steady median in under a minute. */
const ROUNDS = 7

function readOptions() {
  try {
    const { values } = parseArgs({ options: { rounds: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } } })
    const rounds = Number(values.rounds ?? ROUNDS)
    if (!Number.isInteger(rounds) || rounds < 1 || rounds > 1000) throw new Error(`--rounds “${values.rounds}” is no number of rounds`)
    return { ...values, rounds }
  } catch (error) {
    console.error(`bench: ${error.message.split('\n')[0]}\n${HELP}`)
    process.exit(2)
  }
}

/** The invented stories: `[[report, report, …], …]`, one list a story. */
function readStories(readPlainText) {
  const folders = readdirSync(STORIES, { withFileTypes: true }).filter(entry => entry.isDirectory())
  return folders.map(({ name }) => {
    const folder = join(STORIES, name)
    const meta = JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8'))
    const files = readdirSync(folder).filter(file => file.endsWith('.txt'))
    return files.map(file => {
      const stem = file.replace(/\.txt$/, '')
      return { ...readPlainText(readFileSync(join(folder, file), 'utf8'), stem), ...meta[stem] }
    })
  })
}

function measureCore(core, rounds) {
  const stories = readStories(core.readPlainText)
  const all = stories.flat()
  const [article] = all
  const first = core.measureFirst(article)
  const { extract, compromise, chrono } = core.measureExtraction(all, rounds)
  const compare = (reports, assume) =>
    STORE_SIZES.map(size => core.measureComparison(article, core.makeStore(reports, size), assume, rounds))
  // Three stories of four reports each: a third of the store is about the article's story.
  return { first, extract, compromise, chrono, mixed: compare(all, false), same: compare(stories[0], true) }
}

async function measureContentScript() {
  const script = join(ROOT, 'dist/chrome/probe.js')
  const program = locateBrowser('chrome')
  if (!existsSync(script)) return 'not measured: dist/chrome/probe.js was not built'
  return program === null ? 'not measured: no Chromium or Chrome here' : measureProbe(program, readFileSync(script, 'utf8'))
}

const ms = number => number.toFixed(number < 10 ? 2 : 1)
const kb = bytes => (bytes / 1000).toFixed(1)

function printCore({ first, extract, compromise, chrono, mixed, same }) {
  const ratio = time => `${(time / extract).toFixed(2)}x`
  printTable(
    'Reading 1,000 words, the same texts in the same run',
    ['', 'ms', 'ratio'],
    [
      ['otherwise: article → claims', ms(extract), '1x'],
      ['compromise: article → tagged sentences', ms(compromise), ratio(compromise)],
      ['chrono: article → dates', ms(chrono), ratio(chrono)],
      ['otherwise, the first article (loads the language model)', ms(first), ''],
    ],
  )
  const rows = (label, times) => times.map(({ stored, compared, ms: time }) => [label, stored, compared, ms(time)])
  printTable(
    'Comparing one article with stored reports (without reading it)',
    ['', 'stored', 'compared', 'ms'],
    [...rows('a third of them of its story', mixed), ...rows('all of its story', same)],
  )
}

function printSizes(sizes) {
  for (const [target, files] of Object.entries(sizes)) {
    const sum = key => files.reduce((total, file) => total + file[key], 0)
    const rows = files.map(({ file, bytes, gzip }) => [file, kb(bytes), kb(gzip)])
    printTable(`Shipped: dist/${target}`, ['', 'KB', 'KB gzip'], [...rows, ['all', kb(sum('bytes')), kb(sum('gzip'))]])
  }
}

const options = readOptions()
if (options.help) {
  console.log(HELP)
} else {
  try {
    requireNode()
    await ensureDependencies(ROOT)
    const built = await run(process.execPath, ['scripts/build.mjs', '--if-needed'], { cwd: ROOT, quiet: true })
    if (built.status !== 0) throw new Error(`npm run build failed:\n${built.output.trim()}`)
    const core = measureCore(await buildSources('test/bench/entry.ts', 'bench'), options.rounds)
    const probe = await measureContentScript()
    const sizes = Object.fromEntries(['chrome', 'firefox', 'cli'].map(target => [target, measureSizes(join(ROOT, 'dist', target))]))
    if (options.json) console.log(JSON.stringify({ core, probe, sizes }, null, 2))
    else {
      console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`)
      printCore(core)
      if (typeof probe === 'string') console.log(`\nThe content script on other pages: ${probe}`)
      else {
        const rows = probe.map(({ page, elements, ms: time }) => [page, elements, ms(time)])
        printTable('The content script on a page that is no article', ['', 'elements', 'ms'], rows)
      }
      printSizes(sizes)
    }
  } catch (error) {
    console.error(`bench: ${error.message}`)
    process.exitCode = 1
  }
}
