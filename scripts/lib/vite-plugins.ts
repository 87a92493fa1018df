/**
 * The three things that Vite doesn't do for an extension.
 *
 * manifest: manifest.json for all browsers → one browser's. `{"{{chrome}}.minimum_chrome_version": "125"}` becomes
 * `{"minimum_chrome_version": "125"}` for chrome and nothing for firefox.
 * flatPages: `src/ui/popup/index.html` → `popup.html`.
 * plainImports: `import('./feeds.ts')` stays what it is, without Vite's preloading, which wants a window.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const KEY_FOR_ONE = /^\{\{(\w+)\}\}\.(.+)$/

/** Keeps what is for every browser and what is for this one. */
export function resolveManifest(value: Json, browser: string): Json {
  if (Array.isArray(value)) return value.map(item => resolveManifest(item, browser))
  if (typeof value !== 'object' || value === null) return value
  const kept: { [key: string]: Json } = {}
  for (const [key, inner] of Object.entries(value)) {
    const [, only, name] = KEY_FOR_ONE.exec(key) ?? []
    if (only === undefined || name === undefined) kept[key] = resolveManifest(inner, browser)
    else if (only === browser) kept[name] = resolveManifest(inner, browser)
  }
  return kept
}

export function manifest(root: string, browser: string, version: string): Plugin {
  const file = resolve(root, 'manifest.json')
  return {
    name: 'otherwise:manifest',
    applyToEnvironment: environment => environment.name === 'client',
    buildStart() {
      this.addWatchFile(file)
    },
    generateBundle() {
      const resolved = resolveManifest(JSON.parse(readFileSync(file, 'utf8')), browser)
      const source = `${JSON.stringify({ ...(resolved as object), version }, null, 2)}\n`
      this.emitFile({ type: 'asset', fileName: 'manifest.json', source })
    },
  }
}

export function flatPages(): Plugin {
  return {
    name: 'otherwise:flat-pages',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const output of Object.values(bundle)) {
          const page = /([^/]+)\/index\.html$/.exec(output.fileName)?.[1]
          if (page !== undefined) output.fileName = `${page}.html`
        }
      },
    },
  }
}

export function plainImports(): Plugin {
  return {
    name: 'otherwise:plain-imports',
    enforce: 'pre',
    load: id => (id.includes('vite/preload-helper') ? 'export const __vitePreload = load => load()' : null),
  }
}
