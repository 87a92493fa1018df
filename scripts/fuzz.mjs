/**
 * Reads and compares texts made to break the line, far more of them than `npm test` does, with a seed of its own each time.
 *
 * In: how many pairs of texts, and a seed to see a failure again. Out: what vitest says; a failing text is made as small as it gets.
 * Example: `npm run fuzz` (200,000 from a new seed), `npm run fuzz -- 20000 7`
 */
import { ROOT } from './lib/root.mjs'
import { run, stopAll } from './lib/run.mjs'

const CASES = 200_000
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
const { status } = await run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'test/core/fuzz'], {
  cwd: ROOT,
  env: { FUZZ_CASES: String(cases), FUZZ_SEED: String(seed), SHOW_STEPS: '1' },
})
process.exitCode = status
