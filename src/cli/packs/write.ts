/**
 * Reports in a journal → a pack on the disk: one file, or a folder with a file a day. Whole or not at all; one report is held at a time.
 *
 * writeShards(job, 'news', header, [{ keep: shard }, { day: '2026-11-25', reports }]) → news/index.json, news/2026-11-25.json.gz, …
 */
import { createHash } from 'node:crypto'
import { createWriteStream, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { byId, MAX_PACK_LENGTH, MAX_REPORTS, type PackHeader, packBody, packText } from '../../core/pack.ts'
import { MAX_SHARD_REPORTS, type Shard, writePackIndex } from '../../core/packIndex.ts'
import { Failure, reasonOf } from '../failure.ts'
import type { Journal, Stored } from './journal.ts'
import { commitChange, dropChange, INDEX_FILE, startChange } from './shards.ts'

/** A report that has its id. */
export interface Named extends Stored {
  readonly id: string
}

/** Half of what a pack may unfold into: a shard is read whole. */
const MAX_SHARD_LENGTH = MAX_PACK_LENGTH / 2
/** Handed to the compression at once, in characters. */
const PIECE = 1 << 16

export interface Written {
  readonly bytes: number
  readonly sha256: string
}

/** Small parts put together: a part is a report's line, and compression takes its time for each. */
function* pieces(parts: Iterable<string>): Generator<Buffer> {
  let piece = ''
  for (const part of parts) {
    piece += part
    if (piece.length < PIECE) continue
    yield Buffer.from(piece)
    piece = ''
  }
  if (piece !== '') yield Buffer.from(piece)
}

/** gzip notes the system it ran on; "unknown" makes the bytes the same everywhere. The time is left out by zlib itself. */
async function* withoutSystem(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let at = 0
  for await (const chunk of chunks) {
    const place = 9 - at
    if (place >= 0 && place < chunk.length) chunk[place] = 255
    at += chunk.length
    yield chunk
  }
}

/** Written beside, to be moved into place. */
async function writeParts(path: string, parts: Iterable<string>, zip: boolean): Promise<Written> {
  const hash = createHash('sha256')
  let bytes = 0
  async function* counted(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      hash.update(chunk)
      bytes += chunk.length
      yield chunk
    }
  }
  const source = Readable.from(pieces(parts))
  const target = createWriteStream(path, { flush: true })
  if (zip) await pipeline(source, createGzip({ level: 9 }), withoutSystem, counted, target)
  else await pipeline(source, counted, target)
  return { bytes, sha256: hash.digest('hex') }
}

function* linesOf(journal: Journal, reports: readonly Named[]): Generator<string> {
  for (const { place, id } of reports) yield journal.line(place, id)
}

/** As src/feeds/packChecksum.ts makes it. */
function checksumOf(journal: Journal, reports: readonly Named[]): string {
  const hash = createHash('sha256')
  for (const part of packBody(linesOf(journal, reports))) hash.update(part)
  return `sha256-${hash.digest('hex')}`
}

function textOf(journal: Journal, header: PackHeader, sorted: readonly Named[]): Iterable<string> {
  return packText(header, linesOf(journal, sorted), checksumOf(journal, sorted))
}

const isZipped = (file: string): boolean => /\.gz$/i.test(file)

/** Beside the file, under a name that no one reads. */
export function partOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.part`)
}

/** `file` is the path as the reader typed it. */
export async function writeSingle(
  journal: Journal,
  path: string,
  file: string,
  header: PackHeader,
  reports: readonly Named[],
): Promise<Written> {
  const advice = `write to a folder instead (-o ${basename(file).replace(/\.json(?:\.gz)?$/i, '')}), or make several`
  if (reports.length > MAX_REPORTS)
    throw new Failure(`${file}: ${reports.length} reports are more than one pack holds (${MAX_REPORTS}); ${advice}`)
  // The header and the signs between reports are small beside them.
  const length = reports.reduce((sum, { place, id }) => sum + place.length + id.length + 2, 1000)
  if (length > MAX_PACK_LENGTH)
    throw new Failure(
      `${file}: ${reports.length} reports are longer than one pack may be (${MAX_PACK_LENGTH / 1_000_000} MB unfolded); ${advice}`,
    )
  const beside = partOf(path)
  try {
    const written = await writeParts(beside, textOf(journal, header, [...reports].sort(byId)), isZipped(path))
    renameSync(beside, path)
    return written
  } catch (error) {
    rmSync(beside, { force: true })
    throw error instanceof Failure ? error : new Failure(`${file}: cannot be written (${reasonOf(error)})`)
  }
}

/** A day as it stands, or a day to be written. */
export type Part = { readonly keep: Shard } | { readonly day: string | null; readonly reports: readonly Named[] }

/** As few files as a day needs. */
function split(reports: readonly Named[]): readonly (readonly Named[])[] {
  const groups: Named[][] = []
  let length = Number.POSITIVE_INFINITY
  for (const report of [...reports].sort(byId)) {
    const last = groups.at(-1)
    if (!last || last.length >= MAX_SHARD_REPORTS || length + report.place.length > MAX_SHARD_LENGTH) {
      groups.push([report])
      length = report.place.length
    } else {
      last.push(report)
      length += report.place.length
    }
  }
  return groups
}

/** Writes what is new, keeps what stays, and replaces the folder's pack by that in one step. */
export async function writeShards(
  journal: Journal | null,
  folder: string,
  shown: string,
  header: PackHeader,
  parts: readonly Part[],
  step: () => void = () => undefined,
): Promise<readonly Shard[]> {
  const shards: Shard[] = []
  try {
    const next = startChange(folder)
    for (const part of parts) {
      if ('keep' in part) shards.push(part.keep)
      else if (journal !== null) {
        for (const [i, reports] of split(part.reports).entries()) {
          const file = `${part.day ?? 'undated'}${i === 0 ? '' : `-${i + 1}`}.json.gz`
          const written = await writeParts(join(next, file), textOf(journal, header, reports), true)
          shards.push({ day: part.day, file, reports: reports.length, ...written })
        }
      }
      step()
    }
    writeFileSync(join(next, INDEX_FILE), writePackIndex({ ...header, shards }), { flush: true })
    commitChange(folder)
  } catch (error) {
    dropChange(folder)
    throw error instanceof Failure ? error : new Failure(`${shown}: cannot be written (${reasonOf(error)})`)
  }
  return shards
}
