/**
 * A folder of reports → what is wanted of each, by file name; files that are no reports are named in one warning.
 *
 * readFolder(io, 'orlo', headOf) → [{ name: 'post.txt', read: head }, …] and "otherwise: warning: orlo: left out old.txt (empty)"
 * readFolderFiles(io, 'orlo', ['post.txt']) → those articles again
 */
import { readdirSync, realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Article } from '../core/model.ts'
import { Failure, reasonOf } from './failure.ts'
import { decode, readBytes } from './input.ts'
import type { Io } from './io.ts'
import { type MetaEntry, readMeta } from './meta.ts'
import { plain, startProgress } from './output.ts'
import { isReportFile, readArticleText, stemOf } from './reading.ts'

export interface FolderEntry<T> {
  /** The file's name within the folder. */
  readonly name: string
  readonly read: T
}

/** Names of files in one warning line; the rest is counted. */
const MOST_NAMED = 5

export function listReports(path: string, folder: string): string[] {
  try {
    const entries = readdirSync(path, { withFileTypes: true })
    return entries
      .filter(entry => !entry.isDirectory() && isReportFile(entry.name))
      .map(entry => entry.name)
      .sort()
  } catch (error) {
    throw new Failure(`${folder}: ${reasonOf(error)}; is the path right?`)
  }
}

/** "a.txt: empty; give a file …" → "a.txt (empty)" */
export function shortReason(name: string, { message }: Failure): string {
  return `${name} (${message
    .slice(name.length + 2)
    .replace(/[;(].*/s, '')
    .trim()})`
}

/** `all` is how many were left out; of many, only the first are named in `left`. */
export function warnLeft(io: Io, input: string, left: readonly string[], all = left.length): void {
  if (all === 0) return
  const named = left.slice(0, MOST_NAMED)
  const more = all > named.length ? ` and ${(all - named.length).toLocaleString('en')} more` : ''
  io.stderr.write(`otherwise: warning: ${plain(input)}: left out ${plain(named.join(', '))}${more}\n`)
}

function isSameFile(a: string, b: string | null): boolean {
  return b !== null && realpathSync(a) === b
}

type Meta = ReadonlyMap<string, MetaEntry>

async function readFile(path: string, name: string, meta: Meta): Promise<Article> {
  return readArticleText(decode(readBytes(join(path, name), name), name), name, name, meta.get(stemOf(name)))
}

/** Files of a folder once more, after a look-up has told which are wanted. */
export async function readFolderFiles(io: Io, folder: string, names: readonly string[]): Promise<readonly Article[]> {
  const path = resolve(io.cwd, folder)
  const meta = readMeta(path, folder)
  const articles: Article[] = []
  for (const name of names) articles.push(await readFile(path, name, meta))
  return articles
}

/** `take` makes of each article what is wanted of it; `except` is the real path of the article itself, where it lies in the folder. */
export async function readFolder<T>(
  io: Io,
  folder: string,
  take: (article: Article) => T,
  except: string | null = null,
): Promise<readonly FolderEntry<T>[]> {
  const path = resolve(io.cwd, folder)
  const names = listReports(path, folder)
  if (names.length === 0) throw new Failure(`${folder}: no reports in it; a folder of .txt or .html files is wanted`)
  const meta = readMeta(path, folder)
  const reports: FolderEntry<T>[] = []
  const left: string[] = []
  let itself = 0
  const progress = startProgress(io.stderr, 'Reading reports', names.length)
  try {
    for (const name of names) {
      progress.step()
      try {
        const same = isSameFile(join(path, name), except)
        const article = await readFile(path, name, meta)
        if (same) itself++
        else reports.push({ name, read: take(article) })
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        left.push(shortReason(name, error))
      }
    }
  } finally {
    progress.stop()
  }
  warnLeft(io, folder, left)
  if (reports.length + itself === 0) throw new Failure(`${folder}: none of its ${names.length} files is a usable report`)
  return reports
}
