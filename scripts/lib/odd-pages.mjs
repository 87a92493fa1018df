/**
 * The invented pages of test/fixtures/pages, each under an address as it says. Out: what is expected of each; what a server gives for an address.
 *
 * Example: `const { pages, articles, serve } = readOddPages()`; `pages[0].address` → `http://www.orlopost.example/local/weir`
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './root.mjs'

const FOLDER = join(ROOT, 'test/fixtures/pages')

export function readOddPages() {
  const pages = readdirSync(FOLDER)
    .filter(name => name.endsWith('.html'))
    .map(file => {
      const name = file.replace('.html', '')
      const expected = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'))
      // The gateway lets plain HTTP through only. What has no address, a file that somebody handed over, is given one.
      const address = (expected.url ?? `https://nameless.example/${name}`).replace(/^https:/, 'http:').replace(/#.*/, '')
      return { name, expected, address, isArticle: expected.kind === 'article' && expected.probe === null }
    })
  const served = new Map(pages.map(({ name, address }) => [new URL(address).href, name]))
  const serve = address => {
    const name = served.get(address)
    if (name === undefined) return null
    const body = readFileSync(join(FOLDER, `${name}.html`))
    // The server says the encoding where the page does not, as most do.
    return { type: /charset/i.test(body.subarray(0, 1024).toString('latin1')) ? 'text/html' : 'text/html; charset=utf-8', body }
  }
  /** Those whose text the extension is to find. */
  const articles = pages.filter(({ isArticle, expected }) => isArticle && !expected.misses)
  return { pages, articles, serve }
}
