/** What goes to the stores: the same bytes from the same source, and the terms of everything inside. */
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { isFresh } from '../../scripts/lib/fresh.mjs'
import { licencesOf, packageFolder } from '../../scripts/lib/licences.ts'
import { ROOT } from '../../scripts/lib/root.mjs'
import { shippedFiles } from '../../scripts/lib/shipped.mjs'
import { zipFiles } from '../../scripts/lib/zip.mjs'

const FILES = { 'manifest.json': '{"name":"Orl"}', 'icons/16.png': '\u0089PNG', 'a.js': 'let a = 1\n'.repeat(500) }
const folders = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

describe('a zip', () => {
  it('has the same bytes whatever the order and the moment', async () => {
    const one = await zipFiles(new Map(Object.entries(FILES)))
    await new Promise(resolve => setTimeout(resolve, 2100))
    expect((await zipFiles(new Map(Object.entries(FILES).reverse()))).equals(one)).toBe(true)
  })

  it('has other bytes once a file changed', async () => {
    const one = await zipFiles(new Map(Object.entries(FILES)))
    expect((await zipFiles(new Map(Object.entries({ ...FILES, 'a.js': 'let a = 2' })))).equals(one)).toBe(false)
  })
})

/** Builds a copy of the source in a folder of its own; gives what was built, by name. */
async function buildCopy() {
  const folder = mkdtempSync(join(tmpdir(), 'otherwise-build-'))
  folders.push(folder)
  for (const name of readdirSync(ROOT)) {
    if (['node_modules', 'dist', 'out', '.git', '.cache', 'test', 'docs'].includes(name)) continue
    cpSync(join(ROOT, name), join(folder, name), { recursive: true })
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const building = spawn(process.execPath, ['scripts/build.mjs', 'firefox'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  expect(await new Promise(resolve => building.once('close', resolve))).toBe(0)
  return builtIn(folder)
}

const builtIn = folder => shippedFiles(join(folder, 'dist/firefox'))

describe('what is built', () => {
  it('is the same in another folder, and names no folder of the machine', { timeout: 120_000 }, async () => {
    const [one, other] = await Promise.all([buildCopy(), isFresh(ROOT, 'firefox') ? builtIn(ROOT) : buildCopy()])
    expect(one.size).toBeGreaterThan(20)
    expect([...one.keys()].sort()).toEqual([...other.keys()].sort())
    expect([...one].filter(([name, content]) => !content.equals(other.get(name))).map(([name]) => name)).toEqual([])
    const paths = [ROOT, tmpdir(), 'otherwise-build-', 'node_modules/.vite']
    expect([...one].filter(([, content]) => paths.some(path => content.includes(path))).map(([name]) => name)).toEqual([])
    const licences = one.get('licences.txt').toString()
    for (const name of ['preact', '@mozilla/readability', 'wink-nlp', 'world-countries']) expect(licences).toContain(`\n${name} `)
  })
})

describe('the licences', () => {
  it.each([
    [`${ROOT}/node_modules/@mozilla/readability/index.js`, `${ROOT}/node_modules/@mozilla/readability`],
    [`\0${ROOT}/node_modules/preact/dist/preact.mjs?commonjs`, `${ROOT}/node_modules/preact`],
    [`${ROOT}/node_modules/feedsmith/dist/node_modules/trousse/index.js`, `${ROOT}/node_modules/feedsmith`],
    [`${ROOT}/src/core/model.ts`, null],
  ])('%s belongs to %s', (id, folder) => {
    expect(packageFolder(id)).toBe(folder)
  })

  it('are quoted whole', () => {
    expect(licencesOf([join(ROOT, 'node_modules/preact')])).toContain(
      readFileSync(join(ROOT, 'node_modules/preact/LICENSE'), 'utf8').trim(),
    )
  })
})
