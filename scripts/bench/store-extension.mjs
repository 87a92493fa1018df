/**
 * Builds the bench extension of one engine. In: browser and engine. Out: its folder under .cache.
 *
 * Its background and its only page run the same script (test/bench/store/serve.ts). Example: `await buildExtension('chrome', 'store')`
 */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../lib/root.mjs'

export const ENGINES = ['store', 'sqlite', 'dexie', 'flexsearch', 'minisearch']
/** More reports than this an engine takes many minutes to index. */
export const BEARS = { sqlite: 100_000, dexie: 20_000, flexsearch: 20_000, minisearch: 20_000 }

const manifestOf = browser => ({
  manifest_version: 3,
  name: 'Otherwise, measured',
  version: '1.0',
  permissions: ['storage', 'unlimitedStorage'],
  content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
  background: browser === 'chrome' ? { service_worker: 'bench.js' } : { scripts: ['bench.js'] },
  options_ui: { page: 'options.html', open_in_tab: true },
  ...(browser === 'firefox' ? { browser_specific_settings: { gecko: { id: 'bench@otherwise.example' } } } : {}),
})

export async function buildExtension(browser, engine) {
  const { build } = await import('vite')
  const outDir = join(ROOT, '.cache/bench-store', browser, engine)
  rmSync(outDir, { recursive: true, force: true })
  mkdirSync(outDir, { recursive: true })
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      rolldownOptions: {
        input: { bench: join(ROOT, 'test/bench/store/engines', `${engine}.ts`) },
        output: { format: 'iife', entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  })
  if (engine === 'sqlite')
    copyFileSync(join(ROOT, 'node_modules/wa-sqlite/dist/wa-sqlite-async.wasm'), join(outDir, 'wa-sqlite-async.wasm'))
  writeFileSync(join(outDir, 'manifest.json'), JSON.stringify(manifestOf(browser)))
  writeFileSync(
    join(outDir, 'options.html'),
    '<!doctype html><meta charset="utf-8"><title>bench</title><body><script src="bench.js"></script></body>',
  )
  return outDir
}
