/**
 * What is shipped, file by file. In: a folder. Out: `[{ file: 'probe.js', bytes: 3120, gzip: 1423 }, …]`, largest first.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'

function filesIn(folder) {
  return readdirSync(folder)
    .map(name => join(folder, name))
    .flatMap(path => (statSync(path).isDirectory() ? filesIn(path) : [path]))
}

export function measureSizes(folder) {
  if (!existsSync(folder)) return []
  return filesIn(folder)
    .map(path => {
      const content = readFileSync(path)
      return { file: relative(folder, path), bytes: content.length, gzip: gzipSync(content).length }
    })
    .sort((a, b) => b.bytes - a.bytes)
}
