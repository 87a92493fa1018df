/**
 * Saved reports, each in a file of its own → items: a folder of them, or a list of their paths.
 *
 * folderInput(io, 'orlo', false) → items 'storm.txt', 'flood.html' with what orlo/meta.json says of them
 */
import { basename, dirname, join, resolve } from 'node:path'
import { Failure } from '../failure.ts'
import { listReports, shortReason } from '../folder.ts'
import { decode, readBytes, readText } from '../input.ts'
import type { Io } from '../io.ts'
import { type Meta, readMeta } from '../meta.ts'
import { isReportFile, stemOf } from '../reading.ts'
import type { Input, Item, Unreadable } from './item.ts'

/** `shown` names the file in messages. */
function openItem(path: string, shown: string, meta: Meta, ids: readonly string[]): Item | Unreadable {
  try {
    return { name: shown, text: decode(readBytes(path, shown), shown), entry: meta.get(stemOf(path)), ids: () => ids }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { name: shown, reason: shortReason(shown, error) }
  }
}

/** `several`: ids are led by the folder's name, since other inputs may have files of the same name. */
export function folderInput(io: Io, folder: string, several: boolean): Input {
  const path = resolve(io.cwd, folder)
  const place = basename(path)
  const names = listReports(path, folder)
  if (names.length === 0) throw new Failure(`${folder}: no reports in it; a folder of .txt or .html files is wanted`)
  const meta = readMeta(path, folder)
  return {
    name: folder,
    noun: 'file',
    total: names.length,
    inBytes: false,
    async *items(done) {
      for (const [i, name] of names.entries()) {
        const placed = `${place}/${stemOf(name)}`
        yield openItem(join(path, name), name, meta, several ? [placed, `${place}/${name}`] : [stemOf(name), placed])
        done(i + 1)
      }
    },
  }
}

function readPaths(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'))
}

/** Paths as `find` prints them, one a line, from where the command is run; `-` reads them from standard input. */
export async function listInput(io: Io, list: string): Promise<Input> {
  const paths = readPaths(await readText(io, list))
  if (paths.length === 0) throw new Failure(`${list}: no paths in it; one path of a saved page a line is wanted`)
  const other = paths.find(path => !isReportFile(basename(path)))
  if (other !== undefined) throw new Failure(`${list}: “${other}” is no .txt or .html file; list saved pages only`)
  return {
    name: list,
    noun: 'file',
    total: paths.length,
    inBytes: false,
    async *items(done) {
      let known: { readonly folder: string; readonly meta: Meta } | undefined
      for (const [i, path] of paths.entries()) {
        const full = resolve(io.cwd, path)
        const folder = dirname(full)
        // Lists go folder by folder: the last meta.json is enough to remember.
        const meta: Meta = known?.folder === folder ? known.meta : readMeta(folder, dirname(path))
        known = { folder, meta }
        const place = basename(folder)
        yield openItem(full, path, meta, [`${place}/${stemOf(path)}`, `${place}/${basename(path)}`])
        done(i + 1)
      }
    },
  }
}
