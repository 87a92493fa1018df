/**
 * Looks whether any regular expression of the source can be made slow by what a page, a feed or a pack says.
 *
 * Each is judged by recheck (static analysis and attacks: https://makenowjust-labs.github.io/recheck/): linear time, or worse.
 * What was found linear is noted in test/fixtures/regexes.json, which a unit test holds the source to; `--all` judges all anew.
 * Example: `npm run regexes` → `1258 regular expressions: 1228 take linear time, 30 have bounded input` or the list of others, exit 1
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BOUNDED } from './lib/bounded-regexes.mjs'
import { findRegexes } from './lib/regexes.mjs'
import { ROOT } from './lib/root.mjs'

/** Milliseconds for one expression. */
const PATIENCE = 20_000
export const NOTED = join(ROOT, 'test/fixtures/regexes.json')

export const nameOf = ({ source, flags }) => createHash('sha256').update(`${flags}/${source}`).digest('hex').slice(0, 16)
export const boundOf = ({ file, source }) => BOUNDED.find(bound => bound.file === file && source.startsWith(bound.source)) ?? null
export const readNoted = () => new Set(JSON.parse(readFileSync(NOTED, 'utf8')).linear)

async function judge(regexes, known) {
  const { checkSync } = await import('recheck')
  const linear = new Set()
  const worse = []
  for (const regex of regexes) {
    const name = nameOf(regex)
    if (linear.has(name) || boundOf(regex)) continue
    if (known.has(name)) {
      linear.add(name)
      continue
    }
    const { status, complexity } = checkSync(regex.source, regex.flags.replace('v', 'u'), { timeout: PATIENCE })
    if (status === 'safe') linear.add(name)
    else worse.push(`${regex.file}: /${regex.source}/${regex.flags}: ${complexity?.summary ?? 'cannot be judged'}`)
  }
  return { linear, worse }
}

if (process.argv[1]?.endsWith('regexes.mjs')) {
  const regexes = await findRegexes()
  const { linear, worse } = await judge(regexes, process.argv.includes('--all') ? new Set() : readNoted())
  const bounded = regexes.filter(boundOf)
  for (const line of worse) console.error(line)
  writeFileSync(NOTED, `${JSON.stringify({ linear: [...linear].sort() }, null, 2)}\n`)
  const rest = regexes.length - bounded.length - worse.length
  console.log(`${regexes.length} regular expressions: ${rest} take linear time, ${bounded.length} have bounded input`)
  process.exitCode = worse.length > 0 ? 1 : 0
}
