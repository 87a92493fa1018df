/** merge, prune, diff, and the two commands that read packs in folders: inspect and compare. */
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { invented, jsonl } from './invented.ts'
import { emptyFolder, runMain } from './runMain.ts'

const MARCH = [1, 2, 3, 4].map(n => invented(n, `2031-03-0${n}`))

async function done(cwd: string, typed: string, now?: Date): Promise<string> {
  const { status, out, err } = await runMain(typed.split(' '), { cwd, ...(now ? { now } : {}) })
  expect({ typed, status, err }).toEqual({ typed, status: 0, err: '' })
  return out
}

async function withPacks(packs: Readonly<Record<string, readonly object[]>>): Promise<string> {
  const cwd = emptyFolder()
  for (const [name, reports] of Object.entries(packs)) {
    writeFileSync(join(cwd, 'reports.jsonl'), jsonl(reports))
    await done(cwd, `pack reports.jsonl -o ${name} --name News`)
  }
  rmSync(join(cwd, 'reports.jsonl'))
  return cwd
}

const inspected = async (cwd: string, name: string) => JSON.parse(await done(cwd, `inspect ${name} --json`))
const filesOf = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map(file => [file, readFileSync(join(folder, file)).toString('base64')]))

describe('merge', () => {
  it.each([
    ['a.json', 'b'],
    ['a', 'b.json.gz'],
  ])('puts %s and %s together: each report once, as the later pack has it', async (a, b) => {
    const cwd = await withPacks({
      [a]: MARCH.slice(0, 3),
      [b]: [...MARCH.slice(3), invented(1, '2031-03-01', 33)],
      all: [invented(1, '2031-03-01', 33), ...MARCH.slice(1)],
    })
    expect(await done(cwd, `merge ${a} ${b} -o both --name News`)).toMatch(/^both: 4 reports, \d+ claims \(phrases only\) in 4 files/)
    expect(filesOf(join(cwd, 'both'))).toEqual(filesOf(join(cwd, 'all')))
    await done(cwd, `merge ${a} ${b} -o both.json.gz`)
    expect(await inspected(cwd, 'both.json.gz')).toMatchObject({ reports: 4, name: 'both' })
  })
  it('marks the reports of a demonstration where others stand beside them', async () => {
    const cwd = await withPacks({ 'real.json': MARCH.slice(0, 2) })
    writeFileSync(join(cwd, 'shown.jsonl'), jsonl(MARCH.slice(2)))
    await done(cwd, 'pack shown.jsonl -o shown.json --demonstration')
    await done(cwd, 'merge real.json shown.json -o both.json')
    const { demonstration, reports } = JSON.parse(readFileSync(join(cwd, 'both.json'), 'utf8'))
    const marked = reports.flatMap((report: { published: string; invented?: boolean }) => (report.invented ? [report.published] : []))
    expect([demonstration, marked.sort()]).toEqual([false, ['2031-03-03', '2031-03-04']])
    await done(cwd, 'merge shown.json shown.json -o again.json')
    expect(readFileSync(join(cwd, 'again.json'), 'utf8')).not.toContain('invented')
  })
  it('refuses to mix phrases and sentences', async () => {
    const cwd = await withPacks({ 'a.json': MARCH.slice(0, 2) })
    writeFileSync(join(cwd, 'b.jsonl'), jsonl(MARCH.slice(2)))
    await done(cwd, 'pack b.jsonl -o b --evidence sentence')
    const { status, err } = await runMain(['merge', 'a.json', 'b', '-o', 'both'], { cwd })
    expect({ status, err }).toEqual({
      status: 1,
      err: 'otherwise: b: holds evidence by sentence, a.json by phrase; merge packs of one kind\n',
    })
    expect(existsSync(join(cwd, 'both'))).toBe(false)
  })
})

