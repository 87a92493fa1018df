/**
 * Sources of the project as one module for Node: what measures needs the core as it is shipped, and TypeScript read.
 *
 * `const core = await buildSources('test/bench/entry.ts', 'bench')` builds into .cache/bench
 */
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from './root.mjs'

export async function buildSources(entry, name) {
  const { build } = await import('vite')
  const outDir = join(ROOT, '.cache', name)
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { ssr: true, outDir, minify: false, rolldownOptions: { input: join(ROOT, entry) } },
  })
  return import(pathToFileURL(join(outDir, `${basename(entry, '.ts')}.js`)).href)
}
