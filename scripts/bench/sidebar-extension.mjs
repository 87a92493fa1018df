/**
 * Builds the extension whose only page holds the list to be measured. In: a browser. Out: its folder under .cache.
 *
 * Example: `await buildSidebarBench('firefox')`; `bench('list')` is there in options.html
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../lib/root.mjs'

const manifestOf = browser => ({
  manifest_version: 3,
  name: 'Otherwise, measured',
  version: '1.0',
  default_locale: 'en',
  permissions: ['storage'],
  background: browser === 'chrome' ? { service_worker: 'background.js' } : { scripts: ['background.js'] },
  options_ui: { page: 'options.html', open_in_tab: true },
  ...(browser === 'firefox' ? { browser_specific_settings: { gecko: { id: 'bench@otherwise.example' } } } : {}),
})

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title>
<link rel="stylesheet" href="bench.css"><body><script src="bench.js"></script></body></html>`

export async function buildSidebarBench(browser) {
  const { build } = await import('vite')
  const outDir = join(ROOT, '.cache/bench-sidebar', browser)
  rmSync(outDir, { recursive: true, force: true })
  mkdirSync(outDir, { recursive: true })
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir,
      emptyOutDir: false,
      rolldownOptions: {
        input: { bench: join(ROOT, 'test/bench/sidebar/serve.tsx') },
        output: { format: 'iife', entryFileNames: '[name].js', assetFileNames: '[name][extname]', codeSplitting: false },
      },
    },
  })
  cpSync(join(ROOT, 'public/_locales'), join(outDir, '_locales'), { recursive: true })
  writeFileSync(join(outDir, 'background.js'), '')
  writeFileSync(join(outDir, 'manifest.json'), JSON.stringify(manifestOf(browser)))
  writeFileSync(join(outDir, 'options.html'), PAGE)
  return outDir
}
