/**
 * Installs the packages that package-lock.json names when they are missing or of another version.
 *
 * npm leaves a list of what it installed in node_modules/.package-lock.json, last of all: that list is the stamp.
 * Example: after a pull that changed package-lock.json, `ensureDependencies(root)` runs `npm ci` once.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run.mjs'

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {}
  } catch {
    return null
  }
}

/** True when all that is wanted is installed. Optional packages are left out: they are for other platforms. */
export function dependenciesAreCurrent(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'))
  const installed = packagesIn(join(root, 'node_modules/.package-lock.json'))
  if (!wanted || !installed) return false
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || entry.devOptional || installed[path]?.version === entry.version,
  )
}

export async function ensureDependencies(root) {
  if (dependenciesAreCurrent(root)) return
  console.log('Installing packages (npm ci) …')
  const { status } = await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root })
  if (status !== 0) throw new Error('npm ci failed: see above. Is the network reachable?')
}
