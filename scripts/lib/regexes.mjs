/**
 * Every regular expression of the source: the literals, found by parsing, and those put together when a module is loaded.
 *
 * Example: `await findRegexes()` → `[{ file: 'src/feeds/dates.ts', source: '^(\\d{10}|\\d{13})$', flags: '' }, …]`, each once a file
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst, runnerImport } from 'vite'
import { BOUNDED } from './bounded-regexes.mjs'
import { ROOT } from './root.mjs'

/** Those that were found to take linear time, by name. */
export const NOTED = join(ROOT, 'test/fixtures/regexes.json')

export const nameOf = ({ source, flags }) => createHash('sha256').update(`${flags}/${source}`).digest('hex').slice(0, 16)
export const boundOf = ({ file, source }) => BOUNDED.find(bound => bound.file === file && source.startsWith(bound.source)) ?? null
export const readNoted = () => new Set(JSON.parse(readFileSync(NOTED, 'utf8')).linear)

function sources() {
  const names = readdirSync(join(ROOT, 'src'), { recursive: true }).map(name => `src/${name.replaceAll('\\', '/')}`)
  return names.filter(name => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
}

const OURS = join(ROOT, 'src')

function* nodesOf(node) {
  if (node === null || typeof node !== 'object') return
  if (typeof node.type === 'string') yield node
  for (const child of Object.values(node)) yield* nodesOf(child)
}

const buildsRegex = ({ type, callee }) => (type === 'NewExpression' || type === 'CallExpression') && callee.name === 'RegExp'

/** Those that our own code makes by `new RegExp` while `load` runs; the loader makes some itself. */
async function madeBy(load) {
  const made = []
  const Original = globalThis.RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct(target, given, newTarget) {
      const regex = Reflect.construct(target, given, newTarget)
      if (new Error().stack?.split('\n')[2]?.includes(OURS)) made.push({ source: regex.source, flags: regex.flags })
      return regex
    },
  })
  try {
    await load()
  } finally {
    globalThis.RegExp = Original
  }
  return made
}

export async function findRegexes() {
  const found = new Map()
  const add = (file, { source, flags }) => found.set(`${file}\n${flags}\n${source}`, { file, source, flags })
  for (const file of sources()) {
    const nodes = [...nodesOf(parseAst(readFileSync(join(ROOT, file), 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' }))]
    for (const { type, regex } of nodes) if (type === 'Literal' && regex) add(file, { source: regex.pattern, flags: regex.flags })
    if (!nodes.some(buildsRegex)) continue
    const made = await madeBy(() => runnerImport(join(ROOT, file), { configFile: false, logLevel: 'silent' }))
    for (const regex of made) add(file, regex)
  }
  return [...found.values()].sort((a, b) => (a.file + a.source < b.file + b.source ? -1 : 1))
}
