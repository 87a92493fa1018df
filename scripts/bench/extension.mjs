/**
 * Builds an extension whose only page, options.html, runs one script to be measured. In: what is its own. Out: its folder under .cache.
 *
 * Example: `await buildBench({ name: 'bench-store/chrome', browser: 'chrome', input: 'test/bench/store/engines/store.ts', … })`
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../lib/root.mjs'

const PAGE = head =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title>${head}<body><script src="bench.js"></script></body></html>`

/** `background`: the script of the background. `manifest`, `config`: what is added to manifest and Vite's. `head`: what is added to the page's. */
export async function buildBench({ name, browser, input, background, manifest = {}, config = {}, head = '' }) {
  const { build } = await import('vite')
  const outDir = join(ROOT, '.cache', name)
  rmSync(outDir, { recursive: true, force: true })
  mkdirSync(outDir, { recursive: true })
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ...config,
    build: {
      outDir,
      emptyOutDir: false,
      rolldownOptions: {
        input: { bench: join(ROOT, input) },
        output: { format: 'iife', entryFileNames: '[name].js', assetFileNames: '[name][extname]', codeSplitting: false },
      },
    },
  })
  const whole = {
    manifest_version: 3,
    name: 'Otherwise, measured',
    version: '1.0',
    background: browser === 'chrome' ? { service_worker: background } : { scripts: [background] },
    options_ui: { page: 'options.html', open_in_tab: true },
    ...(browser === 'firefox' ? { browser_specific_settings: { gecko: { id: 'bench@otherwise.example' } } } : {}),
    ...manifest,
  }
  writeFileSync(join(outDir, 'manifest.json'), JSON.stringify(whole))
  writeFileSync(join(outDir, 'options.html'), PAGE(head))
  return outDir
}
