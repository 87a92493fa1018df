/**
 * What was gathered, put into a pack: beside what it holds already, or in its place. Answers what the pack holds then.
 *
 * save(io, target, journal, { header, known: openPack(io, 'news'), added }) → { reports: 340, claims: 12_003, bytes: … }
 */
import type { PackHeader } from '../../core/pack.ts'
import type { Io } from '../io.ts'
import { startProgress } from '../output.ts'
import { type Added, assemble, type Known, kept, knownOf, partsOf } from './assemble.ts'
import type { Journal } from './journal.ts'
import type { OpenPack } from './open.ts'
import type { Target } from './target.ts'
import { writeShards, writeSingle } from './write.ts'

export interface Saving {
  readonly header: PackHeader
  /** The pack that is added to. */
  readonly known: OpenPack | null
  readonly added: readonly Added[]
  /** What was held in which file, by checksum: whoever saves again and again need not read what did not change. */
  readonly remembered?: Map<string, readonly Known[]>
}

export interface Saved {
  readonly reports: number
  readonly claims: number
  readonly bytes: number
  /** How many files, for a folder. */
  readonly files: number
}

/** Part by part: a part's claims are let go before the next is read. */
function heldIn(pack: OpenPack, remembered?: Map<string, readonly Known[]>): readonly Known[] {
  const held: Known[] = []
  const seen = new Set<string>()
  for (const part of pack.parts) {
    const known = remembered?.get(part.sha256) ?? pack.read(part).map(knownOf)
    if (part.sha256 !== '') remembered?.set(part.sha256, known)
    seen.add(part.sha256)
    for (const one of known) held.push(one)
  }
  for (const sha256 of remembered?.keys() ?? []) if (!seen.has(sha256)) remembered?.delete(sha256)
  return held
}

export async function save(io: Io, target: Target, journal: Journal, { header, known, added, remembered }: Saving): Promise<Saved> {
  const held = known === null ? [] : heldIn(known, remembered)
  const all = assemble(held, added)
  const reports = all.stays.length + all.added.length
  const claims = [...all.stays, ...all.added].reduce((sum, report) => sum + report.claims, 0)
  if (!target.sharded) {
    const ids = new Set(all.stays.map(({ id }) => id))
    const staying = kept(journal, known, known?.parts ?? [], ids)
    const { bytes } = await writeSingle(journal, target.path, target.name, header, [...staying, ...all.added])
    return { reports, claims, bytes, files: 1 }
  }
  const parts = partsOf(journal, known, all)
  const progress = startProgress(io.stderr, 'Writing days', parts.length)
  try {
    const shards = await writeShards(journal, target.path, target.name, header, parts, progress.step)
    return { reports, claims, bytes: shards.reduce((sum, { bytes }) => sum + bytes, 0), files: shards.length }
  } finally {
    progress.stop()
  }
}
