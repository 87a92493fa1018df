/**
 * The only way out of a driven browser: a proxy that lets one origin through, refuses everything else and notes every request.
 *
 * Example: `const gateway = await openGateway('http://127.0.0.1:4173')`; later `gateway.seen()` →
 * `[{ host: '127.0.0.1:4173', let: true, what: 'GET http://127.0.0.1:4173/' }]`
 */
import { createServer, request as send } from 'node:http'

/** What browsers ask of their makers by themselves, with or without an extension. */
const MAKERS = /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(com|net|org)|firefox\.com)(:\d+)?$/

export const isMakersHost = host => MAKERS.test(host)

function passOn(asked, answer, port) {
  const onward = send({
    host: '127.0.0.1',
    port,
    path: new URL(asked.url).pathname + new URL(asked.url).search,
    method: asked.method,
    headers: asked.headers,
  })
  onward.on('response', response => {
    answer.writeHead(response.statusCode ?? 502, response.headers)
    response.pipe(answer)
  })
  onward.on('error', () => answer.destroy())
  asked.pipe(onward)
}

/** `isOurs`: names of other hosts whose requests end at that origin as well: pages that are to have addresses of their own. */
export function openGateway(origin, { isOurs = () => false } = {}) {
  const { host, port } = new URL(origin)
  const seen = []
  const server = createServer((asked, answer) => {
    const target = URL.canParse(asked.url) ? new URL(asked.url) : null
    const known = target?.protocol === 'http:' && (target.host === host || isOurs(target.host))
    seen.push({ host: target?.host ?? '?', let: known, what: `${asked.method} ${asked.url}` })
    if (known) passOn(asked, answer, port)
    else answer.writeHead(403).end()
  })
  server.on('connect', (asked, socket) => {
    seen.push({ host: asked.url, let: false, what: `CONNECT ${asked.url}` })
    socket.on('error', () => {})
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const close = () =>
        new Promise(closed => {
          server.close(closed)
          server.closeAllConnections()
        })
      resolve({ port: server.address().port, seen: () => [...seen], close })
    })
  })
}
