import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { dropStamp, isFresh, leaveStamp } from '../../scripts/lib/fresh.mjs'

const BUILT = Date.UTC(2025, 2, 2, 12)
const EARLIER = new Date(BUILT - 60_000)
const LATER = new Date(BUILT + 60_000)
let root

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'otherwise-'))
  mkdirSync(join(root, 'src/core'), { recursive: true })
  writeFileSync(join(root, 'src/core/a.ts'), '')
  for (const path of ['src/core/a.ts', 'src/core', 'src']) utimesSync(join(root, path), EARLIER, EARLIER)
})
afterEach(() => rmSync(root, { recursive: true }))

it('nothing built is not fresh', () => {
  expect(isFresh(root, 'chrome')).toBe(false)
})

it('a build later than its sources is fresh, for its target only', () => {
  leaveStamp(root, 'chrome', BUILT)
  expect(isFresh(root, 'chrome')).toBe(true)
  expect(isFresh(root, 'firefox')).toBe(false)
})

it.each([
  ['an edited file', 'src/core/a.ts'],
  ['a deleted file, which only its folder shows', 'src/core'],
])('%s makes it stale', (_what, path) => {
  leaveStamp(root, 'chrome', BUILT)
  utimesSync(join(root, path), LATER, LATER)
  expect(isFresh(root, 'chrome')).toBe(false)
})

it('an interrupted build is not fresh', () => {
  leaveStamp(root, 'chrome', BUILT)
  dropStamp(root, 'chrome')
  expect(isFresh(root, 'chrome')).toBe(false)
})
