/**
 * What stands behind -o → one file or a folder with a file a day, what lies there already, and where the journal of the work lies.
 *
 * targetOf(io, 'news') → { sharded: true, path: '/data/news', journal: '/data/.news.journal', … }
 */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { Failure, WrongUsage } from '../failure.ts'
import type { Io } from '../io.ts'
import { checkTarget, isPackName, packStem } from '../packFile.ts'
import { isShardFolder } from './shards.ts'

export interface Target {
  /** As the reader typed it. */
  readonly name: string
  readonly path: string
  readonly sharded: boolean
  /** What the pack is called where nobody says otherwise. */
  readonly stem: string
  readonly journal: string
  readonly lock: string
  /** Where the size of something is tried out. */
  readonly probe: string
  readonly dropProbe: () => void
}

export function targetOf(io: Io, name: string): Target {
  const path = resolve(io.cwd, name)
  const sharded = !isPackName(name)
  const folder = /[/\\]$/.test(name) || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
  if (sharded && !folder && extname(name) !== '')
    throw new WrongUsage(`-o “${name}” should end in .json or .json.gz, or be a folder's name without an ending`)
  const beside = (ending: string) => join(dirname(path), `.${basename(path)}.${ending}`)
  const stem = sharded ? basename(path) : packStem(name)
  const probe = beside(`probe${/\.gz$/i.test(name) ? '.gz' : ''}`)
  const dropProbe = () => rmSync(probe, { force: true })
  return { name, path, sharded, stem, journal: beside('journal'), lock: beside('lock'), probe, dropProbe }
}

/** To be called before long work: what cannot be written is better told at once. */
export function checkWritable(io: Io, { name, path, sharded }: Target): void {
  if (!sharded) {
    checkTarget(io, name)
    return
  }
  const parent = dirname(path)
  if (!statSync(parent, { throwIfNoEntry: false })?.isDirectory()) throw new Failure(`${name}: its folder does not exist; make it first`)
  const entry = statSync(path, { throwIfNoEntry: false })
  if (entry && !entry.isDirectory()) throw new Failure(`${name}: is a file; give a folder's name, or one that ends in .json or .json.gz`)
  if (entry && !isShardFolder(path) && readdirSync(path).some(file => !file.startsWith('.')))
    throw new Failure(`${name}: holds other files; give the name of a new folder, or of one with a pack in it`)
}

export function isThere({ path, sharded }: Target): boolean {
  return sharded ? isShardFolder(path) : existsSync(path)
}
