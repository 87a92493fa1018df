/**
 * Is what was built newer than what it is built from? In: the project's root, a target. Out: true or false.
 *
 * Folders count too, since a deleted file only shows in its folder's time.
 * Example: after an edit in src/, `isFresh(root, 'chrome')` is false until the next build.
 */
import { mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const SOURCES = ['src', 'public', 'manifest.json', 'package.json', 'package-lock.json', 'vite.config.ts', 'scripts/lib']

function newest(path) {
  const entry = statSync(path, { throwIfNoEntry: false })
  if (!entry) return 0
  if (!entry.isDirectory()) return entry.mtimeMs
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), entry.mtimeMs)
}

const stampOf = (root, target) => join(root, 'dist', `.built-${target}`)

export function isFresh(root, target) {
  const stamp = statSync(stampOf(root, target), { throwIfNoEntry: false })
  return stamp !== undefined && SOURCES.every(source => newest(join(root, source)) < stamp.mtimeMs)
}

/** To be called before a build: an interrupted one must not look finished. */
export function dropStamp(root, target) {
  rmSync(stampOf(root, target), { force: true })
}

/** `started`: when the build began to read, so that an edit made meanwhile counts as newer. */
export function leaveStamp(root, target, started) {
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(stampOf(root, target), '')
  utimesSync(stampOf(root, target), started / 1000, started / 1000)
}
