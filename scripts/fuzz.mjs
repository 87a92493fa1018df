/**
 * Reads and compares texts made to break the line, and tries the other properties, far more often than `npm test` does, with a seed of its
 * own each time.
 *
 * In: how many pairs of texts, and a seed to see a failure again. Out: what vitest says; a failing text is made as small as it gets.
 * Example: `npm run fuzz` (200,000 from a new seed), `npm run fuzz -- 20000 7`
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './lib/root.mjs'
import { run, stopAll } from './lib/run.mjs'

const CASES = 200_000
/** `npm test` reads as many. */
const CASES_IN_TEST = 2000
/** What `npm test` tries with test/runs.ts. */
const PROPERTIES = readdirSync(join(ROOT, 'test'), { recursive: true })
  .filter(file => file.endsWith('.test.ts'))
  .map(file => join('test', file))
  .filter(file => readFileSync(join(ROOT, file), 'utf8').includes("/runs.ts'"))

const [cases = CASES, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number)
if (!(Number.isInteger(cases) && cases > 0 && Number.isInteger(seed))) {
  console.error('fuzz: npm run fuzz -- [NUMBER] [SEED]')
  process.exit(2)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    stopAll()
    process.exit(130)
  })
}

console.log(`${cases} pairs of texts; again with: npm run fuzz -- ${cases} ${seed}`)
const env = { FUZZ_CASES: String(cases), FUZZ_SEED: String(seed), FUZZ_TIMES: String(Math.ceil(cases / CASES_IN_TEST)) }
const vitest = (files, more) =>
  run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...files], { cwd: ROOT, env: { ...env, ...more } })
const ended = [await vitest(PROPERTIES, {}), await vitest(['test/core/fuzz'], { SHOW_STEPS: '1' })]
process.exitCode = Math.max(...ended.map(({ status }) => status))
