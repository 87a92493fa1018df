/**
 * Builds what is shipped: dist/chrome, dist/firefox and dist/cli/otherwise.js.
 *
 * Example: `npm run build`, `npm run build -- firefox`, `npm run build -- chrome --watch`
 */
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { ensureDependencies } from './lib/dependencies.mjs'
import { dropStamp, isFresh, leaveStamp } from './lib/fresh.mjs'
import { requireNode } from './lib/node-version.mjs'
import { ROOT } from './lib/root.mjs'

const TARGETS = ['chrome', 'firefox', 'cli']
const HELP = `npm run build -- [${TARGETS.join('|')}]... [--watch] [--if-needed]`

/** What pages load, compressed as it travels: on every page, on articles, and where something is shown of one. Kilobytes at most. */
const BUDGET = { 'probe.js': 12, 'reader.js': 35, 'sidebar.js': 60 }

function budgetOf(folder) {
  return Object.entries(BUDGET).map(([name, most]) => {
    const size = gzipSync(readFileSync(join(folder, name))).length / 1000
    return `${name} ${size.toFixed(1)} KB compressed${size > most ? `, more than the ${most} KB that it may have` : ` of ${most}`}`
  })
}

function makeExecutable(file) {
  const code = readFileSync(file, 'utf8')
  if (!code.startsWith('#!')) writeFileSync(file, `#!/usr/bin/env node\n${code}`)
  chmodSync(file, 0o755)
}

async function buildTarget(target, watch) {
  const { createBuilder } = await import('vite')
  const started = Date.now()
  const folder = join(ROOT, 'dist', target)
  dropStamp(ROOT, target)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  // The config is read once a builder, and each target has a config of its own.
  process.env.TARGET = target
  // Another value, of a shell or a test, would change what is built.
  process.env.NODE_ENV = 'production'
  const builder = await createBuilder({
    root: ROOT,
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: watch ? 'info' : 'warn',
    build: watch ? { watch: {} } : {},
  })
  await builder.buildApp()
  if (target === 'cli') makeExecutable(join(folder, 'otherwise.js'))
  if (!watch) leaveStamp(ROOT, target, started)
  if (target !== 'cli' && !watch) console.log(`dist/${target}: ${budgetOf(folder).join('; ')}`)
  console.log(watch ? `dist/${target}: watching` : `dist/${target}: built in ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

function readArguments() {
  try {
    const options = { watch: { type: 'boolean' }, 'if-needed': { type: 'boolean' }, help: { type: 'boolean' } }
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    const unknown = positionals.find(target => !TARGETS.includes(target))
    if (unknown !== undefined) throw new Error(`no target “${unknown}”: ${TARGETS.join(', ')}`)
    return { ...values, targets: positionals.length > 0 ? positionals : TARGETS }
  } catch (error) {
    console.error(`build: ${error.message.split('\n')[0]}\n${HELP}`)
    process.exit(2)
  }
}

const wanted = readArguments()
if (wanted.help) {
  console.log(HELP)
} else {
  requireNode()
  await ensureDependencies(ROOT)
  try {
    for (const target of wanted.targets) {
      if (wanted['if-needed'] && isFresh(ROOT, target)) continue
      await buildTarget(target, wanted.watch ?? false)
    }
  } catch (error) {
    console.error(`build: ${error.message}`)
    process.exit(1)
  }
}
