/**
 * Builds the extension whose only page holds the list to be measured. In: a browser. Out: its folder under .cache.
 *
 * Example: `await buildSidebarBench('firefox')`; `bench('list')` is there in options.html
 */
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../lib/root.mjs'
import { buildBench } from './extension.mjs'

export async function buildSidebarBench(browser) {
  const folder = await buildBench({
    name: `bench-sidebar/${browser}`,
    browser,
    input: 'test/bench/sidebar/serve.tsx',
    background: 'background.js',
    manifest: { default_locale: 'en', permissions: ['storage'] },
    config: {
      define: { 'process.env.NODE_ENV': '"production"' },
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    },
    head: '<link rel="stylesheet" href="bench.css">',
  })
  cpSync(join(ROOT, 'public/_locales'), join(folder, '_locales'), { recursive: true })
  writeFileSync(join(folder, 'background.js'), '')
  return folder
}
