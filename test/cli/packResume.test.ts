/** A long run of pack: how many reports it holds, and what becomes of it when it is interrupted. See process.test.ts for a kill. */
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Article, Report } from '../../src/core/model.ts'
import { invented, jsonl } from './invented.ts'
import { emptyFolder, runMain } from './runMain.ts'

/** Reports that were made, without keeping them; and how often one was. */
const watched = vi.hoisted(() => ({
  made: 0,
  small: false,
  onMade: (_report: object, _n: number): void => undefined,
}))

vi.mock('../../src/core/compare.ts', async original => {
  const compare = await original<typeof import('../../src/core/compare.ts')>()
  const sample = compare.prepareReport({
    id: '-',
    title: null,
    outlet: 'Orlo Post',
    published: null,
    url: null,
    language: 'en',
    text: 'A fire in Tarnwick killed 9 people on Tuesday, Mayor Ilse Brandt said.',
  })
  // Thousands of texts take minutes to read, and what is held does not depend on what is in them.
  const small = (article: Article): Report => ({
    ...structuredClone(sample),
    ...{ id: article.id, url: article.url, published: article.published, fingerprint: watched.made.toString(16).padStart(16, '0') },
  })
  return {
    ...compare,
    prepareReport(article: Article) {
      const report = watched.small ? small(article) : compare.prepareReport(article)
      watched.made++
      watched.onMade(report, watched.made)
      return report
    },
  }
})

afterEach(() => Object.assign(watched, { made: 0, small: false, onMade: () => undefined }))

function filesOf(folder: string) {
  return Object.fromEntries(readdirSync(folder).map(file => [file, readFileSync(join(folder, file)).toString('base64')]))
}

const dayOf = (n: number): string => `2031-03-${String((n % 5) + 1).padStart(2, '0')}`

describe('memory', () => {
  it('holds no more than a few reports, however many there are', async () => {
    setFlagsFromString('--expose-gc')
    const collect: () => void = runInNewContext('gc')
    const cwd = emptyFolder()
    const MANY = 6000
    for (let n = 0; n < MANY; n += 500)
      appendFileSync(join(cwd, 'news.jsonl'), jsonl(Array.from({ length: 500 }, (_, i) => invented(n + i, dayOf(n + i)))))
    const made: WeakRef<object>[] = []
    let peak = 0
    watched.small = true
    watched.onMade = (report, n) => {
      made.push(new WeakRef(report))
      if (n % 1000 !== 0) return
      collect()
      peak = Math.max(peak, made.filter(ref => ref.deref() !== undefined).length)
    }
    const { status, out } = await runMain(['pack', 'news.jsonl', '-o', 'news'], { cwd })
    expect({ status, out }).toEqual({ status: 0, out: expect.stringMatching(/^news: 6,000 reports, /) })
    expect(watched.made).toBe(MANY)
    expect(peak).toBeGreaterThan(0)
    expect(peak).toBeLessThan(20)
    // More than a thousand a day: a day has several files, none of which is large.
    const { shards } = JSON.parse(readFileSync(join(cwd, 'news/index.json'), 'utf8'))
    expect(shards.map(({ file, reports }: { file: string; reports: number }) => [file, reports]).slice(0, 3)).toEqual([
      ['2031-03-01.json.gz', 1000],
      ['2031-03-01-2.json.gz', 200],
      ['2031-03-02.json.gz', 1000],
    ])
  }, 60_000)
})