describe('prune', () => {
  const undated = { ...invented(9, ''), published: null }
  const NOW = new Date('2031-03-04T23:00Z')
  it.each(['news', 'news.json.gz'])('%s --before drops what is older, and keeps what is not dated', async name => {
    const cwd = await withPacks({ [name]: [...MARCH, undated] })
    expect(await done(cwd, `prune ${name} --before 2031-03-03`)).toMatch(new RegExp(`^${name}: 2 reports dropped, 3 reports left, `))
    expect((await inspected(cwd, name)).dates).toEqual({ '2031-03-03': 1, '2031-03-04': 1, unknown: 1 })
  })
  it.each(['news', 'news.json'])('%s --keep-days counts from today', async name => {
    const cwd = await withPacks({ [name]: MARCH })
    expect(await done(cwd, `prune ${name} --keep-days 2`, NOW)).toMatch(/2 reports dropped, 2 reports left/)
    expect(await done(cwd, `prune ${name} --keep-days 2`, NOW)).toMatch(/0 reports dropped, 2 reports left/)
  })
  it.each(['news', 'news.json.gz'])('%s --max-mb drops the undated, then the oldest, until it fits', async name => {
    const cwd = await withPacks({ [name]: [...MARCH, undated], 'two.json.gz': MARCH.slice(2) })
    const index = name === 'news' ? JSON.parse(readFileSync(join(cwd, 'news/index.json'), 'utf8')) : null
    const two = index
      ? index.shards.slice(2, 4).reduce((sum: number, { bytes }: { bytes: number }) => sum + bytes, 0)
      : statSync(join(cwd, 'two.json.gz')).size
    await done(cwd, `prune ${name} --max-mb ${two / 1_000_000}`)
    const { dates, bytes } = await inspected(cwd, name)
    expect(dates).toEqual({ '2031-03-03': 1, '2031-03-04': 1 })
    expect(bytes).toBeLessThanOrEqual(two)
    expect(readdirSync(cwd).filter(file => file.startsWith('.'))).toEqual([])
  })
  it('writes no file but the list, and leaves what it does not touch', async () => {
    const cwd = await withPacks({ news: MARCH })
    const before = filesOf(join(cwd, 'news'))
    await done(cwd, 'prune news --before 2031-03-02')
    const { 'index.json': _, '2031-03-01.json.gz': __, ...rest } = before
    expect(filesOf(join(cwd, 'news'))).toEqual({ ...rest, 'index.json': expect.any(String) })
  })
  it.each([
    ['prune news', /prune wants --before, --keep-days or --max-mb/],
    ['prune news --keep-days 1.5', /--keep-days “1.5” is no whole number of days above 0/],
    ['prune news --max-mb 0', /--max-mb “0” is no number of megabytes above 0/],
    ['prune --keep-days 3', /prune wants a PACK/],
    ['merge a.json -o b', /merge wants two packs or more/],
    ['merge a.json b.json', /merge wants -o/],
    ['diff a.json', /diff wants two packs/],
  ])('otherwise %s is wrong usage', async (typed, line) => {
    expect(await runMain(typed.split(' '))).toMatchObject({ status: 2, out: '', err: expect.stringMatching(line) })
  })
  it('names a pack that is none', async () => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'x.json'), '{}')
    expect(await runMain(['prune', 'x.json', '--keep-days', '3'], { cwd })).toMatchObject({
      status: 1,
      err: expect.stringMatching(/x.json: not a usable pack/),
    })
    expect(await runMain(['prune', 'nowhere', '--keep-days', '3'], { cwd })).toMatchObject({
      status: 1,
      err: expect.stringMatching(/nowhere: neither a pack/),
    })
  })
})

describe('diff', () => {
  const after = [...MARCH.slice(1, 3), invented(3, '2031-03-04', 21), invented(7, '2031-03-05')]
  it.each([
    ['a.json', 'b.json.gz'],
    ['a', 'b'],
    ['a.json', 'b'],
  ])('%s %s: added, removed, and which values changed', async (a, b) => {
    const cwd = await withPacks({ [a]: MARCH, [b]: after.filter(({ url }, i) => after.findLastIndex(one => one.url === url) === i) })
    const diff = JSON.parse(await done(cwd, `diff ${a} ${b} --json`))
    const urls = (reports: readonly { url: string }[]) => reports.map(({ url }) => url.replace('https://orlo.example/', ''))
    expect([urls(diff.added), urls(diff.removed).sort(), urls(diff.changed), diff.same]).toEqual([['7'], ['1', '4'], ['3'], 1])
    expect(diff.changed[0]).toMatchObject({ text_changed: true })
    const deaths = diff.changed[0].values.find(({ before }: { before: { quote: string } }) => /\b4\b/.test(before.quote))
    expect(deaths).toMatchObject({
      kind: 'count',
      before: { quote: expect.stringContaining('4') },
      after: { quote: expect.stringContaining('21') },
    })
    const text = await done(cwd, `diff ${a} ${b}`)
    expect(text).toMatch(/^1 report added, 2 removed, 1 changed, 1 the same\n\nAdded\n/)
    expect(text).toMatch(/“[^”]*4[^”]*” → “[^”]*21[^”]*”/)
  })
  it('finds nothing between a pack and itself, however it is kept', async () => {
    const cwd = await withPacks({ a: MARCH, 'b.json.gz': MARCH })
    expect(await done(cwd, 'diff a b.json.gz')).toBe('0 reports added, 0 removed, 0 changed, 4 the same\n')
  })
})

