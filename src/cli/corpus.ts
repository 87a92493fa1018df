/**
 * What stands behind --corpus → the reports to compare with: folders, packs, the bundled packs, together.
 *
 * readCorpus(io, ['orlo', 'spring.json.gz', 'bundled'], '/home/me/orlo/post.txt') → { reports: […], demonstration: Set { … } }
 */
import { statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { prepareReport } from '../core/compare.ts'
import { dayOf } from '../core/isoDate.ts'
import type { Report } from '../core/model.ts'
import { Failure } from './failure.ts'
import { readFolder, shortReason, warnLeft } from './folder.ts'
import { isUnreadable } from './inputs/item.ts'
import { isJsonl, jsonlInput } from './inputs/jsonl.ts'
import type { Io } from './io.ts'
import { startProgress } from './output.ts'
import { isPackName, listBundled, packStem, readPackFile } from './packFile.ts'
import { openPack } from './packs/open.ts'
import { Changed, isShardFolder } from './packs/shards.ts'
import { readArticleText } from './reading.ts'

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

async function readPart(io: Io, path: string, except: string | null, near: string | null): Promise<readonly Part[]> {
  if (path === BUNDLED) return listBundled().map(file => readPackPart(io, file))
  const entry = statSync(resolve(io.cwd, path), { throwIfNoEntry: false })
  if (entry && isShardFolder(resolve(io.cwd, path))) return [readShardedPart(io, path, near)]
  if (entry?.isDirectory()) {
    const found = await readFolder(io, path, except)
    return [{ name: basename(resolve(io.cwd, path)), reports: found.map(({ report }) => report), demonstration: false }]
  }
  if (!entry) throw new Failure(`${path}: no such file or folder; --corpus takes a folder of reports, a pack, or “${BUNDLED}”`)
  if (isJsonl(path)) return [await readJsonlPart(io, path, near)]
  if (!isPackName(path)) throw new Failure(`${path}: neither a folder nor a pack (.json, .json.gz); put reports into a folder of their own`)
  return [readPackPart(io, path)]
}

/** Reports of one event lie a few days apart at most; a wider window reads more files and finds other events. */
const NEAR_DAYS = 7
const DAY_MS = 86_400_000

function isNear(day: string | null, near: string | null): boolean {
  if (day === null || near === null) return true
  return Math.abs(Date.parse(dayOf(day)) - Date.parse(dayOf(near))) <= NEAR_DAYS * DAY_MS
}

/** A day's file may be replaced between reading the list and reading the file: then the list is read anew. */
const MOST_TRIES = 3

function readShardedPart(io: Io, path: string, near: string | null): Part {
  for (let tries = 1; ; tries++) {
    try {
      const pack = openPack(io, path)
      const reports = pack.parts.filter(({ day }) => isNear(day, near)).flatMap(part => pack.read(part))
      return { name: basename(pack.path), reports, demonstration: pack.header.demonstration }
    } catch (error) {
      if (!(error instanceof Changed) || tries >= MOST_TRIES) throw error
    }
  }
}

/** The lines are read one by one, and those near the article only; what is no report is named in one warning. */
async function readJsonlPart(io: Io, path: string, near: string | null): Promise<Part> {
  const { items, name, total, inBytes } = jsonlInput(io, path)
  const reports: Report[] = []
  const left: string[] = []
  const progress = startProgress(io.stderr, 'Reading reports', total, inBytes)
  try {
    for await (const item of items(progress.reach)) {
      if (isUnreadable(item)) left.push(item.reason)
      else if (isNear(item.entry?.published ?? null, near)) {
        try {
          const report = prepareReport(await readArticleText(item.text, item.name, item.name, item.entry, item))
          reports.push({ ...report, id: item.ids(report)[0] ?? item.name })
        } catch (error) {
          if (!(error instanceof Failure)) throw error
          left.push(shortReason(item.name, error))
        }
      }
    }
  } finally {
    progress.stop()
  }
  warnLeft(io, name, left)
  return { name: basename(path), reports, demonstration: false }
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

/**
 * `except` is the real path of the article itself, or null. `near`: of packs with a file a day, only those around this date are read;
 * null reads all.
 */
export async function readCorpus(io: Io, paths: readonly string[], except: string | null, near: string | null = null): Promise<Corpus> {
  const parts: Part[] = []
  for (const path of paths) parts.push(...(await readPart(io, path, except, near)))
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
