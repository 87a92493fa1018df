/**
 * A plugin of the build: the language model's code goes into the background, its data into a file of their own.
 *
 * Until that file is fetched, when the first text is read, the data are empty objects: the package's functions hold on to them, and
 * look inside only when a model is made. src/background/languageModel.ts fills them.
 * Example: `languageModelAsData(ROOT, 'language-model.json')`: background.js has 0.6 MB instead of 4.4.
 */
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import type { Plugin } from 'vite'

/** What the background imports, and what the package's own files are given in place of their data. */
const VIRTUAL = 'virtual:language-model'
const RESOLVED = `\0${VIRTUAL}.cjs`
const PACKAGE = 'wink-eng-lite-web-model'
/** The files of the package that are nothing but data. */
const DATA = /[\\/]wink-eng-lite-web-model[\\/]dist[\\/](?:.*[\\/])?([\w-]+\.json|wn-[\w-]+\.js)$/

/** Name → data: `eng-pos-model.json` → its parsed content. */
function readData(root: string): ReadonlyMap<string, object> {
  const load = createRequire(join(root, 'package.json'))
  const folder = dirname(load.resolve(PACKAGE))
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => join(folder, file))
  return new Map(files.flatMap(file => (DATA.test(file) ? [[basename(file), load(file) as object] as const] : [])))
}

/** As the data themselves are: some tables of words have no prototype, so that "constructor" is no word of theirs. */
function emptyLike(content: object): string {
  if (Array.isArray(content)) return '[]'
  return Object.getPrototypeOf(content) === null ? 'Object.create(null)' : '{}'
}

export function languageModelAsData(root: string, fileName: string): Plugin {
  const data = readData(root)
  return {
    name: 'otherwise:language-model',
    enforce: 'pre',
    applyToEnvironment: environment => environment.name === 'background',
    resolveId: id => (id === VIRTUAL ? RESOLVED : null),
    load(id) {
      if (id === RESOLVED) {
        const parts = [...data].map(([name, content]) => `${JSON.stringify(name)}: ${emptyLike(content)}`)
        return { code: `module.exports = { ${parts.join(', ')} }`, moduleType: 'js' }
      }
      const name = DATA.exec(id)?.[1]
      if (name === undefined || !data.has(name)) return null
      return { code: `module.exports = require(${JSON.stringify(VIRTUAL)})[${JSON.stringify(name)}]`, moduleType: 'js' }
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: JSON.stringify(Object.fromEntries(data)) })
    },
  }
}