describe('a run that is interrupted', () => {
  const REPORTS = Array.from({ length: 30 }, (_, n) => invented(n, dayOf(n)))

  async function whole(): Promise<{ cwd: string; files: Record<string, string> }> {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'news.jsonl'), jsonl(REPORTS))
    await runMain(['pack', 'news.jsonl', '-o', 'news'], { cwd })
    const files = filesOf(join(cwd, 'news'))
    const again = emptyFolder()
    writeFileSync(join(again, 'news.jsonl'), jsonl(REPORTS))
    return { cwd: again, files }
  }

  async function interruptedAfter(cwd: string, n: number) {
    watched.made = 0
    const controller = new AbortController()
    watched.onMade = (_, made) => {
      if (made === n) controller.abort()
    }
    const ran = await runMain(['pack', 'news.jsonl', '-o', 'news'], { cwd, interrupted: controller.signal })
    watched.onMade = () => undefined
    watched.made = 0
    return ran
  }

  it('stops in one line, shows nothing half-written, and goes on where it stopped, to the same bytes', async () => {
    const { cwd, files } = await whole()
    const stopped = await interruptedAfter(cwd, 12)
    expect(stopped).toEqual({
      status: 1,
      out: '',
      err: 'otherwise: news: stopped, nothing was written; the same command goes on where it stopped\n',
    })
    expect(existsSync(join(cwd, 'news'))).toBe(false)
    expect(readdirSync(cwd).sort()).toEqual(['.news.journal', 'news.jsonl'])
    const { status, err } = await runMain(['pack', 'news.jsonl', '-o', 'news'], { cwd })
    expect({ status, err }).toEqual({
      status: 0,
      err: 'otherwise: going on where an interrupted run stopped: 12 items are read already\n',
    })
    expect(watched.made).toBe(REPORTS.length - 12)
    expect(filesOf(join(cwd, 'news'))).toEqual(files)
    expect(readdirSync(cwd).sort()).toEqual(['news', 'news.jsonl'])
  })

  it('drops what a kill cut off', async () => {
    const { cwd, files } = await whole()
    await interruptedAfter(cwd, 12)
    const journal = join(cwd, '.news.journal')
    truncateSync(journal, statSync(journal).size - 7)
    await runMain(['pack', 'news.jsonl', '-o', 'news'], { cwd })
    expect(watched.made).toBe(REPORTS.length - 11)
    expect(filesOf(join(cwd, 'news'))).toEqual(files)
  })

  it.each([
    ['nothing', ''],
    ['something else', 'a note to myself, longer than a frame’s head'],
  ])('begins anew where the journal holds %s', async (_, content) => {
    const { cwd, files } = await whole()
    writeFileSync(join(cwd, '.news.journal'), content)
    const { status, err } = await runMain(['pack', 'news.jsonl', '-o', 'news'], { cwd })
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(filesOf(join(cwd, 'news'))).toEqual(files)
  })

  it('goes on with other inputs, as far as they are the same', async () => {
    const { cwd } = await whole()
    await interruptedAfter(cwd, 12)
    writeFileSync(join(cwd, 'news.jsonl'), jsonl([...REPORTS.slice(5), invented(99, '2031-03-09')]))
    const { out } = await runMain(['pack', 'news.jsonl', '-o', 'news'], { cwd })
    expect(watched.made).toBe(26 - 7)
    expect(out).toMatch(/^news: 26 reports/)
  })

  it('leaves the old pack as it is until the new one is whole', async () => {
    const { cwd } = await whole()
    writeFileSync(join(cwd, 'old.jsonl'), jsonl([invented(50, '2031-02-01')]))
    await runMain(['pack', 'old.jsonl', '-o', 'news'], { cwd })
    const before = filesOf(join(cwd, 'news'))
    await interruptedAfter(cwd, 12)
    expect(filesOf(join(cwd, 'news'))).toEqual(before)
  })

  it('carries out a change that was decided when it was killed', async () => {
    const { cwd, files } = await whole()
    await runMain(['pack', 'news.jsonl', '-o', 'news'], { cwd })
    // As a kill in the middle of the moves leaves it: some files in place, the list not yet.
    const folder = join(cwd, 'news')
    mkdirSync(join(folder, '.commit'))
    for (const file of ['2031-03-04.json.gz', '2031-03-05.json.gz', 'index.json']) {
      writeFileSync(join(folder, '.commit', file), readFileSync(join(folder, file)))
      writeFileSync(join(folder, file), 'of before')
    }
    expect((await runMain(['inspect', 'news', '--json'], { cwd })).status).toBe(0)
    await runMain(['prune', 'news', '--before', '2031-01-01'], { cwd })
    expect(filesOf(folder)).toEqual(files)
  })

  it('is not disturbed by a second one', async () => {
    const { cwd } = await whole()
    // Some process that lives, and is not this one.
    writeFileSync(join(cwd, '.news.lock'), `${process.ppid}\n`)
    const { status, err } = await runMain(['pack', 'news.jsonl', '-o', 'news'], { cwd })
    expect({ status, err }).toEqual({
      status: 1,
      err: `otherwise: news: is being written by another otherwise (process ${process.ppid}); wait for it, or stop it\n`,
    })
    writeFileSync(join(cwd, '.news.lock'), '999999999\n')
    expect((await runMain(['pack', 'news.jsonl', '-o', 'news'], { cwd })).status).toBe(0)
  })
})
