/**
 * The demo newsstand: a small news site on this computer only. In: a port (0: any free one). Out: its address, and how to close it.
 *
 * Example: `node demo/newsstand.mjs 4173`, or `const { origin, close } = await serveNewsstand()`
 * `more(pathname, origin, address)` adds pages of a test's own: `{ type, body }`, or null for the newsstand's. `address` is the
 * whole one as it was asked for, where a gateway passes on what is meant for other hosts.
 * `/strict/ID` is an article under a content security policy that forbids nearly everything.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { appPage, articleBody, articlePage, frontPage, searchPage } from './pages.mjs'
import { readStories } from './stories.mjs'

const HERE = dirname(fileURLToPath(import.meta.url))
const HTML = 'text/html; charset=utf-8'
const STRICT =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; trusted-types; require-trusted-types-for 'script'"
const FILES = { '/newsstand.css': 'text/css', '/app.js': 'text/javascript', '/icon.svg': 'image/svg+xml' }

function answer(pathname, origin) {
  const type = FILES[pathname]
  if (type !== undefined) return { type: `${type}; charset=utf-8`, body: readFileSync(join(HERE, pathname.slice(1))) }
  const stories = readStories()
  const [, route, id] = pathname.split('/').map(decodeURIComponent)
  const story = stories.find(candidate => candidate.id === id)
  if (route === '') return { type: HTML, body: frontPage(stories) }
  if (route === 'search') return { type: HTML, body: searchPage() }
  if (route === 'app') return { type: HTML, body: appPage(stories) }
  if (route === 'article' && story) return { type: HTML, body: articlePage(story, stories, origin) }
  if (route === 'strict' && story) return { type: HTML, body: articlePage(story, stories, origin), policy: STRICT }
  if (route === 'part' && story) {
    return { type: 'application/json', body: JSON.stringify({ title: story.title, html: articleBody(story, stories) }) }
  }
  return null
}

function respond(request, response, origin, more) {
  let found = null
  try {
    const { pathname } = new URL(request.url ?? '/', origin)
    found = more(pathname, origin, `http://${request.headers.host}${request.url}`) ?? answer(pathname, origin)
  } catch (error) {
    console.error(`newsstand: ${request.url}: ${error.message}`)
  }
  if (found === null) {
    response
      .writeHead(404, { 'content-type': HTML })
      .end('<!doctype html><html lang="en"><title>Not found</title><h1>Not found</h1></html>')
    return
  }
  response.writeHead(200, {
    'content-type': found.type,
    'cache-control': 'no-store',
    ...(found.policy ? { 'content-security-policy': found.policy } : {}),
  })
  response.end(request.method === 'HEAD' ? undefined : found.body)
}

export function serveNewsstand(port = 0, more = () => null) {
  return new Promise((resolve, reject) => {
    let origin = ''
    const server = createServer((request, response) => respond(request, response, origin, more))
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      origin = `http://127.0.0.1:${server.address().port}`
      const close = () =>
        new Promise(closed => {
          server.close(closed)
          server.closeAllConnections()
        })
      resolve({ origin, stories: readStories(), close })
    })
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { origin } = await serveNewsstand(Number(process.argv[2] ?? 0))
  console.log(`The newsstand is open at ${origin}/`)
}
