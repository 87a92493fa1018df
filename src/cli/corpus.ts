/**
 * What stands behind --corpus → heads to find the story among, and the reports that were found: folders, packs, the bundled packs.
 *
 * readCorpus(io, ['orlo', 'spring.json.gz', 'bundled'], '/home/me/orlo/post.txt') → { heads: […], reports, demonstration: Set { … } }
 *
 * Of a folder's texts only the keys are made; claims are read from those that a look-up has found.
 */
import { statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { prepareReport } from '../core/compare.ts'
import { headOf } from '../core/matching/query.ts'
import type { Report, ReportHead } from '../core/model.ts'
import { readJsonlPart, readShardedPart } from './datedCorpus.ts'
import { Failure } from './failure.ts'
import { readFolder, readFolderFiles } from './folder.ts'
import { isJsonl } from './inputs/jsonl.ts'
import type { Io } from './io.ts'
import { isPackName, listBundled, packStem, readPackFile } from './packFile.ts'
import { isShardFolder } from './packs/shards.ts'

export const BUNDLED = 'bundled'

export interface Corpus {
  readonly heads: readonly ReportHead[]
  /** Whole reports by the ids of their heads. */
  reports(ids: readonly string[]): Promise<readonly Report[]>
  /** Ids of reports that were made up for demonstration. */
  readonly demonstration: ReadonlySet<string>
}

export interface Part {
  /** Leads an id that is there twice: "orlo/post.txt". */
  readonly name: string
  readonly heads: readonly ReportHead[]
  /** By the ids that the part itself knows its reports by, in any order. */
  reports(ids: readonly string[]): Promise<readonly Report[]>
  readonly demonstration: boolean
}

function readPackPart(io: Io, file: string): Part {
  const { reports, demonstration } = readPackFile(io, file)
  const byId = new Map(reports.map(report => [report.id, report]))
  return { name: packStem(file), heads: reports, reports: async ids => ids.flatMap(id => byId.get(id) ?? []), demonstration }
}

async function readFolderPart(io: Io, path: string, except: string | null): Promise<Part> {
  const heads = (await readFolder(io, path, headOf, except)).map(({ read }) => read)
  const reports = async (ids: readonly string[]) => (await readFolderFiles(io, path, ids)).map(prepareReport)
  return { name: basename(resolve(io.cwd, path)), heads, reports, demonstration: false }
}

async function readPart(io: Io, path: string, except: string | null, near: string | null): Promise<readonly Part[]> {
  if (path === BUNDLED) return listBundled().map(file => readPackPart(io, file))
  const entry = statSync(resolve(io.cwd, path), { throwIfNoEntry: false })
  if (entry && isShardFolder(resolve(io.cwd, path))) return [readShardedPart(io, path, near)]
  if (entry?.isDirectory()) return [await readFolderPart(io, path, except)]
  if (!entry) throw new Failure(`${path}: no such file or folder; --corpus takes a folder of reports, a pack, or “${BUNDLED}”`)
  if (isJsonl(path)) return [await readJsonlPart(io, path, near)]
  if (!isPackName(path)) throw new Failure(`${path}: neither a folder nor a pack (.json, .json.gz); put reports into a folder of their own`)
  return [readPackPart(io, path)]
}

/** The same report from two places is one. */
function keyOf({ fingerprint, outlet, url }: ReportHead): string {
  return JSON.stringify([fingerprint, outlet, url])
}

/** Ids name reports in the answer, so no two may share one: the second is led by the name of where it lies. */
function freeId(id: string, place: string, taken: ReadonlyMap<string, unknown>): string {
  if (!taken.has(id)) return id
  const placed = `${place}/${id}`
  let free = placed
  for (let n = 2; taken.has(free); n++) free = `${placed} (${n})`
  return free
}

interface Placed {
  readonly part: Part
  readonly head: ReportHead
}

/** Each part is asked once: to find one report it may have to read many. */
async function readPlaced(ids: readonly string[], places: ReadonlyMap<string, Placed>): Promise<readonly Report[]> {
  const found = ids.flatMap(id => places.get(id) ?? [])
  const read = new Map<ReportHead, Report>()
  for (const part of new Set(found.map(place => place.part))) {
    const heads = new Map(found.flatMap(place => (place.part === part ? [[place.head.id, place.head] as const] : [])))
    for (const report of await part.reports([...heads.keys()])) {
      const head = heads.get(report.id)
      if (head) read.set(head, report)
    }
  }
  return ids.flatMap(id => {
    const place = places.get(id)
    const report = place && read.get(place.head)
    return report ? [{ ...report, id }] : []
  })
}

/**
 * `except` is the real path of the article itself, or null. `near`: of packs with a file a day, only those around this date are read;
 * null reads all.
 */
export async function readCorpus(io: Io, paths: readonly string[], except: string | null, near: string | null = null): Promise<Corpus> {
  const parts: Part[] = []
  for (const path of paths) parts.push(...(await readPart(io, path, except, near)))
  const places = new Map<string, Placed>()
  const known = new Set<string>()
  for (const part of parts) {
    for (const head of part.heads) {
      if (known.has(keyOf(head))) continue
      known.add(keyOf(head))
      places.set(freeId(head.id, part.name, places), { part, head })
    }
  }
  const demonstration = [...places].filter(([, { part, head }]) => part.demonstration || head.invented).map(([id]) => id)
  return {
    heads: [...places].map(([id, { head }]) => (id === head.id ? head : { ...head, id })),
    reports: ids => readPlaced(ids, places),
    demonstration: new Set(demonstration),
  }
}
