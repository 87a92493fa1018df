/** What pack reads besides folders, and the folder with a file a day that it writes. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readPack } from '../../src/core/pack.ts'
import { keepsChecksum } from '../../src/feeds/packChecksum.ts'
import { invented, jsonl, page } from './invented.ts'
import { emptyFolder, FIXTURES, runMain } from './runMain.ts'

async function packed(cwd: string, argv: readonly string[], stdin?: string) {
  const ran = await runMain(['pack', ...argv], { cwd, ...(stdin === undefined ? {} : { stdin }) })
  expect(ran).toMatchObject({ status: 0, err: '' })
  return ran.out
}

interface Listed {
  readonly day: string | null
  readonly file: string
  readonly reports: number
}
const indexOf = (folder: string): { shards: Listed[]; evidence: string; name: string; version: number; format: string } =>
  JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'))
const filesOf = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map(file => [file, readFileSync(join(folder, file)).toString('base64')]))
const reportsIn = (file: string) => {
  const read = readPack(gunzipSync(readFileSync(file)).toString('utf8'))
  return read.ok ? read.pack.reports : []
}

const DAYS = [1, 2, 3].map(n => invented(n, `2031-03-0${n}`))

describe('pack reads JSONL', () => {
  it('a line a report, with what it says of itself', async () => {
    const cwd = emptyFolder()
    const [one, two, three] = DAYS
    writeFileSync(
      join(cwd, 'news.jsonl'),
      jsonl([
        one ?? {},
        { ...two, published: 'Sun, 02 Mar 2031 09:15:00 GMT' },
        { html: page(three ?? DAYS[0] ?? invented(0, '2031-03-01')) },
      ]),
    )
    await packed(cwd, ['news.jsonl', '-o', 'news.json.gz'])
    const reports = reportsIn(join(cwd, 'news.json.gz'))
    expect(Object.fromEntries(reports.map(({ url, outlet, published }) => [url, [outlet, published]]))).toEqual({
      'https://orlo.example/1': ['Orlo Post', '2031-03-01'],
      'https://orlo.example/2': ['Orlo Post', '2031-03-02T09:15:00Z'],
      'https://orlo.example/3': ['Orlo Post', '2031-03-03'],
    })
    for (const report of reports) expect(report.id).toMatch(/^orlo\.example\/[0-9a-f]{16}$/)
    expect(reports.every(({ claims }) => claims.some(claim => claim.headline))).toBe(true)
  })

  it('gzipped, and from standard input, to the same bytes', async () => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'news.jsonl.gz'), gzipSync(jsonl(DAYS)))
    await packed(cwd, ['news.jsonl.gz', '-o', 'a.json', '--name', 'News'])
    await packed(cwd, ['-', '-o', 'b.json', '--name', 'News'], jsonl(DAYS))
    expect(readFileSync(join(cwd, 'a.json')).equals(readFileSync(join(cwd, 'b.json')))).toBe(true)
  })

  it('names lines that it left out, and goes on', async () => {
    const cwd = emptyFolder()
    const lines = [
      '{"text": ',
      '[]',
      '{"title": "No text"}',
      JSON.stringify({ ...DAYS[0], published: 'spring' }),
      '{"text":"Too short."}',
      '',
    ]
    writeFileSync(join(cwd, 'news.jsonl'), `${lines.join('\n')}\n${jsonl(DAYS)}`)
    const { status, err } = await runMain(['pack', 'news.jsonl', '-o', 'news.json'], { cwd })
    expect({ status, err }).toEqual({
      status: 0,
      err:
        'otherwise: warning: news.jsonl: left out line 1 (not JSON), line 2 (not an object), line 3 (neither text nor html in it), ' +
        'line 4 (published is not an ISO 8601 date), line 5 (not an article)\n',
    })
  })

  it.each<[string, string | Uint8Array, RegExp]>([
    ['void.jsonl', '', /void.jsonl: none of its 0 lines is a usable report/],
    ['torn.jsonl.gz', gzipSync(jsonl(DAYS)).subarray(0, 200), /torn.jsonl.gz: broken gzip, or cut off/],
    ['none.warc', 'no archive at all', /none.warc: not a web archive/],
  ])('%s is refused in one line, and nothing is left', async (name, content, line) => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, name), content)
    const { status, out, err } = await runMain(['pack', name, '-o', 'news'], { cwd })
    expect({ status, out, err }).toEqual({ status: 1, out: '', err: expect.stringMatching(line) })
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(readdirSync(cwd)).toEqual([name])
  })
})

function record(type: string, uri: string, block: Buffer): Buffer {
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2031-04-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:${type}-${uri.length}>\r\nContent-Type: application/http; msgtype=${type}\r\nContent-Length: ${block.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')])
}
function http(status: string, type: string, body: string | Buffer, more = ''): Buffer {
  const bytes = Buffer.from(body)
  return Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${more}Content-Length: ${bytes.length}\r\n\r\n`),
    bytes,
  ])
}

describe('pack reads web archives', () => {
  const [one, two, three] = DAYS.map(page)
  const latin = Buffer.from((three ?? '').replace('charset="utf-8"', 'charset="iso-8859-1"').replace('Olav Renn', 'Ólav Renn'), 'latin1')
  const records = [
    record('warcinfo', 'https://orlo.example/', Buffer.from('software: invented\r\n')),
    record('request', 'https://orlo.example/1', Buffer.from('GET /1 HTTP/1.1\r\n\r\n')),
    record('response', 'https://orlo.example/1', http('200 OK', 'text/html; charset=utf-8', one ?? '')),
    record('response', 'https://orlo.example/2', http('200 OK', 'text/html', gzipSync(two ?? ''), 'Content-Encoding: gzip\r\n')),
    record('response', 'https://orlo.example/3', http('200 OK', 'text/html', brotliCompressSync(latin), 'Content-Encoding: br\r\n')),
    record('response', 'https://orlo.example/gone', http('404 Not Found', 'text/html', one ?? '')),
    record('response', 'https://orlo.example/picture', http('200 OK', 'image/png', 'png')),
    record('response', 'https://orlo.example/menu', http('200 OK', 'text/html', '<!doctype html><ul><li><a href="/a">One</a></ul>')),
  ]
  it.each([
    ['plain', 'news.warc', Buffer.concat(records)],
    ['gzipped record by record', 'news.warc.gz', Buffer.concat(records.map(one => gzipSync(one)))],
  ])('%s: pages only', async (_, name, bytes) => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, name), bytes)
    const { status, err } = await runMain(['pack', name, '-o', 'news.json.gz'], { cwd })
    expect({ status, err }).toEqual({
      status: 0,
      err: `otherwise: warning: ${name}: left out https://orlo.example/menu (not an article)\n`,
    })
    const reports = reportsIn(join(cwd, 'news.json.gz'))
    expect(reports.map(({ url }) => url).sort()).toEqual(DAYS.map(({ url }) => url))
    expect(reports.map(({ published }) => published).sort()).toEqual(['2031-03-01', '2031-03-02', '2031-03-03'])
  })
})

describe('pack reads a list of saved pages', () => {
  it('from where the command runs, with each folder’s meta.json', async () => {
    const cwd = emptyFolder()
    for (const [i, report] of DAYS.entries()) {
      mkdirSync(join(cwd, `saved/${i}`), { recursive: true })
      writeFileSync(join(cwd, `saved/${i}/report.html`), page(report))
    }
    writeFileSync(join(cwd, 'saved/0/meta.json'), JSON.stringify({ report: { outlet: 'Coast Weekly' } }))
    await packed(cwd, ['--list', '-', '-o', 'news.json.gz'], '# saved in March\nsaved/0/report.html\n\nsaved/1/report.html\n')
    const reports = reportsIn(join(cwd, 'news.json.gz'))
    expect(reports.map(({ id, outlet }) => [id, outlet])).toEqual([
      ['0/report', 'Coast Weekly'],
      ['1/report', 'Orlo Post'],
    ])
  })
  it.each([
    ['', /list.txt: empty/],
    ['# none\n', /list.txt: no paths in it/],
    ['photo.jpg\n', /list.txt: “photo.jpg” is no .txt or .html file/],
    ['missing.html\n', /missing.html \(no such file or folder\)[\s\S]*none of its 1 files is a usable report/],
  ])('%j is refused', async (list, line) => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'list.txt'), list)
    expect(await runMain(['pack', '--list', 'list.txt', '-o', 'x.json'], { cwd })).toMatchObject({
      status: 1,
      err: expect.stringMatching(line),
    })
  })
})

describe('pack -o FOLDER', () => {
  it('writes a file a day, each a pack with its checksum, and a list of them', async () => {
    const cwd = emptyFolder()
    const undated = { ...invented(9, ''), published: null }
    writeFileSync(join(cwd, 'news.jsonl'), jsonl([...DAYS, invented(4, '2031-03-03T23:59:00-08:00'), undated]))
    expect(await packed(cwd, ['news.jsonl', '-o', 'news'])).toMatch(
      /^news: 5 reports, \d+ claims \(phrases only\) in 4 files, [\d.]+ KB\n$/,
    )
    const folder = join(cwd, 'news')
    const index = indexOf(folder)
    expect(index).toMatchObject({ format: 'otherwise-pack-index', version: expect.any(Number), name: 'news', evidence: 'phrase' })
    expect(index.shards.map(({ day, file, reports }) => [day, file, reports])).toEqual([
      ['2031-03-01', '2031-03-01.json.gz', 1],
      ['2031-03-02', '2031-03-02.json.gz', 1],
      ['2031-03-03', '2031-03-03.json.gz', 2],
      [null, 'undated.json.gz', 1],
    ])
    expect(readdirSync(folder).sort()).toEqual([...index.shards.map(({ file }) => file), 'index.json'].sort())
    for (const { file } of index.shards) {
      const bytes = gunzipSync(readFileSync(join(folder, file)))
      const text = bytes.toString('utf8')
      expect(text).toContain('"checksum":"sha256-')
      expect(await keepsChecksum(bytes)).toBe(true)
      expect(await keepsChecksum(Buffer.from(text.replace('Orlo', 'Arlo')))).toBe(false)
    }
    expect(readdirSync(cwd).sort()).toEqual(['news', 'news.jsonl'])
  })

  it('gives the same bytes for the same input, and for any way there', async () => {
    const cwd = emptyFolder()
    const all = [...DAYS, invented(4, '2031-03-03'), invented(5, '2031-03-04')]
    writeFileSync(join(cwd, 'all.jsonl'), jsonl(all))
    writeFileSync(join(cwd, 'first.jsonl'), jsonl(all.slice(0, 3)))
    writeFileSync(join(cwd, 'second.jsonl'), jsonl(all.slice(3)))
    await packed(cwd, ['all.jsonl', '-o', 'one', '--name', 'News'])
    await packed(cwd, ['second.jsonl', 'first.jsonl', '-o', 'two', '--name', 'News'])
    await packed(cwd, ['first.jsonl', '-o', 'three', '--name', 'News'])
    await packed(cwd, ['second.jsonl', '-o', 'three', '--append'])
    expect(filesOf(join(cwd, 'two'))).toEqual(filesOf(join(cwd, 'one')))
    expect(filesOf(join(cwd, 'three'))).toEqual(filesOf(join(cwd, 'one')))
  })

  it('--append moves an updated report to its new day, and drops a day that is empty then', async () => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'a.jsonl'), jsonl(DAYS))
    writeFileSync(join(cwd, 'b.jsonl'), jsonl([invented(1, '2031-03-03', 40)]))
    await packed(cwd, ['a.jsonl', '-o', 'news'])
    await packed(cwd, ['b.jsonl', '-o', 'news', '--append'])
    expect(indexOf(join(cwd, 'news')).shards.map(({ day, reports }) => [day, reports])).toEqual([
      ['2031-03-02', 1],
      ['2031-03-03', 2],
    ])
    expect(existsSync(join(cwd, 'news/2031-03-01.json.gz'))).toBe(false)
  })

  it('without --append takes the place of what was there', async () => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'a.jsonl'), jsonl(DAYS))
    writeFileSync(join(cwd, 'b.jsonl'), jsonl(DAYS.slice(0, 1)))
    await packed(cwd, ['a.jsonl', '-o', 'news'])
    await packed(cwd, ['b.jsonl', '-o', 'news'])
    expect(readdirSync(join(cwd, 'news'))).toEqual(['2031-03-01.json.gz', 'index.json'])
  })

  it('--since passes over what is older, or is not dated', async () => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'a.jsonl'), jsonl([...DAYS, { ...invented(9, ''), published: null }]))
    await packed(cwd, ['a.jsonl', '-o', 'news', '--since', '2031-03-02'])
    expect(indexOf(join(cwd, 'news')).shards.map(({ day }) => day)).toEqual(['2031-03-02', '2031-03-03'])
    expect(await runMain(['pack', 'a.jsonl', '-o', 'x', '--since', 'spring'], { cwd })).toMatchObject({ status: 2 })
  })

  it('keeps its hands off a folder that holds something else', async () => {
    const cwd = emptyFolder()
    mkdirSync(join(cwd, 'letters'))
    writeFileSync(join(cwd, 'letters/dear.txt'), 'Dear Ilse')
    const { status, err } = await runMain(['pack', join(FIXTURES, 'story'), '-o', 'letters'], { cwd })
    expect({ status, err }).toEqual({ status: 1, err: expect.stringMatching(/^otherwise: letters: holds other files; [^\n]+\n$/) })
    expect(readdirSync(join(cwd, 'letters'))).toEqual(['dear.txt'])
  })
})
