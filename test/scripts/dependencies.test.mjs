import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dependenciesAreCurrent } from '../../scripts/lib/dependencies.mjs'

let root
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'otherwise-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const lock = packages => writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...packages } }))
function install(packages) {
  mkdirSync(join(root, 'node_modules'), { recursive: true })
  writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages }))
}

describe('dependenciesAreCurrent', () => {
  it('is false before anything was installed', () => {
    lock({ 'node_modules/a': { version: '1.0.0' } })
    expect(dependenciesAreCurrent(root)).toBe(false)
  })

  it('is true when all is there, whatever else is', () => {
    lock({ 'node_modules/a': { version: '1.0.0' } })
    install({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } })
    expect(dependenciesAreCurrent(root)).toBe(true)
  })

  it('is true without a package for another platform', () => {
    lock({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/a-windows': { version: '1.0.0', optional: true } })
    install({ 'node_modules/a': { version: '1.0.0' } })
    expect(dependenciesAreCurrent(root)).toBe(true)
  })

  it.each([
    ['a missing package', {}],
    ['another version', { 'node_modules/a': { version: '0.9.0' } }],
  ])('is false with %s', (_what, installed) => {
    lock({ 'node_modules/a': { version: '1.0.0' } })
    install(installed)
    expect(dependenciesAreCurrent(root)).toBe(false)
  })
})
