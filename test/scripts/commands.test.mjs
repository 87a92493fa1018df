/** The scripts as programs: what they answer to wrong words. */
import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

const node = (...args) => spawnSync(process.execPath, args, { encoding: 'utf8' })

it.each([
  ['start.mjs', ['--nonsense'], '--nonsense'],
  ['start.mjs', ['--browser', 'lynx'], 'lynx'],
  ['start.mjs', ['--port', 'nine'], 'nine'],
  ['start.mjs', ['stray'], 'stray'],
  ['build.mjs', ['--nonsense'], '--nonsense'],
  ['build.mjs', ['opera'], 'opera'],
])('%s %j is wrong usage', (script, args, named) => {
  const { status, stderr, stdout } = node(`scripts/${script}`, ...args)
  expect(status).toBe(2)
  expect(stderr).toContain(named)
  expect(stderr.trim().split('\n').length).toBeLessThanOrEqual(2)
  expect(stdout).toBe('')
})

it('start.mjs --help explains itself', () => {
  const { status, stdout } = node('scripts/start.mjs', '--help')
  expect(status).toBe(0)
  expect(stdout).toContain('--headless')
})
