/**
 * Builds the bench extension of one engine. In: browser and engine. Out: its folder under .cache.
 *
 * Its background and its only page run the same script (test/bench/store/serve.ts). Example: `await buildExtension('chrome', 'store')`
 */
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../lib/root.mjs'
import { buildBench } from './extension.mjs'

export const ENGINES = ['store', 'sqlite', 'dexie', 'flexsearch', 'minisearch']
/** More reports than this an engine takes many minutes to index. */
export const BEARS = { sqlite: 100_000, dexie: 20_000, flexsearch: 20_000, minisearch: 20_000 }

export async function buildExtension(browser, engine) {
  const folder = await buildBench({
    name: `bench-store/${browser}/${engine}`,
    browser,
    input: `test/bench/store/engines/${engine}.ts`,
    background: 'bench.js',
    manifest: {
      permissions: ['storage', 'unlimitedStorage'],
      content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
    },
  })
  if (engine === 'sqlite')
    copyFileSync(join(ROOT, 'node_modules/wa-sqlite/dist/wa-sqlite-async.wasm'), join(folder, 'wa-sqlite-async.wasm'))
  return folder
}
