/**
 * Pack files: .json or .json.gz, read with care.
 *
 * readPackFile(io, 'spring.json.gz') → the pack; a broken one → Failure "spring.json.gz: report 3, claim 12: …"
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import * as v from 'valibot'
import { MAX_PACK_LENGTH, type Pack, type ReadPack } from '../core/pack.ts'
import { readPackBytes } from '../feeds/packBytes.ts'
import { Failure } from './failure.ts'
import { readBytes } from './input.ts'
import type { Io } from './io.ts'

/** As a file, compressed or not. The text in it is bounded by the pack format itself. */
const MAX_PACK_BYTES = MAX_PACK_LENGTH

const ENDING = /\.json(?:\.gz)?$/i
const bundledSchema = v.array(v.object({ file: v.pipe(v.string(), v.regex(/^[\w-]+\.json(\.gz)?$/)) }))

export function isPackName(path: string): boolean {
  return ENDING.test(path)
}

/** "packs/spring.json.gz" → "spring" */
export function packStem(path: string): string {
  return basename(path).replace(ENDING, '')
}

function unpack(bytes: Buffer, file: string): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_PACK_LENGTH })
  } catch (error) {
    const large = error instanceof RangeError
    throw new Failure(
      `${file}: ${large ? 'unfolds into more than a pack may hold' : 'broken gzip, or cut off'}; build it anew with otherwise pack`,
    )
  }
}

export interface PackFile {
  readonly read: ReadPack
  /** On the disk, and unfolded. */
  readonly bytes: number
  readonly unpacked: number
}

export function unpackAndRead(bytes: Buffer, file: string): PackFile {
  const unpacked = unpack(bytes, file)
  const read = readPackBytes(unpacked)
  if (read === null) throw new Failure(`${file}: not UTF-8 text; build it anew with otherwise pack`)
  return { read, bytes: bytes.length, unpacked: unpacked.length }
}

/** Missing, too large or unreadable files fail; a pack that is broken inside is for the caller to judge. */
export function openPackFile(io: Io, file: string): PackFile {
  return unpackAndRead(readBytes(resolve(io.cwd, file), file, MAX_PACK_BYTES), file)
}

export function readPackFile(io: Io, file: string): Pack {
  const { read } = openPackFile(io, file)
  if (!read.ok) throw new Failure(`${file}: not a usable pack: ${read.error}`)
  return read.pack
}

/** To be called before long work: a name that cannot be written is better told at once. */
export function checkTarget(io: Io, file: string): void {
  const path = resolve(io.cwd, file)
  if (!statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory())
    throw new Failure(`${file}: its folder does not exist; make it first`)
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Failure(`${file}: is a folder; give a file's name`)
}

/** public/corpus, two folders above both src/cli and dist/cli. */
function bundledFolder(): string {
  return resolve(dirname(fileURLToPath(import.meta.url)), '../../public/corpus')
}

export function listBundled(): readonly string[] {
  const folder = bundledFolder()
  const index = join(folder, 'index.json')
  if (!existsSync(index))
    throw new Failure('bundled: no packs are bundled here (public/corpus/index.json is missing); build them with npm run corpus')
  return v.parse(bundledSchema, JSON.parse(readFileSync(index, 'utf8'))).map(({ file }) => join(folder, file))
}
