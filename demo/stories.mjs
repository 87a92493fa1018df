/**
 * The newsstand's articles. In: demo/articles/*.json. Out: a list, newest first.
 *
 * Example: `{ id: 'ferry', outlet: 'The Harbour Post', title: …, published: '2025-03-02T09:30:00Z', paragraphs: […] }`
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'articles')

export function readStories() {
  const files = readdirSync(FOLDER).filter(name => name.endsWith('.json'))
  const stories = files.map(name => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')))
  return stories.sort((a, b) => b.published.localeCompare(a.published))
}
