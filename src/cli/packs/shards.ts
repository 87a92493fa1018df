/**
 * A folder that holds a pack as one file a day: which file is where, and how a change of several files is made at once.
 *
 * news/index.json, news/2026-11-25.json.gz, news/2026-11-25-2.json.gz, news/undated.json.gz
 *
 * A change is written to `.next`, which becomes `.commit` by one renaming: from then on it holds, whatever happens. Its files are then
 * moved into place; whoever comes next does so where that was interrupted, and readers look into `.commit` first.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../../core/model.ts'
import { isPackIndex, type PackIndex, readPackIndex, type Shard } from '../../core/packIndex.ts'
import { Failure, reasonOf } from '../failure.ts'
import { unpackAndRead } from '../packFile.ts'

export const INDEX_FILE = 'index.json'
const NEXT = '.next'
const COMMIT = '.commit'
/** A list of 20,000 shards has a tenth of this. */
const MAX_INDEX_BYTES = 20_000_000

/** The shard on the disk is not the one of the list: damaged, or replaced since the list was read. */
export class Changed extends Failure {}

function indexPath(folder: string): string {
  const committed = join(folder, COMMIT, INDEX_FILE)
  return existsSync(committed) ? committed : join(folder, INDEX_FILE)
}

function readIndexText(folder: string): string | null {
  const path = indexPath(folder)
  const size = statSync(path, { throwIfNoEntry: false })?.size
  return size === undefined || size > MAX_INDEX_BYTES ? null : readFileSync(path, 'utf8')
}

/** Is this a folder with a pack in it, well made or not? A folder of reports has no such list. */
export function isShardFolder(folder: string): boolean {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return false
  const text = readIndexText(folder)
  try {
    return text !== null && isPackIndex(JSON.parse(text))
  } catch {
    return text?.includes('"otherwise-pack-index"') ?? false
  }
}

/** `shown` is the folder as the reader typed it. */
export function readShardIndex(folder: string, shown: string): PackIndex {
  const text = readIndexText(folder)
  if (text === null) throw new Failure(`${shown}: not a pack: ${INDEX_FILE} is missing; is the path right?`)
  const read = readPackIndex(text)
  if (!read.ok) throw new Failure(`${shown}/${INDEX_FILE}: not usable: ${read.error}`)
  return read.index
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function shardBytes(folder: string, file: string, shown: string): Buffer {
  for (const path of [join(folder, COMMIT, file), join(folder, file)]) {
    try {
      return readFileSync(path)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw new Failure(`${shown}/${file}: ${reasonOf(error)}`)
    }
  }
  throw new Changed(`${shown}/${file}: missing, though ${INDEX_FILE} lists it; build the pack anew, or take it from where it came`)
}

export interface ReadShard {
  readonly reports: readonly Report[]
  /** In bytes. */
  readonly unpacked: number
}

/** The reports of one shard, checked against the list and against the format. */
export function readShard(folder: string, shown: string, { evidence }: PackIndex, shard: Shard): ReadShard {
  const name = `${shown}/${shard.file}`
  const bytes = shardBytes(folder, shard.file, shown)
  if (bytes.length !== shard.bytes || sha256(bytes) !== shard.sha256)
    throw new Changed(
      `${name}: not the file that ${INDEX_FILE} lists; if otherwise writes it just now, try again, else build the pack anew`,
    )
  const { read, unpacked } = unpackAndRead(bytes, name)
  if (!read.ok) throw new Failure(`${name}: not a usable pack: ${read.error}`)
  if (read.pack.evidence !== evidence || read.pack.reports.length !== shard.reports)
    throw new Failure(`${name}: holds something else than ${INDEX_FILE} says; build the pack anew`)
  return { reports: read.pack.reports, unpacked }
}

/** Finishes a change that was decided and not carried out to the end. */
export function finishCommit(folder: string): void {
  const commit = join(folder, COMMIT)
  if (!existsSync(commit)) return
  const text = existsSync(join(commit, INDEX_FILE)) ? readFileSync(join(commit, INDEX_FILE), 'utf8') : null
  const next = text === null ? null : readPackIndex(text)
  if (next?.ok) {
    const before = existsSync(join(folder, INDEX_FILE)) ? readPackIndex(readFileSync(join(folder, INDEX_FILE), 'utf8')) : null
    const kept = new Set(next.index.shards.map(({ file }) => file))
    for (const file of kept) if (existsSync(join(commit, file))) renameSync(join(commit, file), join(folder, file))
    const gone = before?.ok ? before.index.shards.filter(({ file }) => !kept.has(file)) : []
    for (const { file } of gone) rmSync(join(folder, file), { force: true })
    renameSync(join(commit, INDEX_FILE), join(folder, INDEX_FILE))
  }
  rmSync(commit, { recursive: true, force: true })
}

/** Makes the folder and an empty place for what comes next; call under a lock. */
export function startChange(folder: string): string {
  mkdirSync(folder, { recursive: true })
  finishCommit(folder)
  const next = join(folder, NEXT)
  rmSync(next, { recursive: true, force: true })
  mkdirSync(next)
  return next
}

/** What startChange made is the pack from now on. */
export function commitChange(folder: string): void {
  renameSync(join(folder, NEXT), join(folder, COMMIT))
  finishCommit(folder)
}

/** Leaves no trace of a change that failed; a folder that was made for it goes too. */
export function dropChange(folder: string): void {
  rmSync(join(folder, NEXT), { recursive: true, force: true })
  try {
    if (existsSync(folder)) rmdirSync(folder)
  } catch {
    // It holds something: then it stays.
  }
}
