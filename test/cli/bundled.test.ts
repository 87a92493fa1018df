/**
 * The shipped packs are what `npm run corpus` makes of their reports today. Run it when this fails after a change of the core.
 *
 * Unfolded bytes are compared: compression may differ from one zlib to the next.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readPack } from '../../src/core/pack.ts'
import { emptyFolder, runMain } from './runMain.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const CORPUS = join(ROOT, 'public/corpus')

interface Bundled {
  readonly id: string
  readonly name: string
  readonly demonstration: boolean
  readonly folders: readonly string[]
}
const bundled: readonly Bundled[] = JSON.parse(readFileSync(join(ROOT, 'scripts/bundled.json'), 'utf8'))

const unfold = (file: string): string => gunzipSync(readFileSync(file)).toString('utf8')

describe.each(bundled)('the bundled pack “$name”', ({ id, name, demonstration, folders }) => {
  const file = join(CORPUS, `${id}.json.gz`)
  const here = folders.every(folder => existsSync(join(ROOT, folder)))

  it('is valid and keeps phrases only', () => {
    const read = readPack(unfold(file))
    expect(read).toMatchObject({ ok: true, pack: { name, demonstration, evidence: 'phrase' } })
    expect(read.ok && read.pack.reports.length).toBeGreaterThan(0)
  })

  it.skipIf(!here)(
    here ? 'is what its reports give' : `is what its reports give (skipped: ${folders.join(', ')} is not on this machine)`,
    async () => {
      const cwd = emptyFolder()
      const paths = folders.map(folder => join(ROOT, folder))
      const made = await runMain(['pack', ...paths, '-o', 'pack.json.gz', '--name', name, ...(demonstration ? ['--demonstration'] : [])], {
        cwd,
      })
      expect(made).toMatchObject({ status: 0, err: '' })
      expect(unfold(join(cwd, 'pack.json.gz')) === unfold(file), `${id} is out of date: npm run corpus`).toBe(true)
    },
  )
})

describe('the list of bundled packs', () => {
  it('names each once, with its file', () => {
    const listed = JSON.parse(readFileSync(join(CORPUS, 'index.json'), 'utf8'))
    expect(listed).toEqual(bundled.map(({ id, name, demonstration }) => ({ id, file: `${id}.json.gz`, name, demonstration })))
    for (const { file } of listed) expect(existsSync(join(CORPUS, file))).toBe(true)
  })

  it('shares no report id between packs, so that a report is known by it', () => {
    const ids = bundled.flatMap(({ id }) => {
      const read = readPack(unfold(join(CORPUS, `${id}.json.gz`)))
      return read.ok ? read.pack.reports.map(report => report.id) : []
    })
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is what --corpus bundled reads; made-up reports are marked', async () => {
    const { status, out } = await runMain(['compare', join(ROOT, 'test/fixtures/stories/ferry/northern-ledger.txt'), '--corpus', 'bundled'])
    expect(status).toBe(0)
    expect(out).toContain('Compared with 3 reports of 3 outlets.')
    expect(out).toMatch(/there {2}[^\n]+\(demonstration\):/)
  })
})
