/**
 * Every check, from a fresh clone: types, lint, unit tests, build, the add-on linter, and both real browsers end to end.
 *
 * Goes on after a failing step, so that one run tells everything. A step that is no test run counts as one. The last line is
 * the sum. Example: `npm test` → … `412 passed, 0 failed`
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ensureBrowser } from './browsers.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { requireNode } from './lib/node-version.mjs'
import { ROOT } from './lib/root.mjs'
import { run, stopAll } from './lib/run.mjs'

const RESULTS = join(ROOT, 'out', 'tests')
const total = { passed: 0, failed: 0, skipped: 0 }
/** What is told once more at the end, where it is found: each step that failed, and which of its tests did. */
const failures = []

function count(step, { passed, failed, skipped = 0, names = [] }) {
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
  if (failed > 0) failures.push({ step, names })
}

/** Runs it under its headline. `later`: what it prints is kept until it has ended, since another step prints meanwhile. Out: its exit status. */
async function runStep(step, command, args, env, later) {
  if (!later) console.log(`\n── ${step}`)
  const { status, output } = await run(command, args, { cwd: ROOT, env, quiet: later })
  if (later) console.log(`\n── ${step}\n${output}`)
  return status
}

/** `later`: see runStep. */
async function check(step, command, args, later = false) {
  const status = await runStep(step, command, args, { NO_UPDATE_NOTIFIER: '1' }, later)
  count(step, status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
}

/** What vitest wrote about its run. A file that could not even be loaded has no tests and counts as one failure. */
function readResults(path) {
  const { numPassedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(readFileSync(path, 'utf8'))
  const failed = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const tests = assertionResults.filter(({ status }) => status === 'failed')
    const file = relative(ROOT, name)
    if (status === 'failed' && tests.length === 0) return [`${file}: ${firstLine(message)}`]
    return tests.map(({ fullName, failureMessages }) => `${file} > ${fullName}: ${firstLine(failureMessages[0])}`)
  })
  return { passed: numPassedTests, failed: failed.length, skipped: numPendingTests + numTodoTests, names: failed }
}

const firstLine = text => text?.split('\n')[0] ?? ''

/** `later`: see runStep. */
async function test(step, args, env, later = false) {
  const file = join(RESULTS, `${step.replaceAll(' ', '-')}.json`)
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const status = await runStep(step, process.execPath, [vitest, 'run', ...args, ...reporters], env, later)
  let results = { passed: 0, failed: 1 }
  try {
    results = readResults(file)
  } catch {
    console.error(`${step}: the run ended without results`)
  }
  // An error outside of any test fails the run and no test.
  count(step, status !== 0 && results.failed === 0 ? { ...results, failed: 1 } : results)
}

const endToEnd = name => `end to end in ${name}`

/** A browser that cannot be had counts as one failure. */
async function isThere(name) {
  try {
    await ensureBrowser(name)
    return true
  } catch (error) {
    console.error(`\n── ${endToEnd(name)}\n${error.message}`)
    count(endToEnd(name), { passed: 0, failed: 1 })
    return false
  }
}

/** Both at once: each waits for its pages most of the time. */
async function testInBrowsers(...names) {
  const there = []
  for (const name of names) if (await isThere(name)) there.push(name)
  await Promise.all(there.map((name, i) => test(endToEnd(name), ['--config', 'test/e2e/vitest.config.mjs'], { BROWSER: name }, i > 0)))
}

async function checkAll() {
  rmSync(RESULTS, { recursive: true, force: true })
  mkdirSync(RESULTS, { recursive: true })
  await check('types', 'npm', ['run', '--silent', 'types'])
  await check('lint', 'npm', ['run', '--silent', 'lint'])
  await check('build', process.execPath, ['scripts/build.mjs'])
  const linter = ['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', 'dist/firefox', '--no-config-discovery']
  // Beside the unit tests, of which the last ones leave a core idle.
  await Promise.all([test('unit tests', []), check('add-on linter', process.execPath, linter, true)])
  await testInBrowsers('chrome', 'firefox')
}

function closingLine() {
  const { passed, failed, skipped } = total
  for (const { step, names } of failures) console.log(`\nfailed: ${[step, ...names].join('\n  ')}`)
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    stopAll()
    process.exit(130)
  })
}

requireNode()
try {
  await ensureDependencies(ROOT)
} catch (error) {
  console.error(error.message)
  console.log('0 passed, 1 failed')
  process.exit(1)
}
await checkAll()
console.log(`\n${closingLine()}`)
process.exitCode = total.failed > 0 ? 1 : 0
