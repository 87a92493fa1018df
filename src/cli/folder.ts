/**
 * A folder of reports → prepared reports, by file name; files that are no reports are named in one warning.
 *
 * readFolder(io, 'orlo') → [{ name: 'post.txt', report }, …] and "otherwise: warning: orlo: left out old.txt (empty)"
 */
import { readdirSync, realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { prepareReport } from '../core/compare.ts'
import type { Report } from '../core/model.ts'
import { Failure, reasonOf } from './failure.ts'
import { decode, readBytes } from './input.ts'
import type { Io } from './io.ts'
import { readMeta } from './meta.ts'
import { plain, startProgress } from './output.ts'
import { isReportFile, readArticleText, stemOf } from './reading.ts'

export interface FolderReport {
  /** The file's name within the folder. */
  readonly name: string
  readonly report: Report
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

/** `except` is the real path of the article itself, where it lies in the folder. */
export async function readFolder(io: Io, folder: string, except: string | null = null): Promise<readonly FolderReport[]> {
  const path = resolve(io.cwd, folder)
  const names = listReports(path, folder)
  if (names.length === 0) throw new Failure(`${folder}: no reports in it; a folder of .txt or .html files is wanted`)
  const meta = readMeta(path, folder)
  const reports: FolderReport[] = []
  const left: string[] = []
  let itself = 0
  const progress = startProgress(io.stderr, 'Reading reports', names.length)
  try {
    for (const name of names) {
      progress.step()
      try {
        const file = join(path, name)
        const text = decode(readBytes(file, name), name)
        if (isSameFile(file, except)) itself++
        else reports.push({ name, report: prepareReport(await readArticleText(text, name, name, meta.get(stemOf(name)))) })
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
