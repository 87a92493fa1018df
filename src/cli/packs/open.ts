/**
 * A pack, in one file or in a folder with a file a day → what it says of itself, and its reports part by part.
 *
 * const news = openPack(io, 'news'); for (const part of news.parts) news.read(part) → the reports of a day, at most a thousand
 */
import { resolve } from 'node:path'
import { dayOf } from '../../core/isoDate.ts'
import type { Report } from '../../core/model.ts'
import type { PackHeader } from '../../core/pack.ts'
import type { Shard } from '../../core/packIndex.ts'
import { Failure } from '../failure.ts'
import type { Io } from '../io.ts'
import { isPackName, openPackFile } from '../packFile.ts'
import { finishCommit, isShardFolder, readShard, readShardIndex } from './shards.ts'

export interface OpenPack {
  /** As the reader typed it. */
  readonly name: string
  /** The real path. */
  readonly path: string
  readonly header: PackHeader
  /** In how many files it lies, and which. A single file is one part without a day. */
  readonly sharded: boolean
  readonly parts: readonly Shard[]
  readonly reports: number
  readonly bytes: number
  readonly read: (part: Shard) => readonly Report[]
}

export function dayOfReport({ published }: Pick<Report, 'published'>): string | null {
  return published === null ? null : dayOf(published)
}

function openFolder(path: string, name: string): OpenPack {
  const index = readShardIndex(path, name)
  const { shards, ...header } = index
  return {
    name,
    path,
    header,
    sharded: true,
    parts: shards,
    reports: shards.reduce((sum, { reports }) => sum + reports, 0),
    bytes: shards.reduce((sum, { bytes }) => sum + bytes, 0),
    read: part => readShard(path, name, index, part).reports,
  }
}

function openFile(io: Io, path: string, name: string): OpenPack {
  const { read, bytes } = openPackFile(io, name)
  if (!read.ok) throw new Failure(`${name}: not a usable pack: ${read.error}`)
  const { reports, ...header } = read.pack
  const whole = { day: null, file: name, reports: reports.length, bytes, sha256: '' }
  return { name, path, header, sharded: false, parts: [whole], reports: reports.length, bytes, read: () => reports }
}

/** `willWrite`: whoever holds the lock finishes what was interrupted. */
export function openPack(io: Io, name: string, willWrite = false): OpenPack {
  const path = resolve(io.cwd, name)
  if (isShardFolder(path)) {
    if (willWrite) finishCommit(path)
    return openFolder(path, name)
  }
  if (!isPackName(name))
    throw new Failure(`${name}: neither a pack (.json, .json.gz) nor a folder with one (index.json); is the path right?`)
  return openFile(io, path, name)
}
