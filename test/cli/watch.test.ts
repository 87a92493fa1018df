/** watch and pack --feeds against feeds and pages of a local server: what is asked, what is kept, what is served. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { readPack } from '../../src/core/pack.ts'
import { invented, page } from './invented.ts'
import { emptyFolder, runMain } from './runMain.ts'

const NOW = new Date('2031-03-05T12:00:00Z')

interface Site {
  readonly address: string
  readonly asked: string[]
  /** Path → what is answered. */
  readonly answers: Map<string, (asked: IncomingMessage, response: ServerResponse) => void>
}

async function startSite(): Promise<Site> {
  const answers: Site['answers'] = new Map()
  const asked: string[] = []
  const server = createServer((incoming, response) => {
    asked.push(incoming.url ?? '')
    const answer = answers.get(incoming.url ?? '')
    if (answer) answer(incoming, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const bound = server.address()
  return { address: `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`, asked, answers }
}

const longer = (text: string): string =>
  `${text}\n\n${'The mayor thanked the crews who worked through the night at the quay, and said more would follow. '.repeat(12)}`

/** A feed with these reports, and their pages. */
function publish(site: Site, path: string, numbers: readonly number[], etag = '"1"', published = '2031-03-05T08:00:00Z') {
  const reports = numbers.map(n => ({
    ...invented(n, published),
    url: `${site.address}/report-${n}`,
    text: longer(invented(n, published).text),
  }))
  const items = reports.map(
    ({ title, url }) =>
      `<item><title>${title}</title><link>${url}</link><description>A silo burned.</description><pubDate>${new Date(published).toUTCString()}</pubDate></item>`,
  )
  site.answers.set(path, (asked, response) => {
    if (asked.headers['if-none-match'] === etag) return response.writeHead(304).end()
    return response
      .writeHead(200, { 'content-type': 'application/rss+xml', etag })
      .end(
        `<?xml version="1.0"?><rss version="2.0"><channel><title>Orlo Post</title><link>${site.address}/</link>${items.join('')}</channel></rss>`,
      )
  })
  for (const report of reports) {
    site.answers.set(new URL(report.url).pathname, (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(report)),
    )
  }
}

function opml(cwd: string, addresses: readonly string[]): void {
  const outlines = addresses.map((address, i) => `<outline type="rss" text="Outlet ${i + 1}" xmlUrl="${address}"/>`)
  writeFileSync(
    join(cwd, 'news.opml'),
    `<?xml version="1.0"?><opml version="2.0"><head><title>x</title></head><body>${outlines.join('')}</body></opml>`,
  )
}

async function prepared(numbers: readonly number[]): Promise<{ cwd: string; site: Site }> {
  const [cwd, site] = [emptyFolder(), await startSite()]
  publish(site, '/rss', numbers)
  opml(cwd, [`${site.address}/rss`])
  return { cwd, site }
}

const reportsIn = (bytes: Buffer) => {
  const read = readPack(gunzipSync(bytes).toString('utf8'))
  if (!read.ok) throw new Error(read.error)
  return read.pack.reports
}
const look = (cwd: string, ...more: string[]) => runMain(['watch', 'news.opml', '-o', 'news', '--once', ...more], { cwd, now: NOW })

describe('watch --once', () => {
  it('takes in what the feeds show, from the pages behind it', async () => {
    const { cwd } = await prepared([1, 2])
    const { status, out, err } = await look(cwd)
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toMatch(/^2031-03-05 12:00 UTC: 1 feed asked, 2 reports taken in; news: 2 reports in 1 file, [\d.]+ KB\n$/)
    expect(readdirSync(join(cwd, 'news')).sort()).toEqual(['.watch.json', '2031-03-05.json.gz', 'index.json', 'pack.json.gz'])
    const reports = reportsIn(readFileSync(join(cwd, 'news/pack.json.gz')))
    expect(reports.map(({ outlet }) => outlet)).toEqual(['Outlet 1', 'Outlet 1'])
    // Figures of the page, not of the feed's summary.
    expect(reports.every(({ claims }) => claims.some(({ quote }) => /workers/.test(quote)))).toBe(true)
  })

  it('asks conditionally the next time, in another process too, and for new pages only', async () => {
    const { cwd, site } = await prepared([1, 2])
    await look(cwd)
    site.asked.length = 0
    const before = readFileSync(join(cwd, 'news/index.json'))
    expect((await look(cwd)).out).toMatch(/1 feed asked, 0 reports taken in; news: 2 reports/)
    expect(site.asked).toEqual(['/rss'])
    expect(readFileSync(join(cwd, 'news/index.json')).equals(before)).toBe(true)
    publish(site, '/rss', [1, 2, 3], '"2"')
    site.asked.length = 0
    expect((await look(cwd)).out).toMatch(/1 report taken in; news: 3 reports/)
    expect(site.asked).toEqual(['/rss', '/report-3'])
  })

  it('drops what is older than --keep-days, and puts the last --days into the pack', async () => {
    const { cwd, site } = await prepared([1])
    publish(site, '/old', [2], '"1"', '2031-03-01T08:00:00Z')
    publish(site, '/older', [3], '"1"', '2031-02-20T08:00:00Z')
    opml(
      cwd,
      ['/rss', '/old', '/older'].map(path => site.address + path),
    )
    await look(cwd, '--keep-days', '10', '--days', '2')
    const { shards } = JSON.parse(readFileSync(join(cwd, 'news/index.json'), 'utf8'))
    expect(shards.map(({ day }: { day: string }) => day)).toEqual(['2031-03-01', '2031-03-05'])
    expect(reportsIn(readFileSync(join(cwd, 'news/pack.json.gz'))).map(({ url }) => url)).toEqual([`${site.address}/report-1`])
  })

  it('names feeds that fail, and goes on with the others; fails where all do', async () => {
    const { cwd, site } = await prepared([1])
    site.answers.set('/broken', (_, response) => response.writeHead(200, { 'content-type': 'text/xml' }).end('<rss><channel><item>'))
    opml(
      cwd,
      ['/rss', '/gone', '/broken'].map(path => site.address + path),
    )
    const { status, err } = await look(cwd)
    expect(status).toBe(0)
    expect(err).toMatch(/^otherwise: warning: news.opml: left out Outlet [23] \([^\n]+\), Outlet [23] \([^\n]+\)\n$/)
    opml(cwd, [`${site.address}/gone`])
    expect(await look(cwd)).toMatchObject({
      status: 1,
      out: '',
      err: expect.stringMatching(/^otherwise: news.opml: none of 1 feed can be read: Outlet 1 \(nothing is at this address/),
    })
  })

  it('never follows a feed on the net into the own network', async () => {
    const { cwd, site } = await prepared([1])
    opml(cwd, ['https://orlo.example/rss'])
    const feed = `<rss version="2.0"><channel><title>Orlo Post</title><item><title>Silo fire kills 9 in Tarnwick</title><link>${site.address}/report-1</link><description>A silo burned.</description></item></channel></rss>`
    vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
      if (address.startsWith('https://orlo.example/'))
        return Promise.resolve(new Response(feed, { headers: { 'content-type': 'text/xml' } }))
      site.asked.push(`asked: ${address}`)
      return Promise.reject(new Error(String(init.method)))
    })
    onTestFinished(() => {
      vi.unstubAllGlobals()
    })
    // Kept as headline and summary.
    expect((await look(cwd)).out).toContain('1 feed asked, 1 report taken in')
    expect(site.asked).toEqual([])
  })

  it.each([
    ['watch', /watch wants an OPML/],
    ['watch news.opml', /watch wants -o/],
    ['watch news.opml -o news.json', /-o “news.json” should be a folder/],
    ['watch news.opml -o news --every never', /--every “never” is no whole number from 1/],
    ['watch news.opml -o news --once --serve 8484', /--once ends/],
    ['watch news.opml -o news --serve 99999', /--serve “99999” is no whole number from 0 to 65535/],
  ])('otherwise %s is wrong usage', async (typed, line) => {
    const cwd = emptyFolder()
    opml(cwd, ['https://orlo.example/rss'])
    expect(await runMain(typed.split(' '), { cwd })).toMatchObject({ status: 2, out: '', err: expect.stringMatching(line) })
  })
  it.each([
    ['not a list', /news.opml: not a list of feeds/],
    ['<opml version="2.0"><body></body></opml>', /news.opml: not a list of feeds/],
    [
      '<opml version="2.0"><body><outline text="x" xmlUrl="file:///etc/hosts"/></body></opml>',
      /news.opml: no feed in it has a web address/,
    ],
  ])('a list that reads %j is refused', async (text, line) => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'news.opml'), text)
    expect(await look(cwd)).toMatchObject({ status: 1, out: '', err: expect.stringMatching(line) })
    expect(existsSync(join(cwd, 'news'))).toBe(false)
  })
})

