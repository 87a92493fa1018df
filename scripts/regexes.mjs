/**
 * Looks whether any regular expression of the source can be made slow by what a page, a feed or a pack says.
 *
 * Each is judged by recheck (static analysis and attacks: https://makenowjust-labs.github.io/recheck/): linear time, or worse.
 * What was found linear is noted in test/fixtures/regexes.json, which a unit test holds the source to; `--all` judges all anew.
 * Example: `npm run regexes` → `1258 regular expressions: 1228 take linear time, 30 have bounded input` or the list of others, exit 1
 */
import { writeFileSync } from 'node:fs'
import { boundOf, findRegexes, NOTED, nameOf, readNoted } from './lib/regexes.mjs'

/** Milliseconds for one expression. */
const PATIENCE = 20_000

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

const regexes = await findRegexes()
const { linear, worse } = await judge(regexes, process.argv.includes('--all') ? new Set() : readNoted())
const bounded = regexes.filter(boundOf)
for (const line of worse) console.error(line)
writeFileSync(NOTED, `${JSON.stringify({ linear: [...linear].sort() }, null, 2)}\n`)
const rest = regexes.length - bounded.length - worse.length
console.log(`${regexes.length} regular expressions: ${rest} take linear time, ${bounded.length} have bounded input`)
process.exitCode = worse.length > 0 ? 1 : 0
