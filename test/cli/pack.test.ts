/** pack → inspect → compare: what goes in comes out, the same bytes each time, and nothing half-written stays. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { emptyFolder, FIXTURES, runMain } from './runMain.ts'

const STORY = join(FIXTURES, 'story')

async function packed(cwd: string, ...argv: string[]): Promise<string> {
  const { status, out, err } = await runMain(['pack', ...argv], { cwd })
  expect({ status, err }).toEqual({ status: 0, err: '' })
  return out
}

async function inspected(cwd: string, file: string) {
  const { status, out } = await runMain(['inspect', file, '--json'], { cwd })
  expect(status).toBe(0)
  return JSON.parse(out)
}

/** A comparison without what a pack of phrases leaves out, or names otherwise than a folder does. */
function essence(out: string) {
  return JSON.parse(out, (key, value) =>
    ['sentence', 'timings', 'id'].includes(key)
      ? undefined
      : (key === 'article' || key === 'voice') && typeof value === 'string'
        ? value.replace(/\.\w+$/, '')
        : value,
  )
}

describe('pack', () => {
  it('says what it wrote', async () => {
    const cwd = emptyFolder()
    expect(await packed(cwd, STORY, '-o', 'corpus.json')).toMatch(/^corpus\.json: 3 reports, \d+ claims \(phrases only\), [\d.]+ KB\n$/)
  })

  it('compares like the folder it was made from', async () => {
    const cwd = emptyFolder()
    await packed(cwd, STORY, '-o', 'corpus.json.gz')
    for (const name of ['morning.txt', 'weekly.html']) {
      const article = join(STORY, name)
      const fromFolder = await runMain(['compare', article, '--corpus', STORY, '--json'], { cwd })
      const fromPack = await runMain(['compare', article, '--corpus', 'corpus.json.gz', '--json'], { cwd })
      expect(essence(fromPack.out)).toEqual(essence(fromFolder.out))
      expect(essence(fromPack.out).differences.length).toBeGreaterThan(0)
    }
  })

  it('keeps no sentence of a source by default', async () => {
    const cwd = emptyFolder()
    await packed(cwd, STORY, '-o', 'phrases.json')
    await packed(cwd, STORY, '-o', 'sentences.json', '--evidence', 'sentence')
    const whole = 'According to harbour master Olav Renn, a ship was being loaded when the silo blew up.'
    expect(readFileSync(join(cwd, 'sentences.json'), 'utf8')).toContain(whole)
    expect(readFileSync(join(cwd, 'phrases.json'), 'utf8')).not.toContain(whole)
    expect(readFileSync(join(cwd, 'phrases.json'), 'utf8')).not.toContain('"sentence":')
  })

  it('gives the same bytes for the same input, in any order of its folders', async () => {
    const cwd = emptyFolder()
    await packed(cwd, STORY, join(FIXTURES, 'other'), '-o', 'one.json.gz', '--name', 'Both')
    await packed(cwd, join(FIXTURES, 'other'), STORY, '-o', 'two.json.gz', '--name', 'Both')
    const [one, two] = ['one', 'two'].map(name => readFileSync(join(cwd, `${name}.json.gz`)))
    expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true)
    // No time and no operating system in the gzip header.
    expect([...(one?.subarray(4, 8) ?? []), one?.[9]]).toEqual([0, 0, 0, 0, 255])
  })

  it('leads ids with the folder where there are several', async () => {
    const cwd = emptyFolder()
    await packed(cwd, STORY, join(FIXTURES, 'other'), '-o', 'corpus.json')
    const ids = JSON.parse(readFileSync(join(cwd, 'corpus.json'), 'utf8')).reports.map((report: { id: string }) => report.id)
    expect(ids).toEqual(['other/garden', 'story/evening', 'story/morning', 'story/weekly'])
  })

  it('--append adds new reports, and replaces those that are known', async () => {
    const cwd = emptyFolder()
    await packed(cwd, join(FIXTURES, 'other'), '-o', 'corpus.json', '--name', 'Growing', '--demonstration')
    await packed(cwd, STORY, '-o', 'corpus.json', '--append')
    expect(await inspected(cwd, 'corpus.json')).toMatchObject({ name: 'Growing', demonstration: true, reports: 4 })
    const before = readFileSync(join(cwd, 'corpus.json'))
    await packed(cwd, STORY, '-o', 'corpus.json', '--append')
    expect(readFileSync(join(cwd, 'corpus.json')).equals(before)).toBe(true)
  })

  it('--append takes a report of the same address as the newer version', async () => {
    const cwd = emptyFolder()
    await cp(STORY, join(cwd, 'later'), { recursive: true })
    const page = readFileSync(join(STORY, 'weekly.html'), 'utf8').replace('stands at 19', 'stands at 21')
    writeFileSync(join(cwd, 'later/weekly.html'), page)
    await packed(cwd, STORY, '-o', 'corpus.json')
    const old = readFileSync(join(cwd, 'corpus.json'), 'utf8')
    await packed(cwd, 'later', '-o', 'corpus.json', '--append')
    expect(await inspected(cwd, 'corpus.json')).toMatchObject({ reports: 3 })
    expect(readFileSync(join(cwd, 'corpus.json'), 'utf8')).not.toBe(old)
  })

  it('--append keeps a different report that has the same file name', async () => {
    const cwd = emptyFolder()
    for (const [folder, name] of [
      ['a', 'morning'],
      ['b', 'evening'],
    ] as const)
      await cp(join(STORY, `${name}.txt`), join(cwd, folder, 'report.txt'))
    await packed(cwd, 'a', '-o', 'corpus.json')
    await packed(cwd, 'b', '-o', 'corpus.json', '--append')
    const ids = JSON.parse(readFileSync(join(cwd, 'corpus.json'), 'utf8')).reports.map((report: { id: string }) => report.id)
    expect(ids).toEqual(['b/report', 'report'])
  })

  it('refuses to mix phrases and sentences', async () => {
    const cwd = emptyFolder()
    await packed(cwd, STORY, '-o', 'corpus.json')
    const { status, err } = await runMain(['pack', join(FIXTURES, 'other'), '-o', 'corpus.json', '--append', '--evidence', 'sentence'], {
      cwd,
    })
    expect({ status, err }).toEqual({
      status: 1,
      err: expect.stringMatching(/^otherwise: corpus.json: holds evidence by phrase, not sentence/),
    })
  })

  it('leaves the old pack as it is, and nothing else, when it fails', async () => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'corpus.json'), '{"format":"otherwise-pack","version":2,"name":"x"}')
    const { status, err } = await runMain(['pack', STORY, '-o', 'corpus.json', '--append'], { cwd })
    expect({ status, err }).toEqual({ status: 1, err: expect.stringContaining('corpus.json: not a usable pack: demonstration is missing') })
    expect(readdirSync(cwd)).toEqual(['corpus.json'])
    expect(readFileSync(join(cwd, 'corpus.json'), 'utf8')).toBe('{"format":"otherwise-pack","version":2,"name":"x"}')
  })

  it('says at once when it could not write', async () => {
    const cwd = emptyFolder()
    const { status, err } = await runMain(['pack', STORY, '-o', 'no/such/corpus.json'], { cwd })
    expect({ status, err }).toEqual({ status: 1, err: 'otherwise: no/such/corpus.json: its folder does not exist; make it first\n' })
    expect(existsSync(join(cwd, 'no'))).toBe(false)
  })

  it('shows a bar on a terminal while it reads many reports', async () => {
    const cwd = emptyFolder()
    for (let i = 0; i < 10; i++) {
      const text = readFileSync(join(STORY, 'morning.txt'), 'utf8').replace('nine hours', `${i + 20} hours`)
      await cp(join(STORY, 'morning.txt'), join(cwd, 'many', `${i}.txt`))
      writeFileSync(join(cwd, 'many', `${i}.txt`), text)
    }
    expect((await runMain(['pack', 'many', '-o', 'corpus.json'], { cwd, columns: 80 })).err).toContain('/10')
    expect((await runMain(['pack', 'many', '-o', 'corpus.json'], { cwd })).err).toBe('')
  })
})

