/**
 * What stands behind --corpus → the reports to compare with: folders, packs, the bundled packs, together.
 *
 * readCorpus(io, ['orlo', 'spring.json.gz', 'bundled'], '/home/me/orlo/post.txt') → { reports: […], demonstration: Set { … } }
 */
import { statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { Report } from '../core/model.ts'
import { Failure } from './failure.ts'
import { readFolder } from './folder.ts'
import type { Io } from './io.ts'
import { isPackName, listBundled, packStem, readPackFile } from './packFile.ts'

export const BUNDLED = 'bundled'

export interface Corpus {
  readonly reports: readonly Report[]
  /** Ids of reports that were made up for demonstration. */
  readonly demonstration: ReadonlySet<string>
}

interface Part {
  /** Leads an id that is there twice: "orlo/post.txt". */
  readonly name: string
  readonly reports: readonly Report[]
  readonly demonstration: boolean
}

function readPackPart(io: Io, file: string): Part {
  const { reports, demonstration } = readPackFile(io, file)
  return { name: packStem(file), reports, demonstration }
}

async function readPart(io: Io, path: string, except: string | null): Promise<readonly Part[]> {
  if (path === BUNDLED) return listBundled().map(file => readPackPart(io, file))
  const entry = statSync(resolve(io.cwd, path), { throwIfNoEntry: false })
  if (entry?.isDirectory()) {
    const found = await readFolder(io, path, except)
    return [{ name: basename(resolve(io.cwd, path)), reports: found.map(({ report }) => report), demonstration: false }]
  }
  if (!entry) throw new Failure(`${path}: no such file or folder; --corpus takes a folder of reports, a pack, or “${BUNDLED}”`)
  if (!isPackName(path)) throw new Failure(`${path}: neither a folder nor a pack (.json, .json.gz); put reports into a folder of their own`)
  return [readPackPart(io, path)]
}

/** The same report from two places is one. */
function keyOf({ fingerprint, outlet, url }: Report): string {
  return JSON.stringify([fingerprint, outlet, url])
}

/** Ids name reports in the answer, so no two may share one: the second is led by the name of where it lies. */
function freeId(id: string, place: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  const placed = `${place}/${id}`
  let free = placed
  for (let n = 2; taken.has(free); n++) free = `${placed} (${n})`
  return free
}

/** `except` is the real path of the article itself, or null. */
export async function readCorpus(io: Io, paths: readonly string[], except: string | null): Promise<Corpus> {
  const parts: Part[] = []
  for (const path of paths) parts.push(...(await readPart(io, path, except)))
  const reports: Report[] = []
  const demonstration = new Set<string>()
  const known = new Set<string>()
  const taken = new Set<string>()
  for (const part of parts) {
    for (const report of part.reports) {
      if (known.has(keyOf(report))) continue
      const id = freeId(report.id, part.name, taken)
      known.add(keyOf(report))
      taken.add(id)
      if (part.demonstration) demonstration.add(id)
      reports.push(id === report.id ? report : { ...report, id })
    }
  }
  return { reports, demonstration }
}
