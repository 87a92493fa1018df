/**
 * Makes what the stores take, in out/packages/: a zip for Chrome, one for Firefox, the source that Firefox's reviewers ask for, and a bill of
 * materials (CycloneDX). The same commit gives the same bytes.
 *
 * Example: `npm run package` → `out/packages/otherwise-0.1.0-firefox.zip  2.1 MB  sha256 1f0c…`
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureDependencies } from './lib/dependencies.mjs'
import { requireNode } from './lib/node-version.mjs'
import { ROOT } from './lib/root.mjs'
import { shippedFiles } from './lib/shipped.mjs'
import { zipFiles } from './lib/zip.mjs'

const FOLDER = join(ROOT, 'out', 'packages')
const { name: NAME, version: VERSION } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
/** A bill of materials lists hundreds of packages. */
const MOST_BYTES = 64_000_000

function output(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: MOST_BYTES })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr.trim().split('\n').at(-1) || `ended with ${status}`}`)
  return stdout
}

/** What is committed, as it stands in the folder; what is not committed is said. */
function sourceFiles() {
  if (output('git', ['status', '--porcelain']) !== '')
    console.error('package: there are changes that are not committed; the source holds them')
  const names = output('git', ['ls-files', '-z']).split('\0').filter(Boolean)
  return new Map(names.map(name => [name, readFileSync(join(ROOT, name))]))
}

/** npm's own, without the moment and the random number that it adds. */
function billOfMaterials() {
  const bill = JSON.parse(output('npm', ['sbom', '--omit=dev', '--sbom-format=cyclonedx', '--package-lock-only']))
  delete bill.serialNumber
  delete bill.metadata.timestamp
  return `${JSON.stringify(bill, null, 2)}\n`
}

function write(suffix, content) {
  const file = `${NAME}-${VERSION}-${suffix}`
  writeFileSync(join(FOLDER, file), content)
  const hash = createHash('sha256').update(content).digest('hex')
  console.log(`out/packages/${file}  ${(content.length / 1e6).toFixed(2)} MB  sha256 ${hash}`)
}

requireNode()
await ensureDependencies(ROOT)
try {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  for (const browser of ['chrome', 'firefox']) {
    output(process.execPath, ['scripts/build.mjs', browser])
    write(`${browser}.zip`, await zipFiles(shippedFiles(join(ROOT, 'dist', browser))))
  }
  write('source.zip', await zipFiles(sourceFiles()))
  write('sbom.cdx.json', billOfMaterials())
} catch (error) {
  console.error(`package: ${error.message}`)
  process.exitCode = 1
}