describe('inspect', () => {
  it('counts reports by outlet and date, and claims by kind', async () => {
    const cwd = emptyFolder()
    await packed(cwd, STORY, '-o', 'corpus.json.gz')
    const found = await inspected(cwd, 'corpus.json.gz')
    expect(found).toMatchObject({
      file: 'corpus.json.gz',
      valid: true,
      version: 2,
      name: 'corpus',
      evidence: 'phrase',
      reports: 3,
      dates: { '2031-03-04': 2, '2031-03-06': 1 },
      bytes: readFileSync(join(cwd, 'corpus.json.gz')).length,
    })
    expect(found.outlets).toContainEqual({ outlet: 'Coast Weekly', reports: 1, from: '2031-03-06T09:00:00Z', to: '2031-03-06T09:00:00Z' })
    const claims = Object.values<number>(found.kinds).reduce((sum, n) => sum + n, 0)
    expect([claims, found.kinds.role > 0]).toEqual([found.claims, true])
  })

  it('prints the same for people', async () => {
    const cwd = emptyFolder()
    await packed(cwd, STORY, '-o', 'corpus.json', '--demonstration')
    const { out } = await runMain(['inspect', 'corpus.json'], { cwd })
    expect(out).toMatch(/^corpus \(demonstration: made-up stories\)\n\ncorpus\.json: a valid pack of version 2, /)
    expect(out).toMatch(/\n {2}Coast Weekly +1 report, 2031-03-06\n/)
  })

  const header = { format: 'otherwise-pack', version: 2, name: 'x', demonstration: false, evidence: 'phrase' }
  it.each([
    ['newer.json', JSON.stringify({ ...header, version: 3, reports: [] }), /made by a newer Otherwise \(version 3, .*update/],
    ['torn.json', '{"format":"otherwise-pack","ver', /not JSON, or cut off/],
    ['list.json', '[]', /not a corpus pack/],
    ['broken.json', JSON.stringify({ ...header, reports: [{ id: 'a', outlet: 5 }] }), /report 1: outlet is not text/],
    ['torn.json.gz', gzipSync(JSON.stringify({ ...header, reports: [] })).subarray(0, 30), /broken gzip, or cut off/],
    ['bomb.json.gz', gzipSync(Buffer.alloc(210_000_000, 32)), /unfolds into more than a pack may hold/],
    ['empty.json', '', /empty/],
    ['latin.json', Uint8Array.from([0x22, 0xe4, 0x22]), /not UTF-8/],
  ])('%s is not usable, in one line', async (name, content, line) => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, name), content)
    const looked = await runMain(['inspect', name], { cwd })
    expect(looked.status).toBe(1)
    expect(looked.err).toMatch(/^otherwise: [^\n]+\n$/)
    expect(looked.err).toMatch(line)
    const used = await runMain(['compare', join(STORY, 'morning.txt'), '--corpus', name], { cwd })
    expect({ status: used.status, out: used.out, err: used.err }).toEqual({ status: 1, out: '', err: expect.stringMatching(line) })
  })

  it('--json says that a pack is not valid, and why', async () => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'x.json'), JSON.stringify({ ...header, version: 3 }))
    const { status, out } = await runMain(['inspect', 'x.json', '--json'], { cwd })
    expect({ status, ...JSON.parse(out) }).toMatchObject({ status: 1, valid: false, problems: [expect.stringContaining('version 3')] })
  })

  it('reads a pack that is gzip inside whatever its name', async () => {
    const cwd = emptyFolder()
    await packed(cwd, STORY, '-o', 'a.json.gz')
    writeFileSync(join(cwd, 'b.json'), readFileSync(join(cwd, 'a.json.gz')))
    writeFileSync(join(cwd, 'c.json.gz'), gunzipSync(readFileSync(join(cwd, 'a.json.gz'))))
    expect([(await inspected(cwd, 'b.json')).reports, (await inspected(cwd, 'c.json.gz')).reports]).toEqual([3, 3])
  })
})
