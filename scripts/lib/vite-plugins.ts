/**
 * The things that Vite doesn't do for an extension.
 *
 * manifest: manifest.json for all browsers → one browser's. `{"{{chrome}}.minimum_chrome_version": "125"}` becomes
 * `{"minimum_chrome_version": "125"}` for chrome and nothing for firefox.
 * flatPages: `src/ui/popup/index.html` → `popup.html`.
 * languageModelAsData: the language model's data become a file that the background fetches.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
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

/** What the background asks for, and what the language model's own files are given in place of their data. */
const LANGUAGE_DATA = 'virtual:language-model'
const LANGUAGE_PACKAGE = 'wink-eng-lite-web-model'
/** The parts of the package that are nothing but data: nine tenths of the background, if they were in it. */
const DATA_PART = /[\\/]wink-eng-lite-web-model[\\/]dist[\\/](?:.*[\\/])?([\w-]+\.json|wn-[\w-]+\.js)$/

/** Name → data: `eng-pos-model.json` → its parsed content. */
function readLanguageData(root: string): ReadonlyMap<string, unknown> {
  const load = createRequire(join(root, 'package.json'))
  const folder = dirname(load.resolve(LANGUAGE_PACKAGE))
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => join(folder, file))
  return new Map(files.flatMap(file => (DATA_PART.test(file) ? [[basename(file), load(file)] as const] : [])))
}

/**
 * The model's code goes into the background, its data into a file that is fetched when the first text is read. Until then the data
 * are empty objects: the package's functions hold on to them, and look inside only when a model is made.
 */
export function languageModelAsData(root: string, fileName: string): Plugin {
  const data = readLanguageData(root)
  return {
    name: 'otherwise:language-model',
    enforce: 'pre',
    applyToEnvironment: environment => environment.name === 'background',
    resolveId: id => (id === LANGUAGE_DATA ? `\0${id}.cjs` : null),
    load(id) {
      if (id === `\0${LANGUAGE_DATA}.cjs`) {
        const empty = [...data].map(([name, content]) => `${JSON.stringify(name)}: ${Array.isArray(content) ? '[]' : '{}'}`)
        return { code: `module.exports = { ${empty.join(', ')} }`, moduleType: 'js' }
      }
      const name = DATA_PART.exec(id)?.[1]
      if (name === undefined || !data.has(name)) return null
      return { code: `module.exports = require(${JSON.stringify(LANGUAGE_DATA)})[${JSON.stringify(name)}]`, moduleType: 'js' }
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: JSON.stringify(Object.fromEntries(data)) })
    },
  }
}
