/**
 * A server on this machine with the oddities of the real ones: `const { origin, stop, requests } = await startServer()`.
 * Every route says in its name what is odd about it.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { fixture } from './fixtures.ts'

type Route = (request: IncomingMessage, response: ServerResponse) => void

const item = (title: string) => `<item><title>${title}</title><link>/a</link></item>`
const rss = (inside: string) => `<?xml version="1.0"?><rss version="2.0"><channel><title>Orlo Post</title>${inside}</channel></rss>`
export const SMALL = rss(item('Ferry sinks'))

function send(response: ServerResponse, body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/rss+xml', ...headers })
  response.end(body)
}

export interface Server {
  readonly origin: string
  readonly requests: { readonly path: string; readonly headers: IncomingMessage['headers'] }[]
  stop(): Promise<void>
}

export async function startServer(more: Readonly<Record<string, Route>> = {}): Promise<Server> {
  const files = new Map(await Promise.all(['rss.xml', 'rdf.xml', 'page.html'].map(async name => [name, await fixture(name)] as const)))
  const file = (name: string) => files.get(name) ?? new Uint8Array()
  const latin = Buffer.from(rss(item('Zoë’s ferry')).replace('’', '\x92'), 'latin1')
  const routes: Readonly<Record<string, Route>> = {
    '/rss': (_, response) =>
      send(response, file('rss.xml'), { etag: '"1"', 'last-modified': 'Tue, 04 Mar 2025 10:00:00 GMT', 'cache-control': 'max-age=1200' }),
    '/unchanged': (request, response) =>
      request.headers['if-none-match'] === '"1"' || request.headers['if-modified-since']
        ? send(response, '', { 'cache-control': 'max-age=60' }, 304)
        : send(response, SMALL, { etag: '"1"' }),
    '/wrong-charset': (_, response) => send(response, latin, { 'content-type': 'text/xml; charset=utf-8' }),
    '/gzip': (_, response) => send(response, gzipSync(SMALL), { 'content-encoding': 'gzip' }),
    '/file.xml.gz': (_, response) => send(response, gzipSync(SMALL), { 'content-type': 'application/gzip' }),
    '/bomb': (_, response) => send(response, gzipSync(Buffer.alloc(60_000_000, 32)), { 'content-encoding': 'gzip' }),
    '/bomb.gz': (_, response) => send(response, gzipSync(Buffer.alloc(60_000_000, 32)), { 'content-type': 'application/gzip' }),
    '/broken.gz': (_, response) => send(response, gzipSync(SMALL).subarray(0, 40), { 'content-type': 'application/gzip' }),
    '/large-item': (_, response) => send(response, rss(item('x'.repeat(10_000_000)))),
    '/html': (_, response) => send(response, file('page.html'), { 'content-type': 'text/html' }),
    '/as-html': (_, response) => send(response, SMALL, { 'content-type': 'text/html; charset=utf-8' }),
    '/picture': (_, response) => send(response, SMALL, { 'content-type': 'image/png' }),
    '/broken': (_, response) => send(response, SMALL.slice(0, 60)),
    '/busy': (_, response) => send(response, 'Slow down', { 'retry-after': '120' }, 429),
    '/busy-until': (_, response) =>
      send(response, '', { date: 'Tue, 04 Mar 2025 10:00:00 GMT', 'retry-after': 'Tue, 04 Mar 2025 11:00:00 GMT' }, 503),
    '/gone': (_, response) => send(response, '', {}, 410),
    '/closed': (_, response) => send(response, '', {}, 403),
    '/moved': (_, response) => send(response, '', { location: '/there/rss' }, 301),
    '/there/rss': (_, response) => send(response, rss('<item><title>Relative</title><link>b</link></item>')),
    '/circle': (_, response) => send(response, '', { location: '/circle' }, 302),
    '/home': (_, response) => send(response, '', { location: 'http://localhost:1/admin' }, 302),
    '/cut': (_, response) => {
      response.writeHead(200, { 'content-type': 'application/rss+xml', 'content-length': '9999' })
      response.write(SMALL.slice(0, 50), () => response.destroy())
    },
    '/never': (_, response) => {
      response.writeHead(200, { 'content-type': 'application/rss+xml' })
      response.write(SMALL.slice(0, 50))
    },
    ...more,
  }
  const requests: { path: string; headers: IncomingMessage['headers'] }[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    requests.push({ path, headers: request.headers })
    const route = routes[path]
    if (route) route(request, response)
    else send(response, 'nothing here', { 'content-type': 'text/plain' }, 404)
  })
  await new Promise<void>(started => server.listen(0, '127.0.0.1', started))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    stop: () =>
      new Promise(stopped => {
        server.closeAllConnections()
        server.close(() => stopped())
      }),
  }
}
