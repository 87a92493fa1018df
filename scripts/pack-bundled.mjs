/**
 * Builds the packs that are shipped, and the list of them: public/corpus/*.json.gz and public/corpus/index.json.
 *
 * What goes in stands in scripts/bundled.json. A pack whose reports are not on this machine stays as it is.
 * Example: `npm run corpus` after a change of what is read out of reports
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './lib/root.mjs'
import { run } from './lib/run.mjs'

const OUT = 'public/corpus'

async function otherwise(args) {
  const { status } = await run(process.execPath, ['dist/cli/otherwise.js', ...args], { cwd: ROOT })
  if (status !== 0) throw new Error(`otherwise ${args[0]} failed: see above`)
}

async function packOne({ id, name, demonstration, folders }) {
  const file = `${OUT}/${id}.json.gz`
  const missing = folders.find(folder => !existsSync(join(ROOT, folder)))
  if (missing === undefined)
    await otherwise(['pack', ...folders, '-o', file, '--name', name, ...(demonstration ? ['--demonstration'] : [])])
  else if (existsSync(join(ROOT, file))) console.log(`${file}: kept as it is (${missing} is not on this machine)`)
  else throw new Error(`${file} cannot be built: ${missing} is not on this machine`)
  return { id, file: `${id}.json.gz`, name, demonstration }
}

try {
  const build = await run(process.execPath, ['scripts/build.mjs', 'cli', '--if-needed'], { cwd: ROOT })
  if (build.status !== 0) throw new Error('the command line could not be built: see above')
  mkdirSync(join(ROOT, OUT), { recursive: true })
  const packs = JSON.parse(readFileSync(join(ROOT, 'scripts/bundled.json'), 'utf8'))
  const listed = []
  for (const pack of packs) listed.push(await packOne(pack))
  writeFileSync(join(ROOT, OUT, 'index.json'), `${JSON.stringify(listed, null, 2)}\n`)
} catch (error) {
  console.error(`corpus: ${error.message}`)
  process.exitCode = 1
}