describe('a pack in a folder', () => {
  it('is inspected as a whole, file by file', async () => {
    const cwd = await withPacks({ news: MARCH, 'one.json': MARCH })
    const [many, one] = [await inspected(cwd, 'news'), await inspected(cwd, 'one.json')]
    for (const key of ['reports', 'claims', 'outlets', 'dates', 'kinds', 'evidence', 'name']) expect(many[key]).toEqual(one[key])
    expect(many).toMatchObject({ valid: true, file: 'news', shards: [{ day: '2031-03-01' }, {}, {}, {}] })
    expect(await done(cwd, 'inspect news')).toMatch(/\nnews: a valid pack of version \d in 4 files, /)
  })

  it.each<[string, (news: string) => void, RegExp]>([
    [
      'a file that was changed',
      news => appendFileSync(join(news, '2031-03-02.json.gz'), 'x'),
      /news\/2031-03-02.json.gz: not the file that index.json lists/,
    ],
    ['a file that is gone', news => rmSync(join(news, '2031-03-02.json.gz')), /news\/2031-03-02.json.gz: missing/],
    [
      'a list that is cut off',
      news => writeFileSync(join(news, 'index.json'), '{"format":"otherwise-pack-index","ver'),
      /news\/index.json: not usable: not JSON/,
    ],
    [
      'a list of a newer version',
      news => writeFileSync(join(news, 'index.json'), '{"format":"otherwise-pack-index","version":99}'),
      /made by a newer Otherwise/,
    ],
    [
      'a list that leads elsewhere',
      news =>
        writeFileSync(
          join(news, 'index.json'),
          readFileSync(join(news, 'index.json'), 'utf8').replace('2031-03-02.json.gz', '../secret.json'),
        ),
      /index.json: not usable: shards 2 file is not as it should be/,
    ],
  ])('with %s is refused in one line', async (_, damage, line) => {
    const cwd = await withPacks({ news: MARCH })
    damage(join(cwd, 'news'))
    writeFileSync(join(cwd, 'article.txt'), MARCH.map(({ text }) => text).join('\n\n'))
    for (const argv of [
      ['inspect', 'news'],
      ['compare', 'article.txt', '--corpus', 'news'],
      ['merge', 'news', 'news', '-o', 'more'],
    ]) {
      const { status, err } = await runMain(argv, { cwd })
      expect({ argv, status, err }).toEqual({ argv, status: 1, err: expect.stringMatching(line) })
      expect(err.trim().split('\n')).toHaveLength(1)
    }
  })

  it('is compared with like the same reports in one file, and only days near the article’s are read', async () => {
    const far = invented(1, '2031-06-01', 90)
    const late = { ...far, url: 'https://orlo.example/far' }
    const cwd = await withPacks({ news: [...MARCH, late], later: [late], 'one.json': MARCH })
    writeFileSync(join(cwd, 'article.txt'), `${invented(1, '', 50).title}\n\n${invented(1, '', 50).text}`)
    const compare = async (corpus: string, ...more: string[]) => {
      const { out } = await runMain(['compare', 'article.txt', '--corpus', corpus, '--json', ...more], { cwd })
      const { timings: _, ...rest } = JSON.parse(out)
      return rest
    }
    const dated = ['--published', '2031-03-02']
    expect(await compare('news', ...dated)).toEqual(await compare('one.json', ...dated))
    expect((await compare('news', ...dated)).stories.length).toBeGreaterThan(0)
    const urls = (found: { stories: readonly { url: string }[] }) => found.stories.map(({ url }) => url)
    // Without a date all days are read, and what is found in March and in June cannot both be of the article's event.
    expect(urls(await compare('news'))).not.toContain('https://orlo.example/far')
    expect(urls(await compare('later'))).toEqual(['https://orlo.example/far'])
    expect(urls(await compare('news', ...dated, '--assume-same-story'))).toContain('https://orlo.example/far')
    // A file far away may be broken: it is not read.
    appendFileSync(join(cwd, 'news/2031-06-01.json.gz'), 'x')
    expect(urls(await compare('news', ...dated))).not.toContain('https://orlo.example/far')
  })
})

describe('a JSONL file as corpus', () => {
  it('is compared with like a pack of it; lines far away, or that are no reports, are left out', async () => {
    const cwd = await withPacks({ 'news.json': MARCH })
    const lines = [...MARCH, invented(1, '2031-06-01', 90), { text: 'Too short.', published: '2031-03-01' }]
    writeFileSync(join(cwd, 'news.jsonl'), jsonl(lines))
    writeFileSync(join(cwd, 'article.txt'), `${invented(1, '', 50).title}\n\n${invented(1, '', 50).text}`)
    const argv = (corpus: string) => ['compare', 'article.txt', '--published', '2031-03-02', '--json', '--corpus', corpus]
    const [fromLines, fromPack] = [await runMain(argv('news.jsonl'), { cwd }), await runMain(argv('news.json'), { cwd })]
    expect(fromLines.err).toBe('otherwise: warning: news.jsonl: left out line 6 (not an article)\n')
    const ids = ({ out }: { out: string }) => JSON.parse(out).stories.map(({ article }: { article: string }) => article)
    expect(ids(fromLines)).toEqual(ids(fromPack))
    expect(ids(fromLines).length).toBeGreaterThan(0)
  })
})