function get(
  address: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { headers }, response => {
      const chunks: Buffer[] = []
      response.on('data', chunk => chunks.push(chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }))
    })
    asked.on('error', reject).end()
  })
}

describe('watch --serve', () => {
  async function watching(cwd: string) {
    const controller = new AbortController()
    onTestFinished(() => controller.abort())
    let said = ''
    const ended = runMain(['watch', 'news.opml', '-o', 'news', '--serve', '0'], {
      cwd,
      now: NOW,
      interrupted: controller.signal,
      onOut: text => {
        said += text
      },
    })
    await vi.waitFor(() => expect(said).toContain('taken in'), { timeout: 15_000 })
    const end = () => {
      controller.abort()
      return ended
    }
    return { address: /http:\/\/[\d.:]+/.exec(said)?.[0] ?? '', end }
  }

  it('serves the last days with an ETag, and the days by the list; ends cleanly when it is interrupted', async () => {
    const { cwd } = await prepared([1, 2])
    const { address, end } = await watching(cwd)
    const pack = await get(`${address}/pack.json.gz`)
    expect(pack.status).toBe(200)
    expect(reportsIn(pack.body)).toHaveLength(2)
    expect((await get(`${address}/pack.json.gz`, { 'If-None-Match': pack.headers.etag ?? '' })).status).toBe(304)
    const index = JSON.parse((await get(`${address}/index.json`)).body.toString())
    expect(reportsIn((await get(`${address}/${index.shards[0].file}`)).body)).toHaveLength(2)
    for (const path of ['/.watch.json', '/../news.opml', '/%2e%2e/news.opml', '/2031-03-04.json.gz'])
      expect((await get(address + path)).status).toBe(404)
    expect((await get(`${address}/pack.json.gz`, { Host: 'orlo.example' })).status).toBe(403)
    expect(await end()).toMatchObject({ status: 0, err: '' })
    await expect(get(address)).rejects.toThrow()
    expect(readdirSync(cwd).sort()).toEqual(['news', 'news.opml'])
  })

  it('keeps what it had read by the time it is interrupted, and asks again for the rest', async () => {
    const { cwd, site } = await prepared([1, 2, 3, 4, 5, 6, 7])
    const controller = new AbortController()
    site.answers.set('/report-7', () => controller.abort())
    const argv = ['watch', 'news.opml', '-o', 'news']
    expect(await runMain(argv, { cwd, now: NOW, interrupted: controller.signal })).toMatchObject({ status: 0, err: '' })
    publish(site, '/rss', [1, 2, 3, 4, 5, 6, 7])
    site.asked.length = 0
    expect((await look(cwd)).out).toMatch(/2 reports taken in; news: 7 reports/)
    expect(site.asked).toEqual(['/rss', '/report-6', '/report-7'])
  })

  it('says so where the port is taken', async () => {
    const { cwd, site } = await prepared([1])
    const { port } = new URL(site.address)
    const { status, err } = await runMain(['watch', 'news.opml', '-o', 'news', '--serve', port], { cwd })
    expect({ status, err }).toEqual({ status: 1, err: `otherwise: --serve ${port}: another program uses this port; choose another\n` })
  })
})

describe('pack --feeds', () => {
  it('packs what the feeds show, and goes on where it was interrupted', async () => {
    const { cwd, site } = await prepared([1, 2, 3, 4, 5, 6, 7])
    const controller = new AbortController()
    const whole = site.answers.get('/report-7')
    site.answers.set('/report-7', () => controller.abort())
    const argv = ['pack', '--feeds', 'news.opml', '-o', 'week.json.gz']
    expect(await runMain(argv, { cwd, now: NOW, interrupted: controller.signal })).toMatchObject({
      status: 1,
      err: expect.stringMatching(/goes on where it stopped/),
    })
    if (whole) site.answers.set('/report-7', whole)
    site.asked.length = 0
    const { status, out } = await runMain(argv, { cwd, now: NOW })
    expect({ status, out }).toEqual({ status: 0, out: expect.stringMatching(/^week.json.gz: 7 reports/) })
    expect(site.asked).toEqual(['/rss', '/report-6', '/report-7'])
    expect(reportsIn(readFileSync(join(cwd, 'week.json.gz'))).map(({ url }) => url)).toContain(`${site.address}/report-3`)
  })
})
