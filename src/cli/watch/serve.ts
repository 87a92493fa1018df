/**
 * The watched pack at an address of this machine, for the extension to subscribe to.
 *
 * GET /pack.json.gz → the last days as one pack, with an ETag; GET /index.json and /2026-11-25.json.gz → the whole, day by day
 */
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { Failure, reasonOf } from '../failure.ts'
import { INDEX_FILE, readShardIndex } from '../packs/shards.ts'
import { RECENT } from './round.ts'

const HOST = '127.0.0.1'

interface Held {
  readonly changed: number
  readonly tag: string
  readonly bytes: Buffer
}

function isServed(folder: string, file: string): boolean {
  if (file === RECENT || file === INDEX_FILE) return true
  try {
    return readShardIndex(folder, folder).shards.some(shard => shard.file === file)
  } catch {
    return false
  }
}

/** A page of the web that calls itself by this machine's name in the DNS has another Host than this. */
function isLocal(host: string | undefined): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host ?? '')
}

function answer(request: IncomingMessage, response: ServerResponse, folder: string, recent: { held: Held | null }): void {
  const say = (status: number, text: string) => response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`)
  if (!isLocal(request.headers.host)) return void say(403, 'for this machine only')
  if (request.method !== 'GET' && request.method !== 'HEAD') return void say(405, 'GET only')
  const file = (request.url ?? '/').replace(/[?#].*$/s, '').slice(1)
  if (file === '') return void say(200, `Otherwise: subscribe to /${RECENT}; the whole is listed in /${INDEX_FILE}`)
  if (!isServed(folder, file)) return void say(404, 'nothing here')
  const held = read(join(folder, file), file === RECENT ? recent : { held: null })
  if (held === null) return void say(404, 'not there yet')
  const headers = {
    etag: held.tag,
    'last-modified': new Date(held.changed).toUTCString(),
    'cache-control': 'no-cache',
    'content-type': file.endsWith('.gz') ? 'application/gzip' : 'application/json',
    'x-content-type-options': 'nosniff',
  }
  const known = (request.headers['if-none-match'] ?? '').split(',').map(tag => tag.trim().replace(/^W\//, ''))
  if (known.includes(held.tag)) return void response.writeHead(304, headers).end()
  response.writeHead(200, { ...headers, 'content-length': held.bytes.length }).end(request.method === 'HEAD' ? undefined : held.bytes)
}

/** What many ask for again and again is read once. */
function read(path: string, memory: { held: Held | null }): Held | null {
  try {
    const changed = statSync(path).mtimeMs
    if (memory.held?.changed === changed) return memory.held
    const bytes = readFileSync(path)
    memory.held = { changed, bytes, tag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"` }
    return memory.held
  } catch {
    return null
  }
}

export interface Server {
  readonly address: string
  readonly close: () => Promise<void>
}

/** Port 0 takes any that is free. */
export function serve(folder: string, port: number): Promise<Server> {
  const recent: { held: Held | null } = { held: null }
  const server = createServer((request, response) => answer(request, response, folder, recent))
  return new Promise((resolve, reject) => {
    server.once('error', error => {
      const busy = 'code' in error && error.code === 'EADDRINUSE'
      reject(new Failure(`--serve ${port}: ${busy ? 'another program uses this port; choose another' : reasonOf(error)}`))
    })
    server.listen(port, HOST, () => {
      const bound = server.address()
      const close = () =>
        new Promise<void>(done => {
          server.close(() => done())
          server.closeAllConnections()
        })
      resolve({ address: `http://${HOST}:${typeof bound === 'object' && bound ? bound.port : port}`, close })
    })
  })
}
